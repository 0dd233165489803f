"""The parts of a board, each written in one of many ways at a place; what it says goes into the truth.

Every function takes (random, surface, truth, incident, x, y, width, size) and returns where the next part may begin.
"""

from wording import HEADINGS, Clock, action, pick

INKS = ["black", "blue", "red", "green"]


def heading(random, surface, kind, x, y, size, ink="black"):
    text = pick(random, HEADINGS[kind])
    if random.random() < 0.25 and text[-1].isalpha():
        text += ":"
    big = size * random.uniform(1.05, 1.5)
    surface.texts_heading = text
    surface.write(text, x, y, big, None, ink=ink)
    if random.random() < 0.5:
        surface.strokes.append((x, y + big * 1.25, x + len(text) * big * 0.8, y + big * 1.25))
    return y + big * 1.9


def items(random, surface, texts, x, y, width, size, ink, style=None):
    """A list in one of the usual forms."""
    style = style or pick(random, ["plain", "bullet", "dash", "number", "star", "bullet", "paren"])
    for number, text in enumerate(texts, 1):
        mark = "bullet" if style == "bullet" else None
        lead = {"dash": "- ", "number": f"{number}. ", "star": "* ", "paren": f"{number}) "}.get(style, "")
        y = surface.write(lead + text, x, y, size, width, ink=ink, mark=mark) + size * random.uniform(0.35, 0.7)
    return y


def timeline(random, surface, truth, incident, x, y, width, size):
    ink = pick(random, INKS)
    y = heading(random, surface, "timeline", x, y, size)
    start = int(random.integers(6 * 60, 23 * 60 + 40))
    clock = Clock(random, start)
    minutes = start
    style = pick(random, ["line", "line", "columns", "axis", "bullet", "trailing", "line"])
    if clock.form in ("T+5", "+12m") and style == "trailing":
        style = "line"
    if style == "axis":
        surface.strokes.append((x + size * 6.5, y, x + size * 6.5, y + len(incident.events) * size * 2.6))
    for number, (phase, text) in enumerate(incident.events):
        untimed = number > 0 and random.random() < 0.07
        step = int(random.integers(2, 55))
        written, true = clock.write(minutes, minutes + step)
        event = {"time": None if untimed else true, "text": text, "phase": phase}
        truth["timeline"].append(event)
        minutes += step
        if untimed:
            if style in ("columns", "axis"):
                y = surface.write(text, x + size * 8, y, size, width - size * 8, ink=ink) + size * 0.6
            else:
                y = surface.write(text, x, y, size, width, ink=ink, mark="bullet" if style == "bullet" else None) + size * 0.6
            continue
        if style in ("columns", "axis"):
            surface.write(written, x, y, size, ink=pick(random, [ink, "black"]) if style == "axis" else ink)
            y = surface.write(text, x + size * 8, y + random.uniform(-0.15, 0.15) * size, size, width - size * 8, ink=ink) + size * 0.6
        elif style == "trailing":
            form = pick(random, [f"{text} ({written})", f"{text} @ {written}", f"{text} at {written}"]) if "-" not in written else f"{written} {text}"
            y = surface.write(form, x, y, size, width, ink=ink) + size * 0.6
        else:
            joint = pick(random, [" ", " ", " - ", ": "])
            y = surface.write(written + joint + text, x, y, size, width, ink=ink, mark="bullet" if style == "bullet" else None) + size * 0.55
    return y


def axis(random, surface, truth, incident, x, y, width, size):
    """Times along a horizontal line, events above or below it."""
    y = heading(random, surface, "timeline", x, y, size)
    clock = Clock(random, 0)
    if clock.form == "range":
        clock.form = "14:02"
    minutes = clock.start = int(random.integers(6 * 60, 20 * 60))
    events = incident.events
    step = width / len(events)
    slope = random.uniform(-0.02, 0.02)
    below = random.random() < 0.7
    line = y + (size * 1.6 if below else size * 7.5)
    surface.strokes.append((x, line, x + width, line + slope * width))
    for number, (phase, text) in enumerate(events):
        left = x + number * step + step * 0.06
        drop = slope * (left - x)
        written, true = clock.write(minutes)
        truth["timeline"].append({"time": true, "text": text, "phase": phase})
        minutes += int(random.integers(2, 50))
        surface.strokes.append((left + size, line + drop - size * 0.4, left + size, line + drop + size * 0.4))
        if below:
            surface.write(written, left, line + drop - size * 1.6, size)
            surface.write(text, left, line + drop + size * 0.8, size * 0.85, step * 0.86)
        else:
            surface.write(written, left, line + drop + size * 0.7, size)
            surface.write(text, left, line + drop - size * 6.8, size * 0.85, step * 0.86)
    return y + size * 9.5


