"""Measures reading side by side: BoardSnap and the rapidocr package, same photos, same run. Prints tables."""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path

import tables
from commands import RAPIDOCR, RAPIDOCR_COMMAND, Failed, read, timed
from photos import ROOT, SETS, photos


def arguments():
    parser = argparse.ArgumentParser(prog="Benchmarks/reading/run.sh", description=__doc__)
    parser.add_argument("--only", choices=SETS, action="append", help="measure this set (may be given again)")
    parser.add_argument("--photos", metavar="N", type=int, help="only the first N photos of a set")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write all figures to FILE as well")
    parser.add_argument("--data", metavar="DIR", type=Path, default=ROOT.parent / "shared" / "data",
                        help="the folder with whiteboards/ and handwriting/ (default: ../shared/data)")
    parser.add_argument("--boardsnap", metavar="FILE", type=Path, default=ROOT / "bin" / "boardsnap",
                        help="the command to measure (default: bin/boardsnap)")
    parser.add_argument("--without-commands", action="store_true", help="don't time whole commands: half the time")
    parser.add_argument("--without-boardsnap", action="store_true", help="measure rapidocr alone")
    return parser.parse_args()


def say(text):
    """Progress, to standard error, over itself on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def measure(kind, chosen, options):
    """Figures of one set, photo by photo: {"rapidocr": ..., "boardsnap": ...} in each row."""
    readers = {"rapidocr": (RAPIDOCR, RAPIDOCR_COMMAND)}
    if not options.without_boardsnap:
        own = str(options.boardsnap)
        readers["boardsnap"] = ([own, "read"], [own, "snap", "--format", "json", "--private"])
    rows = [{"photo": photo.name} for photo in chosen]
    for reader, (in_process, _) in readers.items():
        results = read(in_process, chosen, lambda text: say(f"{kind}: {reader} reads, {text}"))
        for row, photo, result in zip(rows, chosen, results):
            row[reader] = {"score": photo.score(result["lines"]), "seconds": result["seconds"]}
    # Hand-drawn diagrams are many, and would only repeat what the other photos say of a whole command.
    if not options.without_commands and kind != "handwriting":
        for row, photo in zip(rows, chosen):
            for reader, (_, whole) in readers.items():
                say(f"{kind}: {reader}, whole command, {photo.name}")
                row[reader]["command"], row[reader]["memory"] = timed([*whole, str(photo.path)])
    say("")
    return rows


def main():
    options = arguments()
    if not options.without_boardsnap and not options.boardsnap.exists():
        sys.exit(f"There is no {options.boardsnap}. Build it first, or name it with --boardsnap FILE.")
    figures = {}
    for kind in options.only or SETS:
        chosen = photos(kind, options.data)[: options.photos]
        if not chosen:
            print(f"{kind}: no photos on this machine, left out\n")
            continue
        try:
            figures[kind] = measure(kind, chosen, options)
        except Failed as failure:
            sys.exit(f"{kind}: {failure}")
        print(tables.photo_table(kind, figures[kind]), flush=True)
    if not options.without_boardsnap:
        print(tables.goals(figures))
    if options.json:
        options.json.write_text(json.dumps(figures, default=asdict, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
