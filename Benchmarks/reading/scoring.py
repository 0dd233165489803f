"""How far a reading is from what is written: by line (transcripts) and by place (every word boxed). Case never counts."""

import math
from dataclasses import dataclass, fields


def distance(a, b):
    """Fewest insertions, deletions and replacements of one character that make `b` of `a`."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1]


@dataclass
class Score:
    """Counts, so that scores add up. `solid` is without spaces."""

    errors: int = 0
    characters: int = 0
    solid_errors: int = 0
    solid_characters: int = 0
    words: int = 0
    words_lost: int = 0
    words_right: int = 0

    def __add__(self, other):
        return Score(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def error(self):
        return self.errors / max(1, self.characters)

    @property
    def solid_error(self):
        return self.solid_errors / max(1, self.solid_characters)

    @property
    def lost(self):
        return self.words_lost / max(1, self.words)

    @property
    def right(self):
        return self.words_right / max(1, self.words)


def score_lines(written, found):
    """Each written line against the found line that is nearest to it; further found lines are no errors."""

    def errors(fold):
        texts = [text for text in map(fold, found) if text]
        lines = [fold(line) for line in written]
        return sum(min([len(line)] + [distance(line, text) for text in texts]) for line in lines), sum(map(len, lines))

    spaced = errors(lambda text: text.strip().lower())
    solid = errors(lambda text: "".join(text.lower().split()))
    return Score(*spaced, *solid)


def score_places(words, found):
    """Each true word belongs to the smallest found line around its centre; a line is compared with its words in order.

    Words within no line are lost with all their characters. A found line that holds no word counts as inserted, in all
    up to the number of true characters. words: [{"text", "box": [x0, y0, x1, y1]}]; found: [{"text", "box": four points}].
    """
    lines = sorted(found, key=lambda line: _area(line["box"]))
    held = [[] for _ in lines]
    score = Score(words=len(words))
    for word in words:
        home = next((n for n, line in enumerate(lines) if _holds(line["box"], _centre(word))), None)
        size = len(_fold(word["text"]))
        score.characters += size
        if home is None:
            score.words_lost += 1
            score.errors += size
            score.solid_errors += size
        else:
            held[home].append(word)
    inserted = 0
    for line, own in zip(lines, held):
        text = _fold(line["text"])
        if not own:
            inserted += len(text.replace(" ", ""))
            continue
        reference = _fold(" ".join(word["text"] for word in _in_order(own, line["box"])))
        score.errors += distance(reference, text)
        score.solid_errors += distance(reference.replace(" ", ""), text.replace(" ", ""))
        read = text.split()
        for word in own:
            if _fold(word["text"]) in read:
                read.remove(_fold(word["text"]))
                score.words_right += 1
    inserted = min(inserted, score.characters)
    score.errors += inserted
    score.solid_errors += inserted
    # Here both rates are counted over the words' characters.
    score.solid_characters = score.characters
    return score


def _fold(text):
    return " ".join(text.casefold().split())


def _centre(word):
    x0, y0, x1, y1 = word["box"]
    return (x0 + x1) / 2, (y0 + y1) / 2


def _edges(quad):
    return zip(quad, list(quad[1:]) + [quad[0]])


def _area(quad):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in _edges(quad))) / 2


def _holds(quad, point):
    sides = [(b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) for a, b in _edges(quad)]
    return all(side >= 0 for side in sides) or all(side <= 0 for side in sides)


def _in_order(words, quad):
    """Words along the line's own direction; a box two rows high is read row by row."""
    dx, dy = quad[1][0] - quad[0][0], quad[1][1] - quad[0][1]
    length = math.hypot(dx, dy) or 1
    dx, dy = dx / length, dy / length
    high = math.hypot(quad[3][0] - quad[0][0], quad[3][1] - quad[0][1]) or 1

    def along(word):
        x, y = _centre(word)
        return x * dx + y * dy

    def down(word):
        x, y = _centre(word)
        return y * dx - x * dy

    top = min(map(down, words))
    if max(map(down, words)) - top < 0.5 * high:
        return sorted(words, key=along)
    return sorted(words, key=lambda word: (round((down(word) - top) / (0.5 * high)), along(word)))
