"""The hands that write: fonts drawn from people's writing, Hershey's stroke alphabets, and fonts for print and screens.

All hands are brought to the same x-height, so that sizes elsewhere in this package mean the same for each.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageDraw, ImageFont

from .alphabet import holds
from .strokes import PRINT, SIGNS, alphabet

X_HEIGHT = 22
"""Height of a small x, in pixels of the canvas that lines are written on."""

_FONTS = Path("/usr/share/fonts")


class MissingFont(Exception):
    """A font that lines are drawn with is not installed."""

    def __init__(self, file: str, package: str):
        super().__init__(f"The font {file} is not installed. Install Debian's package {package}, then start again.")


@dataclass(frozen=True)
class Hand:
    """A way of writing.

    `source` is a font file below /usr/share/fonts, or the name of an alphabet of strokes. `capitals`: small letters look
    like capitals, so the truth must say capitals. `joined`: letters touch by design, so their distance is kept.
    `weight` is how often the hand is taken, against the others.
    """

    source: str
    package: str
    weight: float = 1
    capitals: bool = False
    joined: bool = False

    @property
    def is_strokes(self) -> bool:
        return not self.package


@dataclass(frozen=True)
class Glyph:
    """A letter as ink: `mask` is uint8, `left` and `top` place it from the pen on the baseline, all in canvas pixels."""

    mask: np.ndarray
    left: int
    top: int
    advance: float


_BWHT = [
    Hand(f"opentype/bwht/BecauseWe{name}-Regular.otf", "fonts-bwht", 0.6, capitals=True)
    for name in ("Build", "Connect", "Create", "Learn", "Mentor", "Organize")
]

WRITTEN: tuple[Hand, ...] = (
    *_BWHT,
    Hand("opentype/comic-neue/ComicNeue-Regular.otf", "fonts-comic-neue", 0.5),
    Hand("opentype/comic-neue/ComicNeue-Light.otf", "fonts-comic-neue", 0.5),
    Hand("opentype/dancingscript/DancingScript-Regular.otf", "fonts-dancingscript", 0.6, joined=True),
    Hand("opentype/havana/Havana-Regular.otf", "fonts-havana", 0.3),
    Hand("opentype/kaushanscript/KaushanScript-Regular.otf", "fonts-kaushanscript", 0.25, joined=True),
    Hand("truetype/andika/Andika-Regular.ttf", "fonts-sil-andika", 0.6),
    Hand("truetype/breip/Breip.ttf", "fonts-breip", 1.6),
    Hand("truetype/fifthhorseman/dkg.ttf", "fonts-dkg-handwriting", 2),
    Hand("truetype/fifthhorseman/dkgBd.ttf", "fonts-dkg-handwriting", 0.6),
    Hand("truetype/humor-sans/Humor-Sans.ttf", "fonts-humor-sans", 1.2, capitals=True),
    Hand("truetype/kiloji/kiloji.ttf", "fonts-kiloji", 1),
    Hand("truetype/kiloji/kiloji_p.ttf", "fonts-kiloji", 1),
    Hand("truetype/klaudia-berenika/Klaudia.ttf", "fonts-klaudia-berenika", 0.2),
    Hand("truetype/klee/KleeOne-Regular.ttf", "fonts-klee", 0.8),
    Hand("truetype/kristi/Kristi.ttf", "fonts-kristi", 0.7, joined=True),
    Hand("truetype/rufscript/Rufscript010.ttf", "fonts-rufscript", 1.6),
    Hand("truetype/seto/setofont.ttf", "fonts-seto", 1.2),
    Hand("truetype/sjfonts/Delphine.ttf", "fonts-sjfonts", 1.8),
    Hand("truetype/sjfonts/SteveHand.ttf", "fonts-sjfonts", 1.8),
    Hand("truetype/tlwg/Purisa.ttf", "fonts-tlwg-purisa-ttf", 1.2),
    Hand("truetype/tomsontalks/TomsonTalks.ttf", "fonts-tomsontalks", 0.6, capitals=True),
    Hand("truetype/yozvox-yozfont/YOzBSP.ttf", "fonts-yozvox-yozfont-standard-kana", 1),
    Hand("truetype/yozvox-yozfont/YOzRS_.ttf", "fonts-yozvox-yozfont-standard-kana", 1),
    Hand("truetype/yusei-magic/YuseiMagic-Regular.ttf", "fonts-yusei-magic", 1),
    Hand("truetype/nanum/NanumPen.ttf", "fonts-nanum-extra", 1.4),
    Hand("truetype/nanum/NanumBrush.ttf", "fonts-nanum-extra", 0.8),
    Hand("truetype/nanum/NanumBarunpenR.ttf", "fonts-nanum-extra", 0.6),
    Hand("truetype/unfonts-extra/UnPilgia.ttf", "fonts-unfonts-extra", 0.8),
    Hand("opentype/malayalam/Chilanka-Regular.otf", "fonts-smc-chilanka", 1),
    Hand(PRINT, "", 9),
    Hand("futural", "", 1.5),
    Hand("scripts", "", 1, joined=True),
    Hand("cursive", "", 0.8),
)

PRINTED: tuple[Hand, ...] = (
    Hand("truetype/dejavu/DejaVuSans.ttf", "fonts-dejavu-core"),
    Hand("truetype/dejavu/DejaVuSansMono.ttf", "fonts-dejavu-core"),
    Hand("truetype/liberation/LiberationSans-Regular.ttf", "fonts-liberation"),
    Hand("truetype/liberation/LiberationSans-Bold.ttf", "fonts-liberation"),
    Hand("truetype/liberation/LiberationSerif-Regular.ttf", "fonts-liberation"),
    Hand("truetype/lato/Lato-Regular.ttf", "fonts-lato"),
    Hand("truetype/lato/Lato-Bold.ttf", "fonts-lato"),
    Hand("truetype/open-sans/OpenSans-Regular.ttf", "fonts-open-sans"),
    Hand("truetype/open-sans/OpenSans-Semibold.ttf", "fonts-open-sans"),
    Hand("truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf", "fonts-roboto-unhinted"),
    Hand("truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf", "fonts-roboto-unhinted"),
    Hand("truetype/firacode/FiraCode-Regular.ttf", "fonts-firacode"),
    Hand("truetype/hack/Hack-Regular.ttf", "fonts-hack"),
    Hand("truetype/jetbrains-mono/JetBrainsMono-Regular.ttf", "fonts-jetbrains-mono"),
    Hand("truetype/quicksand/Quicksand-Medium.ttf", "fonts-quicksand"),
)


@cache
def _font(hand: Hand) -> ImageFont.FreeTypeFont:
    path = _FONTS / hand.source
    if not path.exists():
        raise MissingFont(hand.source, hand.package)
    probe = ImageFont.truetype(str(path), 200)
    box = probe.getbbox("x", anchor="ls")
    height = -box[1] * (0.72 if hand.capitals else 1)  # a hand of capitals only: its x is as high as other hands' A
    return ImageFont.truetype(str(path), max(10, round(200 * X_HEIGHT / height)))


@cache
def _missing(hand: Hand) -> bytes:
    return bytes(_font(hand).getmask("\U0010fff0"))


@cache
def font_glyph(hand: Hand, sign: str) -> Glyph | None:
    """`sign` as `hand`'s font has it, or nothing where the font lacks it."""
    font = _font(hand)
    left, top, right, bottom = font.getbbox(sign, anchor="ls")
    mask = bytes(font.getmask(sign))
    if right <= left or bottom <= top or not any(mask) or mask == _missing(hand):
        return None
    pad = 3
    picture = Image.new("L", (right - left + 2 * pad, bottom - top + 2 * pad))
    ImageDraw.Draw(picture).text((pad - left, pad - top), sign, fill=255, font=font, anchor="ls")
    return Glyph(np.array(picture), left - pad, top - pad, font.getlength(sign))


