#!/usr/bin/env bash
# Changes the library here and there and sees which tests notice: tests/mutation.sh FOLDER [FILTER], as in tests/mutation.sh Values/Identifiers.
# FILTER names the tests that run (dotnet test --filter); without one, those of the folder. It works on a copy, for hours, with the lowest priority: all of the
# library is changed at once, and each change switched on by itself. Ends with the score, and the changes that no test has noticed.
# Needs https://stryker-mutator.io: dotnet tool install --global dotnet-stryker
set -euo pipefail
folder=${1:?a folder of src/BibGen.Bibliography, for example Values}
filter=${2:-FullyQualifiedName~BibGen.Tests.${folder//\//.}}
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git archive HEAD | tar -x -C "$copy"
git init -q "$copy" # The version of the packages is that of a repository.
cd "$copy/tests/BibGen.Bibliography.Tests"
cat > stryker-config.json <<JSON
{
  "stryker-config": {
    "project": "BibGen.Bibliography.csproj",
    "mutate": ["$folder/**/*.cs"],
    "test-case-filter": "$filter",
    "coverage-analysis": "perTest",
    "concurrency": 1,
    "reporters": ["dots", "cleartext"]
  }
}
JSON
nice -n 19 dotnet stryker --skip-version-check
