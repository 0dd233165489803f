#!/bin/sh
# Publishes 100,000 generated boards in every form and counts names that come through: Benchmarks/names/leaks.sh [--reports N] [--show]
set -eu
cd "$(dirname "$0")/../.."
swift build -c release --product boardsnap-leaks
exec .build/release/boardsnap-leaks "$@"
