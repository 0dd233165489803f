"""Notes in ballpoint on a page of a ruled notebook, on a dark desk, turned by some degrees."""

from hands import DELPHINE, DKG_SLANTED
from ink import Ink
from pen import Pen
from photo import Photo
from surface import ruled_paper

WIDE, HIGH = 1750, 2450
PITCH = 96
PHOTO = Photo(
    2448, 3264, corners=[(0.09, 0.085), (0.9, 0.05), (0.95, 0.93), (0.06, 0.955)],
    wall=(72, 54, 44), light=(1.0, 0.9, 0.72, 0.84), cast=(1.02, 0.98, 0.9), noise=2.4, blur=0.9,
    shadow=[([(0.62, 1.1), (0.7, 0.8), (1.1, 0.6), (1.1, 1.1)], 0.3)])


def surface(random, truth):
    base = ruled_paper(random, WIDE, HIGH, PITCH)
    ink = Ink(WIDE, HIGH)
    pen = Pen(ink, random, truth, DKG_SLANTED, "ballpoint", 50, unsteady=0.9, dry=0.1, weight=0.55)
    on = lambda rule: PITCH * (rule + 2) - 8
    pen.but(size=62, weight=0.9).heading(210, on(0), "Mail backlog - review")
    pen.line(1200, on(1), "9 Feb 2026")
    text = [
        (2, "Impact: 14,000 mails late by up to 3 h"),
        (4, "07:10 provider starts to throttle us"),
        (5, "07:45 backlog over 5,000, no alert"),
        (6, "09:20 support asks why resets don't arrive"),
        (7, "09:35 on-call adds a second sender"),
        (8, "10:15 backlog is gone"),
        (10, "Root cause: one sender for all mail"),
        (11, "Also: alert looks at age, not at length"),
        (12, "Also: nobody owns the provider contract"),
    ]
    for rule, line in text:
        pen.line(215, on(rule), line)
    pen.stroke([(205, on(10) + 18), (1180, on(10) + 14)])
    pen.heading(210, on(14), "Actions")
    for n, (line, done) in enumerate([
        ("alert on backlog > 500 - Tomas", False),
        ("second provider as fallback - infra", False),
        ("ask for a higher limit - Priya", True)]):
        pen.to_do(225, on(15 + n), line, done)
    aside = pen.but(hand=DELPHINE, size=42, colour="pencil")
    aside.line(300, on(19), "What else goes through one sender?")
    aside.line(300, on(20), "Decided: resets get their own sender")
    ink.tremble(random, 36, 0.8, drift=4)
    return ink.laid_on(base)
