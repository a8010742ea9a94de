#!/usr/bin/env bash
# Hands damaged texts to everything that reads one, for some minutes on all processors: tests/fuzz.sh [MINUTES] [--coverage|--guided].
# Ends with how many texts were tried of each kind, and how long the slowest took; with --coverage, with how much of the code they reach, by folder.
# With --guided, texts that reach new branches are damaged further, in a process for each processor; needs https://github.com/Metalnem/sharpfuzz:
# dotnet tool install --global SharpFuzz.CommandLine
# A text that does harm is printed as a C# literal: make it a test.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=10
coverage=
guided=
for argument in "$@"; do
  case $argument in
    --coverage) coverage=1 ;;
    --guided) guided=1 ;;
    *) minutes=$argument ;;
  esac
done
report=$(mktemp)
results=$(mktemp -d)
trap 'rm -rf "$report" "$results"' EXIT
projects=(tests/BibGen.Bibliography.Tests tests/BibGen.Generators.Tests)
kinds=10 # Theories and facts that call Fuzzing.Run: they share the time.
collect=()
if [[ $coverage ]]; then
  collect=(-p:Coverage=true --collect "XPlat Code Coverage" --results-directory "$results")
fi
status=0
for project in "${projects[@]}"; do
  dotnet build "$project" -c Release -v q ${coverage:+-p:Coverage=true} ${guided:+-p:Guided=true}
  processes=1
  if [[ $guided ]]; then
    processes=$(nproc)
    for library in "$project"/bin/Release/net10.0/BibGen.{Bibliography,Generators}.dll; do
      [[ ! -f $library ]] || sharpfuzz "$library"
    done
  fi
  for ((process = 0; process < processes; process++)); do
    BIBGEN_FUZZ=$((minutes * 60 / kinds)) BIBGEN_FUZZ_REPORT=$report \
      dotnet test "$project" -c Release --no-build --filter "FullyQualifiedName~AnyTextTests" "${collect[@]}" \
      -- xUnit.ParallelizeTestCollections="$([[ $guided ]] && echo false || echo true)" &
  done
  for ((process = 0; process < processes; process++)); do wait -n || status=1; done
done
sort "$report"
awk -F': | texts' '{ n += $2 } END { print n + 0 " texts in all" }' "$report"

# Cobertura has an element a class with its file, and one a line with how often it ran; a line that either project reaches is reached.
if [[ $coverage ]]; then
  find "$results" -name '*.cobertura.xml' -exec cat {} + | awk -F'"' '
    /<class / { for (i = 1; i < NF; i++) if ($i ~ /filename=$/) { file = $(i + 1); sub(/^.*BibGen\./, "", file) } }
    /<line / { line = file ":" $2; lines[line] = 1; if ($4 > 0) reached[line] = 1 }
    END {
      for (line in lines) {
        count = split(line, part, "/")
        folder = part[1] (count > 2 ? "/" part[2] : "")
        all[folder]++
        total++
        if (line in reached) { hit[folder]++; hits++ }
      }
      for (folder in all) printf "%s: %.0f %% of %d lines\n", folder, 100 * hit[folder] / all[folder], all[folder]
      if (total) printf "zzz all: %.0f %% of %d lines\n", 100 * hits / total, total
    }' | sort | sed 's/^zzz //'
fi
exit $status
