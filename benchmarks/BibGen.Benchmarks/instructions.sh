#!/usr/bin/env bash
# Counts instructions, which do not depend on what else the machine does: what one more work costs `bibgen`, compiled natively, under valgrind's
# callgrind. Prints thousands of instructions a work for each command and format, from files of 1,000 and 2,000 works. Needs valgrind and a C compiler.
# BIBGEN may name a program.
#   instructions.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${BIBGEN:-}" ]; then
  dotnet publish src/BibGen.Tool -c Release -p:BibGenNative=true --use-current-runtime -o "$work/bibgen" -v q
  BIBGEN=$work/bibgen/bibgen
fi

count() { # COMMAND…
  { valgrind --tool=callgrind --callgrind-out-file=/dev/null "$BIBGEN" "$@" > /dev/null || true; } 2>&1 | grep -o 'Collected : [0-9]*' | grep -o '[0-9]*'
}

for format in bib nbib; do
  for n in 1000 2000; do
    mkdir -p "$work/$format/$n" # Files of one folder are one database.
    python3 benchmarks/BibGen.Benchmarks/gen.py $format $n "$work/$format/$n/references.$format"
  done
  for command in 'check --fail-on never --select BIB3001' 'check --fail-on never --format github' 'export --to text' 'export --to csl-json'; do
    few=$(count $command "$work/$format/1000")
    many=$(count $command "$work/$format/2000")
    printf '%-5s bibgen %-45s %6d thousand instructions a work\n' "$format" "$command" $(((many - few) / 1000000))
  done
done
printf 'start: bibgen --version %34d thousand instructions\n' $(($(count --version) / 1000))
