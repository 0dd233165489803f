#!/usr/bin/env python3
"""Makes the small photos beside this script. Needs Python with pillow and pillow-heif; the files are committed.

The picture is 48 x 32: red left above, green right above, blue left below, white right below.
Those named `turned` are stored lying, with an orientation that rights them; those named `line` are written on.
"""
import io
import struct
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
import pillow_heif

HERE = Path(__file__).parent
SIZE = (48, 32)


def picture(mode="RGB"):
    image = Image.new("RGB", SIZE, "white")
    image.paste((220, 30, 30), (0, 0, 24, 16))
    image.paste((30, 160, 40), (24, 0, 48, 16))
    image.paste((30, 40, 200), (0, 16, 24, 32))
    return image.convert(mode)


def line():
    """Three words far apart on a board, in the font that Pillow carries (Aileron, CC0)."""
    image = Image.new("RGB", (960, 240), (236, 237, 235))
    pen = ImageDraw.Draw(image)
    for x, word in ((60, "Deploy"), (390, "failed"), (650, "twice")):
        pen.text((x, 80), word, (35, 45, 120), ImageFont.load_default(64))
    return image


def stored(orientation):
    """The picture as a camera held in `orientation` stores it."""
    undo = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT], 3: [Image.Transpose.ROTATE_180], 4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE], 6: [Image.Transpose.ROTATE_90], 7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }
    image = picture()
    for step in undo.get(orientation, []):
        image = image.transpose(step)
    return image


def exif(orientation):
    """An orientation, and a place that must never be passed on."""
    block = Image.Exif()
    block[0x0112] = orientation
    block[0x8825] = {1: "N", 2: (52.0, 31.0, 12.5), 3: "E", 4: (13.0, 24.0, 18.0)}
    block[0x010F] = "SECRETCAMERA"
    return block.tobytes()


def save(name, image, format, **options):
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    (HERE / name).write_bytes(buffer.getvalue())


def box(name, *parts):
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), name.encode()) + body


def found(data, name):
    """The first box of that name, header and all."""
    at = data.index(name.encode()) - 4
    return data[at:at + struct.unpack(">I", data[at:at + 4])[0]]


def grid(name):
    """A HEIC of two tiles side by side, as phones write theirs of many."""
    tiles = []
    for left in (0, 24):
        buffer = io.BytesIO()
        picture().crop((left, 0, left + 24, 32)).save(buffer, "HEIF", quality=90, chroma=444)
        tiles.append(buffer.getvalue())
    setup = [found(tile, "hvcC") for tile in tiles]
    coded = [found(tile, "mdat")[8:] for tile in tiles]
    layout = struct.pack(">BBBBHH", 0, 0, 0, 1, 48, 32)

    def size(width, height):
        return box("ispe", struct.pack(">III", 0, width, height))

    def item(number, kind):
        return box("infe", struct.pack(">IHH4sB", 2 << 24, number, 0, kind.encode(), 0))

    def meta(start):
        places, at = [], start
        for number, data in ((1, coded[0]), (2, coded[1]), (3, layout)):
            places.append(struct.pack(">HHHII", number, 0, 1, at, len(data)))
            at += len(data)
        return box(
            "meta", struct.pack(">I", 0),
            box("hdlr", struct.pack(">II4sIIIB", 0, 0, b"pict", 0, 0, 0, 0)),
            box("pitm", struct.pack(">IH", 0, 3)),
            box("iloc", struct.pack(">IBBH", 0, 0x44, 0, 3), *places),
            box("iinf", struct.pack(">IH", 0, 3), item(1, "hvc1"), item(2, "hvc1"), item(3, "grid")),
            box("iref", struct.pack(">I", 0), box("dimg", struct.pack(">HHHH", 3, 2, 1, 2))),
            box("iprp", box("ipco", setup[0], setup[1], size(24, 32), size(48, 32)),
                box("ipma", struct.pack(">II", 0, 3), struct.pack(">HBBB", 1, 2, 0x81, 3),
                    struct.pack(">HBBB", 2, 2, 0x82, 3), struct.pack(">HBB", 3, 1, 4))))

    kind = box("ftyp", b"heic", struct.pack(">I", 0), b"mif1heic")
    start = len(kind) + len(meta(0)) + 8
    (HERE / name).write_bytes(kind + meta(start) + box("mdat", coded[0], coded[1], layout))


