#!/usr/bin/env bash
# Proves the promise “works on a minimal Debian”: makes one with debootstrap (no browser, no libnss3, no fonts),
# clones a repository into it and runs a command there. Needs root, debootstrap and git; cleans up behind itself.
#
#   scripts/minimal-debian.sh REPO COMMAND...
#   scripts/minimal-debian.sh . 'npm ci && npm test'
#
# Debian and its mirror are those of this machine's apt; Node and the npm settings are this machine's own.
set -euo pipefail

if (($# < 2)); then
  sed -n '2,8s/^# \{0,1\}//p' "$0"
  exit 2
fi
repo=$(realpath "$1")
shift

root=$(mktemp -d "${TMPDIR:-/tmp}/minimal-debian.XXXXXX")
mounted=()

clean_up() {
  # In reverse, and each lazily: a process that hangs in there must not keep us from clearing away.
  for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do umount -l "${mounted[i]}" || true; done
  # Never across a mount: what could not be unmounted belongs to this machine.
  rm -rf --one-file-system "$root"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

bind() { # SOURCE TARGET [OPTIONS]: mounts a folder of this machine
  mkdir -p "$2"
  mount --bind "$1" "$2"
  mounted+=("$2")
  if (($# > 2)); then mount -o "remount,bind,$3" "$2"; fi
}

# The first mirror that apt knows for the release that runs here, in either notation of its sources.
apt_mirror() {
  # Not every machine has all of these files.
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true; } |
    awk -v suite="$suite" '
      /^URIs:/ { uri = $2 }
      /^Suites:/ && uri { for (i = 2; i <= NF; i++) if ($i == suite) { print uri; exit } }
      /^deb / { sub(/\[[^]]*\] */, ""); if ($3 == suite) { print $2; exit } }'
}

make_debian() {
  suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mirror=$(apt_mirror)
  [[ -n $mirror ]] || { echo "No apt mirror for $suite is configured here" >&2; exit 3; }
  debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" "$mirror" >"$root.log" ||
    { tail "$root.log" >&2; exit 3; }
  rm -f "$root.log"
}

# Node is one program and npm a folder of scripts; both come as they are on this machine.
bring_node() {
  local npm
  npm=$(npm root -g)
  cp -L "$(command -v node)" "$root/usr/local/bin/node"
  mkdir -p "$root/usr/local/lib/node_modules"
  cp -R "$npm/npm" "$root/usr/local/lib/node_modules/"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
}

# What reaching the registry takes here: name resolution, certificates, npm's settings.
bring_network() {
  # Links in there are absolute, so a plain copy would follow them out of the folder.
  cp -L --remove-destination /etc/resolv.conf /etc/hosts "$root/etc/"
  cp -L --remove-destination /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  cp "$(npm config get globalconfig)" "$root/root/.npmrc" 2>/dev/null || true
  cat "$(npm config get userconfig)" >>"$root/root/.npmrc" 2>/dev/null || true
}

bring_system() {
  mount -t proc proc "$root/proc"
  mounted+=("$root/proc")
  mount -t tmpfs -o mode=755 tmpfs "$root/dev"
  mounted+=("$root/dev")
  for device in null zero full random urandom tty; do
    touch "$root/dev/$device"
    mount --bind "/dev/$device" "$root/dev/$device"
    mounted+=("$root/dev/$device")
  done
  mkdir -m 1777 "$root/dev/shm"
  ln -s /proc/self/fd "$root/dev/fd"
  for i in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${i%:*}" "$root/dev/${i#*:}"; done
}

bring_repository() {
  bind "$repo" "$root/mnt/repo" ro
  chroot "$root" git -c safe.directory='*' clone --quiet /mnt/repo /root/repo
}

say_what_is_missing() {
  local found
  found=$(find "$root/usr" "$root/opt" \( -name 'libnss3*' -o -name '*.ttf' -o -name '*.otf' -o -iname '*chrom*' \) \
    -not -path '*/node_modules/*' 2>/dev/null || true)
  [[ -z $found ]] || { printf 'Not minimal:\n%s\n' "$found" >&2; exit 3; }
  echo "A minimal $(. "$root/etc/os-release" && echo "$PRETTY_NAME"), Node $(chroot "$root" node --version): $*" >&2
}

run_inside() {
  local pass=()
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY NODE_EXTRA_CA_CERTS CI; do
    if [[ -n ${!name-} ]]; then pass+=("$name=${!name}"); fi
  done
  chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/root "${pass[@]}" \
    bash -c 'cd /root/repo && eval "$*"' bash "$@"
}

make_debian
bring_node
bring_network
bring_system
bring_repository
say_what_is_missing "$@"
run_inside "$@"
