#!/usr/bin/env bash
# Packs the client of csharp-ls that the pictures need, with the packages of editors/vscode (whose build.sh comes first): bin/csharp.vsix.
set -euo pipefail
cd "$(dirname "$0")"
packages=../../../../editors/vscode/node_modules
mkdir -p bin
NODE_PATH=$packages "$packages/.bin/esbuild" extension.js --bundle --platform=node --external:vscode --outfile=obj/extension.js --log-level=warning
"$packages/.bin/vsce" package --no-dependencies --allow-missing-repository --skip-license --out bin/csharp.vsix > /dev/null
