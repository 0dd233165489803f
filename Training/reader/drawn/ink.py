"""Lays ink over a mask of writing as a tool does: width, pressure, chisel tips, drying, skips, grain."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from .hands import X_HEIGHT
from .noise import field, grain

Colour = tuple[float, float, float]
"""Blue, green, red, each 0 to 255."""


@dataclass(frozen=True)
class Tool:
    """What one writes with. Widths in x-heights.

    `pressure` is how much the width varies; `strength` how much of the ground the ink hides, and how much that
    varies along the line; `dry` 0 to 1 how far the tool has dried out; `grainy` 0 to 1 how much the ground's grain shows.
    """

    width: float
    chisel: float
    pressure: float
    strength: float
    uneven: float
    dry: float
    grainy: float
    translucent: bool


def marker(rng: Generator) -> Tool:
    return Tool(
        width=float(rng.uniform(0.1, 0.27)), chisel=float(rng.uniform(0.06, 0.22)) if rng.random() < 0.3 else 0,
        pressure=float(rng.uniform(0.02, 0.16)), strength=float(rng.uniform(0.72, 1)), uneven=float(rng.uniform(0.02, 0.12)),
        dry=float(rng.uniform(0.2, 0.8)) if rng.random() < 0.22 else 0, grainy=0.1, translucent=True,
    )  # fmt: skip


def felt(rng: Generator) -> Tool:
    return Tool(
        width=float(rng.uniform(0.08, 0.22)), chisel=0, pressure=float(rng.uniform(0.02, 0.12)),
        strength=float(rng.uniform(0.75, 1)), uneven=0.04, dry=0, grainy=0.08, translucent=True,
    )  # fmt: skip


def pen(rng: Generator) -> Tool:
    return Tool(
        width=float(rng.uniform(0.06, 0.14)), chisel=0, pressure=float(rng.uniform(0.05, 0.22)),
        strength=float(rng.uniform(0.65, 1)), uneven=float(rng.uniform(0.02, 0.12)),
        dry=float(rng.uniform(0.1, 0.4)) if rng.random() < 0.15 else 0, grainy=0.12, translucent=False,
    )  # fmt: skip


def pencil(rng: Generator) -> Tool:
    return Tool(
        width=float(rng.uniform(0.06, 0.14)), chisel=0, pressure=float(rng.uniform(0.05, 0.2)),
        strength=float(rng.uniform(0.5, 0.9)), uneven=0.08, dry=0, grainy=float(rng.uniform(0.25, 0.6)), translucent=False,
    )  # fmt: skip


def chalk(rng: Generator) -> Tool:
    return Tool(
        width=float(rng.uniform(0.11, 0.24)), chisel=0, pressure=float(rng.uniform(0.05, 0.18)),
        strength=float(rng.uniform(0.55, 0.95)), uneven=0.1, dry=0, grainy=float(rng.uniform(0.3, 0.8)), translucent=False,
    )  # fmt: skip


def paint(rng: Generator) -> Tool:
    """Light liquid chalk or paint on glass."""
    return Tool(
        width=float(rng.uniform(0.1, 0.22)), chisel=0, pressure=0.06, strength=float(rng.uniform(0.7, 1)), uneven=0.08,
        dry=0, grainy=0.05, translucent=False,
    )  # fmt: skip


def print_(rng: Generator) -> Tool:
    return Tool(
        width=0,
        chisel=0,
        pressure=0,
        strength=float(rng.uniform(0.75, 1)),
        uneven=0,
        dry=0,
        grainy=0,
        translucent=False,
    )


def cover(rng: Generator, mask: np.ndarray, native: float, tool: Tool) -> np.ndarray:
    """How much ink lies where: float32, 0 to 1. `native` is the width of the mask's strokes, in pixels."""
    if tool.width == 0:
        return mask.astype(np.float32) * (tool.strength / 255)
    height, width = mask.shape
    if tool.chisel:
        mask, native = _chiselled(rng, mask, native, tool)
    ink = (mask > 110).astype(np.uint8)
    inside = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    outside = cv2.distanceTransform(1 - ink, cv2.DIST_L2, 3)
    wanted = tool.width * X_HEIGHT
    grow = max((wanted - native) / 2, -0.28 * native)
    edge = inside - outside + grow + field(rng, height, width, 1.2 * X_HEIGHT, tool.pressure * wanted)
    if tool.grainy > 0.25:
        edge += 0.6 * tool.grainy * grain(rng, height, width, 1.5, 1.5)
    alpha = np.clip(edge + 0.5, 0, 1)
    return alpha * _strength(rng, inside, native, tool)


