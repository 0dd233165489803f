"""What a camera and its file make of a picture: size, blur, colour cast, noise, sharpening, JPEG."""

import cv2
import numpy as np
from numpy.random import Generator

from .hands import X_HEIGHT
from .noise import field, grain


def glare(rng: Generator, picture: np.ndarray) -> np.ndarray:
    """A lamp mirrored in the board: a soft spot that washes ink out."""
    height, width = picture.shape[:2]
    x = (np.arange(width, dtype=np.float32) - float(rng.uniform(0, width))) / float(rng.uniform(1, 6) * X_HEIGHT)
    y = (np.arange(height, dtype=np.float32) - float(rng.uniform(-0.3, 1.3) * height)) / float(
        rng.uniform(1, 4) * X_HEIGHT
    )
    spot = np.exp(-(x[None, :] ** 2 + y[:, None] ** 2)) * float(rng.uniform(0.25, 0.75))
    return picture + (250 - picture) * spot[..., None]


def shadow(rng: Generator, picture: np.ndarray) -> np.ndarray:
    """The soft edge of somebody's shadow."""
    height, width = picture.shape[:2]
    edge = np.linspace(-1, 1, width, dtype=np.float32)[None, :] * float(rng.choice((-1, 1)))
    edge = edge + np.linspace(-0.3, 0.3, height, dtype=np.float32)[:, None] * float(rng.normal())
    dark = 1 / (1 + np.exp(-(edge - float(rng.uniform(-0.7, 0.7))) * float(rng.uniform(3, 25))))
    return picture * (1 - float(rng.uniform(0.12, 0.5)) * dark[..., None])


def photograph(rng: Generator, picture: np.ndarray, quality: float) -> np.ndarray:
    """The picture as a phone took it, uint8, 24 to 110 pixels high.

    `quality` 0 to 1: at 1 the camera is near and steady, at 0 the writing is small, soft and noisy.
    """
    rows, columns = picture.shape[:2]
    height = int(np.clip(np.exp(rng.normal(3.87, 0.34)), 24, 110))
    taken = height
    if rng.random() < 0.6 - 0.5 * quality:
        taken = int(min(height, rng.uniform(18, 32)))
    width = max(8, round(columns * taken / rows))
    picture = cv2.resize(picture, (width, taken), interpolation=cv2.INTER_AREA)
    picture = _blur(rng, picture, taken, quality)
    picture = _tone(rng, picture)
    picture = _noise(rng, picture, quality)
    if rng.random() < 0.45:
        soft = cv2.GaussianBlur(picture, (0, 0), float(rng.uniform(0.7, 1.6)))
        picture = picture + (picture - soft) * float(rng.uniform(0.3, 1.8))
    taken_picture = np.clip(picture, 0, 255).astype(np.uint8)
    if rng.random() < 0.8:
        worst = 30 + 30 * quality
        jpeg = cv2.imencode(".jpg", taken_picture, (cv2.IMWRITE_JPEG_QUALITY, int(rng.uniform(worst, 96))))[1]
        taken_picture = cv2.imdecode(jpeg, cv2.IMREAD_COLOR)
    if taken != height:
        way = cv2.INTER_CUBIC if rng.random() < 0.5 else cv2.INTER_LINEAR
        taken_picture = cv2.resize(taken_picture, (max(8, round(columns * height / rows)), height), interpolation=way)
    return taken_picture


def _blur(rng: Generator, picture: np.ndarray, height: int, quality: float) -> np.ndarray:
    fine = height / 48  # blur is told at a height of 48, so that what is small stays readable
    if rng.random() < 0.7:
        sigma = fine * abs(float(rng.normal(0, 1.15 - 0.55 * quality)))
        if sigma > 0.25:
            picture = cv2.GaussianBlur(picture, (0, 0), min(sigma, 1.9 * fine))
    if rng.random() < 0.16 - 0.08 * quality:
        length = max(2, round(fine * float(rng.uniform(2, 5))))
        kernel = np.zeros((length, length), np.float32)
        angle = float(rng.uniform(0, 3.14))
        middle, reach = (length - 1) / 2, length / 2
        start = (round(middle - reach * np.cos(angle)), round(middle - reach * np.sin(angle)))
        end = (round(middle + reach * np.cos(angle)), round(middle + reach * np.sin(angle)))
        cv2.line(kernel, start, end, 1.0)
        picture = cv2.filter2D(picture, -1, kernel / max(float(kernel.sum()), 1))
    return picture


def _tone(rng: Generator, picture: np.ndarray) -> np.ndarray:
    """Contrast, brightness and colour cast."""
    flat = float(np.clip(rng.normal(0.96, 0.13), 0.5, 1.2))
    lift = float(rng.normal(0, 14))
    cast = 1 + rng.normal(0, 0.028, 3).astype(np.float32)
    pivot = float(picture.mean())
    return ((picture - pivot) * flat + pivot + lift) * cast


def _noise(rng: Generator, picture: np.ndarray, quality: float) -> np.ndarray:
    height, width = picture.shape[:2]
    amount = abs(float(rng.normal(0, 6 - 4.5 * quality)))
    picture = picture + (amount * grain(rng, height, width))[..., None]
    if rng.random() < 0.3:
        blotches = np.stack([field(rng, height, width, 5, amount * 0.45) for _ in range(3)], axis=-1)
        picture = picture + blotches
    return picture
