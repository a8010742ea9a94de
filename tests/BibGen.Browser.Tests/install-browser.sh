#!/usr/bin/env bash
# Installs Chromium where Debian's packages are and there is no browser yet. Without one the tests are skipped and say so.
set -uo pipefail
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" > /dev/null; then exit 0; fi
done
command -v apt-get > /dev/null || { echo "no apt-get: install Chromium by hand, or set BIBGEN_BROWSER to its path"; exit 0; }
apt-get update -qq > /dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium > /dev/null || echo "Chromium could not be installed"
exit 0
