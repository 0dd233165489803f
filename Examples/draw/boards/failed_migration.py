"""Capitals in black, red and blue on a board close up: no frame in the picture, the light falls off to the right."""

from hands import CONNECT, HUMOR
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 3300, 2480
PHOTO = Photo(
    1920, 1440, corners=[(-0.03, -0.04), (1.04, -0.015), (1.03, 1.03), (-0.02, 1.05)],
    light=(1.0, 0.8, 0.66, 0.9), cast=(0.97, 1.0, 1.03), glare=[(0.9, 0.52, 0.05, 0.09, 0.75)], blur=1.35, noise=4.2,
    shadow=[([(0.0, 0.7), (0.24, 0.83), (0.36, 1.1), (-0.1, 1.1)], 0.2)])


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH, (232, 236, 238)), CONNECT, ["black", "green"], 9)
    ink = Ink(WIDE, HIGH)
    black = Pen(ink, random, truth, CONNECT, "black", 50, unsteady=1.5, dry=0.5)
    red, blue = black.but(colour="red"), black.but(colour="blue", hand=HUMOR, size=44)

    black.but(size=84).heading(260, 270, "Orders DB migration failed")
    black.line(2540, 250, "3 Sept 2026")
    red.line(270, 410, "Impact: orders read-only for 52 min")

    black.but(size=60).heading(270, 590, "What happened")
    black.lines(290, 710, [
        "09:05 Priya ran the migration on orders-db",
        "09:07 foreign key error on table invoices",
        "09:12 writes blocked, queue grows",
        "09:31 DBA on call restores the snapshot",
        "09:57 orders writable again"], pitch=1.95)

    black.but(size=60).heading(270, 1330, "Contributing factors")
    for n, text in enumerate(["undocumented dependency", "dry run used an empty copy", "no lock timeout set"]):
        red.bullet(310, 1450 + n * 98, text)

    blue.line(2175, 745, "billing")
    blue.box(2090, 650, 2520, 800)
    blue.line(2130, 1025, "invoices")
    blue.box(2080, 930, 2540, 1080)
    blue.line(2165, 1305, "orders")
    blue.box(2090, 1210, 2530, 1360)
    blue.arrow((2300, 805), (2305, 925))
    blue.arrow((2305, 1085), (2300, 1205))
    red.line(2640, 1160, "nobody knew")
    red.arrow((2620, 1150), (2350, 1140))

    black.but(size=60).heading(270, 1840, "Actions")
    for n, (text, done) in enumerate([
        ("Write down table dependencies - data team", False),
        ("Set lock timeout to 5 s - Priya", True),
        ("Nightly restore test - Tomas, 15 Sept", False)]):
        black.to_do(310, 1970 + n * 116, text, done)
    decision = blue.but(size=42)
    decision.heading(2160, 1840, "Decision")
    decision.lines(2170, 1960, ["Migrations need a dry run", "on data of real size"], pitch=1.8)
    ink.tremble(random, 46, 1.2)
    return ink.laid_on(base)
