"""Draws a board in a hand of its own, and takes a photo of it as a phone would. Pens, hands and camera are those of the examples."""

import importlib.util
import sys
from pathlib import Path

from wording import pick

DRAW = Path(__file__).resolve().parents[2] / "Examples" / "draw"
sys.path.append(str(DRAW))

import hands  # noqa: E402
import photo  # noqa: E402
from ink import Ink  # noqa: E402
from pen import Pen  # noqa: E402


def _surfaces():
    """The examples' `surface`, which this folder has a module of the same name beside."""
    found = importlib.util.spec_from_file_location("drawn_surface", DRAW / "surface.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


surfaces = _surfaces()

# Pixels for one of the board's own units.
SCALE = 0.8


def take(random, surface, path):
    known = [hand for hand in hands.ALL if hand.path.exists()]
    if not known:
        sys.exit(f"Fonts are missing. Install them with: sudo apt-get install -y {' '.join(hands.missing_packages())}")
    hand = pick(random, known)
    width, height = int(surface.width * SCALE), int(surface.height * SCALE)
    base = surfaces.white_board(random, width, height)
    if random.random() < 0.4:
        base = surfaces.wiped_writing(random, base, hand, ["blue", "red"], int(random.integers(1, 5)), strength=0.07)
    for x, y, side, colour in surface.notes:
        surfaces.sticky_note(random, base, x * SCALE, y * SCALE, side * SCALE, colour, random.normal(0, 2))
    ink = Ink(width, height)
    pen = Pen(ink, random, [], hand, "black", 30, unsteady=random.uniform(0.5, 1.1), dry=random.uniform(0.05, 0.3))
    share = _share(surface, hand)
    for text in surface.texts:
        _write(random, pen.but(size=text.size * SCALE * share, colour=text.ink), text)
    _shapes(pen.but(size=30), surface)
    ink.tremble(random, random.uniform(36, 60), random.uniform(0.5, 1.1))
    camera = _camera(random, width, height)
    photo.save(camera, photo.take(camera, random, ink.laid_on(base)), path)


def _share(surface, hand):
    """How much smaller than planned this hand must write for its lines to take the room that the layout gave them."""
    ratios = []
    for text in surface.texts:
        size = text.size * SCALE
        wide = sum(hand.font(round(size, 1)).getlength(letter) + size * (hand.slack + 0.015) for letter in hand.written(text.text))
        ratios.append(text.width * SCALE / max(wide, 1))
    ratios.sort()
    return min(1.0, ratios[len(ratios) // 10] * 1.08) if ratios else 1.0


def _write(random, pen, text):
    x, y = text.x * SCALE, (text.y + text.size) * SCALE
    if text.mark:
        _mark(pen, text, x - text.size * SCALE * 1.9, y)
    end, bottom = pen.line(x, y, text.text)
    if text.struck:
        pen.stroke([(x - 0.3 * pen.size, y - 0.4 * pen.size), (end + 0.3 * pen.size, bottom - 0.42 * pen.size)])


def _mark(pen, text, x, y):
    if text.mark == "bullet":
        dot = 0.09 * pen.size
        return pen.stroke([(x, y - 0.42 * pen.size), (x + dot, y - 0.4 * pen.size)], 0.02, 0.26)
    side = pen.size * 1.02
    pen.tick_box(x, y, text.mark == "ticked")
    if text.mark == "crossed":
        pen.stroke([(x + 0.1 * side, y - 0.9 * side), (x + 0.9 * side, y - 0.1 * side)], 0.02)
        pen.stroke([(x + 0.9 * side, y - 0.9 * side), (x + 0.1 * side, y - 0.1 * side)], 0.02)
    if text.mark == "half":
        # The half below a diagonal is filled.
        for n in range(1, 6):
            away = n * side / 6
            pen.stroke([(x + away, y - 0.06 * side), (x + side * 0.94, y - side + away)], 0.01)


def _shapes(pen, surface):
    grown = lambda points: [value * SCALE for value in points]
    for x0, y0, x1, y1 in map(grown, surface.strokes):
        pen.stroke([(x0, y0), (x1, y1)], 0.03)
    for x0, y0, x1, y1 in map(grown, surface.arrows):
        pen.arrow((x0, y0), (x1, y1))
    for box in map(grown, surface.boxes):
        pen.box(*box)
    for ring in map(grown, surface.rings):
        pen.but(colour="red").ring(*ring)


def _camera(random, width, height):
    """From somewhere in front of the board: a little aside, tilted, in the light that there is."""
    wide = 3400
    high = int(wide * height / width * random.uniform(1.0, 1.12))
    near = lambda: random.uniform(0.015, 0.06)
    corners = [(near(), near()), (1 - near(), near()), (1 - near(), 1 - near()), (near(), 1 - near())]
    glare = [(random.uniform(0.2, 0.8), random.uniform(0.1, 0.9), 0.08, 0.06, random.uniform(0.2, 0.6))] if random.random() < 0.3 else []
    return photo.Photo(
        wide, high, corners=corners, frame=((186, 188, 190), 0.015), wall=tuple(random.integers(140, 215, 3)),
        light=tuple(random.uniform(0.78, 1.02, 4)), cast=tuple(random.uniform(0.93, 1.02, 3)), glare=glare,
        blur=random.uniform(0.7, 1.2), noise=random.uniform(1.6, 3.0))
