"""A board before anybody draws it: texts with their places, and the shapes around them."""

from dataclasses import dataclass, field


@dataclass
class Text:
    """One written line; (x, y) is its top left, `size` the height of a capital, in the board's own units."""

    text: str
    x: float
    y: float
    size: float
    ink: str = "black"
    mark: str | None = None  # bullet, empty, ticked, crossed, half
    struck: bool = False

    @property
    def width(self):
        return len(self.text) * self.size * LETTER


# Width of a letter with its space, as a share of the height of a capital.
LETTER = 0.82


@dataclass
class Surface:
    width: float = 3600
    height: float = 2400
    texts: list = field(default_factory=list)
    boxes: list = field(default_factory=list)  # x0, y0, x1, y1
    rings: list = field(default_factory=list)
    arrows: list = field(default_factory=list)  # x0, y0, x1, y1
    strokes: list = field(default_factory=list)  # x0, y0, x1, y1: axes, spines
    notes: list = field(default_factory=list)  # x, y, side, colour

    def write(self, text, x, y, size, width=None, **more):
        """Writes a text, wrapped to `width`; further lines stand a little under the first one's text. Returns where the next begins."""
        lines = wrap(text, size, width)
        for number, line in enumerate(lines):
            kept = dict(more)
            if number:
                kept.pop("mark", None)
            indent = size * 1.9 if number and more.get("mark") else 0
            lead = size * 1.9 if more.get("mark") and not number else 0
            self.texts.append(Text(line, x + indent + lead, y, size, **kept))
            y += size * 1.45
        return y


def wrap(text, size, width):
    if width is None:
        return [text]
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if line and len(longer) * size * LETTER > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return lines + [line]
