"""Marker colours, and the layers of ink that lie on a surface."""

import cv2
import numpy as np

COLOURS = {
    "blue": (30, 66, 158),
    "black": (38, 38, 44),
    "red": (196, 40, 46),
    "green": (18, 124, 78),
    "purple": (104, 50, 140),
    "white": (238, 242, 240),
    "yellow": (246, 226, 96),
    "cyan": (120, 220, 238),
    "pencil": (84, 84, 90),
    "ballpoint": (32, 48, 128),
}


class Ink:
    """How much of each colour lies at each pixel, 0 to 255, in the order in which colours were first used."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.layers = {}

    def layer(self, colour):
        return self.layers.setdefault(colour, np.zeros((self.height, self.width), np.uint8))

    def stamp(self, colour, mask, left, top):
        """Lays `mask` over what is there; a second stroke over a first one doesn't darken it."""
        layer = self.layer(colour)
        high, wide = mask.shape
        x0, y0, x1, y1 = max(left, 0), max(top, 0), min(left + wide, self.width), min(top + high, self.height)
        if x0 >= x1 or y0 >= y1:
            return
        part = layer[y0:y1, x0:x1]
        np.maximum(part, mask[y0 - top : y1 - top, x0 - left : x1 - left], out=part)

    def tremble(self, random, wavelength, amount, drift=7.0):
        """Moves the ink as an unsteady hand would: so no two letters are alike. Lengths in pixels."""
        shift = []
        for _ in range(2):
            near = _waves(random, self.width, self.height, wavelength) * amount
            far = _waves(random, self.width, self.height, 700) * drift
            shift.append(near + far)
        ys, xs = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        for colour, layer in self.layers.items():
            self.layers[colour] = cv2.remap(layer, xs + shift[0], ys + shift[1], cv2.INTER_LINEAR)

    def laid_on(self, base):
        """`base` (float RGB, 0 to 255) with the ink on it."""
        out = base.copy()
        for colour, layer in self.layers.items():
            share = (layer.astype(np.float32) / 255)[..., None]
            out = out * (1 - share) + np.array(COLOURS[colour], np.float32) * share
        return out


def _waves(random, width, height, wavelength):
    grid = random.normal(0, 1, (int(height / wavelength) + 3, int(width / wavelength) + 3)).astype(np.float32)
    return cv2.resize(grid, (width, height), interpolation=cv2.INTER_CUBIC)


def grain(random, width, height, size):
    """Noise of mean 0 and deviation 1 whose spots are about `size` pixels wide."""
    return _waves(random, width, height, size)
