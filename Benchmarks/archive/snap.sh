#!/bin/sh
# What keeping costs: Benchmarks/archive/snap.sh [PHOTO] [ROUNDS]
# Runs 'snap' and 'snap --project' in turn, and prints the median of each and how much longer the second takes.
# Needs the models; the archive is in .boardsnap/archive-benchmark-snap (ignored by git), which is emptied first.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
photo=${1:-$root/Examples/api-outage.jpg}
rounds=${2:-11}
home="$root/.boardsnap/archive-benchmark-snap"
rm -rf "$home"
cd "$root"
# As bin/setup does, so that nothing is built anew.
swift build -c release --product boardsnap --static-swift-stdlib >&2
program=.build/release/boardsnap
"$program" project create Benchmark --home "$home" >/dev/null

# Milliseconds that a command takes.
milliseconds() {
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1
  echo $((($(date +%s%N) - start) / 1000000))
}

plain= kept=
for round in $(seq "$rounds"); do
  plain="$plain $(milliseconds "$program" snap "$photo")"
  kept="$kept $(milliseconds "$program" snap "$photo" --project Benchmark --home "$home")"
done
median() { printf '%s\n' $1 | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
awk -v plain="$(median "$plain")" -v kept="$(median "$kept")" 'BEGIN {
  printf "snap        %d ms; with --project %d ms: %+.1f %%\n", plain, kept, (kept / plain - 1) * 100
}'
