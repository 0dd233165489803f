"""What lines are written on: boards, paper, notes, glass, slate, screens, cardboard, as float32 BGR pictures."""

import cv2
import numpy as np
from numpy.random import Generator

from .hands import X_HEIGHT
from .noise import field, grain


def lit(rng: Generator, picture: np.ndarray, amount: float) -> np.ndarray:
    """`picture` under uneven light: `amount` is the deviation of the brightness, as a share of it."""
    height, width = picture.shape[:2]
    light = 1 + field(rng, height, width, float(rng.uniform(2, 9)) * X_HEIGHT, amount)
    slope = float(rng.normal(0, amount))
    light *= np.linspace(1 - slope, 1 + slope, width, dtype=np.float32)
    return picture * light[..., None]


def _plain(height: int, width: int, colour: np.ndarray) -> np.ndarray:
    return np.broadcast_to(colour.astype(np.float32), (height, width, 3)).copy()


def board(rng: Generator, height: int, width: int) -> np.ndarray:
    """A whiteboard: white, grey, cream or bluish, with smears of wiped ink."""
    tone = float(np.clip(rng.normal(205, 32), 95, 253))
    picture = _plain(height, width, tone + rng.normal(0, 1, 3) * (6, 2, 6))
    if rng.random() < 0.35:
        _smear(rng, picture)
    return lit(rng, picture, float(rng.uniform(0.005, 0.07)))


def _smear(rng: Generator, picture: np.ndarray) -> None:
    height, width = picture.shape[:2]
    smear = np.clip(
        field(rng, height, width, float(rng.uniform(0.5, 2.5)) * X_HEIGHT, 1) + 0.4 * grain(rng, height, width, 2, 40),
        0,
        2,
    )
    tint = rng.uniform(-1, 0.1, 3).astype(np.float32) * float(rng.uniform(4, 22))
    picture += smear[..., None] * tint


def paper(rng: Generator, height: int, width: int) -> np.ndarray:
    """White, cream, grey or shaded paper, plain, ruled, squared or dotted."""
    tone = float(np.clip(rng.normal(212, 34), 90, 254))
    warm = float(rng.normal(0, 7))
    picture = _plain(height, width, np.array((tone - warm - 3, tone, tone + warm)))
    picture += grain(rng, height, width, 2, 2)[..., None] * float(rng.uniform(0.3, 2.5))
    kind = rng.random()
    if kind < 0.72:
        _rule(rng, picture, ruled=kind < 0.26, dotted=kind > 0.66)
    return lit(rng, picture, float(rng.uniform(0.005, 0.06)))


def _rule(rng: Generator, picture: np.ndarray, ruled: bool, dotted: bool) -> None:
    height, width = picture.shape[:2]
    pitch = float(rng.uniform(2, 3.6) if ruled else rng.uniform(0.55, 2.2)) * X_HEIGHT
    lines = np.zeros((height, width), np.uint8)
    tilt = float(rng.normal(0, 0.012)) * width
    thick = 1 if rng.random() < 0.6 else 2
    rows = np.arange(float(rng.uniform(-pitch, 0)) - abs(tilt), height + abs(tilt), pitch)
    columns = np.arange(float(rng.uniform(-pitch, 0)), width + pitch, pitch)
    if dotted:
        for y in rows:
            for x in columns:
                cv2.circle(lines, (round(x), round(y + tilt * x / width)), thick, 255, -1)
    else:
        for y in rows:
            cv2.line(lines, (0, round(y * 8)), (width * 8, round((y + tilt) * 8)), 255, thick, cv2.LINE_AA, 3)
        if not ruled:
            for x in columns:
                cv2.line(
                    lines,
                    (round(x * 8), 0),
                    (round((x - tilt * height / width) * 8), height * 8),
                    255,
                    thick,
                    cv2.LINE_AA,
                    3,
                )
    tints = ((-25, -45, -60), (-50, -50, -50), (-20, -30, -32), (-60, -45, -25))
    tint = np.array(tints[int(rng.integers(len(tints)))], np.float32) * float(rng.uniform(0.35, 1.3))
    picture += (lines.astype(np.float32) / 255)[..., None] * tint


