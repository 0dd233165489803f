"""A board taken with the phone held upright: stored sideways, with EXIF orientation 6. A fast joined hand, purple and black."""

from hands import KLEE, STEVE
from ink import Ink
from pen import Pen
from photo import Photo
from surface import white_board, wiped_writing

WIDE, HIGH = 2000, 2560
PHOTO = Photo(
    2250, 3000, corners=[(0.07, 0.055), (0.945, 0.075), (0.925, 0.925), (0.085, 0.95)],
    frame=((186, 188, 190), 0.012), wall=(226, 222, 212), light=(0.9, 0.98, 0.92, 0.82), cast=(1.0, 1.0, 0.96),
    glare=[(0.7, 0.42, 0.06, 0.04, 0.6)], noise=2.4, orientation=6)


def surface(random, truth):
    base = wiped_writing(random, white_board(random, WIDE, HIGH), STEVE, ["purple"], 5)
    ink = Ink(WIDE, HIGH)
    purple = Pen(ink, random, truth, STEVE, "purple", 56, dry=0.25)
    black = purple.but(colour="black")
    black.but(size=76).heading(120, 210, "Disk full on build-7")
    black.line(1420, 330, "4 March 2026")
    black.but(size=58).heading(120, 480, "Timeline")
    purple.lines(140, 600, [
        "Mon: disk at 80%, nobody alerted",
        "Tue 08:50 first builds fail",
        "Tue 09:30 on-call removes old images",
        "Tue 09:42 builds are green"], pitch=2.05)
    black.but(size=58).heading(120, 1090, "Why it got full")
    for n, text in enumerate(["images are kept for ever", "clean-up job needs a free 5 GB", "alert starts at 99%"]):
        purple.bullet(160, 1210 + n * 106, text)
    black.but(size=58).heading(120, 1630, "Actions")
    for n, (text, done) in enumerate([
        ("Keep images for 14 days - Noor", False),
        ("Alert at 80% - build team", True),
        ("Clean up in small steps - Jun", False)]):
        purple.to_do(160, 1760 + n * 122, text, done)
    black.but(size=52, hand=KLEE, weight=1.5).line(150, 2250, "Open question: who owns build-7?")
    black.box(100, 2160, 1420, 2310)
    ink.tremble(random, 46, 1.1)
    return ink.laid_on(base)
