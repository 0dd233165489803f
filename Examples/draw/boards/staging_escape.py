"""Capitals in blue and red, a strong angle, the shadow of the person who takes the photo."""

from hands import CONNECT, HUMOR
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 3200, 2200
PHOTO = Photo(
    3264, 2448, corners=[(0.1, 0.1), (0.9, 0.27), (0.88, 0.75), (0.085, 0.9)],
    frame=((52, 52, 56), 0.016), wall=(176, 170, 160), light=(0.95, 0.82, 0.7, 0.8), cast=(1.03, 0.98, 0.88),
    glare=[(0.62, 0.27, 0.08, 0.05, 0.7)], noise=2.8, blur=1.0,
    shadow=[([(0.52, 1.1), (0.56, 0.72), (0.62, 0.6), (0.7, 0.6), (0.75, 0.72), (0.82, 1.1)], 0.22)])


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH), HUMOR, ["blue", "black", "red"], 8)
    ink = Ink(WIDE, HIGH)
    blue = Pen(ink, random, truth, HUMOR, "blue", 44, unsteady=1.3, dry=0.45)
    black, red = blue.but(colour="black", hand=CONNECT, size=50), blue.but(colour="red")

    black.but(size=84).heading(160, 230, "Staging escape: empty cart bug", twice=True)
    blue.line(2360, 215, "21 Oct 2026")
    blue.line(170, 390, "Environment: staging-2")

    black.but(size=58).heading(170, 570, "Facts")
    blue.lines(190, 690, [
        "17:55 cart change merged",
        "18:10 staging tests all green",
        "18:30 released to production",
        "19:12 customer reports empty cart",
        "19:40 change reverted"], pitch=1.95)

    red.line(190, 1330, "Why did the engineer skip testing?")
    red.box(150, 1240, 1690, 1385)

    black.but(size=58).heading(1820, 570, "Why staging did not see it")
    for n, text in enumerate(["no seed data for carts", "cart test suite switched off", "staging runs an older browser"]):
        blue.bullet(1840, 700 + n * 98, text)

    blue.line(1890, 1150, "staging")
    blue.box(1830, 1070, 2220, 1205)
    blue.line(2640, 1150, "production")
    blue.box(2580, 1070, 3120, 1205)
    red.arrow((2235, 1140), (2565, 1135))
    red.but(size=40).line(2270, 1085, "no gate")

    black.but(size=58).heading(170, 1570, "Next steps")
    for n, (text, done) in enumerate([
        ("Seed carts in staging-2 - Jun, 30 Oct", False),
        ("Switch the cart tests on again - QA guild", True),
        ("Smoke test after each release - Noor", False)]):
        blue.to_do(200, 1700 + n * 118, text, done)
    ink.tremble(random, 46, 1.2)
    return ink.laid_on(base)
