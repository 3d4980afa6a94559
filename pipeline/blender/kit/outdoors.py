"""The soft view outside a window: sky, a row of trees, a car park; painted, and out of focus."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class Hour:
    """The colours of an hour of the day: sky from top to horizon, leaves from shade to light, and ground."""

    top: Rgb
    horizon: Rgb
    shade: Rgb
    leaf: Rgb
    ground: Rgb


MORNING = Hour((150, 194, 232), (238, 243, 244), (70, 112, 74), (140, 178, 104), (150, 152, 154))
NOON = Hour((138, 188, 236), (226, 238, 246), (66, 116, 70), (132, 182, 98), (158, 160, 160))
LATE = Hour((150, 176, 214), (255, 220, 168), (84, 92, 52), (206, 164, 84), (156, 140, 126))


def outdoors(hour: Hour, seed: int = 3, size: tuple[int, int] = (1280, 800)) -> Image.Image:
    """A view with the horizon at 55 % of its height."""
    wide, tall = size
    random_ = random.Random(seed)
    horizon = int(tall * 0.55)
    way = np.linspace(0, 1, horizon)[:, None, None] ** 1.3
    sky = np.array(hour.top) * (1 - way) + np.array(hour.horizon) * way
    picture = Image.new('RGB', size, hour.ground)
    picture.paste(Image.fromarray(np.broadcast_to(sky, (horizon, wide, 3)).astype(np.uint8)), (0, 0))
    draw = ImageDraw.Draw(picture)
    for _ in range(9):
        x, y = random_.uniform(0, wide), random_.uniform(0, horizon * 0.6)
        for _ in range(8):
            a, b = random_.uniform(40, 110), random_.uniform(10, 26)
            cx, cy = x + random_.uniform(-90, 90), y + random_.uniform(-12, 12)
            draw.ellipse((cx - a, cy - b, cx + a, cy + b), fill=_mix(hour.top, (255, 252, 246), 0.55))
    picture = picture.filter(ImageFilter.GaussianBlur(16))
    draw = ImageDraw.Draw(picture)
    _far_trees(draw, random_, hour, wide, horizon)
    _houses(draw, random_, hour, wide, horizon)
    _cars(draw, random_, wide, tall, horizon)
    _tree(draw, random_, hour, wide * 0.66, horizon + tall * 0.16, tall * 0.5)
    return picture.filter(ImageFilter.GaussianBlur(2.6))


def sky(hour: Hour, seed: int = 6, size: tuple[int, int] = (800, 600)) -> Image.Image:
    """Nothing but sky with soft clouds, as a skylight shows it."""
    wide, tall = size
    random_ = random.Random(seed)
    picture = Image.new('RGB', size, hour.top)
    draw = ImageDraw.Draw(picture)
    for _ in range(7):
        x, y = random_.uniform(0, wide), random_.uniform(0, tall)
        for _ in range(12):
            r = random_.uniform(24, 80)
            cx, cy = x + random_.uniform(-120, 120), y + random_.uniform(-36, 36)
            draw.ellipse((cx - r, cy - r * 0.6, cx + r, cy + r * 0.6), fill=(250, 250, 248))
    return picture.filter(ImageFilter.GaussianBlur(22))


def _mix(a: Rgb, b: Rgb, way: float) -> Rgb:
    return tuple(int(x + (y - x) * way) for x, y in zip(a, b, strict=True))


def _far_trees(
    draw: ImageDraw.ImageDraw, random_: random.Random, hour: Hour, wide: int, horizon: int
) -> None:
    for row in range(3):
        for _ in range(70):
            x, r = random_.uniform(-20, wide + 20), random_.uniform(14, 34)
            y = horizon - 14 + row * 9 - random_.uniform(0, 22 - row * 6)
            haze = _mix(_mix(hour.shade, hour.leaf, random_.random()), hour.horizon, 0.45 - row * 0.13)
            draw.ellipse((x - r, y - r * 0.8, x + r, y + r), fill=haze)


def _houses(draw: ImageDraw.ImageDraw, random_: random.Random, hour: Hour, wide: int, horizon: int) -> None:
    for x in (0.06, 0.2, 0.42):
        left, w, h = wide * x, random_.uniform(90, 130), random_.uniform(46, 60)
        wall = _mix((188, 132, 106), hour.horizon, random_.uniform(0.25, 0.45))
        draw.rectangle((left, horizon - h, left + w, horizon + 6), fill=wall)
        roof = _mix((112, 92, 88), hour.horizon, 0.3)
        draw.polygon(
            [(left - 8, horizon - h), (left + w / 2, horizon - h - 40), (left + w + 8, horizon - h)],
            fill=roof,
        )
        for i in range(2):
            at = left + w * (0.2 + 0.45 * i)
            draw.rectangle((at, horizon - h + 12, at + 16, horizon - h + 32), fill=(226, 232, 236))


def _cars(draw: ImageDraw.ImageDraw, random_: random.Random, wide: int, tall: int, horizon: int) -> None:
    colours = ((58, 88, 120), (196, 66, 58), (222, 224, 226), (76, 80, 84), (108, 150, 140), (232, 186, 84))
    for row, (y, size) in enumerate(((horizon + tall * 0.07, 0.8), (horizon + tall * 0.2, 1.25))):
        for i in range(12):
            x = (i + 0.3 * row) * 128 * size - 40
            draw.line((x, y + 10 * size, x - 12 * size, y + 44 * size), fill=(214, 214, 210), width=3)
            if random_.random() < 0.3:
                continue
            body = random_.choice(colours)
            draw.rounded_rectangle(
                (x + 12, y - 6 * size, x + 108 * size, y + 28 * size), 10 * size, fill=body
            )
            draw.rounded_rectangle(
                (x + 30 * size, y - 24 * size, x + 92 * size, y + 8),
                12 * size,
                fill=_mix(body, (30, 36, 44), 0.55),
            )
            for wheel in (0.3, 0.82):
                cx = x + 108 * size * wheel
                draw.ellipse((cx - 9 * size, y + 18 * size, cx + 9 * size, y + 36 * size), fill=(42, 44, 46))


def _tree(
    draw: ImageDraw.ImageDraw, random_: random.Random, hour: Hour, x: float, foot: float, tall: float
) -> None:
    bark = (98, 80, 64)
    draw.polygon(
        [(x - 13, foot), (x - 7, foot - tall * 0.6), (x + 8, foot - tall * 0.6), (x + 15, foot)], fill=bark
    )
    for way in (-1, 1):
        draw.line((x, foot - tall * 0.45, x + way * tall * 0.2, foot - tall * 0.72), fill=bark, width=8)
    for i in range(420):
        angle, reach = random_.uniform(0, 6.283), random_.random() ** 0.6
        cx = x + np.cos(angle) * reach * tall * 0.36
        cy = foot - tall * 0.78 + np.sin(angle) * reach * tall * 0.3
        lit = min(1, max(0, 0.5 - np.sin(angle) * reach * 0.45 + random_.uniform(-0.25, 0.25) + i / 2600))
        r = random_.uniform(7, 19)
        draw.ellipse((cx - r, cy - r * 0.7, cx + r, cy + r * 0.7), fill=_mix(hour.shade, hour.leaf, lit))
