"""Figures as text tables."""

from scoring import Score

READERS = ("rapidocr", "boardsnap")


def photo_table(kind, rows):
    """One row a photo, and one for all together: the two readers side by side with their ratio."""
    places = kind == "handwriting"
    columns = [("error", lambda f: f["score"].error, 3, True), ("no spaces", lambda f: f["score"].solid_error, 3, True)]
    if places:
        columns += [("lost", lambda f: f["score"].lost, 3, False), ("right", lambda f: f["score"].right, 3, False)]
    columns.append(("seconds", lambda f: f["seconds"], 2, True))
    if all("command" in row["rapidocr"] for row in rows):
        columns.append(("command s", lambda f: f["command"], 2, True))
        columns.append(("peak MB", lambda f: f["memory"], 0, False))
    readers = [reader for reader in READERS if reader in rows[0]]
    heads = ["photo"]
    for name, *_, compared in columns:
        heads += [f"{name} {'R' if reader == 'rapidocr' else 'B'}" for reader in readers]
        heads += ["B/R"] if compared and len(readers) == 2 else []
    body = []
    for row in [*rows, together(rows)]:
        cells = [row["photo"]]
        for _, value, digits, compared in columns:
            values = [value(row[reader]) for reader in readers]
            cells += [f"{v:.{digits}f}" for v in values]
            if compared and len(readers) == 2:
                cells.append(ratio(*values))
        body.append(cells)
    return f"{kind} (R: rapidocr 3.10.0 with its defaults, B: boardsnap)\n\n{_aligned(heads, body)}\n"


def together(rows):
    """All photos as one: errors over all characters, times summed, the highest memory."""
    out = {"photo": f"all {len(rows)}"}
    for reader in READERS:
        figures = [row[reader] for row in rows if reader in row]
        if not figures:
            continue
        out[reader] = {"score": sum((f["score"] for f in figures), Score()), "seconds": sum(f["seconds"] for f in figures)}
        if "command" in figures[0]:
            out[reader]["command"] = sum(f["command"] for f in figures)
            out[reader]["memory"] = max(f["memory"] for f in figures)
    return out


def ratio(theirs, ours):
    return f"{ours / theirs:.2f}" if theirs else "-"


def goals(figures):
    """The figures to reach, each with what was measured."""
    lines = []

    def goal(text, measured, met):
        lines.append([text, measured, "met" if met else "NOT MET"])

    for kind, limit in (("whiteboards", 0.66), ("examples", 0.25)):
        if kind in figures:
            all_ = together(figures[kind])
            theirs, ours = (all_[reader]["score"].error for reader in READERS)
            goal(f"character error on {kind}: at most {limit:.2f} of rapidocr's", ratio(theirs, ours), ours <= limit * theirs)
    if "handwriting" in figures:
        score = together(figures["handwriting"])["boardsnap"]["score"]
        goal("words right on handwriting: at least 0.50", f"{score.right:.3f}", score.right >= 0.5)
        goal("words lost on handwriting: under 0.08", f"{score.lost:.3f}", score.lost < 0.08)
    for key, name, limit in (("seconds", "time in process", 0.30), ("command", "time as a whole command", 0.35)):
        rows = [row for kind in figures.values() for row in kind if key in row["rapidocr"]]
        if rows:
            theirs, ours = (sum(row[reader][key] for row in rows) for reader in READERS)
            goal(f"{name}: at most {limit:.2f} of rapidocr's", ratio(theirs, ours), ours <= limit * theirs)
    rows = [row["boardsnap"]["memory"] for kind in figures.values() for row in kind if "memory" in row["boardsnap"]]
    if rows:
        goal("peak memory: under 500 MB", f"{max(rows):.0f} MB", max(rows) < 500)
    return _aligned(["goal", "measured", ""], lines)


def _aligned(heads, body):
    widths = [max(len(row[n]) for row in [heads, *body]) for n in range(len(heads))]
    line = lambda row: "  ".join(c.ljust(w) if n == 0 else c.rjust(w) for n, (c, w) in enumerate(zip(row, widths))).rstrip()
    return "\n".join([line(heads), line(["-" * w for w in widths]), *map(line, body)])