def impact(random, surface, truth, incident, x, y, width, size):
    ink = pick(random, INKS)
    truth["impact"] += incident.impact
    if random.random() < 0.35:
        label = pick(random, ["Impact", "Customer impact", "IMPACT"])
        truth["impact"] = list(incident.impact[:1])
        return surface.write(f"{label}: {incident.impact[0]}", x, y, size, width, ink=ink) + size
    y = heading(random, surface, "impact", x, y, size)
    return items(random, surface, incident.impact, x, y, width, size, ink)


def causes(random, surface, truth, incident, x, y, width, size):
    if incident.whys and (not incident.root or random.random() < 0.6):
        y = whys(random, surface, truth, incident, x, y, width, size)
        if random.random() < 0.3:
            return y
    ink = pick(random, INKS)
    factors = list(incident.factors)
    style = pick(random, ["two", "two", "inline", "one", "starred", "ringed", "tagged"]) if incident.root else "none"
    if style == "inline":
        label = pick(random, ["Root cause: ", "RC: ", "Root cause - ", "ROOT CAUSE: "])
        y = surface.write(label + incident.root, x, y, size, width, ink=ink) + size
        truth["factors"].append({"text": incident.root, "root": True})
    elif style == "two":
        y = heading(random, surface, "root", x, y, size)
        top = y
        y = surface.write(incident.root, x, y, size, width, ink=ink) + size * 0.6
        if random.random() < 0.4:
            surface.boxes.append((x - size * 0.6, top - size * 0.5, x + width, y - size * 0.4))
        truth["factors"].append({"text": incident.root, "root": True})
    y = heading(random, surface, "factors", x, y + size * 0.4, size)
    texts = list(factors)
    if style in ("one", "starred", "ringed", "tagged"):
        at = int(random.integers(len(texts) + 1))
        texts.insert(at, incident.root)
        truth["factors"] += [{"text": text, "root": text == incident.root and style in ("ringed", "tagged")} for text in texts]
        if style == "tagged":
            texts[at] += " (root cause)" if random.random() < 0.5 else " <- root"
    else:
        truth["factors"] += [{"text": text, "root": False} for text in texts]
    if style == "ringed":
        list_style = pick(random, ["plain", "dash"])
        for number, text in enumerate(texts):
            top = y
            y = surface.write(("- " if list_style == "dash" else "") + text, x, y, size, width, ink=ink) + size * 0.7
            if text == incident.root:
                surface.rings.append((x - size, top - size * 0.5, x + min(width, len(text) * size * 0.82) + size, y - size * 0.3))
        return y
    if style == "none" and random.random() < 0.3 and len(texts) > 1:
        joint = pick(random, [" -> ", " → ", " because ", " due to "])
        return items(random, surface, texts, x, y, width, size, ink)
    return items(random, surface, texts, x, y, width, size, ink)


def whys(random, surface, truth, incident, x, y, width, size):
    """A chain of whys: numbered, arrowed, indented, or with "because"."""
    ink = pick(random, INKS)
    y = heading(random, surface, "whys", x, y, size)
    chain = incident.whys
    style = pick(random, ["numbered", "arrow", "indent", "because", "asked", "down", "why-n"])
    said = list(chain)
    if style in ("numbered", "because", "asked", "why-n"):
        said = chain[1:] if style in ("asked",) else chain
    for number, text in enumerate(said):
        top = y
        left = x
        if style == "numbered":
            line = f"{number + 1}. {text}"
        elif style == "arrow":
            line = text if number == 0 else pick(random, ["→ ", "-> "]) + text
        elif style == "indent":
            line, left = text, x + number * size * 1.6
        elif style == "because":
            line = text if number == 0 else pick(random, ["because ", "Because ", "b/c "]) + text[0].lower() + text[1:]
        elif style == "asked":
            question = f"Why? {text}" if number else f"Why: {chain[0][0].lower() + chain[0][1:]}? {text}"
            line = f"{number + 1}. {question}"
        elif style == "why-n":
            line = f"Why {number}: {text}" if number else text
        else:
            line = text
            if number:
                surface.arrows.append((x + size * 3, top - size * 0.7, x + size * 3, top - size * 0.1))
        y = surface.write(line, left, y, size, width - (left - x), ink=ink) + size * (0.9 if style == "down" else 0.6)
    truth["chains"].append(said)
    truth["factors"] += [{"text": text, "root": False} for text in said]
    return y


