"""The hands that write on the boards: Debian's handwriting fonts, each with what it needs to look like a marker."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

FONTS = Path("/usr/share/fonts")


@dataclass(frozen=True)
class Hand:
    """One person's writing.

    thicken: what a marker adds to the font's stroke, as a share of the height of a capital
    slack: spacing between letters, as a share of the height of a capital
    """

    package: str
    file: str
    licence: str
    capitals: bool = False
    thicken: float = 0.0
    slack: float = 0.0

    @property
    def path(self):
        return FONTS / self.file

    @lru_cache(maxsize=None)
    def em_per_capital(self):
        left, top, right, bottom = ImageFont.truetype(self.path, 400).getbbox("H", anchor="ls")
        return 400 / (bottom - top)

    @lru_cache(maxsize=None)
    def font(self, capital):
        """The font at which a capital is `capital` pixels high."""
        return ImageFont.truetype(self.path, capital * self.em_per_capital())

    def written(self, text):
        """What a person reads where this hand wrote `text`."""
        return text.upper() if self.capitals else text


DKG = Hand("fonts-dkg-handwriting", "truetype/fifthhorseman/dkg.ttf", "GPL-3+ (source OFL-1.1)", thicken=0.03, slack=0.03)
DKG_SLANTED = Hand("fonts-dkg-handwriting", "truetype/fifthhorseman/dkgIt.ttf", "GPL-3+ (source OFL-1.1)", thicken=0.025, slack=0.09)
BREIP = Hand("fonts-breip", "truetype/breip/Breip.ttf", "OFL-1.0", thicken=0.035)
RUFSCRIPT = Hand("fonts-rufscript", "truetype/rufscript/Rufscript010.ttf", "GPL-3+ with font exception", thicken=0.0)
STEVE = Hand("fonts-sjfonts", "truetype/sjfonts/SteveHand.ttf", "GPL-2+ with font exception", thicken=0.02)
DELPHINE = Hand("fonts-sjfonts", "truetype/sjfonts/Delphine.ttf", "GPL-2+ with font exception", thicken=0.025)
HUMOR = Hand("fonts-humor-sans", "truetype/humor-sans/Humor-Sans.ttf", "OFL-1.1", capitals=True)
CONNECT = Hand("fonts-bwht", "opentype/bwht/BecauseWeConnect-Regular.otf", "OFL-1.1", capitals=True, slack=0.03)
CREATE = Hand("fonts-bwht", "opentype/bwht/BecauseWeCreate-Regular.otf", "OFL-1.1", capitals=True, slack=0.06)
YUSEI = Hand("fonts-yusei-magic", "truetype/yusei-magic/YuseiMagic-Regular.ttf", "OFL-1.1")
KLEE = Hand("fonts-klee", "truetype/klee/KleeOne-Regular.ttf", "OFL-1.1", thicken=0.04)
PURISA = Hand("fonts-tlwg-purisa-ttf", "truetype/tlwg/Purisa.ttf", "GPL-2+ with font exception", thicken=0.02, slack=-0.06)

ALL = [DKG, DKG_SLANTED, BREIP, RUFSCRIPT, STEVE, DELPHINE, HUMOR, CONNECT, CREATE, YUSEI, KLEE, PURISA]


def missing_packages():
    return sorted({hand.package for hand in ALL if not hand.path.exists()})
