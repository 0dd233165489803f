"""Scores reports against the truth of generated boards: `score.py FOLDER [--show KIND] [--suffix report.json]`."""

import argparse
import difflib
import json
import re
from collections import Counter
from pathlib import Path


def plain(text):
    return re.sub(r"[^a-z0-9%]+", " ", text.lower()).strip()


def alike(a, b):
    a, b = plain(a), plain(b)
    if a == b:
        return 1.0
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio()


def pairs(true, found, key_true, key_found, least=0.72):
    """Greedy one to one, most alike first."""
    scores = sorted(((alike(key_true(t), key_found(f)), i, j) for i, t in enumerate(true) for j, f in enumerate(found)), reverse=True)
    left, right, out = set(), set(), []
    for score, i, j in scores:
        if score < least:
            break
        if i in left or j in right:
            continue
        left.add(i)
        right.add(j)
        out.append((i, j))
    return out


class Tally(Counter):
    def f1(self, name):
        right, true, found = self[name + " right"], self[name + " true"], self[name + " found"]
        return 2 * right / (true + found) if true + found else float("nan")

    def share(self, name):
        return self[name + " right"] / self[name + " all"] if self[name + " all"] else float("nan")


def score(truth, report, tally, show):
    def count(name, true, found, matched):
        tally[name + " true"] += len(true)
        tally[name + " found"] += len(found)
        tally[name + " right"] += len(matched)

    def lost(name, true, found, matched, text_true, text_found):
        if show == name:
            for i, t in enumerate(true):
                if i not in {a for a, _ in matched}:
                    print(f"   - {text_true(t)}")
            for j, f in enumerate(found):
                if j not in {b for _, b in matched}:
                    print(f"   + {text_found(f)}")

    event = lambda e: f"{e.get('time') or '--'} | {e['text']}"
    true, found = truth["timeline"], report["timeline"]
    near = pairs(true, found, lambda e: e["text"], lambda e: e["text"])
    matched = [(i, j) for i, j in near if true[i]["time"] == found[j]["time"]]
    count("timeline", true, found, matched)
    lost("timeline", true, found, matched, event, event)
    for i, j in near:
        tally["phase all"] += 1
        tally["phase right"] += true[i]["phase"] == found[j]["phase"]
        if show == "phase" and true[i]["phase"] != found[j]["phase"]:
            print(f"   {true[i]['phase']} / {found[j]['phase']}: {true[i]['text']}")

    for key, other in [("impact", "impact"), ("well", "wentWell"), ("poor", "wentPoorly"), ("lucky", "lucky"), ("decisions", "decisions")]:
        t, f = truth[key], report[other]
        near = pairs(t, f, str, lambda s: s["text"])
        count(key, t, f, near)
        lost(key, t, f, near, str, lambda s: s["text"])
    # Questions at cues ask about a statement that stands in the report too.
    said = [s["sources"] for key in ("timeline", "factors", "wentWell", "wentPoorly", "lucky", "notes", "impact") for s in report[key]]
    t, f = truth["questions"], [q for q in report["questions"] if q["asks"] == "board" and q["sources"] not in said]
    near = pairs(t, f, str, lambda s: s["text"])
    count("questions", t, f, near)
    lost("questions", t, f, near, str, lambda s: s["text"])

    t, f = truth["factors"], report["factors"]
    near = pairs(t, f, lambda s: s["text"], lambda s: s["text"])
    count("factors", t, f, near)
    lost("factors", t, f, near, lambda s: s["text"], lambda s: s["text"])
    for i, j in near:
        if t[i].get("root"):
            tally["root all"] += 1
            tally["root right"] += f[j]["root"]
    place = {t[i]["text"]: j for i, j in near}
    for chain in truth["chains"]:
        tally["chains all"] += 1
        at = [place.get(text) for text in chain]
        good = all(a is not None for a in at) and all(f[b]["because"] == a for a, b in zip(at, at[1:]))
        tally["chains right"] += good
        if show == "chains" and not good:
            print("   chain", chain, "\n     got", [(x["text"], x["because"]) for x in f])

    t, f = truth["actions"], report["actions"]
    near = pairs(t, f, lambda a: a["title"], lambda a: a["title"])
    count("actions", t, f, near)
    lost("actions", t, f, near, lambda a: a["title"], lambda a: a["title"])
    for i, j in near:
        for key in ("state", "owner", "due", "type", "priority", "answers"):
            true_value, found_value = t[i].get(key), f[j].get(key)
            if key == "answers":
                if true_value is None:
                    continue
                origin = truth.get("factor texts", [])
                true_value = origin[true_value] if true_value < len(origin) else None
                found_value = f[j]["answers"]
                found_value = report["factors"][found_value]["text"] if found_value is not None else None
                good = true_value is not None and found_value is not None and alike(true_value, found_value) > 0.72
                if true_value not in [x["text"] for x in truth["factors"]]:
                    continue
            else:
                good = (true_value or "").lower() == (found_value or "").lower() if key != "owner" else same_owner(true_value, found_value)
            if key in ("owner", "due", "priority"):
                if true_value is None and found_value is None:
                    continue
            tally[key + " all"] += 1
            tally[key + " right"] += good
            if show == key and not good:
                print(f"   {t[i]['title']}: {true_value} / {found_value}   <{f[j]['title']}>")
    tally["title all"] += 1
    tally["title right"] += alike(truth["title"], report["title"]) > 0.85
    if show == "title" and alike(truth["title"], report["title"]) <= 0.85:
        print("   ", truth["title"], "/", report["title"])
    tally["date all"] += 1
    tally["date right"] += truth["date"] == report["date"]
    if show == "date" and truth["date"] != report["date"]:
        print("   ", truth["date"], "/", report["date"])
    tally["kind all"] += 1
    tally["kind right"] += truth.get("kind", "postmortem") == report["kind"]
    if show == "kind" and truth.get("kind", "postmortem") != report["kind"]:
        print("   ", truth.get("kind"), "/", report["kind"])
    if show == "notes":
        for note in report["notes"]:
            print("   ", note["text"])


def same_owner(a, b):
    strip = lambda text: re.sub(r"[^a-z]+", "", (text or "").lower()).removeprefix("the").removesuffix("team")
    return strip(a) == strip(b)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show")
    parser.add_argument("--suffix", default="report.json")
    options = parser.parse_args()
    tally = Tally()
    for path in sorted(options.folder.glob("*.truth.json")):
        report = path.with_name(path.name.replace("truth.json", options.suffix))
        if not report.exists():
            continue
        if options.show:
            print(path.name.split(".")[0])
        score(json.loads(path.read_text(encoding="utf-8")), json.loads(report.read_text(encoding="utf-8")), tally, options.show)
    print("F1    ", "  ".join(f"{name} {tally.f1(name):.3f}" for name in ["timeline", "actions", "factors", "impact", "well", "poor", "lucky", "decisions", "questions"]))
    print("right ", "  ".join(f"{name} {tally.share(name):.3f}" for name in ["state", "chains", "owner", "due", "priority", "type", "answers", "phase", "root", "title", "date", "kind"]))


if __name__ == "__main__":
    main()
