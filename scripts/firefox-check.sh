#!/usr/bin/env bash
# Proves the promise “presents in any browser” in the other one: opens a built deck in Firefox, walks through all its
# slides, prints it twice, and compares the words of each page with those of its slide.
#
#   scripts/firefox-check.sh DECK.html...
#
# Firefox is the one on the path; where there is none, Debian's firefox-esr is installed, which needs root.
set -euo pipefail

if (($# == 0)); then
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  exit 2
fi
if ! command -v firefox-esr firefox >/dev/null; then
  apt-get update
  apt-get install -y --no-install-recommends firefox-esr
fi
FIREFOX=$(command -v firefox-esr || command -v firefox)
export FIREFOX
exec node "$(dirname "$0")/firefox-check.mjs" "$@"
