"""The photos, and what is written on each."""

import json
from dataclasses import dataclass
from pathlib import Path

import scoring

ROOT = Path(__file__).resolve().parents[2]
SETS = ("whiteboards", "examples", "handwriting")


@dataclass(frozen=True)
class Photo:
    path: Path
    truth: Path

    @property
    def name(self):
        return self.path.stem

    def score(self, lines):
        """The score of a reading: lines as `boardsnap read` gives them."""
        if self.truth.suffix == ".json":
            words = json.loads(self.truth.read_text(encoding="utf-8"))["words"]
            return scoring.score_places(words, lines)
        written = [line.strip() for line in self.truth.read_text(encoding="utf-8").splitlines() if line.strip()]
        return scoring.score_lines(written, [line["text"] for line in lines])


def photos(kind, data):
    """The photos of one set; none where it isn't on this machine. `data`: the folder with real photos."""
    if kind == "examples":
        truths = sorted((ROOT / "Examples").glob("*.lines.txt"))
        pairs = [(truth.with_name(truth.name.removesuffix(".lines.txt") + ".jpg"), truth) for truth in truths]
    else:
        truths = sorted((data / kind).glob("*.txt" if kind == "whiteboards" else "*.json"))
        pairs = [(truth.with_suffix(".jpg"), truth) for truth in truths]
    return [Photo(path, truth) for path, truth in pairs if path.exists()]
