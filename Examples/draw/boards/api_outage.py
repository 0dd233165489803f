"""An incident board, framed, on an office wall, seen a little from the left: 12 megapixels."""

from hands import DKG, KLEE
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 3900, 2720
PHOTO = Photo(
    4000, 3000, corners=[(0.045, 0.085), (0.962, 0.045), (0.955, 0.945), (0.05, 0.905)],
    frame=((158, 160, 164), 0.017), wall=(196, 188, 172), light=(0.98, 0.9, 0.74, 0.82), cast=(1.02, 0.99, 0.92),
    glare=[(0.44, 0.13, 0.075, 0.05, 0.85), (0.83, 0.12, 0.05, 0.035, 0.7)], tray=True)


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH), DKG, ["blue", "red"], 7)
    ink = Ink(WIDE, HIGH)
    black = Pen(ink, random, truth, DKG, "black", 80, dry=0.2)
    blue = black.but(colour="blue", size=80)
    red, green = blue.but(colour="red"), blue.but(colour="green", dry=0.45)

    black.but(size=130).heading(180, 290, "Checkout API outage", twice=True)
    black.line(2860, 240, "18 Nov 2026")
    red.line(190, 515, "Impact: 12% of checkouts failed for 38 min")

    black.but(size=98).heading(190, 720, "Timeline")
    blue.lines(200, 865, [
        "14:02 v2.3 deployed to production",
        "14:09 error rate climbs to 12%",
        "14:19 pager alert: checkout 5xx",
        "14:24 incident call opened",
        "14:31 on-call engineer rolled back",
        "14:40 error rate back to normal"], pitch=1.55)
    blue.stroke([(1960, 590), (1945, 1390)], 0.04)

    black.but(size=98).heading(2150, 600, "Root cause")
    red.line(2190, 760, "No rollback check in the deploy gate")
    red.box(2110, 660, 3760, 815)
    black.but(size=98).heading(2150, 1000, "Contributing factors")
    for n, text in enumerate(["Canary sees only 1% of traffic", "Alert threshold too high (10%)", "Checkout runbook out of date"]):
        blue.bullet(2170, 1150 + n * 150, text)

    notes = blue.but(hand=KLEE, size=56, colour="black", weight=1.4)
    notes.line(230, 1710, "Alice deployed without checking the rollback plan")
    black.arrow((1900, 1630), (2090, 850))

    black.but(size=98).heading(190, 1935, "Action items")
    for n, (text, done) in enumerate([
        ("Roll back to v2.2 - Bob", True),
        ("Add rollback check to the deploy gate - Alice, 27 Nov", False),
        ("Lower alert threshold to 2% - @erin", False),
        ("Update the checkout runbook - Platform team", False)]):
        green.to_do(220, 2100 + n * 148, text, done)
    black.line(2850, 2130, "Next review:")
    black.line(2850, 2250, "2 Dec, 10:00")
    black.box(2770, 2000, 3480, 2340)
    ink.tremble(random, 52, 1.5)
    return ink.laid_on(base)
