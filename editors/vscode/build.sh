#!/usr/bin/env bash
# Builds the extension: bin/bibgen.vsix. Needs Node.js 20 or newer and the npm registry.
set -euo pipefail
cd "$(dirname "$0")"
root=../..
npm ci --no-audit --no-fund --loglevel=error
npx tsc
rm -rf dist && mkdir -p bin
npm run --silent bundle
# What has one place in the repository, and has to stand in the package.
cp "$root/LICENSE" LICENSE
cp "$root/src/icon.png" icon.png
trap 'rm -f LICENSE icon.png' EXIT
npx vsce package --no-dependencies --out bin/bibgen.vsix \
  --baseContentUrl https://github.com/bibgen/bibgen/blob/main/editors/vscode \
  --baseImagesUrl https://github.com/bibgen/bibgen/raw/main/editors/vscode