def fishbone(random, surface, truth, incident, x, y, width, size):
    """Bones with their categories above and below a spine, the effect at its head."""
    factors = ([incident.root] if incident.root else []) + incident.factors
    names = ["Process", "Tools", "People", "Environment", "Monitoring", "Code", "Method", "Machine"]
    random.shuffle(names)
    count = 4 if len(factors) > 2 else 2
    spine = y + size * 10
    surface.strokes.append((x, spine, x + width * 0.8, spine))
    surface.write(incident.title, x + width * 0.82, spine - size * 0.5, size * 1.1, width * 0.2)
    step = width * 0.78 / (count / 2)
    for bone in range(count):
        above = bone % 2 == 0
        left = x + (bone // 2) * step
        mine = factors[bone::count]
        top = spine - size * 9.5 if above else spine + size * 1.5
        if above:
            surface.write(names[bone], left, top, size * 1.15, ink="red")
            surface.strokes.append((left + size, top + size * 1.5, left + step * 0.8, spine))
            row = top + size * 2.2
        else:
            surface.write(names[bone], left, spine + size * 8.5, size * 1.15, ink="red")
            surface.strokes.append((left + size, spine + size * 8.3, left + step * 0.8, spine))
            row = top
        for text in mine:
            row = surface.write(text, left, row, size * 0.9, step * 0.85, ink="blue") + size * 0.5
            truth["factors"].append({"text": text, "root": False, "category": names[bone]})
    return spine + size * 11


def actions(random, surface, truth, incident, x, y, width, size, date):
    ink = pick(random, INKS)
    style = pick(random, ["boxes", "boxes", "boxes", "typed", "list", "table", "boxes", "suffix"])
    if style == "table":
        return action_table(random, surface, truth, incident, x, y, width, size, date)
    y = heading(random, surface, "actions", x, y, size)
    plain = pick(random, ["bullet", "dash", "number", "plain", "star"])
    for number, one in enumerate(incident.actions, 1):
        text, true = action(random, one.title, date)
        true |= {"state": "open", "type": one.type, "answers": one.factor}
        chance = random.random()
        if style in ("boxes", "typed", "suffix"):
            true["state"] = "done" if chance < 0.25 else "open"
        struck = False
        if style in ("boxes", "list") and chance > 0.95:
            true["state"], struck = "declined", True
        mark, lead, tail = None, "", ""
        if style == "boxes":
            mark = ("crossed" if random.random() < 0.25 else "ticked") if true["state"] == "done" else "empty"
        elif style == "typed":
            lead = pick(random, ["[x] ", "[X] "]) if true["state"] == "done" else "[ ] "
        elif style == "suffix":
            lead = "- "
            if true["state"] == "done":
                tail = pick(random, [" (done)", " DONE", " - done", " ✓"])
            elif chance > 0.85:
                tail, true["state"] = pick(random, [" (in progress)", " WIP", " - in progress", " (ongoing)"]), "in-progress"
        else:
            mark = "bullet" if plain == "bullet" else None
            lead = {"dash": "- ", "number": f"{number}. ", "star": "* "}.get(plain, "")
        truth["actions"].append(true)
        y = surface.write(lead + text + tail, x, y, size, width, ink=ink, mark=mark, struck=struck) + size * random.uniform(0.4, 0.8)
    return y


def action_table(random, surface, truth, incident, x, y, width, size, date):
    """What, who, when: a table without lines, or with."""
    from wording import TEAMS, due

    names = pick(random, [("What", "Who", "When"), ("Action", "Owner", "Due"), ("Task", "Owner", "By when"), ("Action item", "Who", "By")])
    y = heading(random, surface, "actions", x, y, size) if random.random() < 0.6 else y
    lefts = [x, x + width * 0.6, x + width * 0.82]
    for name, left in zip(names, lefts):
        surface.write(name, left, y, size * 1.1)
    y += size * 2.1
    surface.strokes.append((x, y - size * 0.4, x + width, y - size * 0.4))
    for one in incident.actions:
        owner = pick(random, TEAMS)
        day, when = due(random, date)
        truth["actions"].append({"title": one.title if when else f"{one.title}, {day}", "owner": owner, "person": None, "due": when.isoformat() if when else None, "priority": None,
                                 "state": "open", "type": one.type, "answers": one.factor})
        surface.write(owner, lefts[1], y, size)
        surface.write(day, lefts[2], y, size)
        y = surface.write(one.title, x, y, size, width * 0.56) + size * 0.7
    return y


def plain(kind, key):
    def block(random, surface, truth, incident, x, y, width, size):
        texts = getattr(incident, key)
        if not texts:
            return y
        y = heading(random, surface, kind, x, y, size)
        truth[key] += texts
        return items(random, surface, texts, x, y, width, size, pick(random, INKS)) + size * 0.3
    return block


well, poor, lucky = plain("well", "well"), plain("poor", "poor"), plain("lucky", "lucky")
decisions, questions = plain("decisions", "decisions"), plain("questions", "questions")
