"""Are names that `boardsnap redact` paints over unreadable, and are the words beside them as legible as before?

    photos.py [--only examples|whiteboards] [--data DIR] [--keep DIR] [--json FILE]

Reads each photo before and after with RapidOCR and with Tesseract. "Before" is the photo encoded once more as the redacted one is, so that nothing but the paint differs.
On boards without names of people, pairs of neighbouring words are put on a roster as if they were somebody's name."""

import argparse
import csv
import json
import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
from rapidocr import RapidOCR

ROOT = Path(__file__).resolve().parents[2]
BOARDSNAP = os.environ.get("BOARDSNAP", str(ROOT / "bin" / "boardsnap"))
PAIRS = 4  # made-up names a photo

logging.disable(logging.CRITICAL)
rapid = RapidOCR()


def boardsnap(*arguments):
    return subprocess.run([BOARDSNAP, *map(str, arguments)], capture_output=True, text=True, check=False)


def letters(text):
    return "".join(c for c in text.casefold() if c.isalnum())


def shared(one, other):
    """How many letters two words share in the same order."""
    row = [0] * (len(other) + 1)
    for a in one:
        diagonal = 0
        for i, b in enumerate(other):
            above = row[i + 1]
            row[i + 1] = diagonal + 1 if a == b else max(above, row[i])
            diagonal = above
    return row[-1]


def read_rapid(image):
    """Words with their boxes (x0, y0, x1, y1)."""
    read = rapid(image, return_word_box=True)
    words = []
    for line in read.word_results or ():
        for text, score, box in line:
            xs, ys = [p[0] for p in box], [p[1] for p in box]
            words.append((text, float(score), (min(xs), min(ys), max(xs), max(ys))))
    return words


def read_tesseract(image):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "photo.png"
        cv2.imwrite(str(path), image)
        tsv = subprocess.run(["tesseract", str(path), "-", "--psm", "11", "tsv"], capture_output=True, text=True, check=True).stdout
    words = []
    for row in csv.DictReader(tsv.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["text"].strip() and float(row["conf"]) >= 60:
            x, y, w, h = (int(row[k]) for k in ("left", "top", "width", "height"))
            words.append((row["text"], float(row["conf"]) / 100, (x, y, x + w, y + h)))
    return words


def center(box):
    return (box[0] + box[2]) / 2, (box[1] + box[3]) / 2


def painted(before, after):
    """Boxes of what was painted over."""
    difference = cv2.GaussianBlur(cv2.absdiff(before, after).max(axis=2), (5, 5), 0)
    mask = (difference > 14).astype(np.uint8)
    size = max(3, before.shape[1] // 120)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((size // 2 + 1, size), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    least = before.shape[0] * before.shape[1] * 1.5e-5
    return [(s[0], s[1], s[0] + s[2], s[1] + s[3]) for s in stats[1:count] if s[4] > least]


def within(box, places):
    x, y = center(box)
    return next((p for p in places if p[0] <= x <= p[2] and p[1] <= y <= p[3]), None)


def beside(box, places):
    """Whether a word stands in the line of something painted, within some letters of it."""
    height = box[3] - box[1]
    for p in places:
        overlap = min(box[3], p[3]) - max(box[1], p[1])
        gap = max(box[0] - p[2], p[0] - box[2], 0)
        if overlap > 0.3 * min(height, p[3] - p[1]) and gap < 4 * height:
            return True
    return False


def counterpart(word, words):
    x, y = center(word[2])
    return [w for w in words if w[2][0] <= x <= w[2][2] and w[2][1] <= y <= w[2][3]]


def compare(before, after, places):
    names = leaks = 0
    near = kept = 0
    lost = []
    left = []
    for word in before:
        text = letters(word[0])
        if within(word[2], places):
            if len(text) < 2:
                continue
            names += 1
            now = "".join(letters(w[0]) for w in after if within(w[2], [word[2]]))
            if shared(text, now) >= max(2, 0.5 * len(text)):
                leaks += 1
                left.append((word[0], now))
        elif beside(word[2], places) and len(text) > 1 and word[1] >= 0.8:
            near += 1
            same = [w for w in counterpart(word, after) if text in letters(w[0])]
            if same:
                kept += 1
            else:
                lost.append(word[0])
    return {"names": names, "leaks": leaks, "beside": near, "kept": kept, "lost": lost, "left": left}


def pairs(photo):
    """Neighbouring words of a photo, as names: those in the middle of a line first, so that both sides are tried."""
    read = json.loads(boardsnap("read", photo).stdout)
    found = []
    for line in read["lines"]:
        words = line["text"].split()
        for i in range(len(words) - 1):
            if all(len(w) >= 3 and w.isalpha() for w in words[i : i + 2]) and line["confidence"] > 0.8:
                found.append((0 if 0 < i < len(words) - 2 else 1, words[i].capitalize() + " " + words[i + 1].capitalize()))
                break
    return [name for _, name in sorted(found, key=lambda f: f[0])][:PAIRS]


def measure(photo, named, folder):
    roster = folder / "roster.csv"
    roster.write_text("name\n" + "".join(f"{name}\n" for name in (pairs(photo) if not named else [])))
    out = folder / photo.name
    done = boardsnap("redact", photo, "-o", out, "--force", "--keep-unread", "--roster", roster)
    if done.returncode:
        print(photo.name, done.stderr.strip(), file=sys.stderr)
        return None
    control = folder / "control.jpg"
    # The photo as read, upright, in the same JPEG.
    source = cv2.imread(str(photo), cv2.IMREAD_COLOR)
    after = cv2.imread(str(out), cv2.IMREAD_COLOR)
    cv2.imwrite(str(control), source, [cv2.IMWRITE_JPEG_QUALITY, 92])
    before = cv2.imread(str(control), cv2.IMREAD_COLOR)
    if before.shape != after.shape:
        print(photo.name, "has another shape", file=sys.stderr)
        return None
    places = painted(before, after)
    return {
        "photo": photo.name,
        "places": len(places),
        "rapidocr": compare(read_rapid(before), read_rapid(after), places),
        "tesseract": compare(read_tesseract(before), read_tesseract(after), places),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("examples", "whiteboards"))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="the folder with real photos")
    parser.add_argument("--keep", type=Path, help="keep the redacted photos there")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sets = {"examples": (ROOT / "Examples", True), "whiteboards": (options.data / "whiteboards", False)}
    rows = []
    for kind, (photos, named) in sets.items():
        if options.only not in (None, kind) or not photos.is_dir():
            continue
        totals = {reader: dict(names=0, leaks=0, beside=0, kept=0) for reader in ("rapidocr", "tesseract")}
        with tempfile.TemporaryDirectory() as scratch:
            folder = options.keep or Path(scratch)
            folder.mkdir(parents=True, exist_ok=True)
            for photo in sorted(photos.glob("*.jpg")):
                row = measure(photo, named, folder)
                if not row:
                    continue
                rows.append(row)
                for reader, total in totals.items():
                    for key in total:
                        total[key] += row[reader][key]
                print(f"{photo.name:34} {row['places']:3} painted", *(
                    f"| {r} {row[r]['leaks']}/{row[r]['names']} {row[r]['left'] or ''} beside {row[r]['kept']}/{row[r]['beside']} {row[r]['lost'] or ''}"
                    for r in totals), flush=True)
        for reader, total in totals.items():
            print(f"{kind}, {reader}: {total['leaks']} of {total['names']} names readable; "
                  f"{total['kept']} of {total['beside']} words beside them as before")
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1))


main()
