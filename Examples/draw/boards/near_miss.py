"""A quick round hand in green and black on a small board, on a bright wall, seen from the right."""

from hands import RUFSCRIPT
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 2700, 1900
PHOTO = Photo(
    3000, 2250, corners=[(0.16, 0.13), (0.86, 0.215), (0.845, 0.775), (0.135, 0.87)],
    frame=((226, 226, 222), 0.02), wall=(232, 231, 226), light=(0.97, 1.0, 0.93, 0.86), cast=(1.0, 0.99, 0.95),
    glare=[(0.27, 0.66, 0.06, 0.09, 0.6)], noise=2.8)


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH, (240, 241, 240)), RUFSCRIPT, ["green"], 5)
    ink = Ink(WIDE, HIGH)
    green = Pen(ink, random, truth, RUFSCRIPT, "green", 44, unsteady=1.3, dry=0.75)
    black, red = green.but(colour="black"), green.but(colour="red")

    black.but(size=76).heading(130, 200, "Near miss: login certificate")
    black.line(2140, 190, "7 Oct 2026")

    green.but(size=56).heading(130, 400, "What happened")
    black.lines(140, 520, [
        "16:40 support saw a browser warning on staging",
        "16:52 login certificate expires in 13 hours",
        "17:20 certificate renewed by hand",
        "17:34 all regions serve the new one"], pitch=2.0)

    red.but(size=56).heading(130, 980, "Could have been")
    red.line(150, 1090, "All logins down at 06:00")
    red.line(150, 1185, "40,000 users locked out")
    green.but(size=56).heading(1020, 980, "We were lucky")
    green.lines(1040, 1090, ["Staging shares the certificate", "Support looked twice"], pitch=2.0)
    green.ring(880, 850, 2010, 1290)

    black.but(size=56).heading(1760, 500, "Gaps")
    for n, text in enumerate(["No alert on expiry", "Renewal job silent", "since August"]):
        (black.line(1865, 620 + n * 95, text) if n == 2 else black.bullet(1800, 620 + n * 95, text))

    black.but(size=56).heading(130, 1430, "To do")
    for n, (text, done) in enumerate([
        ("Alert 30 days before expiry - Mateo", False),
        ("Renewal job reports its failures - SRE", False),
        ("List all certificates - Bob", True)]):
        green.to_do(150, 1550 + n * 108, text, done)
    ink.tremble(random, 44, 1.1)
    return ink.laid_on(base)
