#!/usr/bin/env bash
# Hands damaged texts to everything that reads one, for some minutes on all processors: tests/fuzz.sh [MINUTES].
# Ends with how many texts were tried of each kind, and how long the slowest took. A text that does harm is printed as a C# literal: make it a test.
set -euo pipefail
cd "$(dirname "$0")/.."
minutes=${1:-10}
report=$(mktemp)
projects=(tests/BibGen.Bibliography.Tests tests/BibGen.Generators.Tests)
kinds=10 # Theories and facts that call Fuzzing.Run: they share the time.
status=0
for project in "${projects[@]}"; do
  dotnet build "$project" -c Release -v q
  BIBGEN_FUZZ=$((minutes * 60 / kinds)) BIBGEN_FUZZ_REPORT=$report \
    dotnet test "$project" -c Release --no-build --filter "FullyQualifiedName~AnyTextTests" || status=1
done
sort "$report"
awk -F': | texts' '{ n += $2 } END { print n + 0 " texts in all" }' "$report"
rm "$report"
exit $status
