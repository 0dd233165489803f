"""Scores the boxes and arrows that were found against those that people say they drew.

    score.py TRUTH_DIR FOUND.jsonl [-v]

FOUND: one JSON object a photo, as `boardsnap read --marks` prints it: `photo`, `boxes` (`id`, `quad`), `arrows` (`tail` and
`head`, each with `point` and `box`, the id of what it joins). TRUTH_DIR: `NAME.json` for each photo, with `shapes` (`box`:
x0, y0, x1, y1) and `arrows` (`from`, `to`: index of a shape or null; `points`).

A box is found where it and the true one share half of what both cover. An arrow is found where both of its ends are right: an
end is right where it joins the true shape, or, where it joins none in the truth, where it lies near the true end.
"""

import collections
import json
import os
import sys

# How near an end must come to a true end that joins nothing, as part of the photo's long side.
NEAR = 0.03


def frame(quad):
    xs, ys = [p[0] for p in quad], [p[1] for p in quad]
    return min(xs), min(ys), max(xs), max(ys)


def overlap(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0
    shared = width * height
    return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared)


def pairs(scores):
    """The best pairs, each true and each found thing once."""
    left, right, chosen = set(), set(), []
    for score, i, j in sorted(scores, reverse=True):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            chosen.append((i, j))
    return chosen


def boxes(truth, found):
    scores = []
    for i, shape in enumerate(truth["shapes"]):
        for j, box in enumerate(found["boxes"]):
            share = overlap(shape["box"], frame(box["quad"]))
            if share >= 0.5:
                scores.append((share, i, j))
    return pairs(scores)


def end_is_right(shape, point, end, ids, near):
    if shape is not None:
        return ids.get(end.get("box")) == shape
    x, y = end["point"]
    return ((x - point[0]) ** 2 + (y - point[1]) ** 2) ** 0.5 < near


def arrows(truth, found, ids, long_side):
    scores, touching = [], []
    for i, arrow in enumerate(truth["arrows"]):
        for j, other in enumerate(found["arrows"]):
            ends = [(arrow["from"], arrow["points"][0]), (arrow["to"], arrow["points"][-1])]
            straight = [
                end_is_right(*end, other[side], ids, NEAR * long_side) for end, side in zip(ends, ("tail", "head"))
            ]
            turned = [
                end_is_right(*end, other[side], ids, NEAR * long_side) for end, side in zip(ends, ("head", "tail"))
            ]
            if all(straight):
                scores.append((1, i, j))
            if all(straight) or all(turned):
                touching.append((1, i, j))
    return pairs(scores), pairs(touching)


def f1(right, true, found):
    return 2 * right / (true + found) if true + found else 1


def main():
    folder, path = sys.argv[1:3]
    total, kinds, missed = collections.Counter(), collections.Counter(), collections.Counter()
    for text in open(path):
        found = json.loads(text)
        name = os.path.splitext(os.path.basename(found["photo"]))[0]
        truth = json.load(open(os.path.join(folder, name + ".json")))
        matched = boxes(truth, found)
        ids = {found["boxes"][j]["id"]: i for i, j in matched}
        points = [p for arrow in truth["arrows"] for p in arrow["points"]] or [[1, 1]]
        corners = [s["box"][2:] for s in truth["shapes"]]
        long_side = max(max(p) for p in points + corners)
        right, touching = arrows(truth, found, ids, long_side)
        row = dict(
            shapes=len(truth["shapes"]), boxes=len(found["boxes"]), right_boxes=len(matched),
            true_arrows=len(truth["arrows"]), arrows=len(found["arrows"]), right_arrows=len(right),
            touching=len(touching), seconds=found.get("seconds", 0), read=found.get("read", 0))
        total.update(row)
        hit = {i for i, _ in matched}
        for i, shape in enumerate(truth["shapes"]):
            kinds[shape["kind"]] += 1
            missed[shape["kind"]] += i not in hit
        if "-v" in sys.argv:
            print("%-18s boxes %3d/%3d of %3d   arrows %3d (%3d)/%3d of %3d" % (
                name, row["right_boxes"], row["boxes"], row["shapes"], row["right_arrows"], row["touching"],
                row["arrows"], row["true_arrows"]))
    if "-v" in sys.argv:
        print("missed:", ", ".join(f"{kind} {missed[kind]}/{count}" for kind, count in kinds.most_common()))
    print("boxes: F1 %.3f (precision %.3f, recall %.3f)" % (
        f1(total["right_boxes"], total["shapes"], total["boxes"]), total["right_boxes"] / max(1, total["boxes"]),
        total["right_boxes"] / max(1, total["shapes"])))
    print("arrows with both ends right: F1 %.3f (precision %.3f, recall %.3f); without their direction %.3f" % (
        f1(total["right_arrows"], total["true_arrows"], total["arrows"]),
        total["right_arrows"] / max(1, total["arrows"]), total["right_arrows"] / max(1, total["true_arrows"]),
        f1(total["touching"], total["true_arrows"], total["arrows"])))
    if total["read"]:
        print("time: %.1f s, %.1f %% of reading" % (total["seconds"], 100 * total["seconds"] / total["read"]))


if __name__ == "__main__":
    main()
