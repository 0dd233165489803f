"""Random fields: smooth ones for light, pressure and trembling hands, grainy ones for paper, chalk and drying ink.

All arrays are float32. Grain is drawn once a process from a fixed seed and then cut at random places: cutting is
fast, and what a seed draws stays the same.
"""

from functools import cache

import cv2
import numpy as np
from numpy.random import Generator

_TILE = (384, 4096)


def field(rng: Generator, height: int, width: int, cell: float, amplitude: float) -> np.ndarray:
    """A smooth field of mean about 0 and deviation about `amplitude`, which changes over about `cell` pixels."""
    rows, columns = max(2, round(height / cell) + 2), max(2, round(width / cell) + 2)
    coarse = rng.standard_normal((rows, columns), dtype=np.float32) * amplitude
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


@cache
def _tile(cell_y: float, cell_x: float) -> np.ndarray:
    height, width = _TILE
    rng = np.random.default_rng(20)
    shape = (round(height / cell_y) + 1, round(width / cell_x) + 1)
    return cv2.resize(rng.standard_normal(shape, dtype=np.float32), (width, height), interpolation=cv2.INTER_LINEAR)


def grain(rng: Generator, height: int, width: int, cell_y: float = 1, cell_x: float = 1) -> np.ndarray:
    """Noise of mean 0 and deviation about 1 whose specks are `cell_y` by `cell_x` pixels. A view: do not write to it."""
    tile = _tile(cell_y, cell_x)
    if height > tile.shape[0] or width > tile.shape[1]:
        tile = np.tile(tile, (height // tile.shape[0] + 1, width // tile.shape[1] + 1))
    top = int(rng.integers(0, tile.shape[0] - height + 1))
    left = int(rng.integers(0, tile.shape[1] - width + 1))
    return tile[top : top + height, left : left + width]
