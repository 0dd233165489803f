#!/bin/sh
# Draws the example boards again: Examples/draw/draw.sh [NAME ...]
# Installs what it needs, pinned, into .boardsnap/draw (ignored by git). Fonts come from Debian packages; a missing one is named.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv="$root/.boardsnap/draw"
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
exec "$venv/bin/python" "$here/draw.py" "$@"
