"""Draws one cut line of writing and says what stands on it."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from . import camera, clutter, grounds, hands, ink
from .hands import X_HEIGHT, Hand
from .noise import field
from .text import compose, fragment
from .writing import Manner, reach, write

_HEIGHT, _BASELINE, _MARGIN = 8 * X_HEIGHT, 4.6 * X_HEIGHT, 2 * X_HEIGHT
STYLES = ("marker", "pen", "sticky", "chalk", "screen")
_SHARES = (0.55, 0.20, 0.10, 0.05, 0.10)


def draw_line(seed: int, style: str | None = None) -> tuple[np.ndarray, str]:
    """One line as a detector cuts it from a photo, and its text.

    The picture is H x W x 3, uint8, BGR, 24 to 110 pixels high. `seed` alone decides what is drawn; `style` may ask for
    one of `STYLES`.
    """
    rng = np.random.default_rng(seed)
    drawn_style = str(rng.choice(STYLES, p=_SHARES))
    style = style or drawn_style
    text = compose(rng)
    hand = hands.pick(rng, text, hands.PRINTED if style == "screen" else hands.WRITTEN)
    text = hands.as_written(hand, text)
    manner = Manner.printed(rng) if style == "screen" else Manner.written(rng)
    masks = _cut(rng, _warped(rng, _written(rng, text, hand, manner, style), manner))
    return _pictured(rng, masks, hands.stroke_width(hand), style), text


def photographed(rng: Generator, own: np.ndarray, native: float, style: str) -> np.ndarray:
    """A mask of writing, 0 to 255, put on a ground of `style` with one of its pens; `native`: its strokes' width in pixels."""
    return _pictured(rng, _Masks(own, np.zeros_like(own), None), native, style)


@dataclass(frozen=True)
class _Masks:
    """Ink by who owns it: the line's own, what stands around it, and what was wiped off. All of one shape."""

    own: np.ndarray
    around: np.ndarray
    wiped: np.ndarray | None


def _written(rng: Generator, text: str, hand: Hand, manner: Manner, style: str) -> _Masks:
    width = reach(hand, text, manner) + 2 * _MARGIN
    shape = (_HEIGHT, width)
    other = hands.pick(rng, text) if style != "screen" and not hand.joined and rng.random() < 0.06 else None
    own = write(rng, text, hand, manner, shape, _MARGIN, _BASELINE, other)
    around = np.zeros(shape, np.uint8)
    if rng.random() < 0.5:
        for side in (-1, 1):
            if rng.random() < 0.7:
                start = (
                    _MARGIN - float(rng.uniform(-1, 1)) * X_HEIGHT
                    if rng.random() < 0.7
                    else float(rng.uniform(0, width * 0.7))
                )
                pitch = side * X_HEIGHT * float(np.clip(rng.normal(2.9, 0.5), 2.1, 4))
                _neighbour(rng, around, hand, manner, own.end - start, start, _BASELINE + pitch)
    line = max(2.0, hands.stroke_width(hand))
    mine, end = own.mask, own.end
    if rng.random() < 0.12:
        clutter.underline(rng, around if rng.random() < 0.5 else mine, _MARGIN, end, _BASELINE, line)
    if style != "screen" and rng.random() < 0.012:
        clutter.strike(rng, mine, _MARGIN, end, _BASELINE, line)
    if rng.random() < 0.4:
        clutter.AROUND[int(rng.integers(len(clutter.AROUND)))](rng, around, _MARGIN, end, _BASELINE, line)
    wiped = None
    if style in ("marker", "chalk") and rng.random() < 0.25:
        wiped = np.zeros(shape, np.uint8)
        _neighbour(
            rng,
            wiped,
            hand,
            manner,
            width,
            float(rng.uniform(0, width * 0.6)),
            _BASELINE + float(rng.normal(0, 1.5)) * X_HEIGHT,
        )
    return _Masks(mine, around, wiped)


def _neighbour(
    rng: Generator, mask: np.ndarray, hand: Hand, manner: Manner, room: float, start: float, baseline: float
) -> None:
    """Writes another line, about as long as there is room, into `mask`."""
    signs = max(3, int(room / X_HEIGHT))
    text = hands.as_written(hand, fragment(rng, signs))
    if not all(hands.can_write(hand, sign) for sign in text):
        return
    written = write(rng, text, hand, manner, (mask.shape[0], mask.shape[1]), start, baseline).mask
    np.maximum(mask, written, out=mask)


def _warped(rng: Generator, masks: _Masks, manner: Manner) -> _Masks:
    """Moves all ink by one smooth random field, curves and turns it: no two letters stay alike."""
    height, width = masks.own.shape
    rows, columns = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    centred = (columns - width / 2) / X_HEIGHT
    turn = float(np.clip(rng.normal(0, 0.02), -0.06, 0.06))
    bend = float(rng.normal(0, 0.006)) * min(1.0, (16 / max(1.0, width / X_HEIGHT)) ** 2)
    shear = float(rng.normal(0, 0.06))
    away = float(rng.normal(0, 0.004))
    lift = rows - _BASELINE
    x, y = columns + shear * lift, rows + X_HEIGHT * (turn * centred + bend * centred**2 * 0.5)
    y += lift * np.clip(away * centred, -0.12, 0.12)
    above, below = np.minimum(lift + X_HEIGHT, 0), np.maximum(lift, 0)
    y += above * (1 / manner.tall - 1) + below * (1 / manner.deep - 1)
    if manner.wobble:
        x += field(rng, height, width, manner.wobble_cell, manner.wobble)
        y += field(rng, height, width, manner.wobble_cell, manner.wobble)
        x += field(rng, height, width, 2 * X_HEIGHT, 0.09 * X_HEIGHT)  # some letters wide, some narrow

    def moved(mask: np.ndarray) -> np.ndarray:
        return cv2.remap(mask, x, y, cv2.INTER_LINEAR)

    return _Masks(moved(masks.own), moved(masks.around), None if masks.wiped is None else moved(masks.wiped))


