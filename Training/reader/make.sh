#!/bin/sh
# Makes Sources/CWeights/recogniser.onnx: Training/reader/make.sh TRAIN-LINES.ZIP [OUTPUT]
# Two hours on two cores. Needs the fonts and word lists that drawn/README.md lists.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
lines=$1
output=${2:-$root/Sources/CWeights/recogniser.onnx}
wheels="$root/.boardsnap/reader-wheel"
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes --dest "$wheels" \
  --requirement "$here/wheel.txt"
exec "$root/bin/pinned-python" reader "$here/requirements.txt" "$here/train.py" "$wheels"/rapidocr-3.10.0-*.whl "$lines" "$output"
