"""Lines by real hands, as scanned and as if written on other grounds with other pens."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.random import Generator

from drawn import camera, lines
from drawn.hands import X_HEIGHT


@dataclass(frozen=True)
class PersonsLine:
    """A line cut out of a page, as its file's bytes, who wrote it and what it says."""

    picture: bytes
    writer: str
    text: str

    def pixels(self) -> np.ndarray:
        """Height × width × 3, BGR."""
        return cv2.imdecode(np.frombuffer(self.picture, np.uint8), cv2.IMREAD_COLOR)


def read(archive: Path) -> list[PersonsLine]:
    """All lines of `train-lines.zip`, in the order of its table."""
    with zipfile.ZipFile(archive) as folder:
        table = io.StringIO(folder.read("lines.tsv").decode())
        return [
            PersonsLine(folder.read(row["file"]), row["writer"], row["text"])
            for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def varied(rng: Generator, picture: np.ndarray) -> np.ndarray:
    """The line written again: turned, slanted, cut otherwise, and half the time with another pen on another ground."""
    picture = _bent(rng, picture)
    kind = rng.random()
    if kind < 0.5:
        style = str(rng.choice(("marker", "pen", "sticky", "chalk"), p=(0.62, 0.18, 0.14, 0.06)))
        ink = _ink(picture)
        if ink is not None:
            return lines.photographed(rng, ink, _stroke_width(ink), style)
    if kind < 0.85:
        return camera.photograph(rng, picture.astype(np.float32), 1 - float(rng.random()) ** 1.4)
    return picture


def _bent(rng: Generator, picture: np.ndarray) -> np.ndarray:
    height, width = picture.shape[:2]
    centre = (width / 2, height / 2)
    turn = float(np.clip(rng.normal(0, 0.015), -0.05, 0.05))
    shear = float(rng.normal(0, 0.12))
    matrix = np.array([[1, shear, -shear * centre[1]], [turn, 1, -turn * centre[0]]], np.float32)
    # The margin around the line is a fifth of its height: some of it goes, as a tight detector cuts.
    above, below = (float(rng.uniform(-0.03, 0.14)) * height for _ in range(2))
    left, right = (float(rng.uniform(-0.02, 0.1)) * height for _ in range(2))
    matrix[:, 2] -= (left, above)
    size = (max(12, round(width - left - right)), max(16, round(height - above - below)))
    return cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _ink(picture: np.ndarray) -> np.ndarray | None:
    """Where ink lies, 0 to 255, at the size that drawn lines are drawn in; `None` where paper and ink are hard to tell."""
    scale = 3 * X_HEIGHT / picture.shape[0]
    size = (max(8, round(picture.shape[1] * scale)), round(picture.shape[0] * scale))
    grey = cv2.resize(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), size, interpolation=cv2.INTER_CUBIC)
    paper = cv2.medianBlur(cv2.dilate(grey, np.ones((9, 9), np.uint8)), 21).astype(np.float32)
    dark = np.clip((paper - grey) / np.maximum(paper, 1), 0, 1)
    strong = float(np.quantile(dark, 0.97))
    if strong < 0.2:
        return None
    return (np.clip(dark / strong - 0.15, 0, 0.7) * (255 / 0.7)).astype(np.uint8)


def _stroke_width(ink: np.ndarray) -> float:
    """Twice the mean depth of the ink along its middle, in pixels."""
    depth = cv2.distanceTransform((ink > 110).astype(np.uint8), cv2.DIST_L2, 3)
    ridge = depth[(depth > 0) & (depth >= cv2.dilate(depth, np.ones((3, 3), np.uint8)))]
    return max(2.0, 2 * float(ridge.mean())) if len(ridge) else 2.0


def joined(words: list[PersonsLine]) -> tuple[np.ndarray, str]:
    """Several lines by one hand as one line: the few texts of the pages become many, and words are told apart."""
    return np.hstack([word.pixels() for word in words]), " ".join(word.text for word in words)
