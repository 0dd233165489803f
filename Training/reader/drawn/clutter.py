"""What stands around a line and gets into its cut: lines above and below, boxes, rings, arrows, underlines, strikes."""

import cv2
import numpy as np
from numpy.random import Generator

from .hands import X_HEIGHT


def trembling(rng: Generator, mask: np.ndarray, points: list[tuple[float, float]], width: float) -> None:
    """Draws a hand-drawn line through `points` on `mask`."""
    through = [np.array(points[0], np.float32)]
    for start, end in zip(points, points[1:]):
        pieces = max(2, int(np.hypot(end[0] - start[0], end[1] - start[1]) / (2 * X_HEIGHT)))
        for k in range(1, pieces + 1):
            at = np.array(start) + (np.array(end) - np.array(start)) * k / pieces
            through.append((at + rng.normal(0, 0.8, 2)).astype(np.float32))
    line = np.round(np.array(through) * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(mask, [line], False, 255, max(1, round(width)), cv2.LINE_AA, 4)


def underline(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    y = baseline + X_HEIGHT * float(rng.uniform(0.2, 0.65))
    tilt = float(rng.normal(0, 3))
    trembling(rng, mask, [(left - rng.uniform(-8, 12), y), (right + rng.uniform(-8, 16), y + tilt)], width)
    if rng.random() < 0.15:
        trembling(rng, mask, [(left, y + 6), (right, y + 6 + tilt)], width)


def strike(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    y = baseline - X_HEIGHT * float(rng.uniform(0.35, 0.65))
    trembling(rng, mask, [(left - 5, y), (right + 5, y + float(rng.normal(0, 5)))], width)


def frame(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    """Some sides of a box around the writing, near or far."""
    near, far = 0.25 * X_HEIGHT, 1.3 * X_HEIGHT
    west, east = left - rng.uniform(near, far), right + rng.uniform(near, far)
    north, south = baseline - X_HEIGHT * rng.uniform(1.9, 3), baseline + X_HEIGHT * rng.uniform(0.75, 1.7)
    sides = [
        [(west, north), (east, north)],
        [(east, north), (east, south)],
        [(east, south), (west, south)],
        [(west, south), (west, north)],
    ]
    for side in sides:
        if rng.random() < 0.62:
            trembling(rng, mask, [(float(x), float(y)) for x, y in side], width)


def ring(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    """An ellipse around the writing, more or less closed."""
    centre = ((left + right) / 2 + rng.normal(0, 6), baseline - 0.55 * X_HEIGHT + rng.normal(0, 4))
    across, down = (right - left) / 2 * rng.uniform(1.08, 1.3) + 10, X_HEIGHT * rng.uniform(1.6, 2.3)
    start = float(rng.uniform(0, 6.28))
    angles = np.linspace(start, start + float(rng.uniform(5, 6.8)), 40)
    points = [(float(centre[0] + across * np.cos(a)), float(centre[1] + down * np.sin(a))) for a in angles]
    line = np.round(np.array(points) * 16).astype(np.int32).reshape(-1, 1, 2)
    cv2.polylines(mask, [line], False, 255, max(1, round(width)), cv2.LINE_AA, 4)


def rule(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    """A column's edge: an upright line beside the writing."""
    x = left - X_HEIGHT * rng.uniform(0.3, 1) if rng.random() < 0.5 else right + X_HEIGHT * rng.uniform(0.3, 1)
    trembling(rng, mask, [(float(x), 0), (float(x + rng.normal(0, 5)), float(mask.shape[0]))], width)


def arrow(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    """The end of an arrow or of a connecting line that comes in from a side or from above."""
    y = baseline - X_HEIGHT * float(rng.uniform(-0.3, 1.3))
    if rng.random() < 0.5:
        tip, tail = left - X_HEIGHT * float(rng.uniform(0.35, 0.9)), left - 4 * X_HEIGHT
    else:
        tip, tail = right + X_HEIGHT * float(rng.uniform(0.35, 0.9)), right + 4 * X_HEIGHT
    back = 0.45 * X_HEIGHT * (1 if tail > tip else -1)
    trembling(rng, mask, [(tail, y + float(rng.normal(0, 25))), (tip, y)], width)
    if rng.random() < 0.6:
        trembling(rng, mask, [(tip + back, y - 0.4 * X_HEIGHT), (tip, y), (tip + back, y + 0.4 * X_HEIGHT)], width)


def dot(rng: Generator, mask: np.ndarray, left: float, right: float, baseline: float, width: float) -> None:
    """A drawn bullet before the line: a blob, which is no sign of the text."""
    centre = (round(left - X_HEIGHT * float(rng.uniform(0.6, 1.2))), round(baseline - 0.5 * X_HEIGHT))
    cv2.circle(mask, centre, max(2, round(width * float(rng.uniform(0.6, 1.1)))), 255, -1, cv2.LINE_AA)


AROUND = (frame, frame, frame, ring, rule, rule, arrow, arrow, dot, dot)
"""What may stand around a line, by how often it does."""
