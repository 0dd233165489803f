"""Batches of lines of one width, endless and the same for the same seed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from torch.utils.data import IterableDataset

import people
from drawn.lines import draw_line
from signs import Signs

HEIGHT = 48
STRETCH = 1.17  # as BoardReading stretches what it cuts out
STEP = 32
WIDEST = 896
FRAME = 8  # pixels of width a frame of probabilities


@dataclass
class Batch:
    """`pictures`: lines × 3 × 48 × width; `texts`: the columns of all texts, one after another; `lengths`: of each text;
    `drawn`: which lines are drawn ones."""

    pictures: torch.Tensor
    texts: torch.Tensor
    lengths: torch.Tensor
    drawn: torch.Tensor


def network_picture(picture: np.ndarray, width: int) -> np.ndarray:
    """3 × 48 × width, −1 to 1, as the recogniser takes it."""
    way = cv2.INTER_AREA if picture.shape[0] > HEIGHT else cv2.INTER_LINEAR
    sized = cv2.resize(picture, (width, HEIGHT), interpolation=way)
    return (sized.astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)


def natural_width(picture: np.ndarray, stretch: float = STRETCH) -> float:
    return picture.shape[1] * HEIGHT / picture.shape[0] * stretch


class Lines(IterableDataset):
    """`hands` is the share of lines by real hands; the others are drawn. `pixels` the width of all lines of a batch together."""

    def __init__(self, real: list[people.PersonsLine], signs: Signs, seed: int, hands: float, pixels: int):
        self.real, self.signs, self.seed, self.hands, self.pixels = real, signs, seed, hands, pixels
        self.by_writer: dict[str, list[people.PersonsLine]] = defaultdict(list)
        for line in real:
            self.by_writer[line.writer].append(line)

    def __iter__(self) -> Iterator[Batch]:
        waiting: dict[int, list[tuple[np.ndarray, list[int], bool]]] = defaultdict(list)
        number = self.seed * 10_000_000
        while True:
            number += 1
            rng = np.random.default_rng(number)
            is_drawn = bool(rng.random() >= self.hands)
            picture, text = draw_line(number) if is_drawn else self.by_a_person(rng)
            columns = self.signs.encode(text)
            if not columns:
                continue
            wanted = natural_width(picture, STRETCH * float(np.exp(rng.normal(0, 0.08))))
            width = max(2 * STEP, round(wanted / STEP) * STEP)
            repeats = sum(a == b for a, b in zip(columns, columns[1:]))
            if width > WIDEST or width // FRAME < len(columns) + repeats + 1:
                continue
            line = waiting[width]
            line.append((network_picture(picture, width), columns, is_drawn))
            if len(line) * width >= self.pixels:
                yield collated(line)
                waiting[width] = []

    def by_a_person(self, rng: np.random.Generator) -> tuple[np.ndarray, str]:
        line = self.real[int(rng.integers(len(self.real)))]
        words = [line]
        while len(words) < 4 and rng.random() < 0.3:
            others = self.by_writer[line.writer]
            words.append(others[int(rng.integers(len(others)))])
        picture, text = people.joined(words)
        return people.varied(rng, picture), text


def collated(lines: list[tuple[np.ndarray, list[int], bool]]) -> Batch:
    pictures = torch.from_numpy(np.stack([picture for picture, _, _ in lines]))
    texts = torch.tensor([column for _, columns, _ in lines for column in columns])
    lengths = torch.tensor([len(columns) for _, columns, _ in lines])
    return Batch(pictures, texts, lengths, torch.tensor([is_drawn for _, _, is_drawn in lines]))
