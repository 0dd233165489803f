"""Three columns of cards, drawn as boxes, in marker capitals and a round hand, a wide board with a wooden frame."""

from hands import BREIP, DKG, KLEE, PURISA, YUSEI
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 3500, 2050
PHOTO = Photo(
    3600, 2400, corners=[(0.03, 0.12), (0.975, 0.08), (0.97, 0.9), (0.025, 0.86)],
    frame=((150, 108, 66), 0.02), wall=(150, 166, 156), light=(0.78, 0.94, 0.98, 0.82), cast=(1.0, 1.0, 0.95),
    glare=[(0.69, 0.77, 0.07, 0.05, 0.7)], tray=True, noise=2.2)

COLUMNS = [
    ("To do", "red", [
        ["Rate limits for the public API", "@erin, 4 Dec"],
        ["Rollback drill for checkout", "SRE, 11 Dec"],
        ["Archive old invoices", "data team, 18 Dec"]]),
    ("Doing", "blue", [
        ["Canary at 10% of traffic", "Alice, 27 Nov"],
        ["Seed data for staging-2", "Jun, 30 Nov"]]),
    ("Done", "green", [
        ["Alert threshold at 2%", "Noor, 19 Nov"],
        ["Status page, 3 languages", "web team, 20 Nov"],
        ["Lock timeout for migrations", "Priya, 21 Nov"]]),
]


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH), KLEE, ["red", "blue"], 6)
    ink = Ink(WIDE, HIGH)
    black = Pen(ink, random, truth, YUSEI, "black", 78, dry=0.2)
    black.heading(130, 190, "Plan: weeks 48 to 51")
    black.but(hand=PURISA, size=46, weight=1.4).line(1560, 190, "Goal: no deploy without a way back")
    for column, (head, colour, cards) in enumerate(COLUMNS):
        x = 130 + column * 1120
        black.but(size=64, colour=colour).heading(x + 20, 400, head)
        if column:
            black.stroke([(x - 60, 320), (x - 50, 1960)], 0.03)
        hand, size = [(DKG, 58), (PURISA, 48), (BREIP, 54)][column]
        for n, (what, who) in enumerate(cards):
            y = 500 + n * 440
            card = black.but(hand=hand, size=size, colour="black", weight=1.2)
            card.line(x + 40, y + 120, what)
            card.but(colour=colour).line(x + 60, y + 240, who)
            black.but(size=46, colour=colour).box(x, y, x + 1000, y + 320)
        if head == "Doing":
            red = black.but(size=50, colour="red")
            red.line(1300, 1560, "Blocked: no test account")
            red.arrow((1560, 1480), (1520, 1290))
    ink.tremble(random, 46, 1.1)
    return ink.laid_on(base)
