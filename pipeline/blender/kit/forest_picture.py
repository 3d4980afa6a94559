"""Painted pictures for the walls and ceilings of rooms where people lie still: a forest, leaves, clouds."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from scipy import ndimage


def _canvas(width: int, height: int, top: tuple[int, ...], bottom: tuple[int, ...]) -> Image.Image:
    t = np.linspace(0, 1, height)[:, None, None]
    rows = np.array(top) * (1 - t) + np.array(bottom) * t
    return Image.fromarray(np.broadcast_to(rows, (height, width, 3)).astype(np.uint8))


def _leaves(
    draw: ImageDraw.ImageDraw, random: np.random.Generator, at: np.ndarray, size: float, colour: np.ndarray
) -> None:
    """One leaf at each point, turned at random and of slightly different greens."""
    for x, y in at:
        angle, long = random.uniform(0, 2 * np.pi), size * random.uniform(0.6, 1.3)
        t = np.linspace(0, 2 * np.pi, 12)
        u, v = np.cos(t) * long, np.sin(t) * long * 0.45 * (1 - 0.35 * np.cos(t))
        c, s = np.cos(angle), np.sin(angle)
        shade = np.clip(colour * random.uniform(0.72, 1.22) + random.uniform(-8, 14, 3), 0, 255)
        draw.polygon(
            list(zip((x + u * c - v * s).tolist(), (y + u * s + v * c).tolist(), strict=True)),
            fill=tuple(int(i) for i in shade),
        )


def forest(width: int = 2600, height: int = 900, way: float = 0.56) -> np.ndarray:
    """A sunlit wood, in depth: far trees pale, near ones dark and sharp. `way` is where its path runs."""
    random = np.random.default_rng(12)
    picture = _canvas(width, height, (214, 232, 190), (246, 240, 196))
    for depth in np.linspace(0, 1, 7).tolist():
        layer = Image.new('RGBA', (width, height), (150, 170, 100, 0))
        draw = ImageDraw.Draw(layer)
        ground = height * (0.56 + 0.30 * depth**1.3)
        earth = np.array([176, 196, 120]) * (1 - depth) + np.array([62, 92, 44]) * depth
        hill = ground + 18 * np.sin(np.linspace(0, 9 + 5 * depth, 60) + 7 * depth) * (0.4 + depth)
        edge = list(zip(np.linspace(0, width, 60).tolist(), hill.tolist(), strict=True))
        draw.polygon([*edge, (width, height), (0, height)], fill=(*earth.astype(int).tolist(), 255))
        bark = np.array([178, 190, 150]) * (1 - depth) + np.array([62, 52, 40]) * depth
        count = int(34 - 24 * depth)
        for i in range(count):
            x = (i + random.uniform(0.1, 0.9)) / count * width
            if depth > 0.55 and abs(x / width - way) < 0.09 * (1 + depth):
                continue
            thick = (5 + 34 * depth**1.6) * random.uniform(0.6, 1.3)
            lean = random.uniform(-0.03, 0.03) * height
            tone = tuple(np.clip(bark * random.uniform(0.85, 1.15), 0, 255).astype(int).tolist())
            foot = ground + 10 * depth
            draw.polygon(
                [
                    (x - thick * 0.7, foot),
                    (x - thick * 0.42 + lean, 0),
                    (x + thick * 0.42 + lean, 0),
                    (x + thick * 0.7, foot),
                ],
                fill=(*tone, 255),
            )
            lit = tuple(np.clip(np.array(tone) * 1.25 + 12, 0, 255).astype(int).tolist())
            draw.line(
                [(x - thick * 0.45, foot), (x - thick * 0.3 + lean, 0)],
                fill=lit,
                width=max(1, int(thick / 4)),
            )
        green = np.array([196, 214, 128]) * (1 - depth) + np.array([58, 104, 48]) * depth
        size = 5 + 13 * depth
        for _ in range(int(26 - 6 * depth)):
            cx, cy = random.uniform(0, width), abs(random.normal(0, height * (0.20 - 0.07 * depth)))
            spread = (150 - 40 * depth, 52)
            at = random.normal((cx, cy), spread, (int(70 - 10 * depth), 2))
            _leaves(draw, random, at, size, green)
        fern = green * 1.05 + np.array([10, 12, 0])
        at = np.stack([random.uniform(0, width, 420), ground + random.exponential(16 + 34 * depth, 420)], -1)
        clear = np.abs(at[:, 0] / width - way - 0.04 * np.sin(depth * 5)) > 0.012 + 0.10 * depth**1.5
        _leaves(draw, random, at[clear], size * 0.9, fern)
        if depth > 0.1:
            _path(draw, width, height, ground, way)
        soft = layer.filter(ImageFilter.GaussianBlur(4.5 * (1 - depth) ** 1.5 + 0.6))
        picture.paste(soft, (0, 0), soft)
        mist = Image.new('RGBA', (width, height), (240, 240, 200, int(46 * (1 - depth))))
        picture.paste(mist, (0, 0), mist)
    pixels = np.asarray(picture, float) / 255
    return np.clip(pixels + _sunbeams(width, height, random) * np.array([0.30, 0.27, 0.14]), 0, 1)


def _path(draw: ImageDraw.ImageDraw, width: int, height: int, ground: float, way: float) -> None:
    """A sandy path that winds from the visitor's feet to where the wood is lightest."""
    y = np.linspace(ground, height, 30)
    near = np.clip((y / height - 0.585) / 0.415, 0, 1)
    middle = width * (way + 0.035 * np.sin(near * 5.2) * (1 - near * 0.4))
    half = width * (0.002 + 0.085 * near**1.25)
    left = list(zip((middle - half).tolist(), y.tolist(), strict=True))
    right = list(zip((middle + half).tolist(), y.tolist(), strict=True))
    draw.polygon([*left, *right[::-1]], fill=(205, 184, 132, 255))


