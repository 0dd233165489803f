"""Letters and signs as pen strokes: Hershey's alphabets, and the signs that people draw more than write.

A stroke is an (n, 2) float32 array in x-heights: x to the right from where the pen is, y down from the baseline.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from HersheyFonts import HersheyFonts

Stroke = np.ndarray


@dataclass(frozen=True)
class Drawn:
    """A sign as strokes, and how far the pen moves on, in x-heights."""

    strokes: tuple[Stroke, ...]
    advance: float


def _sign(advance: float, *strokes: list[tuple[float, float]]) -> Drawn:
    return Drawn(tuple(np.array(stroke, np.float32) for stroke in strokes), advance)


def _circle(x: float, y: float, radius: float, turn: float = 6.6) -> list[tuple[float, float]]:
    angles = np.linspace(0, turn, 14) - 1.6
    return [(x + radius * float(np.cos(a)), y + radius * float(np.sin(a))) for a in angles]


_BOX = [(0.15, -1.2), (0.15, 0.0), (1.35, 0.02), (1.35, -1.2), (0.12, -1.2)]
_TICK = [(0.3, -0.6), (0.65, -0.15), (1.6, -1.6)]

SIGNS: dict[str, Drawn] = {
    "→": _sign(1.9, [(0.1, -0.5), (1.7, -0.5)], [(1.25, -0.85), (1.7, -0.5), (1.25, -0.12)]),
    "←": _sign(1.9, [(0.1, -0.5), (1.7, -0.5)], [(0.55, -0.85), (0.1, -0.5), (0.55, -0.12)]),
    "↑": _sign(1.1, [(0.5, 0.0), (0.5, -1.6)], [(0.1, -1.15), (0.5, -1.6), (0.9, -1.15)]),
    "↓": _sign(1.1, [(0.5, -1.6), (0.5, 0.0)], [(0.1, -0.45), (0.5, 0.0), (0.9, -0.45)]),
    "↔": _sign(2.1, [(0.1, -0.5), (1.9, -0.5)], [(1.5, -0.85), (1.9, -0.5), (1.5, -0.15)], [(0.5, -0.85), (0.1, -0.5), (0.5, -0.15)]),
    "⇒": _sign(1.9, [(0.1, -0.65), (1.5, -0.65)], [(0.1, -0.35), (1.5, -0.35)], [(1.2, -0.95), (1.7, -0.5), (1.2, -0.05)]),
    "✓": _sign(1.4, [(0.1, -0.5), (0.4, 0.0), (1.2, -1.3)]),
    "✗": _sign(1.3, [(0.15, -1.1), (1.0, 0.0)], [(1.05, -1.15), (0.1, 0.0)]),
    "☐": _sign(1.6, _BOX),
    "☑": _sign(1.8, _BOX, _TICK),
    "☒": _sign(1.6, _BOX, [(0.25, -1.1), (1.3, -0.05)], [(1.3, -1.15), (0.2, -0.05)]),
    "•": _sign(0.8, _circle(0.35, -0.5, 0.08), _circle(0.35, -0.5, 0.04)),
    "·": _sign(0.6, _circle(0.25, -0.5, 0.04)),
    "…": _sign(1.5, _circle(0.2, -0.03, 0.03), _circle(0.65, -0.03, 0.03), _circle(1.1, -0.03, 0.03)),
    "–": _sign(1.2, [(0.1, -0.5), (1.05, -0.5)]),
    "—": _sign(1.8, [(0.1, -0.5), (1.7, -0.5)]),
    "−": _sign(1.1, [(0.1, -0.5), (0.95, -0.5)]),
    "×": _sign(1.0, [(0.15, -0.8), (0.8, -0.1)], [(0.8, -0.8), (0.15, -0.1)]),
    "°": _sign(0.8, _circle(0.35, -1.3, 0.22)),
    "±": _sign(1.1, [(0.5, -1.2), (0.5, -0.4)], [(0.1, -0.8), (0.95, -0.8)], [(0.1, -0.1), (0.95, -0.1)]),
    "≤": _sign(1.1, [(0.9, -1.2), (0.15, -0.75), (0.9, -0.35)], [(0.1, -0.05), (0.95, -0.05)]),
    "≥": _sign(1.1, [(0.15, -1.2), (0.9, -0.75), (0.15, -0.35)], [(0.1, -0.05), (0.95, -0.05)]),
    "≠": _sign(1.1, [(0.1, -0.65), (0.95, -0.65)], [(0.1, -0.3), (0.95, -0.3)], [(0.8, -1.0), (0.25, 0.05)]),
    "≈": _sign(1.2, [(0.1, -0.6), (0.35, -0.78), (0.65, -0.6), (0.95, -0.75)], [(0.1, -0.25), (0.35, -0.42), (0.65, -0.25), (0.95, -0.4)]),
    "€": _sign(1.3, [(1.05, -1.4), (0.7, -1.6), (0.35, -1.2), (0.3, -0.6), (0.5, -0.1), (0.8, 0.0), (1.1, -0.2)], [(0.05, -0.95), (0.85, -0.95)], [(0.05, -0.6), (0.8, -0.6)]),
    "£": _sign(1.3, [(1.0, -1.35), (0.75, -1.6), (0.45, -1.4), (0.45, -0.7), (0.3, -0.1), (0.1, 0.0), (1.1, 0.0)], [(0.15, -0.75), (0.8, -0.75)]),
    "∆": _sign(1.4, [(0.65, -1.5), (0.1, 0.0), (1.25, 0.0), (0.65, -1.5)]),
    "Δ": _sign(1.4, [(0.65, -1.5), (0.1, 0.0), (1.25, 0.0), (0.65, -1.5)]),
    "√": _sign(1.1, [(0.05, -0.6), (0.25, -0.7), (0.5, 0.0), (1.0, -1.6)]),
    "∞": _sign(1.6, [(0.75, -0.5), (0.4, -0.8), (0.1, -0.5), (0.4, -0.2), (0.75, -0.5), (1.1, -0.8), (1.4, -0.5), (1.1, -0.2), (0.75, -0.5)]),
    "★": _sign(1.6, [(0.3, 0.0), (0.75, -1.5), (1.2, 0.0), (0.1, -0.95), (1.4, -0.95), (0.3, 0.0)]),
    "☆": _sign(1.6, [(0.3, 0.0), (0.75, -1.5), (1.2, 0.0), (0.1, -0.95), (1.4, -0.95), (0.3, 0.0)]),
    "○": _sign(1.3, _circle(0.6, -0.55, 0.5)),
    "□": _sign(1.6, _BOX),
    "“": _sign(0.7, [(0.2, -1.55), (0.12, -1.25)], [(0.45, -1.55), (0.37, -1.25)]),
    "”": _sign(0.7, [(0.2, -1.55), (0.12, -1.25)], [(0.45, -1.55), (0.37, -1.25)]),
    "’": _sign(0.4, [(0.25, -1.55), (0.15, -1.25)]),
    "²": _sign(0.7, [(0.1, -1.5), (0.3, -1.65), (0.45, -1.45), (0.1, -0.95), (0.55, -0.95)]),
    "µ": _sign(1.2, [(0.2, -1.0), (0.1, 0.5)], [(0.2, -0.9), (0.25, -0.1), (0.6, -0.02), (0.9, -0.3)], [(0.9, -1.0), (0.92, 0.0)]),
}

@cache
def hershey(alphabet: str) -> dict[str, Drawn]:
    """The printable ASCII of one of Hershey's alphabets of single strokes."""
    fonts = HersheyFonts()
    fonts.load_default_font(alphabet)
    raw = {chr(code): [np.array(s, np.float32) for s in fonts.strokes_for_text(chr(code))] for code in range(33, 127)}
    baseline = max(s[:, 1].max() for s in raw["n"])
    x_height = baseline - min(s[:, 1].min() for s in raw["x"])
    letters = {}
    for sign, strokes in raw.items():
        if not strokes:
            continue
        left = min(s[:, 0].min() for s in strokes)
        placed = tuple(((s - (left, baseline)) / x_height).astype(np.float32) for s in strokes)
        letters[sign] = Drawn(placed, float(max(s[:, 0].max() for s in placed)) + 0.35)
    return letters
