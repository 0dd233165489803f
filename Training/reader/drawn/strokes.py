"""Letters and signs as pen strokes: printed letters, Hershey's alphabets, and signs that people draw more than write.

A stroke is an (n, 2) float32 array in x-heights: x to the right from where the pen is, y down from the baseline.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from HersheyFonts import HersheyFonts

Stroke = np.ndarray


@dataclass(frozen=True)
class Drawn:
    """A sign as strokes, which of them are smooth curves, and how far the pen moves on, in x-heights."""

    strokes: tuple[Stroke, ...]
    advance: float
    smooth: tuple[bool, ...]


def _sign(advance: float, *strokes: list[tuple[float, float]]) -> Drawn:
    return Drawn(tuple(np.array(stroke, np.float32) for stroke in strokes), advance, (False,) * len(strokes))


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
    "↔": _sign(
        2.1,
        [(0.1, -0.5), (1.9, -0.5)],
        [(1.5, -0.85), (1.9, -0.5), (1.5, -0.15)],
        [(0.5, -0.85), (0.1, -0.5), (0.5, -0.15)],
    ),
    "⇒": _sign(
        1.9, [(0.1, -0.65), (1.5, -0.65)], [(0.1, -0.35), (1.5, -0.35)], [(1.2, -0.95), (1.7, -0.5), (1.2, -0.05)]
    ),
    "✓": _sign(1.4, [(0.1, -0.5), (0.4, 0.0), (1.2, -1.3)]),
    "✗": _sign(1.3, [(0.15, -1.1), (1.0, 0.0)], [(1.05, -1.15), (0.1, 0.0)]),
    "☑": _sign(1.8, _BOX, _TICK),
    "☒": _sign(1.6, _BOX, [(0.25, -1.1), (1.3, -0.05)], [(1.3, -1.15), (0.2, -0.05)]),
    "·": _sign(0.8, _circle(0.3, -0.5, 0.07), _circle(0.3, -0.5, 0.03)),
    "×": _sign(1.0, [(0.15, -0.8), (0.8, -0.1)], [(0.8, -0.8), (0.15, -0.1)]),
    "°": _sign(0.8, _circle(0.35, -1.3, 0.22)),
    "±": _sign(1.1, [(0.5, -1.2), (0.5, -0.4)], [(0.1, -0.8), (0.95, -0.8)], [(0.1, -0.1), (0.95, -0.1)]),
    "≤": _sign(1.1, [(0.9, -1.2), (0.15, -0.75), (0.9, -0.35)], [(0.1, -0.05), (0.95, -0.05)]),
    "≥": _sign(1.1, [(0.15, -1.2), (0.9, -0.75), (0.15, -0.35)], [(0.1, -0.05), (0.95, -0.05)]),
    "≠": _sign(1.1, [(0.1, -0.65), (0.95, -0.65)], [(0.1, -0.3), (0.95, -0.3)], [(0.8, -1.0), (0.25, 0.05)]),
    "≈": _sign(
        1.2,
        [(0.1, -0.6), (0.35, -0.78), (0.65, -0.6), (0.95, -0.75)],
        [(0.1, -0.25), (0.35, -0.42), (0.65, -0.25), (0.95, -0.4)],
    ),
    "€": _sign(
        1.3,
        [(1.05, -1.4), (0.7, -1.6), (0.35, -1.2), (0.3, -0.6), (0.5, -0.1), (0.8, 0.0), (1.1, -0.2)],
        [(0.05, -0.95), (0.85, -0.95)],
        [(0.05, -0.6), (0.8, -0.6)],
    ),
    "£": _sign(
        1.3,
        [(1.0, -1.35), (0.75, -1.6), (0.45, -1.4), (0.45, -0.7), (0.3, -0.1), (0.1, 0.0), (1.1, 0.0)],
        [(0.15, -0.75), (0.8, -0.75)],
    ),
    "∆": _sign(1.4, [(0.65, -1.5), (0.1, 0.0), (1.25, 0.0), (0.65, -1.5)]),
    "√": _sign(1.1, [(0.05, -0.6), (0.25, -0.7), (0.5, 0.0), (1.0, -1.6)]),
    "∞": _sign(
        1.6,
        [
            (0.75, -0.5),
            (0.4, -0.8),
            (0.1, -0.5),
            (0.4, -0.2),
            (0.75, -0.5),
            (1.1, -0.8),
            (1.4, -0.5),
            (1.1, -0.2),
            (0.75, -0.5),
        ],
    ),
    "☆": _sign(1.6, [(0.3, 0.0), (0.75, -1.5), (1.2, 0.0), (0.1, -0.95), (1.4, -0.95), (0.3, 0.0)]),
    "○": _sign(1.3, _circle(0.6, -0.55, 0.5)),
    "□": _sign(1.6, _BOX),
    "²": _sign(0.7, [(0.1, -1.5), (0.3, -1.65), (0.45, -1.45), (0.1, -0.95), (0.55, -0.95)]),
}

Alphabet = dict[str, tuple[Drawn, ...]]
"""For each sign the ways of writing it."""

PRINT = "print"
"""The alphabet of letters as people print them: several ways for most."""


@cache
def alphabet(name: str) -> Alphabet:
    """`PRINT`, or the printable ASCII of one of Hershey's alphabets of single strokes."""
    return _printed() if name == PRINT else _hershey(name)


