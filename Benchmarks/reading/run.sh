#!/bin/sh
# Measures reading side by side with the rapidocr package: Benchmarks/reading/run.sh [--only SET] [--json FILE] ... (--help)
# Installs the package, pinned, into .boardsnap/benchmark (ignored by git).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../../bin/pinned-python" benchmark "$here/requirements.txt" "$here/measure.py" "$@"