def _sunbeams(width: int, height: int, random: np.random.Generator) -> np.ndarray:
    """Slanting light, strongest where it comes in."""
    x, y = np.meshgrid(np.arange(width) / height, np.arange(height) / height)
    slant = x + 0.55 * y
    bands = ndimage.gaussian_filter1d(random.standard_normal(4096), 22)
    bands = np.clip(bands / bands.std() - 0.5, 0, 2)
    along = np.interp(slant, np.linspace(0, slant.max(), 4096), bands)
    middle = np.exp(-(((x - 0.5 * width / height) / 1.0) ** 2))
    return (along * middle * np.clip(1.1 - y, 0, 1) * 0.5)[..., None]


def leaf_ceiling(side: int = 900) -> np.ndarray:
    """Looking up: sky with leaves coming in from the edges."""
    random = np.random.default_rng(5)
    picture = _canvas(side, side, (150, 200, 236), (196, 224, 240))
    for depth in (0.15, 0.55, 1.0):
        layer = Image.new('RGBA', (side, side), (120, 165, 80, 0))
        draw = ImageDraw.Draw(layer)
        for _ in range(5):
            corner = np.array([random.choice((0, side)), random.uniform(0, side)])
            if random.random() < 0.5:
                corner = corner[::-1]
            along = random.exponential(side * 0.13, 150)
            towards = np.array([side / 2, side / 2]) - corner
            at = corner + along[:, None] * towards / np.linalg.norm(towards)
            at = at + random.normal(0, side * 0.055, (150, 2))
            _leaves(draw, random, at, 14 + 16 * depth, np.array([126, 176, 74]) * (1.15 - 0.45 * depth))
        soft = layer.filter(ImageFilter.GaussianBlur(5 * (1 - depth) + 1))
        picture.paste(soft, (0, 0), soft)
    return np.asarray(picture, float) / 255


def cloud_ceiling(side: int = 700) -> np.ndarray:
    """Looking up: soft clouds in a summer sky."""
    random = np.random.default_rng(3)
    noise = sum(
        ndimage.zoom(random.standard_normal((2**k + 3, 2**k + 3)), side / (2**k), order=3)[:side, :side]
        / 1.7**k
        for k in range(1, 7)
    )
    cover = np.clip((noise - np.quantile(noise, 0.45)) / noise.std() * 0.9, 0, 1)[..., None]
    t = np.linspace(0, 1, side)[:, None, None]
    sky = np.array([0.42, 0.68, 0.92]) * (1 - t) + np.array([0.62, 0.82, 0.96]) * t
    return sky * (1 - cover) + np.array([0.98, 0.985, 0.99]) * cover
