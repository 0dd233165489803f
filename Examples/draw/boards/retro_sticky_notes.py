"""Sticky notes by several hands in three columns on a white board."""

from hands import CONNECT, DKG, HUMOR, KLEE, PURISA, RUFSCRIPT, YUSEI
from ink import Ink
from pen import Pen
from photo import Photo
from surface import on_note, sticky_note, white_board

WIDE, HIGH = 3400, 2500
PHOTO = Photo(
    2400, 1800, corners=[(-0.02, 0.0), (1.03, -0.03), (1.01, 1.03), (-0.03, 1.01)],
    light=(0.7, 0.86, 0.76, 0.6), cast=(1.02, 1.0, 0.93), glare=[(0.34, 0.09, 0.06, 0.04, 0.6)], noise=3.2, blur=1.1)

YELLOW, PINK, GREEN, BLUE, ORANGE = (250, 232, 110), (248, 150, 176), (176, 222, 122), (142, 204, 236), (250, 184, 96)
SIDE = 440

NOTES = [
    # column, row, side step, colour, turn, hand, ink, capital's height, lines
    (0, 0, 0, YELLOW, -3, RUFSCRIPT, "black", 40, ["New deploy", "dashboard is", "a big help"]),
    (0, 0, 1, GREEN, 2, KLEE, "blue", 40, ["Pairing on", "the on-call", "handover"]),
    (0, 1, 0, YELLOW, 4, HUMOR, "black", 31, ["Zero pages", "on weekends"]),
    (0, 1, 1, BLUE, -2, DKG, "black", 42, ["Demo went", "well, thanks", "to the QA guild"]),
    (1, 0, 0, PINK, 2, YUSEI, "black", 38, ["Builds take", "45 minutes"]),
    (1, 0, 1, PINK, -4, DKG, "blue", 42, ["Flaky login", "test blocks", "merges"]),
    (1, 1, 0, ORANGE, -1, CONNECT, "black", 40, ["Too many", "meetings on", "Tuesday"]),
    (1, 1, 1, PINK, 3, KLEE, "black", 40, ["Runbooks", "hard to find"]),
    (1, 2, 0, ORANGE, 5, PURISA, "black", 36, ["Staging", "data is old"]),
    (2, 0, 0, BLUE, -2, KLEE, "black", 38, ["Cache build", "steps - Noor,", "by 5 June"]),
    (2, 0, 1, BLUE, 3, RUFSCRIPT, "black", 40, ["Fix or delete", "login test", "- Mateo"]),
    (2, 1, 0, GREEN, 1, YUSEI, "blue", 36, ["One page that", "lists runbooks", "- @erin"]),
    (2, 1, 1, BLUE, -3, HUMOR, "black", 32, ["Merge the", "two Tuesday", "calls"]),
]


def surface(random, truth):
    base = white_board(random, WIDE, HIGH)
    ink = Ink(WIDE, HIGH)
    black = Pen(ink, random, truth, CONNECT, "black", 76, dry=0.25)
    black.heading(230, 240, "Retro sprint 24")
    black.but(size=56).line(2560, 240, "22 May 2026")
    heads = [("Went well", "green"), ("To improve", "red"), ("Actions", "blue")]
    for column, (head, colour) in enumerate(heads):
        left = 180 + column * 1075
        black.but(colour=colour, size=70).heading(left + 60, 470, head)
        for where, row, step, paper, turn, hand, marker, size, lines in NOTES:
            if where != column:
                continue
            x = left + step * 480 + random.normal(0, 10)
            y = 560 + row * 540 + random.normal(0, 14)
            sticky_note(random, base, x, y, SIDE, paper, turn)
            pen = black.but(hand=hand, colour=marker, size=size, unsteady=1.3, dry=0.15)
            pitch = size * 2.0
            top = (SIDE - pitch * (len(lines) - 1)) / 2 + size * 0.4
            for n, line in enumerate(lines):
                pen.line(*on_note(x, y, SIDE, turn, 40 + random.normal(0, 6), top + n * pitch), line, angle=turn)
    for x in (1175, 2250):
        black.stroke([(x, 420), (x + 12, 2330)], 0.03)
    black.but(size=50, colour="green").line(230, 2290, "Next retro: 5 June, 14:00")
    ink.tremble(random, 44, 1.0)
    return ink.laid_on(base)
