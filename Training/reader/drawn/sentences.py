"""Short sentences of work, school and home from a small grammar: whole phrases to read, thousands of them."""

from collections.abc import Sequence

from numpy.random import Generator

_WHO = (
    "we", "the team", "users", "customers", "nobody", "everyone", "support", "ops", "the vendor", "on-call",
    "design", "the client",
    "new hires", "students", "the board", "marketing", "QA", "one host", "half the nodes", "the primary",
    "the lead", "both teams", "they",
)  # fmt: skip
_DID = (
    "missed", "found", "fixed", "need", "want", "asked for", "forgot", "tested", "shipped", "skipped", "broke",
    "like", "lost", "renamed",
    "restarted", "waited for", "paid for", "can't see", "don't use", "saw", "reported", "blocked", "moved",
    "approved", "planned", "replaced",
)  # fmt: skip
_WHAT = (
    "the alert", "a second review", "the old config", "more time", "a better name", "the login page", "dark mode",
    "the budget", "two sprints",
    "the demo", "a backup", "clear goals", "the release notes", "fewer meetings", "the search box",
    "a test account", "the queue", "the wrong key",
    "a faster build", "the export", "an owner", "the price list", "a checklist", "the error message",
    "the mobile app", "the timeline", "quick wins",
    "the migration", "a spare part", "the survey", "lunch", "the keys", "an example", "the graph", "a free slot",
    "the help page", "the last step",
)  # fmt: skip
_WHEN = (
    "", "", "", "", "today", "on Friday", "before launch", "after lunch", "at night", "twice", "by Q3", "in June",
    "again", "last week", "too late",
    "every day", "in time", "for now", "next week", "during the freeze", "at peak", "w/o notice", "asap",
)  # fmt: skip
_DO = (
    "add", "remove", "check", "update", "draw", "write", "review", "test", "plan", "call", "book", "order", "fix",
    "share", "buy", "print", "clean up",
    "measure", "rename", "compare", "split", "merge", "explain", "document", "limit", "monitor", "prepare",
    "automate", "ask about", "move", "sort",
)  # fmt: skip
_HOW = (
    "slow", "unclear", "too long", "broken", "done", "late", "missing", "full", "empty", "better", "OK", "at risk",
    "on track", "too expensive", "easy", "blocked", "stale", "out of date", "not tested", "noisy", "great",
)  # fmt: skip
_QUESTION = (
    "why did", "who owns", "what if", "how do we know", "when did", "where is", "can we drop", "should we keep",
    "do we need", "what about", "who has", "how many saw", "is it", "which is",
)  # fmt: skip


def _pick(rng: Generator, choices: Sequence[str]) -> str:
    return choices[int(rng.integers(len(choices)))]


def sentence(rng: Generator) -> str:
    """A statement, task, question, judgement or condition, without a full stop."""
    what = _pick(rng, _WHAT)
    match int(rng.integers(7)):
        case 0 | 1:
            told = f"{_pick(rng, _WHO)} {_pick(rng, _DID)} {what} {_pick(rng, _WHEN)}"
        case 2 | 3:
            told = f"{_pick(rng, _DO)} {what} {_pick(rng, _WHEN)}"
        case 4:
            told = f"{_pick(rng, _QUESTION)} {what}?"
        case 5:
            told = f"{what} {_pick(rng, ('is', 'was', 'looks', '=', 'still', 'not'))} {_pick(rng, _HOW)}"
        case _:
            told = f"{_pick(rng, ('if', 'when', 'until', 'because', 'so that', 'b/c', 'unless'))} {_pick(rng, _WHO)} {_pick(rng, _DID)} {what}"
    return told.strip()
