"""Draws a contact sheet of lines to look at: `python -m drawn.sheet OUT.png --count 80`."""

import argparse

import cv2
import numpy as np

from .lines import STYLES, draw_line

_ROW, _WIDTH, _COLUMNS = 74, 560, 3


def _cell(seed: int, style: str | None) -> np.ndarray:
    picture, text = draw_line(seed, style)
    scale = min(48 / picture.shape[0], _WIDTH / picture.shape[1])
    size = (max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale)))
    cell = np.full((_ROW, _WIDTH, 3), (90, 60, 90), np.uint8)
    cell[2 : 2 + size[1], : size[0]] = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    shown = f"{seed}  {picture.shape[1]}x{picture.shape[0]}  {text}".encode("ascii", "replace").decode()
    cv2.putText(cell, shown, (2, _ROW - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (255, 255, 255), 1, cv2.LINE_AA)
    return cell


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", help="the picture to write")
    parser.add_argument("--count", type=int, default=80, help="how many lines")
    parser.add_argument("--first", type=int, default=0, help="the seed of the first line")
    parser.add_argument("--style", choices=STYLES, help="one style only")
    asked = parser.parse_args()
    cells = [_cell(asked.first + k, asked.style) for k in range(asked.count)]
    cells += [np.zeros_like(cells[0])] * (-len(cells) % _COLUMNS)
    rows = [np.hstack(cells[k : k + _COLUMNS]) for k in range(0, len(cells), _COLUMNS)]
    if not cv2.imwrite(asked.out, np.vstack(rows)):
        raise SystemExit(f"{asked.out} could not be written. Name a .png or .jpg in a folder that exists.")


if __name__ == "__main__":
    main()