_NOTES = (
    (110, 225, 250), (130, 235, 245), (170, 130, 245), (120, 210, 140), (225, 195, 120), (90, 165, 250), (215, 160,
    215), (200, 220, 240),
)  # fmt: skip


def note(rng: Generator, height: int, width: int) -> np.ndarray:
    """A sticky note, sometimes with its edge and the board behind it."""
    shade = float(rng.uniform(0.55, 1.02))
    colour = np.array(_NOTES[int(rng.integers(len(_NOTES)))]) + rng.normal(0, 10, 3)
    picture = _plain(height, width, np.clip(colour * shade, 10, 255))
    picture += grain(rng, height, width, 2, 2)[..., None] * float(rng.uniform(0.2, 1.5))
    if rng.random() < 0.3:
        behind = _plain(height, width, np.full(3, float(rng.uniform(150, 235))) * shade)
        edge = np.zeros((height, width), np.float32)
        margin = int(0.35 * X_HEIGHT)
        if rng.random() < 0.5:
            edge[: int(rng.integers(1, margin))] = 1
        else:
            edge[-int(rng.integers(1, margin)) :] = 1
        if rng.random() < 0.4:
            edge[:, : int(rng.integers(1, margin))] = 1
        shadow = cv2.GaussianBlur(edge, (0, 0), 3)[..., None] * 0.25
        picture = picture * (1 - shadow) * (1 - edge[..., None]) + behind * edge[..., None]
    return lit(rng, picture, float(rng.uniform(0.01, 0.07)))


def slate(rng: Generator, height: int, width: int) -> np.ndarray:
    """A chalkboard, black or green, with chalk dust."""
    colour = np.array((60, 82, 52) if rng.random() < 0.5 else (52, 50, 48)) + rng.normal(0, 8, 3)
    picture = _plain(height, width, np.clip(colour * float(rng.uniform(0.6, 1.5)), 8, 140))
    dust = np.clip(field(rng, height, width, 1.5 * X_HEIGHT, 1) + 0.6 * grain(rng, height, width, 2, 40), -0.5, 3)
    picture += dust[..., None] * float(rng.uniform(1, 11))
    return lit(rng, picture, 0.05)


def glass(rng: Generator, height: int, width: int) -> np.ndarray:
    """Dark glass with what it mirrors."""
    picture = _plain(height, width, np.array((48, 42, 38)) * float(rng.uniform(0.5, 1.8)) + rng.normal(0, 5, 3))
    mirrored = np.clip(field(rng, height, width, float(rng.uniform(1.5, 6)) * X_HEIGHT, 1), 0, 3)
    picture += mirrored[..., None] * rng.uniform(2, 22, 3).astype(np.float32)
    return lit(rng, picture, 0.04)


def screen(rng: Generator, height: int, width: int, dark: bool) -> np.ndarray:
    """A projected or glowing screen: flat colour, sometimes the grid of its pixels."""
    colour = rng.uniform(15, 60, 3) if dark else np.clip(rng.uniform(215, 255) + rng.normal(0, 7, 3), 0, 255)
    picture = _plain(height, width, colour)
    if rng.random() < 0.3:
        pitch = float(rng.uniform(2.2, 4))
        rows = 1 + float(rng.uniform(0.02, 0.07)) * np.sin(np.arange(height, dtype=np.float32) * 6.28 / pitch)
        columns = 1 + float(rng.uniform(0.02, 0.07)) * np.sin(np.arange(width, dtype=np.float32) * 6.28 / pitch)
        picture *= (rows[:, None] * columns)[..., None]
    return lit(rng, picture, float(rng.uniform(0, 0.04)))


def cardboard(rng: Generator, height: int, width: int) -> np.ndarray:
    """Brown cardboard with fibres and flutes."""
    picture = _plain(height, width, np.array((105, 145, 180)) * float(rng.uniform(0.7, 1.2)))
    picture += (grain(rng, height, width, 1, 7) * 3 + grain(rng, height, width, 1, 1) * 3)[..., None]
    return lit(rng, picture, 0.04)
