"""A pen writes, and draws boxes, arrows and tick boxes, on an Ink; and notes down what it wrote."""

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw

from ink import grain


class Pen:
    """One marker in one hand.

    size: height of a capital in pixels
    unsteady: 0 for print, 1 for a usual hand
    dry: 0 for a fresh marker, 1 for one that is nearly empty
    truth: list that takes each written line, in the order of writing
    """

    def __init__(self, ink, random, truth, hand, colour, size, unsteady=1.0, dry=0.15, weight=1.0):
        self.ink, self.random, self.truth = ink, random, truth
        self.hand, self.colour, self.size = hand, colour, size
        self.unsteady, self.dry, self.weight = unsteady, dry, weight

    def but(self, **changes):
        """The same pen with something changed."""
        kept = {k: getattr(self, k) for k in ("hand", "colour", "size", "unsteady", "dry", "weight")}
        return Pen(self.ink, self.random, self.truth, **(kept | changes))

    # Writing

    def line(self, x, y, text, angle=0.0, record=True):
        """Writes one line whose baseline starts at (x, y). Returns where it ends. `angle` in degrees, clockwise."""
        if record:
            self.truth.append(self.hand.written(text))
        text = self.hand.written(text)
        random, size = self.random, self.size
        angle += random.normal(0, 0.45) * self.unsteady
        lean, bend = random.normal(0, 0.012), random.normal(0, 0.05) * size * self.unsteady
        along, wave = 0.0, random.uniform(0, 6.28)
        stroke = self.hand.thicken * size * self.weight * random.uniform(0.85, 1.2)
        length = max(1.0, len(text) * size * 0.75)
        for character in text:
            if character == " ":
                along += size * random.uniform(0.48, 0.62)
                continue
            scale = 1 + random.normal(0, 0.035) * self.unsteady
            font = self.hand.font(round(size * scale, 1))
            off = math.sin(wave + along / (size * 9)) * bend + random.normal(0, 0.028) * size * self.unsteady
            slope = math.radians(angle)
            px = x + along * math.cos(slope) - off * math.sin(slope)
            py = y + along * math.sin(slope) + off * math.cos(slope)
            self._glyph(character, font, px, py, angle + random.normal(0, 1.3) * self.unsteady, stroke, lean, along / length)
            along += font.getlength(character) + size * (self.hand.slack + random.normal(0.015, 0.022) * self.unsteady)
        slope = math.radians(angle)
        return x + along * math.cos(slope), y + along * math.sin(slope)

    def lines(self, x, y, texts, pitch=1.75, angle=0.0):
        """Writes lines under one another; pitch in heights of a capital. Returns the next line's baseline."""
        for text in texts:
            self.line(x + self.random.normal(0, 0.12) * self.size, y, text, angle)
            y += self.size * pitch
        return y

    def heading(self, x, y, text, twice=False):
        """A line, underlined."""
        end, bottom = self.line(x, y, text)
        low = 0.42 * self.size
        for n in range(2 if twice else 1):
            self.stroke([(x - 0.1 * self.size, y + low), (end, bottom + low * 0.9)])
            low += 0.25 * self.size
        return end

    def _glyph(self, character, font, x, y, angle, stroke, lean, along):
        pad = int(self.size * 1.4)
        left, top, right, bottom = font.getbbox(character, anchor="ls")
        wide, high = int(right - left) + 2 * pad, int(bottom - top) + 2 * pad
        ox, oy = pad - left, pad - top
        image = Image.new("L", (wide, high))
        ImageDraw.Draw(image).text((ox, oy), character, font=font, fill=255, anchor="ls", stroke_width=max(0.0, stroke))
        turn, slant = math.radians(angle), lean
        cos, sin = math.cos(turn), math.sin(turn)
        # From the turned and slanted glyph back to the upright one, around its origin.
        a, b, d, e = cos + slant * -sin, sin + slant * cos, -sin, cos
        image = image.transform((wide, high), Image.Transform.AFFINE, (a, b, ox - a * ox - b * oy, d, e, oy - d * ox - e * oy), Image.Resampling.BICUBIC)
        mask = np.asarray(image, np.float32) * self._flow(wide, high, along)
        self.ink.stamp(self.colour, np.clip(mask, 0, 255).astype(np.uint8), round(x - ox), round(y - oy))

    def _flow(self, wide, high, along):
        """How well the ink covers: less toward the end of a line, in streaks when the marker is dry."""
        cover = 0.96 - self.dry * (0.22 + 0.28 * min(1.0, along)) + self.random.normal(0, 0.025)
        return np.clip(cover + self.dry * 0.26 * grain(self.random, wide, high, max(3, self.size * 0.09)), 0.12, 0.98)

    # Drawing

    def stroke(self, points, wobble=0.05, width=None):
        """A line through points, drawn by hand."""
        width = max(2, round((width or 0.13) * self.size * self.weight))
        drawn = [np.array(points[0], float)]
        for a, b in zip(points, points[1:]):
            a, b = np.array(a, float), np.array(b, float)
            steps = max(2, int(np.hypot(*(b - a)) / (self.size * 1.2)))
            for n in range(1, steps + 1):
                drawn.append(a + (b - a) * n / steps + self.random.normal(0, wobble * self.size, 2))
        path = np.array(drawn)
        low, top = np.floor(path.min(0)) - 2 * width, np.ceil(path.max(0)) + 2 * width
        mask = np.zeros((int(top[1] - low[1]), int(top[0] - low[0])), np.uint8)
        cv2.polylines(mask, [((path - low) * 16).astype(np.int32)], False, 255, width, cv2.LINE_AA, 4)
        high, wide = mask.shape
        mask = (mask * self._flow(wide, high, 0.4)).astype(np.uint8)
        self.ink.stamp(self.colour, mask, int(low[0]), int(low[1]))

    def box(self, x0, y0, x1, y1, loose=0.12):
        """A rectangle, its corners not quite meeting; `loose` by what share of a capital."""
        j = lambda: self.random.normal(0, loose) * self.size
        self.stroke([(x0 + j(), y0 + j()), (x1 + j(), y0 + j()), (x1 + j(), y1 + j()), (x0 + j(), y1 + j()), (x0 + j(), y0 + j())])

    def arrow(self, *points):
        self.stroke(list(points))
        (ax, ay), (bx, by) = points[-2], points[-1]
        way = math.atan2(by - ay, bx - ax)
        for side in (2.55, -2.55):
            turn = way + side + self.random.normal(0, 0.1)
            self.stroke([(bx, by), (bx + math.cos(turn) * self.size * 0.6, by + math.sin(turn) * self.size * 0.6)])

    def ring(self, x0, y0, x1, y1):
        """An ellipse around something."""
        turns = np.linspace(-0.4, 6.1, 26)
        self.stroke([((x0 + x1) / 2 + math.cos(t) * (x1 - x0) / 2, (y0 + y1) / 2 + math.sin(t) * (y1 - y0) / 2) for t in turns], 0.03)

    def tick_box(self, x, y, ticked):
        """A square of a capital's height on the baseline, ticked or empty. Returns where text starts."""
        s = self.size * 1.02
        self.box(x, y - s, x + s, y, loose=0.06)
        if ticked:
            self.stroke([(x + 0.15 * s, y - 0.5 * s), (x + 0.42 * s, y - 0.1 * s), (x + 1.2 * s, y - 1.25 * s)], 0.02)
        return x + s + 0.75 * self.size

    def to_do(self, x, y, text, ticked=False):
        return self.line(self.tick_box(x, y, ticked), y, text)

    def bullet(self, x, y, text):
        """A line after a dot that is drawn, not written."""
        s = 0.09 * self.size
        self.stroke([(x, y - 0.42 * self.size), (x + s, y - 0.4 * self.size)], 0.02, 0.26)
        return self.line(x + 0.7 * self.size, y, text)
