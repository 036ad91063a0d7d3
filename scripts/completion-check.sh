#!/bin/sh
# Asks zsh and fish, where they are installed, whether they can read the scripts that complete our command line, and fish what it
# offers. Debian has both: apt-get install zsh fish.
set -eu
cd "$(dirname "$0")/.."
scripts=$(mktemp -d)
trap 'rm -rf "$scripts"' EXIT
for shell in bash zsh fish; do node dist/pullquote.cjs completion $shell > "$scripts/pullquote.$shell"; done

expect() { # what is offered, and what must be among it
  echo "$1" | grep -qx -- "$2" || { echo "not offered: $2"; exit 1; }
}

bash -n "$scripts/pullquote.bash" && echo "bash: can be read"
if command -v zsh > /dev/null; then
  zsh -f -n "$scripts/pullquote.zsh"
  zsh -f -c 'autoload -U compinit; compinit -u -d "$1/dump"; source "$1/pullquote.zsh"; (( $+functions[_pullquote_build] )) && [[ $_comps[pullquote] == _pullquote ]]' zsh "$scripts"
  echo "zsh: can be read, and is what completes pullquote"
fi
if command -v fish > /dev/null; then
  offered() { fish --no-config -c "source $scripts/pullquote.fish; complete -C '$1'" | cut -f1; }
  expect "$(offered 'pullquote ch')" check
  expect "$(offered 'pullquote build --pap')" --paper
  expect "$(offered 'pullquote build --paper ')" letter
  expect "$(offered 'pullquote eject ')" look
  expect "$(offered 'pullquote eject look --a')" --as
  expect "$(offered 'pullquote explain quote-ne')" quote-near
  echo "fish: offers what there is"
fi
if command -v mandoc > /dev/null; then
  # It bears no date, so that the same code gives the same bytes.
  found=$(mandoc -T lint -W warning generated/pullquote.1 | grep -v 'missing date' || true)
  [ -z "$found" ] || { echo "$found"; exit 1; }
  echo "man: mandoc has no other warning than that there is no date"
fi
