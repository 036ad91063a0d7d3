#!/bin/sh
# Opens an outline in Neovim, without a screen, and asks the language server what an author asks it: problems, a quotation,
# a fix, and the way into the source. Needs nvim (Debian: neovim) and a compiled Pullquote.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
command -v nvim >/dev/null || { echo 'Neovim is not installed: apt-get install neovim' >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/sources"
cp "$root/content/sources/lost-property.vtt" "$folder/sources/talk.vtt"
cat >"$folder/talk.en.md" <<'END'
---
title: Nobody Loses an Umbrella
lang: en
guest: { name: Marit Oswin }
hosts: [{ name: Tobias Fenn }]
sources:
  talk: { title: An invented transcript, file: sources/talk.vtt }
---

## We abandon umbrellas {#umbrellas minutes=2}

> Nobody loses his umbrella. The rain stops, and the marriage is over.
> — Marit Oswin [talk @ 00:00:44]

> liar desc
END

nvim --version | head -n 1
PULLQUOTE="$root/dist/pullquote.cjs" FOLDER="$folder" NVIM_LOG_FILE="$folder/log" \
  timeout 120 nvim --headless --clean -i NONE -n -S "$root/scripts/neovim-check.lua" 2>&1
