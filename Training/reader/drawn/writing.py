"""Writes a text with a hand: each letter with its own size, turn, slant, height and distance, as a mask of ink."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from .hands import X_HEIGHT, Glyph, Hand, can_write, font_glyph, stroke_width
from .noise import field
from .strokes import SIGNS, Drawn, Stroke, alphabet


@dataclass(frozen=True)
class Manner:
    """How somebody writes, the same over a line. Sizes in x-heights, angles in radians, deviations for what varies.

    `taste` decides which way of writing a letter is this person's; `joins` is the share of small letters that are
    joined to the next; `tall` and `deep` stretch what rises above a small x, and what hangs below the line.
    """

    taste: int
    joins: float
    tall: float
    deep: float
    slant: float
    narrow: float
    spacing: float
    spacing_jitter: float
    word_gap: float
    turn_jitter: float
    size_jitter: float
    lift_jitter: float
    drift: float
    stroke_jitter: float
    wobble: float
    wobble_cell: float

    @staticmethod
    def written(rng: Generator) -> "Manner":
        hurry = float(1.25 * rng.random() ** 1.15)  # 0: as neat as the font
        return Manner(
            taste=int(rng.integers(1 << 30)),
            joins=float(rng.uniform(0.2, 1)) if rng.random() < 0.4 else 0,
            tall=float(np.clip(rng.normal(1, 0.17), 0.65, 1.5)),
            deep=float(np.clip(rng.normal(1, 0.2), 0.6, 1.6)),
            slant=float(rng.normal(0.02, 0.13)),
            narrow=float(np.clip(rng.normal(1, 0.14), 0.7, 1.45)),
            spacing=float(np.clip(rng.normal(0.02, 0.09), -0.14, 0.4)),
            spacing_jitter=0.02 + 0.07 * hurry,
            word_gap=float(np.clip(rng.normal(0.95, 0.28), 0.58, 2.2)),
            turn_jitter=0.015 + 0.07 * hurry,
            size_jitter=0.02 + 0.08 * hurry,
            lift_jitter=0.015 + 0.07 * hurry,
            drift=0.02 + 0.1 * hurry,
            stroke_jitter=0.012 + 0.06 * hurry,
            wobble=0.3 + 0.8 * hurry,
            wobble_cell=float(rng.uniform(7, 16)),
        )

    @staticmethod
    def printed(rng: Generator) -> "Manner":
        return Manner(
            taste=0, joins=0, tall=1, deep=1, slant=0, narrow=float(rng.uniform(0.92, 1.08)), spacing=float(max(0, rng.normal(0, 0.03))),
            spacing_jitter=0, word_gap=0.6, turn_jitter=0, size_jitter=0, lift_jitter=0, drift=0, stroke_jitter=0,
            wobble=0, wobble_cell=16,
        )  # fmt: skip


def _curve(points: Stroke) -> Stroke:
    """A smooth curve through `points` (Catmull and Rom), in six pieces from point to point."""
    if len(points) < 3:
        return points
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    p0, p1, p2, p3 = (padded[k : len(padded) - 3 + k, None] for k in range(4))
    t = np.linspace(0, 1, 6, endpoint=False, dtype=np.float32)[None, :, None]
    pieces = p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)))
    return np.concatenate([pieces.reshape(-1, 2), points[-1:]])


def _from_strokes(rng: Generator, drawn: Drawn, width: float, jitter: float) -> Glyph:
    """Strokes drawn anew: their points moved, curves drawn through them."""
    placed = []
    for stroke, smooth in zip(drawn.strokes, drawn.smooth):
        points = stroke + rng.normal(0, jitter, stroke.shape).astype(np.float32)
        placed.append((_curve(points) if smooth else points) * X_HEIGHT)
    every = np.concatenate(placed)
    pad = int(width) + 3
    left, top = np.floor(every.min(axis=0)).astype(int) - pad
    right, bottom = np.ceil(every.max(axis=0)).astype(int) + pad
    mask = np.zeros((bottom - top, right - left), np.uint8)
    origin = np.array((left, top), np.float32)
    lines = [np.round((points - origin) * 16).astype(np.int32).reshape(-1, 1, 2) for points in placed]
    cv2.polylines(mask, lines, False, 255, max(1, round(width)), cv2.LINE_AA, 4)
    return Glyph(mask, int(left), int(top), drawn.advance * X_HEIGHT)


def _way(rng: Generator, ways: tuple[Drawn, ...], sign: str, taste: int) -> Drawn:
    """The way this person writes `sign`, now and then another."""
    if len(ways) == 1:
        return ways[0]
    if rng.random() < 0.1:
        return ways[int(rng.integers(len(ways)))]
    return ways[((ord(sign) * 2654435761 ^ taste * 40503) >> 9) % len(ways)]


def _glyph(rng: Generator, hand: Hand, sign: str, manner: Manner) -> Glyph | None:
    if hand.is_strokes and sign in (letters := alphabet(hand.source)):
        return _from_strokes(
            rng, _way(rng, letters[sign], sign, manner.taste), stroke_width(hand), manner.stroke_jitter
        )
    own = None if hand.is_strokes else font_glyph(hand, sign)
    if sign in SIGNS and (own is None or rng.random() < 0.6):
        return _from_strokes(rng, SIGNS[sign], stroke_width(hand), manner.stroke_jitter)
    return own


@dataclass(frozen=True)
class Written:
    """A written line: `mask` (uint8) of the ink, `end` where the pen stopped, in canvas pixels."""

    mask: np.ndarray
    end: float


def reach(hand: Hand, text: str, manner: Manner) -> int:
    """A safe bound of how wide `text` gets, in canvas pixels."""
    width = 0.0
    for sign in text:
        if sign == " ":
            width += 1.5 * manner.word_gap * X_HEIGHT
        elif hand.is_strokes and sign in (letters := alphabet(hand.source)):
            width += max(way.advance for way in letters[sign]) * X_HEIGHT
        elif sign in SIGNS:
            width += 2.2 * X_HEIGHT
        elif glyph := font_glyph(hand, sign):
            width += glyph.advance
    per_sign = (max(manner.spacing, 0) + manner.spacing_jitter) * X_HEIGHT
    return int(width * manner.narrow * (1 + 2 * manner.size_jitter) + per_sign * len(text)) + 40


def write(
    rng: Generator, text: str, hand: Hand, manner: Manner, shape: tuple[int, int], start: float, baseline: float,
    other: Hand | None = None,
) -> Written:  # fmt: skip
    """Writes `text` on a canvas of `shape` from (`start`, `baseline`); a few letters are lent by `other`."""
    height, width = shape
    mask = np.zeros(shape, np.uint8)
    pen = start
    drift = field(rng, 1, width, 5 * X_HEIGHT, manner.drift * X_HEIGHT)[0]
    leaving: np.ndarray | None = None
    for sign in text:
        if sign == " ":
            uneven = 0.22 * float(np.clip(rng.normal(), -1.3, 2)) if manner.spacing_jitter else 0
            pen += X_HEIGHT * (manner.word_gap + max(manner.spacing, 0)) * manner.narrow * (1 + uneven)
            leaving = None
            continue
        lent = other is not None and rng.random() < 0.3 and can_write(other, sign)
        glyph = _glyph(rng, other if lent else hand, sign, manner)
        if glyph is None:
            continue
        size, turn, lift, gap, slant = rng.normal(0, 1, 5)
        scale = 1 + manner.size_jitter * float(np.clip(size, -2, 2))
        angle = manner.turn_jitter * float(turn)
        lean = manner.slant + manner.turn_jitter * float(slant)
        cos, sin = float(np.cos(angle)), float(np.sin(angle))
        # from the glyph's own coordinates (pen at the origin, y down) to the canvas: slant, narrow, scale, turn
        a = np.array([[cos, -sin], [sin, cos]]) @ np.array([[manner.narrow, -lean], [0, 1]]) * scale
        rise = drift[min(max(int(pen), 0), width - 1)] + manner.lift_jitter * X_HEIGHT * float(lift)
        at = (pen, baseline + rise)
        _stamp(mask, glyph, a, *at)
        if manner.joins:
            small = sign.isalpha() and sign.islower()
            ends = _ends(glyph) if small else None
            if leaving is not None and ends is not None and rng.random() < manner.joins:
                _join(mask, leaving, a @ ends[0] + at, stroke_width(hand))
            leaving = None if ends is None else a @ ends[1] + at
        spread = 0.0 if hand.joined else manner.spacing + manner.spacing_jitter * float(gap)
        pen += glyph.advance * manner.narrow * scale + spread * X_HEIGHT
    return Written(mask, pen)


def _ends(glyph: Glyph) -> tuple[np.ndarray, np.ndarray] | None:
    """Where a pen comes into a small letter, at the left and high, and leaves it, at the right and low."""
    high = _outermost(glyph, -0.95, -0.35, 0)
    low = _outermost(glyph, -0.3, 0.06, -1)
    return None if high is None or low is None else (high, low)


def _outermost(glyph: Glyph, top: float, bottom: float, side: int) -> np.ndarray | None:
    """The first (`side` 0) or last (-1) ink from left to right in a band of the glyph, told in x-heights."""
    first = max(0, round(top * X_HEIGHT) - glyph.top)
    band = glyph.mask[first : max(0, round(bottom * X_HEIGHT) - glyph.top)] > 127
    columns = np.flatnonzero(band.any(axis=0))
    if not len(columns):
        return None
    column = columns[side]
    rows = np.flatnonzero(band[:, column])
    inward = 1 - 2 * (side == -1)
    return np.array((glyph.left + column + inward, glyph.top + first + rows[len(rows) // 2]), float)


def _join(mask: np.ndarray, start: np.ndarray, end: np.ndarray, width: float) -> None:
    """The stroke from one letter to the next, hanging a little."""
    if not -0.3 * X_HEIGHT < end[0] - start[0] < 0.9 * X_HEIGHT:
        return
    middle = (start + end) / 2 + (0.06 * X_HEIGHT, 0.1 * X_HEIGHT)
    points = _curve(np.array([start, middle, end], np.float32))
    cv2.polylines(
        mask,
        [np.round(points * 16).astype(np.int32).reshape(-1, 1, 2)],
        False,
        255,
        max(1, round(width)),
        cv2.LINE_AA,
        4,
    )


def _stamp(mask: np.ndarray, glyph: Glyph, a: np.ndarray, x: float, y: float) -> None:
    """Puts `glyph`, turned by `a`, on `mask` with its pen at (`x`, `y`)."""
    rows, columns = glyph.mask.shape
    corners = np.array([[0, 0], [columns, 0], [0, rows], [columns, rows]], float) + (glyph.left, glyph.top)
    placed = corners @ a.T + (x, y)
    left, top = np.maximum(np.floor(placed.min(axis=0)).astype(int), 0)
    right, bottom = np.minimum(np.ceil(placed.max(axis=0)).astype(int) + 1, (mask.shape[1], mask.shape[0]))
    if right <= left or bottom <= top:
        return
    shift = a @ (glyph.left, glyph.top) + (x - left, y - top)
    moved = cv2.warpAffine(
        glyph.mask, np.column_stack([a, shift]), (int(right - left), int(bottom - top)), flags=cv2.INTER_LINEAR
    )
    patch = mask[top:bottom, left:right]
    np.maximum(patch, moved, out=patch)
