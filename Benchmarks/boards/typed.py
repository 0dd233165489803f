"""A board as a perfect or a slipping reader gives it: JSON that the tests take, no pixels."""

import math

ALIKE = {"o": "0a", "0": "oO", "1": "lI", "l": "1I", "i": "l", "e": "c", "c": "e", "a": "o", "n": "h", "r": "v", "u": "v", "s": "5", "5": "S",
         "g": "9q", "t": "f", "f": "t", "m": "n", "h": "n", "d": "cl", "b": "6", "y": "g", ":": ".;", ".": ",", "-": "_"}


def slip(random, text, rate):
    out = []
    for letter in text:
        chance = random.random()
        if chance < rate * 0.6 and letter in ALIKE:
            out.append(ALIKE[letter][int(random.integers(len(ALIKE[letter])))])
        elif chance < rate * 0.75 and letter != " ":
            continue
        else:
            out.append(letter)
    return "".join(out).strip() or text


def typed(random, surface, rate=0.0, turn=0.0):
    """`rate`: share of letters read wrongly. `turn`: degrees by which the photo is askew."""
    lines = []
    angle = math.radians(turn)
    for text in surface.texts:
        jitter = random.normal(0, 0.06) * text.size
        corners = [(text.x, text.y + jitter), (text.x + text.width, text.y + jitter), (text.x + text.width, text.y + jitter + text.size * 1.3),
                   (text.x, text.y + jitter + text.size * 1.3)]
        box = [[x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)] for x, y in corners]
        lines.append({"text": slip(random, text.text, rate), "box": box, "ink": text.ink, "mark": text.mark, "struck": text.struck})
    shapes = {"boxes": surface.boxes, "rings": surface.rings, "arrows": surface.arrows, "strokes": surface.strokes, "notes": surface.notes}
    return {"width": surface.width, "height": surface.height, "lines": lines, **shapes}
