"""Light inks on a dark glass board in a black frame, with a window mirrored in it."""

from hands import CREATE, STEVE
from ink import Ink
from pen import Pen
from photo import Photo
from surface import glass

WIDE, HIGH = 3000, 2000
PHOTO = Photo(
    3000, 2000, corners=[(0.03, 0.05), (0.975, 0.025), (0.965, 0.97), (0.04, 0.945)],
    frame=((24, 24, 26), 0.02), wall=(122, 120, 118), light=(1.0, 1.1, 1.0, 0.9), cast=(0.98, 1.0, 1.03),
    glare=[(0.86, 0.62, 0.05, 0.12, 0.28), (0.3, 0.07, 0.09, 0.03, 0.3)], noise=3.0, blur=0.9)


def surface(random, truth):
    base = glass(random, WIDE, HIGH)
    ink = Ink(WIDE, HIGH)
    white = Pen(ink, random, truth, STEVE, "white", 54, dry=0.3)
    yellow, cyan = white.but(colour="yellow"), white.but(colour="cyan", hand=CREATE, size=52)

    yellow.but(size=80).heading(160, 210, "Cache stampede in the catalog")
    white.line(2350, 200, "30 June 2026")

    cyan.line(245, 445, "shop")
    cyan.box(190, 350, 450, 490)
    cyan.line(745, 445, "cache")
    cyan.box(690, 350, 980, 490)
    cyan.line(1290, 445, "catalog DB")
    cyan.box(1220, 350, 1680, 490)
    cyan.arrow((465, 420), (680, 420))
    cyan.arrow((995, 420), (1210, 420))
    yellow.but(size=42).line(1790, 440, "300 times the usual load")

    white.but(size=58).heading(170, 700, "Timeline")
    white.lines(190, 820, [
        "11:00 all keys expire at once",
        "11:01 DB at 100% CPU",
        "11:08 on-call switches to stale reads",
        "11:15 page loads below 1 s again"], pitch=2.0)
    yellow.but(size=58).heading(1640, 700, "Factors")
    for n, text in enumerate(["same lifetime for each key", "no limit on rebuilds", "load test without cold cache"]):
        yellow.bullet(1670, 820 + n * 104, text)

    cyan.but(size=62).heading(170, 1400, "Actions")
    for n, (text, done) in enumerate([
        ("Spread the lifetimes - Alice, 10 July", False),
        ("One rebuild per key - catalog team", False),
        ("Keep stale reads as a switch - Bob", True)]):
        cyan.to_do(200, 1530 + n * 120, text, done)
    ink.tremble(random, 48, 1.1)
    return ink.laid_on(base)