def _cut(rng: Generator, masks: _Masks) -> _Masks:
    """Cuts the line out as a detector does: from tight, a little into the letters, to a quarter of its height around."""
    rows = np.flatnonzero((masks.own > 100).any(axis=1))
    columns = np.flatnonzero((masks.own > 100).any(axis=0))
    top, bottom = float(rows[0]), float(rows[-1] + 1)
    # A dash or a dot alone is cut as high as a letter would be.
    top, bottom = min(top, _BASELINE - 1.1 * X_HEIGHT), max(bottom, _BASELINE + 0.1 * X_HEIGHT)
    tall = bottom - top
    tight = rng.random() < 0.18

    def margin() -> float:
        return tall * float(rng.uniform(-0.07, 0.03) if tight else rng.uniform(0.02, 0.25))

    beside = tall * (rng.uniform(-0.02, 0.06, 2) if tight else rng.uniform(0.03, 0.4, 2))
    north, south = max(0, round(top - margin())), min(masks.own.shape[0], round(bottom + margin()))
    west, east = max(0, round(columns[0] - beside[0])), min(masks.own.shape[1], round(columns[-1] + 1 + beside[1]))
    window = (slice(north, south), slice(west, east))
    wiped = None if masks.wiped is None else masks.wiped[window]
    return _Masks(masks.own[window], masks.around[window], wiped)


@dataclass(frozen=True)
class _Look:
    """A ground, the tool that wrote on it, and the colours of its inks."""

    ground: np.ndarray
    tool: ink.Tool
    inks: tuple[ink.Colour, ...]


def _look(rng: Generator, style: str, height: int, width: int) -> _Look:
    if style == "marker":
        return _Look(grounds.board(rng, height, width), ink.marker(rng), ink.DARK_INKS)
    if style == "pen":
        if rng.random() < 0.06:
            return _Look(grounds.cardboard(rng, height, width), ink.marker(rng), ink.DARK_INKS)
        ground = grounds.paper(rng, height, width)
        kind = rng.random()
        if kind < 0.22:
            return _Look(ground, ink.pencil(rng), ink.PENCIL_INKS)
        if kind < 0.4:
            return _Look(ground, ink.felt(rng), ink.DARK_INKS)
        return _Look(ground, ink.pen(rng), ink.PEN_INKS)
    if style == "sticky":
        return _Look(
            grounds.note(rng, height, width), ink.felt(rng) if rng.random() < 0.75 else ink.pen(rng), ink.DARK_INKS[:11]
        )
    if style == "chalk":
        if rng.random() < 0.5:
            return _Look(grounds.slate(rng, height, width), ink.chalk(rng), ink.LIGHT_INKS)
        return _Look(grounds.glass(rng, height, width), ink.paint(rng), ink.LIGHT_INKS)
    dark = rng.random() < 0.35
    return _Look(grounds.screen(rng, height, width, dark), ink.print_(rng), ink.LIGHT_INKS if dark else ink.DARK_INKS)


def _pictured(rng: Generator, masks: _Masks, native: float, style: str) -> np.ndarray:
    height, width = masks.own.shape
    look = _look(rng, style, height, width)
    picture = look.ground
    if masks.wiped is not None:
        ghost = cv2.GaussianBlur(ink.cover(rng, masks.wiped, native, look.tool), (0, 0), float(rng.uniform(0.8, 3)))
        picture = _inked(
            picture, ghost * float(rng.uniform(0.05, 0.22)), np.array(ink.colour(rng, look.inks)), look.tool
        )
    colour = np.array(ink.colour(rng, look.inks))
    if masks.around.any():
        drawn = np.array(ink.colour(rng, look.inks)) if rng.random() < 0.25 else colour
        picture = _inked(picture, ink.cover(rng, masks.around, native, look.tool), drawn, look.tool)
    shades = _shades(rng, masks.own, colour, look.inks)
    picture = _inked(picture, ink.cover(rng, masks.own, native, look.tool), shades, look.tool)
    if style != "screen" and rng.random() < 0.1:
        picture = camera.glare(rng, picture)
    if rng.random() < 0.12:
        picture = camera.shadow(rng, picture)
    return camera.photograph(rng, picture, 1 - float(rng.random()) ** 1.4)


def _shades(rng: Generator, own: np.ndarray, colour: np.ndarray, inks: tuple[ink.Colour, ...]) -> np.ndarray:
    """The colour of the ink from left to right: now and then the pen is changed between two words."""
    width = own.shape[1]
    shades = np.broadcast_to(colour, (width, 3))
    if rng.random() < 0.05:
        blank = np.flatnonzero(~(own > 100).any(axis=0))
        inner = blank[(blank > 0.2 * width) & (blank < 0.8 * width)]
        if len(inner):
            shades = shades.copy()
            shades[int(inner[int(rng.integers(len(inner)))]) :] = ink.colour(rng, inks)
    return shades


def _inked(picture: np.ndarray, cover: np.ndarray, colour: np.ndarray, tool: ink.Tool) -> np.ndarray:
    """Puts ink of `colour` (one, or one a column) on the picture; a marker lets the ground's light through."""
    shade = (colour / 255).astype(np.float32)
    if tool.translucent:
        return picture * (1 - cover[..., None] * (1 - shade))
    return picture + (shade * 255 - picture) * cover[..., None]
