#!/bin/sh
# Measures reading side by side with the rapidocr package: Benchmarks/reading/run.sh [--only SET] [--json FILE] ... (--help)
# Installs the package, pinned, into .boardsnap/benchmark (ignored by git).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv="$root/.boardsnap/benchmark"
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
  echo "Installing the pinned packages of $here/requirements.txt into $venv" >&2
  rm -rf "$venv"
  python3 -m venv "$venv" || {
    echo "Python's venv module is missing. Install it with: sudo apt-get install -y python3-venv" >&2
    exit 1
  }
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/installed.txt"
fi
exec "$venv/bin/python" "$here/measure.py" "$@"