def _chiselled(rng: Generator, mask: np.ndarray, native: float, tool: Tool) -> tuple[np.ndarray, float]:
    """The mask dragged along the tip's edge, which most people hold at 30 to 60 degrees."""
    length = max(2, round(tool.chisel * X_HEIGHT))
    angle = float(rng.normal(-0.8, 0.3))
    size = length | 1
    kernel = np.zeros((size, size), np.uint8)
    middle, reach = size // 2, length / 2
    dx, dy = round(reach * np.cos(angle)), round(reach * np.sin(angle))
    cv2.line(kernel, (middle - dx, middle - dy), (middle + dx, middle + dy), 1)
    return cv2.dilate(mask, kernel), native + 0.5 * length


def _strength(rng: Generator, inside: np.ndarray, native: float, tool: Tool) -> np.ndarray:
    height, width = inside.shape
    strength = tool.strength + field(rng, height, width, 1.6 * X_HEIGHT, tool.uneven)
    if tool.translucent:  # strokes that cross, and turns, hold more ink
        strength += 0.12 * np.clip(inside - 0.55 * native, 0, 2)
    if tool.dry:
        along = np.linspace(float(rng.uniform(-0.6, 0.6)), float(rng.uniform(0.4, 1)), width, dtype=np.float32)
        streaks = grain(rng, height, width, 1, 7) if rng.random() < 0.6 else grain(rng, height, width, 6, 1)
        strength -= tool.dry * np.clip(0.35 * along + 0.42 * streaks + 0.1, 0, 0.9)
    if tool.grainy:
        strength -= tool.grainy * np.clip(0.15 + 0.5 * grain(rng, height, width), 0, 1)
    return np.clip(strength, 0.12, 1)


DARK_INKS: tuple[Colour, ...] = (
    (38, 34, 32), (52, 44, 40), (30, 30, 34), (150, 60, 28), (170, 80, 40), (120, 40, 25), (190, 100, 30),
    (40, 36, 190), (50, 40, 165), (60, 60, 215), (60, 120, 30), (85, 135, 20), (70, 100, 30), (130, 40, 110),
    (150, 60, 140), (30, 110, 225), (25, 80, 190), (35, 60, 105), (160, 130, 20), (140, 70, 190),
)  # fmt: skip
_DARK_SHARES = np.cumsum(np.array([9, 7, 6, 7, 6, 4, 3, 5, 4, 3, 4, 3, 2, 2, 2, 1.5, 1, 1.5, 1, 1]) / 73)
PEN_INKS: tuple[Colour, ...] = (
    (45, 40, 38), (60, 52, 48), (140, 60, 35), (165, 75, 50), (110, 45, 30), (185, 105, 70), (50, 45, 170), (60, 105, 45),
    (130, 60, 110),
)  # fmt: skip
PENCIL_INKS: tuple[Colour, ...] = ((80, 80, 82), (95, 94, 95), (110, 108, 108))
LIGHT_INKS: tuple[Colour, ...] = (
    (245, 248, 250), (240, 245, 245), (235, 240, 238), (120, 235, 250), (250, 230, 130), (160, 160, 250), (150, 245, 160),
    (120, 180, 255), (230, 170, 250),
)  # fmt: skip


def colour(rng: Generator, inks: tuple[Colour, ...]) -> Colour:
    """One of `inks`, each bottle a little different; the first ones are the more usual."""
    if inks is DARK_INKS:
        index = int(np.searchsorted(_DARK_SHARES, rng.random()))
    else:
        index = int(len(inks) * rng.random() ** 1.6)
    blue, green, red = np.clip(
        np.array(inks[min(index, len(inks) - 1)]) + rng.normal(0, 9, 3) + rng.normal(0, 8), 0, 255
    )
    return float(blue), float(green), float(red)
