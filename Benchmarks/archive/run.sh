#!/bin/sh
# Measures the archive: Benchmarks/archive/run.sh [--reports N] [--searches N]
# Works in .boardsnap/archive-benchmark (ignored by git), which is emptied first.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
folder="$root/.boardsnap/archive-benchmark"
rm -rf "$folder"
mkdir -p "$folder"
cd "$root"
swift build -c release --product archive-benchmark >&2
exec .build/release/archive-benchmark --folder "$folder" "$@"
