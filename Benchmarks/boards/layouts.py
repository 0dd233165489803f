"""How parts are laid out on a board."""

import datetime

import blocks
from surface import Surface
from wording import pick, title


def board(random, incident):
    """One board and its truth."""
    truth = {"title": incident.title, "timeline": [], "impact": [], "factors": [], "chains": [], "actions": [], "well": [], "poor": [],
             "lucky": [], "decisions": [], "questions": [], "factor texts": ([incident.root] if incident.root else []) + incident.factors}
    date = datetime.date(2026, 1, 5) + datetime.timedelta(days=int(random.integers(0, 330)))
    truth["date"] = date.isoformat()
    surface = Surface()
    size = random.uniform(36, 50)
    name, day = title(random, incident.title, date)
    surface.write(name, 160, 90, size * random.uniform(1.3, 1.8))
    if day:
        surface.write(day, surface.width - 900, 110, size * 1.1)
    layout = pick(random, [two_columns, two_columns, three_columns, rows, two_columns_reversed, sidebar])
    layout(random, surface, truth, incident, size, date)
    surface.height = max(2000, max(text.y + text.size for text in surface.texts) + 160)
    return surface, truth


def _column(random, surface, truth, incident, parts, x, y, width, size, date):
    for part in parts:
        more = (date,) if part is blocks.actions else ()
        y = part(random, surface, truth, incident, x, y, width, size, *more) + size * random.uniform(0.9, 1.8)
    return y


def _extras(random):
    extras = [blocks.well, blocks.poor, blocks.lucky, blocks.questions, blocks.decisions]
    random.shuffle(extras)
    return extras[: int(random.integers(0, 4))]


def two_columns(random, surface, truth, incident, size, date, swap=False):
    left = [blocks.timeline] + ([blocks.impact] if random.random() < 0.7 else [])
    if random.random() < 0.4:
        left.reverse()
    extras = _extras(random)
    right = [blocks.causes, blocks.actions]
    half = len(extras) // 2
    left, right = left + extras[:half], right + extras[half:]
    if swap:
        left, right = right, left
    _column(random, surface, truth, incident, left, 170, 330, 1500, size, date)
    _column(random, surface, truth, incident, right, 1900, 330 + random.uniform(-20, 40), 1560, size, date)


def two_columns_reversed(random, surface, truth, incident, size, date):
    two_columns(random, surface, truth, incident, size, date, swap=True)


def three_columns(random, surface, truth, incident, size, date):
    size = min(size, 38)
    extras = _extras(random)
    columns = [[blocks.timeline], [blocks.causes], [blocks.actions]]
    if random.random() < 0.6:
        columns[0].append(blocks.impact)
    for number, extra in enumerate(extras):
        columns[number % 3].append(extra)
    for number, column in enumerate(columns):
        _column(random, surface, truth, incident, column, 150 + number * 1150, 330 + random.uniform(-15, 30), 980, size, date)


def rows(random, surface, truth, incident, size, date):
    """The timeline over the whole width, the rest in columns under it."""
    y = blocks.axis(random, surface, truth, incident, 170, 320, 3250, size) if random.random() < 0.6 else blocks.timeline(random, surface, truth, incident, 170, 320, 2600, size)
    y += size
    if random.random() < 0.25:
        y = blocks.fishbone(random, surface, truth, incident, 170, y, 3200, size) + size
        _column(random, surface, truth, incident, [blocks.actions], 170, y, 1500, size, date)
        _column(random, surface, truth, incident, [blocks.impact] + _extras(random)[:1], 1900, y, 1500, size, date)
        return
    _column(random, surface, truth, incident, [blocks.causes], 170, y, 1500, size, date)
    _column(random, surface, truth, incident, [blocks.actions] + _extras(random)[:2], 1900, y, 1500, size, date)


def sidebar(random, surface, truth, incident, size, date):
    """A wide part at the left, and a narrow column of lists beside it."""
    _column(random, surface, truth, incident, [blocks.timeline, blocks.causes], 170, 330, 1900, size, date)
    _column(random, surface, truth, incident, [blocks.impact, blocks.actions] + _extras(random), 2350, 330, 1150, size, date)