def _hershey(name: str) -> Alphabet:
    fonts = HersheyFonts()
    fonts.load_default_font(name)
    raw = {chr(code): [np.array(s, np.float32) for s in fonts.strokes_for_text(chr(code))] for code in range(33, 127)}
    baseline = max(s[:, 1].max() for s in raw["n"])
    x_height = baseline - min(s[:, 1].min() for s in raw["x"])
    letters = {}
    for sign, strokes in raw.items():
        if not strokes:
            continue
        left = min(s[:, 0].min() for s in strokes)
        placed = tuple(((s - (left, baseline)) / x_height).astype(np.float32) for s in strokes)
        # Hershey's curves are chains of short pieces: smooth when they have many.
        letters[sign] = (Drawn(placed, _end(placed), tuple(len(s) > 4 for s in placed)),)
    return letters


def _end(strokes: tuple[Stroke, ...]) -> float:
    return float(max(s[:, 0].max() for s in strokes)) + 0.35


def _printed() -> Alphabet:
    letters: dict[str, list[Drawn]] = {}
    for line in (Path(__file__).parent / "words" / "letters.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# ") and "," not in line.split()[1] or not line:
            continue
        sign, told = line.split(" ", 1)
        parts = told.split("|")
        strokes = tuple(_points(part.removeprefix("~")) for part in parts)
        letters.setdefault(sign, []).append(
            Drawn(strokes, _end(strokes), tuple(part.startswith("~") for part in parts))
        )
    accented = {}
    for code in (*range(0xC0, 0x180), *range(0x218, 0x21C)):
        base, *marks = unicodedata.normalize("NFD", chr(code))
        if len(marks) == 1 and marks[0] in _MARKS and base in letters:
            accented[chr(code)] = tuple(_accented(drawn, base, marks[0]) for drawn in letters[base])
    return {sign: tuple(ways) for sign, ways in letters.items()} | accented


def _points(told: str) -> Stroke:
    return np.array([point.split(",") for point in told.split()], np.float32) * (0.1, -0.1)


_MARKS: dict[str, tuple[str, ...]] = {  # the middle of the letter at 0, its top (below: its foot) at 0
    "\u0300": ("-2,5 1,2",),
    "\u0301": ("2,5 -1,2",),
    "\u0302": ("-2.5,2 0,5 2.5,2",),
    "\u0303": ("-3,3 -1,4.5 1,3 3,4.5",),
    "\u0308": ("-2,3.5 -1.6,3.8", "2,3.5 2.4,3.8"),
    "\u030a": ("0,5 -1.5,3.5 0,2 1.5,3.5 0,5",),
    "\u030c": ("-2.5,5 0,2 2.5,5",),
    "\u0304": ("-2.5,3 2.5,3",),
    "\u0306": ("-2.5,5 0,3 2.5,5",),
    "\u0307": ("0,3.5 0.4,3.8",),
    "\u030b": ("-1,5 -2.5,2", "2.5,5 1,2"),
    "\u0327": ("0,0 1,-2 -1,-4",),
    "\u0328": ("1,0 0,-2 2,-4",),
    "\u0326": ("0.5,-2 -0.5,-4.5",),
}
_BELOW = frozenset("\u0327\u0328\u0326")


def _accented(drawn: Drawn, base: str, mark: str) -> Drawn:
    kept = 1 if base in "ij" and mark not in _BELOW else len(drawn.strokes)  # an accent stands for the dot
    strokes, smooth = drawn.strokes[:kept], drawn.smooth[:kept]
    every = np.concatenate(strokes)
    middle = (every[:, 0].min() + every[:, 0].max()) / 2
    shift = (middle, 0 if mark in _BELOW else every[:, 1].min())
    marks = tuple((_points(told) + shift).astype(np.float32) for told in _MARKS[mark])
    return Drawn(strokes + marks, drawn.advance, smooth + (False,) * len(marks))
