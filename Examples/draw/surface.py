"""What is written on: white boards with what was wiped off them, glass, ruled paper, sticky notes."""

import cv2
import numpy as np

from ink import COLOURS, Ink, grain
from pen import Pen


def white_board(random, width, height, tint=(238, 240, 238)):
    base = np.ones((height, width, 3), np.float32) * np.array(tint, np.float32)
    return base + grain(random, width, height, 260)[..., None] * 1.6


def glass(random, width, height, tint=(44, 58, 62)):
    base = np.ones((height, width, 3), np.float32) * np.array(tint, np.float32)
    return base + grain(random, width, height, 420)[..., None] * 5 + grain(random, width, height, 60)[..., None] * 1.2


def ruled_paper(random, width, height, pitch, squares=False, tint=(243, 240, 230)):
    base = np.ones((height, width, 3), np.float32) * np.array(tint, np.float32)
    base += grain(random, width, height, 5)[..., None] * 1.4
    rule = np.array((166, 190, 216), np.float32)
    for y in range(pitch * 2, height - pitch // 2, pitch):
        base[y : y + 3] = base[y : y + 3] * 0.45 + rule * 0.55
    if squares:
        for x in range(pitch, width, pitch):
            base[:, x : x + 3] = base[:, x : x + 3] * 0.45 + rule * 0.55
    else:
        x = int(pitch * 1.7)
        base[:, x : x + 4] = base[:, x : x + 4] * 0.5 + np.array((222, 130, 134), np.float32) * 0.5
    return base


def wiped_writing(random, base, hand, colours, lines, strength=0.11, size=46):
    """Earlier writing, wiped with a dry cloth: it shows, and can't be read."""
    high, wide = base.shape[:2]
    ink = Ink(wide, high)
    letters = "aeionrstlmdu"
    for n in range(lines):
        text = " ".join("".join(random.choice(list(letters), random.integers(3, 9))) for _ in range(random.integers(2, 5)))
        pen = Pen(ink, random, [], hand, colours[n % len(colours)], size * random.uniform(0.8, 1.3))
        pen.line(random.uniform(0.04, 0.7) * wide, random.uniform(0.12, 0.95) * high, text, record=False)
    cloth = np.zeros((75, 75), np.float32)
    cv2.line(cloth, (6, 50), (68, 24), 1.0, 5)
    for colour, layer in ink.layers.items():
        smeared = cv2.filter2D(layer.astype(np.float32), -1, cloth / cloth.sum())
        share = (smeared / 255 * 0.8 + layer / 255.0 * 0.12)[..., None] * strength * 2
        base = base * (1 - share) + np.array(COLOURS[colour], np.float32) * share
    return base


def sticky_note(random, base, x, y, side, colour, angle, tall=1.0):
    """Sticks a note on `base`, its top left at (x, y) before it is turned about its centre (degrees, clockwise)."""
    high = side * tall
    cx, cy = x + side / 2, y + high / 2
    corners = cv2.boxPoints(((cx, cy), (side, high), angle)).astype(np.float32)
    shade = np.zeros(base.shape[:2], np.float32)
    cv2.fillPoly(shade, [(corners + (side * 0.012, side * 0.03)).astype(np.int32)], 1.0)
    shade = cv2.GaussianBlur(shade, (0, 0), side * 0.025)
    base *= (1 - 0.34 * shade)[..., None]
    mask = np.zeros(base.shape[:2], np.float32)
    cv2.fillPoly(mask, [(corners * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
    ys = np.mgrid[0 : base.shape[0], 0 : base.shape[1]][0].astype(np.float32)
    # The glued strip lies flat, the lower edge bends toward the light.
    bend = 1 + 0.05 * np.clip((ys - cy) / high, -0.5, 0.5)
    paper = np.array(colour, np.float32) * bend[..., None] * random.uniform(0.97, 1.02)
    base[:] = base * (1 - mask[..., None]) + paper * mask[..., None]


def on_note(x, y, side, angle, dx, dy, tall=1.0):
    """Where a point of an upright note, (dx, dy) from its top left, comes to lie when the note is turned."""
    cx, cy, turn = x + side / 2, y + side * tall / 2, np.radians(angle)
    ux, uy = dx - side / 2, dy - side * tall / 2
    return cx + ux * np.cos(turn) - uy * np.sin(turn), cy + ux * np.sin(turn) + uy * np.cos(turn)
