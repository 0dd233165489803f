#!/usr/bin/env python3
"""Checks that `boardsnap write` loses nothing and invents nothing.

For each file: every sentence of the text must lead to a line of the report, and every line to a statement (or question,
action, heading, title); every statement must lead back to lines and be made of their words. What does not is listed.

    Benchmarks/write_loses_nothing.py [--program PATH] [--list] FILE...

The sentences are cut here, by rules of this script's own, so that the program is not measured by itself.
"""
import argparse
import json
import re
import subprocess
import sys


def plain(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def without_markup(text):
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.S)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", " ", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"</?[a-zA-Z][^<>]*>", " ", text)
    return text


def sentences(text):
    body = text
    front = re.match(r"\A---\n(.*?)\n---\n", text, flags=re.S)
    found = []
    if front:
        body = text[front.end():]
        for key in ("title", "summary"):
            value = re.search(rf"^{key}: *(.*(?:\n +.*)*)", front.group(1), flags=re.M)
            if value:
                found += cut(value.group(1))
    fenced = False
    block = []
    for line in without_markup(body).split("\n") + [""]:
        if re.match(r"\s*(```|~~~)", line):
            fenced = not fenced
            found += cut(" ".join(block))
            block = []
            continue
        if fenced:
            found += [line] if plain(line) else []
            continue
        begins = re.match(r"\s*([-*+•]|\d+[.)]|#{1,6}|>|\|)\s", line) or not line.strip() or line.startswith("|")
        if begins:
            found += cut(" ".join(block))
            block = []
        block.append(line)
    return [s for s in found if plain(s)]


def cut(text):
    return re.split(r"(?<=[.!?])[\"')\]*]*\s+(?=[A-Z0-9\"'(\[*])", text)


def covered(words, others):
    """The share of words that are among the others."""
    if not words:
        return 1.0
    return sum(word in others for word in words) / len(words)


def check(path, program, arguments):
    run = subprocess.run([program, "write", path, "--format", "json", *arguments], capture_output=True, text=True)
    if run.returncode != 0:
        print(f"{path}: {run.stderr.strip()}")
        return None
    report = json.loads(run.stdout)
    lines = {line["id"]: plain(line["text"]) for line in report["lines"]}
    all_words = [set(words) for words in lines.values()]
    statements = []
    for section in ("summary", "impact", "decisions", "wentWell", "wentPoorly", "lucky", "notes", "leadership", "questions",
                    "timeline", "factors"):
        statements += [(section, item["text"], item["sources"]) for item in report[section]]
    for action in report["actions"]:
        text = " ".join([action["title"], action["owner"] or "", action["due"] or "", action["priority"] or ""]
                        + [part["title"] for part in action["subtasks"]])
        statements.append(("actions", text, action["sources"]))
    cited = {source for _, _, sources in statements for source in sources}
    text = open(path, encoding="utf-8").read()
    lost_sentences = []
    given = sentences(text)
    for sentence in given:
        words = plain(sentence)
        pool = set().union(*[w for w in all_words if len(w & set(words)) * 2 >= min(len(w), len(set(words)))] or [set()])
        # A name that is all there is besides "Owner" is taken out, as it must be.
        if len(words) < 5 and "@" in sentence or re.fullmatch(r"\s*\d+\.\s*", sentence):
            continue
        if covered(words, pool) < 0.8:
            lost_sentences.append(sentence.strip())
    headings = {" ".join(plain(h)) for h in re.findall(r"^#{1,6} (.*)$|^(?:\*\*)([^*\n]+)(?:\*\*)$|^(.+)\n(?:=+|-+)$", text, flags=re.M) for h in h}
    title = set(plain(report["title"]))
    uncited = [line for line in report["lines"] if line["id"] not in cited and plain(line["text"])
               and " ".join(plain(line["text"])) not in headings and covered(plain(line["text"]), title) < 0.6]
    invented = []
    for section, said, sources in statements:
        if section == "questions":
            continue
        source = set().union(*[set(lines.get(s, [])) for s in sources]) if sources else set()
        new = [word for word in plain(said) if word not in source]
        if not sources or len(new) > max(2, len(plain(said)) // 3):
            invented.append((section, said, new))
    return report, given, lost_sentences, uncited, invented


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=".build/debug/boardsnap")
    parser.add_argument("--list", action="store_true", help="list what is lost, unused or new")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    totals = {"files": 0, "sentences": 0, "lost": 0, "lines": 0, "lines without a statement": 0, "statements in doubt": 0}
    sections = {}
    for path in options.files:
        result = check(path, options.program, [])
        if result is None:
            totals["failed"] = totals.get("failed", 0) + 1
            continue
        report, given, lost, uncited, invented = result
        totals["files"] += 1
        totals["sentences"] += len(given)
        totals["lost"] += len(lost)
        totals["lines"] += len(report["lines"])
        totals["lines without a statement"] += len(uncited)
        totals["statements in doubt"] += len(invented)
        for name, value in report.items():
            if isinstance(value, list) and name not in ("lines", "unread"):
                sections[name] = sections.get(name, 0) + len(value)
        if options.list:
            for sentence in lost:
                print(f"{path}: lost: {sentence[:160]}")
            for line in uncited:
                print(f"{path}: {line['id']} leads nowhere: {line['text'][:160]}")
            for section, said, new in invented:
                print(f"{path}: {section}: {said[:120]} | new words: {' '.join(new)[:80]}")
    for name, count in totals.items():
        print(f"{name}: {count}")
    print("statements: " + ", ".join(f"{name} {count}" for name, count in sections.items()))
    return 1 if totals["lost"] or totals.get("failed") else 0


if __name__ == "__main__":
    sys.exit(main())
