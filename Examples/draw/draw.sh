#!/bin/sh
# Draws the example boards again: Examples/draw/draw.sh [NAME ...]
# Installs what it needs, pinned, into .boardsnap/draw (ignored by git). Fonts come from Debian packages; a missing one is named.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../../bin/pinned-python" draw "$here/requirements.txt" "$here/draw.py" "$@"
