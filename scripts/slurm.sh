#!/usr/bin/env bash
# Proves what docs/scale.md says of Slurm: starts one on this machine, with keys, ports and folders of its own, submits the
# jobs in scripts/slurm/ (four array tasks with one shared cache, then the merge), and compares the outcome with that of one
# run, byte by byte. Needs root and Debian's slurm-wlm and munge, in a clone after `npm ci`; cleans up behind itself.
#
#   apt-get install slurm-wlm munge
#   scripts/slurm.sh
set -euo pipefail

repo=$(realpath "$(dirname "$0")/..")
root=$(mktemp -d "${TMPDIR:-/tmp}/pullquote-slurm.XXXXXX")
started=()

clean_up() {
  for ((i = ${#started[@]} - 1; i >= 0; i--)); do
    kill "${started[i]}" 2>/dev/null || true
    wait "${started[i]}" 2>/dev/null || true
  done
  rm -rf "$root"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

start() {
  "$@" >>"$root/daemons.log" 2>&1 &
  started+=("$!")
}

wait_for() {
  for ((i = 0; i < 300; i++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  echo "waited in vain for: $*" >&2
  tail -n 20 "$root"/*.log >&2
  exit 1
}

# A project of its own, with several talks in folders.
project=$root/project
mkdir -p "$project/node_modules/.bin" "$root/state" "$root/spool"
for year in 2024 2025 2026; do
  mkdir -p "$project/content/$year"
  cp -r "$repo"/content/. "$project/content/$year"
done
ln -s "$repo" "$project/node_modules/pullquote"
ln -s ../pullquote/dist/pullquote.cjs "$project/node_modules/.bin/pullquote"
cp "$repo"/scripts/slurm/* "$project"

head -c 1024 /dev/urandom >"$root/munge.key"
chmod 400 "$root/munge.key"
cat >"$root/slurm.conf" <<CONF
ClusterName=pullquote
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$root/munge.socket
CredType=cred/munge
StateSaveLocation=$root/state
SlurmdSpoolDir=$root/spool
SlurmctldPidFile=$root/slurmctld.pid
SlurmdPidFile=$root/slurmd.pid
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
MinJobAge=3600
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
CONF
export SLURM_CONF=$root/slurm.conf

start munged --foreground --force --key-file="$root/munge.key" --socket="$root/munge.socket" \
  --pid-file="$root/munge.pid" --log-file="$root/munge.log" --seed-file="$root/munge.seed"
wait_for test -S "$root/munge.socket"
start slurmctld -D -c -f "$SLURM_CONF"
start slurmd -D -f "$SLURM_CONF" -N "$(hostname -s)"
wait_for sh -c "sinfo --noheader --format %t | grep -qx idle"

cd "$project"
merge=$(bash submit.sh)
echo "submitted; the merge is job $merge"
ended() { [[ $(squeue --noheader --states=all --job "$merge" --format %T) =~ COMPLETED|FAILED ]]; }
for ((i = 0; i < 3000; i++)); do
  if ended; then break; fi
  sleep 0.2
done
tail -n 2 shard-*.log
echo "== merge: $(squeue --noheader --states=all --job "$merge" --format '%T')"
tail -n 2 merge.log

# The same in one run, without anything that the shards left in the cache.
PULLQUOTE_CACHE=$root/cache npx pullquote build content --output whole --no-cache --quiet >"$root/whole.log" 2>&1
diff -r output whole
echo "merged output and that of one run are the same, $(find output -type f | wc -l) files"
