"""Draws the example boards: `draw.py [NAME ...]`, all of them without a name. Same bytes for the same versions."""

import importlib
import pkgutil
import sys
import zlib
from pathlib import Path

import numpy as np

import boards
import hands
import photo

EXAMPLES = Path(__file__).resolve().parent.parent


def draw(name):
    board = importlib.import_module(f"boards.{name.replace('-', '_')}")
    random = np.random.default_rng(zlib.crc32(name.encode()))
    truth = []
    surface = board.surface(random, truth)
    pixels = photo.take(board.PHOTO, random, surface)
    size = photo.save(board.PHOTO, pixels, EXAMPLES / f"{name}.jpg")
    (EXAMPLES / f"{name}.lines.txt").write_text("".join(line + "\n" for line in truth), encoding="utf-8")
    print(f"{name}: {board.PHOTO.width} x {board.PHOTO.height}, {len(truth)} lines, {size // 1000} kB", flush=True)


def main():
    missing = hands.missing_packages()
    if missing:
        sys.exit(f"These fonts are missing. Install them with: sudo apt-get install -y {' '.join(missing)}")
    known = sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(boards.__path__))
    names = sys.argv[1:] or known
    for name in names:
        if name not in known:
            sys.exit(f"There is no board named {name}. There are: {', '.join(known)}")
        draw(name)


if __name__ == "__main__":
    main()
