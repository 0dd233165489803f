"""Composes what people write on boards: incidents, retros, plans, designs, lessons, lists, in nine languages."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.random import Generator

from . import marks
from .alphabet import holds_all
from .sentences import sentence

T = TypeVar("T")

LONGEST = 56
"""How many signs a line has at most."""

_OWN = Path(__file__).parent / "words"
_BOARDS = Path(__file__).parents[2] / "words"
_DICTIONARIES = Path("/usr/share/dict")

_LANGUAGES = {  # name of our phrases: Debian's word list, its package, its encoding, its share
    "german": ("ngerman", "wngerman", "utf-8", 5),
    "french": ("french", "wfrench", "utf-8", 4),
    "spanish": ("spanish", "wspanish", "utf-8", 4),
    "portuguese": ("portuguese", "wportuguese", "utf-8", 2),
    "italian": ("italian", "witalian", "utf-8", 2),
    "dutch": ("dutch", "wdutch", "utf-8", 2),
    "swedish": ("swedish", "wswedish", "latin-1", 2),
    "polish": ("polish", "wpolish", "utf-8", 2),
}
_ACCENTED = frozenset("äöüßÄÖÜéèêëàâáíîïóôõúùûçñãåøæąćęłńśźżœý")


class MissingWords(Exception):
    """A list of words that lines are composed from is not there."""

    def __init__(self, path: Path, remedy: str):
        super().__init__(f"The word list {path} is not there. {remedy}, then start again.")


@cache
def _lines(path: Path) -> list[str]:
    if not path.exists():
        raise MissingWords(path, "Check the repository out again")
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith("#") and holds_all(line)]


@cache
def _names() -> list[str]:
    return [name.strip() for line in _lines(_BOARDS / "names.txt") for name in line.split(",") if name.strip()]


@cache
def _common() -> list[str]:
    return [word for line in _lines(_OWN / "common.txt") for word in line.split()]


@cache
def _dictionary(file: str, package: str, encoding: str) -> list[str]:
    """Words of 2 to 14 letters, at most 60,000 taken evenly: a Polish list alone has four million."""
    path = _DICTIONARIES / file
    if not path.exists():
        raise MissingWords(path, f"Install Debian's package {package}")
    words = path.read_text(encoding=encoding).split()
    words = words[:: max(1, len(words) // 60_000)]
    return [
        word
        for word in words
        if 2 <= len(word) <= 14 and holds_all(word) and "/" not in word and not word.endswith("'s")
    ]


def one(rng: Generator, choices: Sequence[T]) -> T:
    return choices[int(rng.integers(len(choices)))]


def _english(rng: Generator) -> str:
    return one(rng, _dictionary("american-english", "wamerican", "utf-8"))


def _board_line(rng: Generator) -> str:
    return one(rng, _lines(_BOARDS / "boards.txt"))


def _incident_line(rng: Generator) -> str:
    return one(rng, _lines(_BOARDS / "incidents.txt"))


def _acronym(rng: Generator) -> str:
    return one(rng, _lines(_BOARDS / "acronyms.txt"))


def _words(rng: Generator) -> str:
    """A few words in any order: nothing to guess from, so the letters must be read."""
    count = int(rng.choice((1, 2, 3, 4, 5, 6), p=(0.22, 0.3, 0.22, 0.14, 0.08, 0.04)))
    return " ".join(one(rng, _common()) if rng.random() < 0.6 else _english(rng) for _ in range(count))


def _foreign(rng: Generator) -> str:
    names = list(_LANGUAGES)
    shares = np.array([_LANGUAGES[name][3] for name in names], float)
    name = names[int(np.searchsorted(np.cumsum(shares / shares.sum()), rng.random()))]
    if rng.random() < 0.5:
        return one(rng, _lines(_OWN / f"{name}.txt"))
    words = []
    for _ in range(int(rng.integers(1, 5))):
        word = one(rng, _dictionary(*_LANGUAGES[name][:3]))
        for _ in range(3):  # accents are what the reader must learn here
            if _ACCENTED & set(word):
                break
            word = one(rng, _dictionary(*_LANGUAGES[name][:3]))
        words.append(word)
    return " ".join(words)


def _owner(rng: Generator) -> str:
    name = one(rng, _names())
    match int(rng.integers(9)):
        case 0:
            return name
        case 1:
            return f"{name} + {one(rng, _names())}"
        case 2:
            return "@" + name.lower()
        case 3:
            return f"Owner: {name}"
        case 4:
            return name[0] + chr(65 + int(rng.integers(26)))
        case 5:
            return f"{name} {chr(65 + int(rng.integers(26)))}."
        case 6:
            return f"{name}/{one(rng, _names())}"
        case 7:
            return f"- {name}"
        case _:
            return f"{_common_phrase(rng)} ({name})"


def _common_phrase(rng: Generator) -> str:
    return " ".join(one(rng, _common()) for _ in range(int(rng.integers(1, 4))))


def _single(rng: Generator) -> str:
    kind = rng.random()
    if kind < 0.35:
        return one(rng, "ABCDEFGHJKLMNPQRSTUVWXYZ")  # O and I alone are 0 and 1
    if kind < 0.5:
        return one(rng, "abdefghijlmnqrty")  # of the others nobody could tell a small one from a capital
    if kind < 0.85:
        return str(int(rng.integers(0, 10 ** int(rng.integers(1, 5)))))
    return one(
        rng, ("?", "!", "+", "x", "&", "#", "OK", "??", "!!", "→", "✓", "%", "=", "ok", "no", "a)", "1)", "i.e.")
    )


def _timeline(rng: Generator) -> str:
    what = _incident_line(rng) if rng.random() < 0.6 else _common_phrase(rng)
    sign = one(rng, (" ", " - ", ": ", " → ", " – ", "  ", " -> "))
    return f"{marks.clock(rng)}{sign}{what}"


def _definition(rng: Generator) -> str:
    """A label and its value, as in dashboards, class diagrams and designs."""
    label = one(rng, (_common_phrase(rng), marks.code(rng), _acronym(rng), _board_line(rng)))
    sign = one(rng, (": ", " = ", " → ", " - ", ": ", " > ", " -> ", "="))
    return label + sign + one(rng, (marks.number(rng), marks.clock(rng), marks.code(rng), _common_phrase(rng)))


def _mixed(rng: Generator) -> str:
    parts: list[Callable[[Generator], str]] = [
        _common_phrase, _acronym, marks.number, marks.machine, marks.code, _english, marks.short
    ]  # fmt: skip
    return " ".join(one(rng, parts)(rng) for _ in range(int(rng.integers(2, 4))))


_KINDS: tuple[tuple[Callable[[Generator], str], float], ...] = (
    (_board_line, 14),
    (_incident_line, 8),
    (sentence, 12),
    (_words, 17),
    (_foreign, 20),
    (_timeline, 5),
    (_definition, 5),
    (_mixed, 6),
    (_owner, 5),
    (_single, 3.5),
    (_acronym, 2.5),
    (marks.clock, 2),
    (marks.number, 3),
    (marks.formula, 2),
    (marks.machine, 4),
    (marks.code, 4),
)
_SHARES = np.cumsum([share for _, share in _KINDS]) / sum(share for _, share in _KINDS)
_CASED = frozenset((_board_line, _incident_line, sentence, _words, _foreign, _mixed, _timeline))


# Signs that look alike on a board have one truth, or the reader could only guess: the one that the old reader says.
_ONE_LOOK = str.maketrans({
    "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "…": "...", "Σ": "∑", "Δ": "∆",
    "☐": "□", "•": "·", "★": "☆", "µ": "μ", "✔": "✓", "✕": "✗", "✖": "✗",
})  # fmt: skip


def compose(rng: Generator) -> str:
    """A line of 1 to `LONGEST` signs, all in the reader's alphabet, with single spaces."""
    kind = _KINDS[min(int(np.searchsorted(_SHARES, rng.random())), len(_KINDS) - 1)][0]
    text = kind(rng)
    if kind in _CASED:
        text = _decorated(rng, _cased(rng, text))
    text = _shortened(" ".join(text.translate(_ONE_LOOK).split()))
    return text if text and holds_all(text) else _common_phrase(rng)


