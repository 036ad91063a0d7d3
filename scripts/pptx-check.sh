#!/usr/bin/env bash
# Opens what `--format pptx` writes in LibreOffice and in Apache POI: every deck of content/ and every slide of the gallery
# is drawn and compared with our PDF, read back (titles, texts, notes, alternative texts), and edited as people edit, after which
# `pullquote check` and `pullquote import --merge` must find what was done. It ends with 1 where one of that fails.
#
#   scripts/pptx-check.sh [FOLDER]     keeps what it made in FOLDER, to be looked at
#
# It needs what is compiled (npm ci) and Debian's packages below, which are installed where they are missing: that needs root.
set -euo pipefail
PACKAGES=(libreoffice-impress python3-uno poppler-utils libapache-poi-java default-jdk-headless fonts-noto-cjk fonts-liberation)

missing=()
for package in "${PACKAGES[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
  apt-get update
  apt-get install -y --no-install-recommends "${missing[@]}"
fi
exec node "$(dirname "$0")/pptx/check.mjs" "$@"
