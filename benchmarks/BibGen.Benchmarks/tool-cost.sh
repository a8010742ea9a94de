#!/usr/bin/env bash
# Times `bibgen check` over a folder with bib/ and nbib/ (noise-files.py makes one) beside bibtex-tidy, all .bib files in one process each, and beside biber --tool, which takes one file a
# process, over every 20th file. Needs npm; biber is left out where it is not installed. The program is compiled natively: BIBGEN may name one.
#   tool-cost.sh FOLDER [RUNS]
set -euo pipefail
files=$(realpath "$1")
cd "$(dirname "$0")/../.."
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${BIBGEN:-}" ]; then
  dotnet publish src/BibGen.Tool -c Release -p:BibGenNative=true --use-current-runtime -o "$work/bibgen" -v q
  BIBGEN=$work/bibgen/bibgen
fi
(cd "$work" && npm install --silent --prefix "$work" bibtex-tidy@1.14.0 > /dev/null)

# A folder for each file: what is in one folder is one database, and the others read each file by itself.
n=0
find "$files/bib" "$files/nbib" -type f | sort | while read -r file; do
  case $file in "$files"/bib/*) kind=bib ;; *) kind=nbib ;; esac
  mkdir -p "$work/all/$kind/$n"
  cp "$file" "$work/all/$kind/$n/references.$kind"
  if [ $kind = bib ] && [ $((n % 20)) = 0 ]; then mkdir -p "$work/some/$n" && cp "$file" "$work/some/$n/references.bib"; fi
  n=$((n + 1))
done

cat > "$work/tidy.mjs" << 'EOF'
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
const { tidy } = createRequire(process.argv[2] + '/')('bibtex-tidy');
let failed = 0;
for (const file of process.argv.slice(3)) {
  try { tidy(readFileSync(file, 'utf8'), { duplicates: ['key', 'doi', 'citation'] }); } catch { failed++; }
}
console.error(failed + ' files were not read');
EOF
sed -i '/globSync/d' "$work/tidy.mjs"

measure() { # NAME COMMAND…
  local name=$1 times=()
  shift
  for _ in $(seq "$runs"); do
    local start end
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    end=$(date +%s%N)
    times+=($(((end - start) / 1000000)))
  done
  printf '%-40s %s ms\n' "$name" "$(printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p")"
}

echo "$(find "$work/all" -type f | wc -l) files, $(find "$work/all/bib" -type f | wc -l) of them .bib; $(find "$work/some" -type f | wc -l) for biber; median of $runs runs"
for _ in 1 2; do # Twice in turn: the first tells how much the machine changes.
  measure 'bibgen check, all files' "$BIBGEN" check "$work/all"
  measure 'bibgen check, all .bib files' "$BIBGEN" check "$work/all/bib"
  measure 'bibtex-tidy, all .bib files' node "$work/tidy.mjs" "$work" $(find "$work/all/bib" -type f | sort)
done
if command -v biber > /dev/null; then
  runs=1
  measure 'bibgen check, files for biber' "$BIBGEN" check "$work/some"
  measure 'biber --tool, the same' sh -c "for f in $work/some/*/*.bib; do biber --tool --quiet --nolog --output-file $work/out.bib \$f; done"
fi
