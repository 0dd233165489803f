"""A joined hand in blue and red, a numbered chain with arrows, a close photo of a dim board."""

from hands import DELPHINE
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 2600, 2000
PHOTO = Photo(
    2592, 1944, corners=[(-0.05, -0.02), (1.02, -0.06), (1.05, 1.05), (-0.03, 1.02)],
    light=(0.72, 0.86, 0.8, 0.64), cast=(1.03, 0.99, 0.86), glare=[(0.8, 0.16, 0.06, 0.05, 0.6)], noise=3.2, blur=0.9)


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH, (230, 230, 224)), DELPHINE, ["blue"], 6)
    ink = Ink(WIDE, HIGH)
    blue = Pen(ink, random, truth, DELPHINE, "blue", 46, weight=1.1, dry=0.2)
    red, green = blue.but(colour="red"), blue.but(colour="green")

    blue.but(size=72, weight=1.4).heading(240, 240, "5 whys: search index was stale")
    blue.line(1960, 400, "12 May 2026")
    chain = [
        ("1. Why did search show old prices?", "The index was 9 hours behind"),
        ("2. Why was it behind?", "The sync job had stopped"),
        ("3. Why did it stop?", "Its disk had no room: logs"),
        ("4. Why so many logs?", "Log rotation was lost in the upgrade"),
        ("5. Why did nobody notice?", "The disk alert went to an old channel"),
    ]
    for n, (why, answer) in enumerate(chain):
        x, y = 240 + n * 60, 470 + n * 225
        red.line(x, y, why)
        blue.line(x + 120, y + 98, answer)
        if n < 4:
            blue.arrow((x + 50, y + 40), (x + 62, y + 165))
    blue.stroke([(600, 1495), (1860, 1490)])
    blue.but(size=56).heading(240, 1690, "Fix")
    green.to_do(460, 1690, "Route disk alerts to the on-call channel - Bob", False)
    green.to_do(460, 1800, "Turn log rotation on again", True)
    ink.tremble(random, 48, 1.2)
    return ink.laid_on(base)
