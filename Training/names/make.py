"""Writes the given names that `Blameless` knows. The same input gives the same bytes.

Each line is a folded name and a mark: none, "*" for what is a word of English too, "+" for what is so common a name that
it is one even in lower case.
"""

import argparse
import collections
import importlib
import pathlib
import pkgutil
import re
import unicodedata

import faker.providers.person

HERE = pathlib.Path(__file__).parent

# As `Sources/Blameless/Text/Folding.swift` has them: letters that do not come apart into a letter and an accent.
LETTERS = {"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e", "ħ": "h"}

# As often in the lists as the common ones, and kept without the mark by hand, as the first list had them: why is not known.
NOT_COMMON = {"maude", "timothee"}


def fold(word: str) -> str:
    apart = unicodedata.normalize("NFKD", "".join(LETTERS.get(letter, letter) for letter in word.lower()))
    return "".join(letter for letter in apart.lower() if not unicodedata.combining(letter))


def names_of(provider: type) -> set[str]:
    """Every word of every given name of a country, as spelt there."""
    found: set[str] = set()
    for attribute in dir(provider):
        names = getattr(provider, attribute) if "first_name" in attribute else None
        if not isinstance(names, (list, tuple, dict, set)):
            continue
        for entry in names:
            for name in entry if isinstance(entry, tuple) else (entry,):
                if isinstance(name, str):
                    found.update(name.split())
    return found


def counted() -> collections.Counter[str]:
    """In how many countries' lists a name stands."""
    count: collections.Counter[str] = collections.Counter()
    package = faker.providers.person
    for module in sorted(entry.name for entry in pkgutil.iter_modules(package.__path__)):
        if re.fullmatch("[a-z]{2}_[A-Z]{2}", module):
            provider = importlib.import_module(f"{package.__name__}.{module}").Provider
            count.update(word for word in map(fold, names_of(provider)) if re.fullmatch("[a-z]{2,14}", word))
    return count


def listed(name: str) -> list[str]:
    return (HERE / name).read_text().split()


def marked(words: set[str]) -> dict[str, str]:
    count = counted()
    left_out = set(listed("left-out.txt"))
    marks: dict[str, str] = {}
    for name, countries in count.items():
        if name in left_out:
            continue
        if name not in words:
            if len(name) >= 3:
                marks[name] = ""
        elif countries >= 2 and len(name) > 2:
            marks[name] = "*"
    for name in listed("added.txt"):
        if name not in left_out:
            # Added by somebody who knew it for a name and nothing else.
            marks.setdefault(name, "*" if name in words else "+" if len(name) >= 5 else "")
    for name in listed("names-first.txt"):
        marks[name] = ""
    for name, mark in marks.items():
        if len(name) == 2:
            marks[name] = "*"
        elif mark == "" and len(name) >= 4 and count[name] >= 4 and name not in NOT_COMMON:
            marks[name] = "+"
    return marks


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--wordlist", default="/usr/share/dict/american-english", help="Debian's wamerican")
    options.add_argument("-o", dest="output", required=True)
    chosen = options.parse_args()
    lines = pathlib.Path(chosen.wordlist).read_text().split()
    marks = marked({word for word in lines if word == word.lower()})
    # Sorted with the marks, as the program's search expects.
    text = "".join(f"{line}\n" for line in (name + mark for name, mark in sorted(marks.items())))
    pathlib.Path(chosen.output).write_text(text)


if __name__ == "__main__":
    main()
