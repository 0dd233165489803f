"""A phone takes a photo of a surface: frame, wall, angle, light, glare, shadow, colour cast, blur, noise, JPEG."""

import io
from dataclasses import dataclass, field

import cv2
import numpy as np
from PIL import Image

from ink import grain

LARGEST_FILE = 880_000


@dataclass
class Photo:
    """How one photo is taken. Places and sizes are shares of the photo's width and height.

    corners: where the surface's outer corners come to lie, clockwise from its top left; beyond the photo for a close view
    frame: colour and width (share of the surface's height) of its frame, or None
    light: brightness at the four corners of the photo, clockwise from the top left
    cast: what the light does to red, green and blue
    glare: spots (x, y, width, height, strength)
    shadow: polygons (points, strength)
    orientation: the EXIF orientation under which the pixels are stored
    """

    width: int
    height: int
    corners: list
    frame: tuple = None
    wall: tuple = (205, 200, 190)
    light: tuple = (1.0, 1.0, 0.9, 0.9)
    cast: tuple = (1.0, 1.0, 1.0)
    glare: list = field(default_factory=list)
    shadow: list = field(default_factory=list)
    blur: float = 0.9
    noise: float = 2.2
    orientation: int = 1
    tray: bool = False


def take(photo, random, surface):
    """The photo, upright, as 8-bit RGB."""
    surface = _framed(surface, photo, random)
    size = (photo.width, photo.height)
    scene = np.ones((photo.height, photo.width, 3), np.float32) * np.array(photo.wall, np.float32)
    scene += grain(random, *size, 7)[..., None] * 1.2 + grain(random, *size, 300)[..., None] * 2.0
    high, wide = surface.shape[:2]
    here = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    there = np.array([(x * photo.width, y * photo.height) for x, y in photo.corners], np.float32)
    view = cv2.getPerspectiveTransform(here, there)
    _cast_shadow_of_board(scene, there, photo)
    seen = cv2.warpPerspective(surface, view, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    inside = np.zeros((photo.height, photo.width), np.float32)
    cv2.fillConvexPoly(inside, (there * 16).astype(np.int32), 1.0, cv2.LINE_AA, 4)
    inside = cv2.GaussianBlur(inside, (0, 0), 0.8)[..., None]
    scene = scene * (1 - inside) + seen * inside
    scene *= _light(photo, random)[..., None] * np.array(photo.cast, np.float32)
    for points, strength in photo.shadow:
        scene *= (1 - strength * _soft_polygon(photo, points))[..., None]
    for spot in photo.glare:
        scene = _glare(scene, photo, spot)
    scene = cv2.GaussianBlur(scene, (0, 0), photo.blur)
    # A phone sharpens what it has blurred, and smooths its noise into small blotches.
    scene += 0.35 * (scene - cv2.GaussianBlur(scene, (0, 0), 2.4))
    scene += grain(random, *size, 2.6)[..., None] * photo.noise
    scene += np.stack([grain(random, *size, 9) for _ in range(3)], -1) * photo.noise * 0.4
    return np.clip(scene, 0, 255).astype(np.uint8)


def save(photo, pixels, path):
    """Writes a JPEG of usual quality, a little lower where the file would be large. Returns its size in bytes."""
    image = Image.fromarray(pixels)
    turned = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}[photo.orientation]
    exif = Image.Exif()
    if turned is not None:
        image = image.transpose(turned)
        exif[0x0112] = photo.orientation
    for quality in (82, 78, 74, 70, 66):
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=quality, subsampling=2, optimize=True, exif=exif)
        if buffer.tell() < LARGEST_FILE:
            break
    path.write_bytes(buffer.getvalue())
    return buffer.tell()


def _framed(surface, photo, random):
    if photo.frame is None:
        return surface
    colour, share = photo.frame
    high, wide = surface.shape[:2]
    width = int(share * high)
    out = np.ones((high + 2 * width, wide + 2 * width, 3), np.float32) * np.array(colour, np.float32)
    out += grain(random, out.shape[1], out.shape[0], 40)[..., None] * 2.0
    ramp = np.linspace(1.12, 0.86, width, dtype=np.float32)
    out[:width] *= ramp[:, None, None]
    out[-width:] *= ramp[:, None, None]
    out[:, :width] *= ramp[None, :, None]
    out[:, -width:] *= ramp[None, :, None]
    # The frame stands out: it darkens a strip of the surface beside it.
    edge = np.ones((high, wide), np.float32)
    edge[:6], edge[:, :6] = 0.72, 0.72
    out[width:-width, width:-width] = surface * cv2.GaussianBlur(edge, (0, 0), 4)[..., None]
    if photo.tray:
        for n, colour in enumerate([(40, 70, 160), (190, 40, 46), (40, 40, 46), (20, 120, 80)]):
            x, y = int(wide * (0.4 + 0.075 * n)), out.shape[0] - int(width * 0.55)
            cv2.line(out, (x, y), (x + int(wide * 0.05), y), (232, 232, 230), max(4, width // 2), cv2.LINE_AA)
            cv2.line(out, (x, y), (x + int(wide * 0.014), y), colour, max(4, width // 2), cv2.LINE_AA)
    return out


def _cast_shadow_of_board(scene, corners, photo):
    mask = np.zeros(scene.shape[:2], np.float32)
    cv2.fillPoly(mask, [(corners + (0.004 * photo.width, 0.008 * photo.width)).astype(np.int32)], 1.0)
    scene *= (1 - 0.35 * cv2.GaussianBlur(mask, (0, 0), photo.width * 0.006))[..., None]


def _light(photo, random):
    a, b, c, d = photo.light
    field = cv2.resize(np.array([[a, b], [d, c]], np.float32), (photo.width, photo.height), interpolation=cv2.INTER_LINEAR)
    ys, xs = np.mgrid[0 : photo.height, 0 : photo.width].astype(np.float32)
    far = ((xs / photo.width - 0.5) ** 2 + (ys / photo.height - 0.5) ** 2) / 0.5
    return field * (1 - 0.12 * far) * (1 + 0.025 * grain(random, photo.width, photo.height, 900))


def _soft_polygon(photo, points, soft=0.02):
    mask = np.zeros((photo.height, photo.width), np.float32)
    cv2.fillPoly(mask, [np.array([(x * photo.width, y * photo.height) for x, y in points], np.int32)], 1.0)
    return cv2.GaussianBlur(mask, (0, 0), soft * photo.width)


def _glare(scene, photo, spot):
    x, y, wide, high, strength = spot
    ys, xs = np.mgrid[0 : photo.height, 0 : photo.width].astype(np.float32)
    far = ((xs / photo.width - x) / wide) ** 2 + ((ys / photo.height - y) / high) ** 2
    # Bright in the middle, with a wide weak halo, as a lamp in a glossy board.
    share = (strength * (0.75 * np.exp(-(far**2)) + 0.25 * np.exp(-far / 3)))[..., None]
    return scene * (1 - share) + 255 * share
