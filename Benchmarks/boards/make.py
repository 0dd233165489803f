"""Makes boards: `make.py OUT [--count N] [--seed S] [--slips RATE] [--photos]`. Without --photos only what a reader would give of them;
with it, run it as `bin/pinned-python draw Examples/draw/requirements.txt Benchmarks/boards/make.py OUT --photos`."""

import argparse
import json
from pathlib import Path

import numpy as np

from incidents import incidents
from layouts import board
from typed import typed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--slips", type=float, default=0.0, help="share of letters read wrongly")
    parser.add_argument("--photos", action="store_true", help="draw and photograph them too (slow)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    known = incidents()
    for number in range(options.count):
        random = np.random.default_rng([options.seed, number])
        surface, truth = board(random, known[number % len(known)])
        name = options.out / f"{number:04}"
        name.with_suffix(".truth.json").write_text(json.dumps(truth, indent=1), encoding="utf-8")
        read = typed(random, surface, options.slips, random.uniform(-3, 3))
        name.with_suffix(".board.json").write_text(json.dumps(read), encoding="utf-8")
        if options.photos:
            import photographs

            photographs.take(random, surface, name.with_suffix(".jpg"))


if __name__ == "__main__":
    main()
