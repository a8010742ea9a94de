#!/usr/bin/env bash
# Times BibGen and the programs it is measured against on one file, in one run, and prints the ratios to btparse mode 2 (macros, all
# fields, names split; the parser of biber, in C) or to Biopython. The peers come from peers/peers.sh, which installs them.
# usage: compare.sh FILE.bib|FILE.nbib
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
file=$(realpath "$1")
dotnet build "$here" -c Release -v:q -nologo
out=$(mktemp)
bash "$here/peers/peers.sh" "$file" | tee "$out"
dotnet "$here/bin/Release/net10.0/BibGen.Benchmarks.dll" --quick "$file" | tee -a "$out"
awk '
  function rate(line) { match(line, /[0-9.]+ MB\/s/); return substr(line, RSTART, RLENGTH) + 0 }
  /^btparse mode=2/ || /biopython/ { base += rate($0); n++ }
  /^bibgen/ { lines[++k] = $0; rates[k] = rate($0) }
  END { if (!n) exit; base /= n; printf "\nreference: %.1f MB/s (mean of %d runs)\n", base, n; for (i = 1; i <= k; i++) printf "%6.2fx  %s\n", rates[i] / base, lines[i] }' "$out"
rm -f "$out"