def fragment(rng: Generator, signs: int) -> str:
    """About `signs` signs of any words, for what stands around a line."""
    text = one(rng, (_board_line, _words, _incident_line))(rng)
    while len(text) < min(signs, LONGEST):
        text += " " + _common_phrase(rng)
    return text[: min(signs, LONGEST)].strip() or "ok"


def _cased(rng: Generator, text: str) -> str:
    kind = rng.random()
    if kind < 0.55:
        return text
    if kind < 0.72:
        capitals = text.upper()
        return capitals if holds_all(capitals) else text
    if kind < 0.86:
        return text[:1].upper() + text[1:]
    if kind < 0.94:
        return " ".join(word[:1].upper() + word[1:] for word in text.split())
    return text.lower()


_BEFORE = (
    "- ", "- ", "- ", "• ", "* ", "→ ", "-> ", "+ ", "> ", "[ ] ", "[x] ", "☐ ", "☐ ", "☑ ", "✓ ", "✗ ", "? ",
    "# ", "! ", "– ", "· ", "= ",
)  # fmt: skip
_AFTER = (
    "?", "!", ":", ".", "...", "…", ",", ";", " →", " ->", " ✓", " !!", " ??", " *", " etc.", " /", " (?)", " &",
    " +", " -",
)  # fmt: skip


def _decorated(rng: Generator, text: str) -> str:
    kind = rng.random()
    if kind < 0.13:
        text = one(rng, _BEFORE) + text
    elif kind < 0.18:
        text = f"{int(rng.integers(1, 21))}{one(rng, ('.', ')', '.', ':'))} {text}"
    elif kind < 0.2:
        text = f"{chr(97 + int(rng.integers(6)))}) {text}"
    elif kind < 0.22:
        text = one(rng, ('"{}"', "({})", "“{}”", "[{}]", "'{}'")).format(text)
    kind = rng.random()
    if kind < 0.1:
        text += one(rng, _AFTER)
    elif kind < 0.14:
        text += " " + marks.number(rng)
    elif kind < 0.17:
        text += f" ({one(rng, _names())})"
    elif kind < 0.19:
        text += f" @{one(rng, _names()).lower()}"
    elif kind < 0.21:
        text += " " + marks.short(rng) + " " + _common_phrase(rng)
    return text


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST + 1].rsplit(" ", 1)[0].strip()[:LONGEST]
