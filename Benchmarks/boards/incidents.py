"""The incidents that boards are made of: `scenarios/*.txt`, one letter and a text a line.

T title, I impact, E phase | event, R root cause, F factor, W a chain of whys (effect > cause > ...),
A type | action | factor that it answers or -, + went well, - went poorly, * lucky, ! decision, ? question.
"""

from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "scenarios"


@dataclass
class Action:
    type: str
    title: str
    factor: int | None


@dataclass
class Incident:
    title: str
    impact: list = field(default_factory=list)
    events: list = field(default_factory=list)
    root: str | None = None
    factors: list = field(default_factory=list)
    whys: list = field(default_factory=list)
    actions: list = field(default_factory=list)
    well: list = field(default_factory=list)
    poor: list = field(default_factory=list)
    lucky: list = field(default_factory=list)
    decisions: list = field(default_factory=list)
    questions: list = field(default_factory=list)


def incidents():
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip():
                continue
            kind, text = line[0], line[2:].strip()
            if kind == "T":
                found.append(Incident(text))
                continue
            here = found[-1]
            if kind == "E":
                here.events.append(tuple(part.strip() for part in text.split("|", 1)))
            elif kind == "A":
                aim, title, factor = (part.strip() for part in text.rsplit("|", 2)) if text.count("|") > 1 else (*text.split("|"), "-")
                here.actions.append(Action(aim.strip(), title.strip(), None if factor == "-" else int(factor)))
            elif kind == "R":
                here.root = text
            elif kind == "W":
                here.whys = [part.strip() for part in text.split(">")]
            else:
                {"I": here.impact, "F": here.factors, "+": here.well, "-": here.poor, "*": here.lucky, "!": here.decisions,
                 "?": here.questions}[kind].append(text)
    return found