@cache
def can_write(hand: Hand, sign: str) -> bool:
    """Whether `hand` has `sign`, of itself or drawn as one draws arrows and ticks."""
    if sign == " " or sign in SIGNS:
        return True
    if hand.is_strokes:
        return sign in alphabet(hand.source)
    return font_glyph(hand, sign) is not None


@cache
def stroke_width(hand: Hand) -> float:
    """The width of the strokes that `hand`'s letters are drawn with, in canvas pixels."""
    if hand.is_strokes:
        return 3.0
    glyphs = [glyph for sign in "nolNE" if (glyph := font_glyph(hand, sign))]
    area = sum(float((glyph.mask > 127).sum()) for glyph in glyphs)
    edge = sum(float(np.abs(np.diff((g.mask > 127).astype(np.int8), axis=a)).sum()) for g in glyphs for a in (0, 1))
    return 2 * area / max(edge * 0.8, 1)  # a slanted edge of length 1 crosses about 1.27 pixel borders


@cache
def _shares(hands: tuple[Hand, ...]) -> np.ndarray:
    weights = np.array([hand.weight for hand in hands])
    return np.cumsum(weights / weights.sum())


def as_written(hand: Hand, text: str) -> str:
    """How `text` looks in `hand`: in capitals where the hand has nothing else."""
    return text.upper() if hand.capitals else text


def pick(rng: Generator, text: str, hands: tuple[Hand, ...] = WRITTEN) -> Hand:
    """A hand that can write all of `text`."""

    capitals = text.isupper() and len(text) > 3  # nobody writes whole words in capitals of a joined script

    def able(hand: Hand) -> bool:
        return not (hand.joined and capitals) and all(
            holds(sign) and can_write(hand, sign) for sign in as_written(hand, text)
        )

    for _ in range(40):
        hand = hands[min(int(np.searchsorted(_shares(hands), rng.random())), len(hands) - 1)]
        if able(hand):
            return hand
    return next(hand for hand in hands if able(hand))
