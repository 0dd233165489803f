"""How well a recogniser reads, and what range its values take."""

from __future__ import annotations

import numpy as np
import torch

from batches import natural_width, network_picture
from network import Recogniser
from signs import Signs

LabelledLine = tuple[np.ndarray, str]
"""A picture, height × width × 3, BGR, and what stands on it."""


def edits(a: str, b: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (x != y))
    return row[-1]


def character_error(net: Recogniser, signs: Signs, lines: list[LabelledLine]) -> float:
    wrong = 0
    with torch.no_grad():
        for picture, text in lines:
            width = max(16, round(natural_width(picture)))
            taken = torch.from_numpy(network_picture(picture, width))[None]
            wrong += edits(signs.greedy(net(taken)[:, 0]), text)
    return wrong / sum(len(text) for _, text in lines)


def observed_ranges(net: Recogniser, lines: list[LabelledLine]) -> dict[str, tuple[float, float]]:
    """What each eight-bit value must be able to hold: what nine of ten lines need; the last tenth would coarsen all others."""
    net.observing, net.observed = True, {}
    with torch.no_grad():
        for picture, _ in lines:
            net(torch.from_numpy(network_picture(picture, max(16, round(natural_width(picture)))))[None])
    net.observing = False
    return {
        name: (float(np.quantile([low for low, _ in seen], 0.1)), float(np.quantile([high for _, high in seen], 0.9)))
        for name, seen in net.observed.items()
    }