def main():
    pillow_heif.register_heif_opener()
    for orientation in range(1, 9):
        save(f"turned-{orientation}.jpg", stored(orientation), "JPEG", quality=92, subsampling=0, exif=exif(orientation))
    save("progressive.jpg", picture(), "JPEG", quality=92, subsampling=0, progressive=True)
    save("grey.jpg", picture("L"), "JPEG", quality=92)
    save("cmyk.jpg", picture("CMYK"), "JPEG")

    save("turned-6.png", stored(6), "PNG", exif=exif(6))
    save("palette.png", picture().quantize(8), "PNG")
    clear = picture("RGBA")
    clear.paste((0, 0, 0, 0), (24, 16, 48, 32))  # clear instead of white
    save("clear.png", clear, "PNG")
    grey16 = Image.new("I;16", SIZE)
    grey16.putdata([65535 if x >= 24 and y >= 16 else 20000 for y in range(32) for x in range(48)])
    save("grey16.png", grey16, "PNG")
    save("animated.png", picture(), "PNG", save_all=True, append_images=[picture().rotate(180)])

    save("turned-6.webp", stored(6), "WEBP", lossless=True, exif=exif(6))
    save("lossy.webp", picture(), "WEBP", quality=92)
    save("clear.webp", clear, "WEBP", lossless=True)
    save("animated.webp", picture(), "WEBP", save_all=True, append_images=[picture().rotate(180)], lossless=True)

    save("raw-grey.tif", picture("L"), "TIFF")
    for packing in ("packbits", "tiff_lzw", "tiff_adobe_deflate"):
        save(f"{packing.removeprefix('tiff_')}.tif", picture(), "TIFF", compression=packing)
    for orientation in (6, 7):
        save(f"turned-{orientation}.tif", stored(orientation), "TIFF", compression="tiff_lzw", tiffinfo={274: orientation})
    save("thumbnail.tif", picture(), "TIFF", compression="tiff_lzw", tiffinfo={254: 1})  # as a raw file begins
    save("clear.tif", clear, "TIFF", compression="tiff_lzw")
    save("grey16.tif", grey16, "TIFF", compression="tiff_lzw")
    save("palette.tif", picture().quantize(8), "TIFF", compression="tiff_lzw")
    save("cmyk.tif", picture("CMYK"), "TIFF", compression="tiff_lzw")
    save("pages.tif", picture(), "TIFF", compression="tiff_lzw", save_all=True, append_images=[picture().rotate(180)])
    save("not-read.gif", picture().quantize(8), "GIF")

    heic = dict(quality=90, chroma=444)
    save("plain.heic", picture(), "HEIF", **heic)
    # The library writes EXIF's orientation as the file's own rotation, and keeps the EXIF block.
    save("turned-6.heic", stored(6), "HEIF", exif=exif(6), **heic)
    save("clear.heic", clear, "HEIF", **heic)
    grid("grid.heic")
    save("plain.avif", picture(), "AVIF", quality=90, subsampling="4:4:4")
    save("turned-6.avif", stored(6), "AVIF", exif=exif(6), quality=90, subsampling="4:4:4")
    save("animated.avif", picture(), "AVIF", save_all=True, append_images=[picture().rotate(180)])

    save("line.jpg", line(), "JPEG", quality=85)
    save("line.png", line().quantize(32), "PNG", optimize=True)
    save("line.webp", line(), "WEBP", quality=85)
    save("line.tif", line(), "TIFF", compression="tiff_lzw")
    save("line.heic", line(), "HEIF", quality=85)
    save("line.avif", line(), "AVIF", quality=85)


if __name__ == "__main__":
    sys.exit(main())
