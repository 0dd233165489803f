#!/usr/bin/env python3
"""Makes board-and-report.jpg: a photo of Examples beside the report that BoardSnap makes of it.

Needs Python with Pillow, and Chromium: apt-get install chromium. Run it anew when the report's looks or words change.
"""
import base64
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PHOTO = ROOT / "Examples" / "api-outage.jpg"
WIDTH, HEIGHT = 1440, 1140  # in pixels, of the picture
MOST = 300_000  # in bytes


def jpeg(image, quality):
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
    return buffer.getvalue()


def report(folder):
    """The HTML report, with the photo as it was taken above the straightened board."""
    page = folder / "report.html"
    subprocess.run([ROOT / "bin/boardsnap", "snap", PHOTO, "--format", "html", "-o", page], check=True)
    photo = Image.open(PHOTO)
    photo.thumbnail((1400, 1400))
    data = base64.b64encode(jpeg(photo, 85)).decode()
    figure = f"""<figure><div class="sheet"><img src="data:image/jpeg;base64,{data}" alt=""></div>
      <figcaption>The photo</figcaption></figure>"""
    html = page.read_text()
    assert html.count("<figure>") == 1, "the report shows one board"
    page.write_text(html.replace("<figure>", figure + "\n<figure>"))
    return page


def screenshot(page, folder):
    picture = folder / "screenshot.png"
    command = ["chromium", "--headless", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb",
               f"--window-size={WIDTH},{HEIGHT}", f"--screenshot={picture}", f"--user-data-dir={folder}/chromium",
               page.as_uri()]
    if os.geteuid() == 0:
        command.insert(1, "--no-sandbox")  # Chromium has none for the superuser
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Image.open(picture)


def main():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        image = screenshot(report(Path(name)), Path(name))
        for quality in range(88, 50, -4):
            data = jpeg(image, quality)
            if len(data) < MOST:
                break
    picture = HERE / "board-and-report.jpg"
    picture.write_bytes(data)
    print(f"{picture}: {image.width} x {image.height}, {len(data)} bytes")


if __name__ == "__main__":
    sys.exit(main())
