"""How likely a word was read right: fits the weights of Sources/BoardReading/Spell/Certainty.swift.

    certainty.py READINGS.jsonl ...

Each file holds what `boardsnap read --words PHOTO ...` prints. The truth lies beside each photo: NAME.json with every word boxed
({"words": [{"text", "box": [x0, y0, x1, y1]}]}), or NAME.lines.txt with the lines. Photos must be ones that the recogniser was not
trained on. Prints the reliability on each half of the photos by weights from the other half, then the weights from all."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

NAMES = ["known", "figure", "unknown", "odds known", "odds figure", "odds unknown", "mean", "as seen known", "as seen unknown",
         "length known", "sign", "photo"]
CERTAIN = 0.75
LONGEST, LOWEST_MEAN = 8, -3.0
DRAWN_SHARE = 0.4
"""Drawn boards are easy, and must not drown out the hands."""


def fold(text: str) -> str:
    return " ".join(text.casefold().split())


def right_by_place(words: list[dict], truth: list[dict]) -> list[bool]:
    out = []
    for word in words:
        x, y = np.mean(word["box"], axis=0)
        there = [t["text"] for t in truth if t["box"][0] <= x <= t["box"][2] and t["box"][1] <= y <= t["box"][3]]
        out.append(any(fold(t) == fold(word["text"]) for t in there))
    return out


def right_by_text(words: list[dict], lines: list[str]) -> list[bool]:
    def bare(text: str) -> str:
        return text.strip(".,;:!?()[]{}\"'-*•→>+=") or text

    left = [bare(word) for line in lines for word in fold(line).split()]
    out = []
    for word in words:
        text = bare(fold(word["text"]))
        out.append(text in left)
        if out[-1]:
            left.remove(text)
    return out


def features(words: list[dict]) -> np.ndarray:
    photo = np.mean([w["odds"] for w in words])
    rows = []
    for w in words:
        figure = float(w["figure"])
        known = float(w["known"] and not w["figure"])
        unknown, seen = 1 - known - figure, float(w["asSeen"])
        rows.append([known, figure, unknown, w["odds"] * known, w["odds"] * figure, w["odds"] * unknown,
                     max(w["mean"], LOWEST_MEAN), seen * known, seen * unknown, min(w["length"], LONGEST) * known,
                     float(w["sign"]) * (1 - figure), photo])
    return np.array(rows)


def fitted(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Logistic regression with a small penalty, by Newton's method."""
    theta = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ theta))
        gradient = x.T @ ((y - p) * weight) - theta
        curvature = x.T @ (x * (p * (1 - p) * weight)[:, None]) + np.eye(len(theta))
        theta += np.linalg.solve(curvature, gradient)
    return theta


def show(p: np.ndarray, y: np.ndarray) -> None:
    for low, high in ((0, .2), (.2, .4), (.4, .6), (.6, .85), (.85, .95), (.95, .98), (.98, 1.01)):
        here = (p >= low) & (p < high)
        if here.any():
            print(f"  {low:.2f} to {min(high, 1):.2f}: {here.sum():5d} words, said {p[here].mean():.3f}, right {y[here].mean():.3f}")
    sure = p >= CERTAIN
    print(f"  certain: {sure.mean():.2f} of all words, right {y[sure].mean():.3f}; of the doubtful, wrong {1 - y[~sure].mean():.2f}")


def main(paths: list[str]) -> None:
    photos = []
    for path in paths:
        for line in Path(path).read_text().splitlines():
            reading = json.loads(line)
            # Bullets and arrows are no words.
            words = [w for w in reading["words"] if any(c.isalnum() for c in w["text"])]
            photo = Path(reading["photo"])
            if not words:
                continue
            lines = photo.with_suffix(".lines.txt")
            by_hand = not lines.exists()
            right = (right_by_place(words, json.loads(photo.with_suffix(".json").read_text())["words"]) if by_hand
                     else right_by_text(words, lines.read_text().splitlines()))
            photos.append((photo.name, features(words), np.array(right, float), 1.0 if by_hand else DRAWN_SHARE))
    photos.sort(key=lambda p: p[0])

    def joined(some: list) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        return (np.concatenate([p[1] for p in some]), np.concatenate([p[2] for p in some]),
                np.concatenate([np.full(len(p[2]), p[3]) for p in some]))

    said, truth = [], []
    for held in (0, 1):
        theta = fitted(*joined(photos[1 - held::2]))
        x, y, _ = joined(photos[held::2])
        said.append(1 / (1 + np.exp(-x @ theta)))
        truth.append(y)
    print("photos held back:")
    show(np.concatenate(said), np.concatenate(truth))
    for name, value in zip(NAMES, fitted(*joined(photos))):
        print(f"{name:16s} {value:6.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
