"""Windows with something soft outside, with or without blinds, and an inner window to a lit room."""

from __future__ import annotations

import math

import numpy as np
from mathutils import Matrix, Vector
from PIL import Image, ImageDraw, ImageFilter

from .assembly import Assembly
from .finishes import Finish
from .picture_panel import picture_material, picture_panel

FRAME = Finish('#eef0ee', 0.4, coat=0.15)
SLAT = Finish('#e9e4d8', 0.5)


def garden_view(width: int = 1200, height: int = 700, sky: str = 'day') -> np.ndarray:
    """A garden out of focus: sky, far trees, roofs, a hedge and a lawn."""
    random = np.random.default_rng(21)
    top, low = {'day': ((150, 196, 232), (226, 236, 238)), 'morning': ((176, 200, 226), (250, 226, 190))}[sky]
    t = np.linspace(0, 1, height)[:, None, None]
    rows = np.broadcast_to(np.array(top) * (1 - t) + np.array(low) * t, (height, width, 3))
    picture = Image.fromarray(rows.astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    for _ in range(9):
        x, y, w = random.uniform(0, width), random.uniform(0, height * 0.3), random.uniform(90, 260)
        draw.ellipse((x - w, y - w * 0.14, x + w, y + w * 0.14), fill=(250, 248, 244))
    for depth, base in ((0, 0.56), (1, 0.66), (2, 0.76)):
        for _ in range(26):
            x, r = random.uniform(0, width), random.uniform(38, 90) * (1 + 0.4 * depth)
            y = height * base - random.uniform(-10, 50)
            shade = np.array([(158, 184, 168), (116, 158, 104), (78, 128, 70)][depth]) * random.uniform(
                0.9, 1.1
            )
            draw.ellipse(
                (x - r, y - r * 0.8, x + r, y + r * 0.9), fill=tuple(int(c) for c in np.clip(shade, 0, 255))
            )
        if depth == 0:
            for x in (0.16, 0.58, 0.81):
                a = x * width
                draw.rectangle((a, height * 0.5, a + 130, height * 0.68), fill=(206, 170, 140))
                draw.polygon(
                    [(a - 14, height * 0.5), (a + 65, height * 0.42), (a + 144, height * 0.5)],
                    fill=(160, 92, 74),
                )
    draw.rectangle((0, height * 0.84, width, height), fill=(140, 178, 92))
    draw.rectangle((0, height * 0.80, width, height * 0.86), fill=(84, 132, 72))
    return np.asarray(picture.filter(ImageFilter.GaussianBlur(9)), float) / 255


def window(
    at: tuple[float, float, float],
    turn: float,
    width: float,
    height: float,
    watts: float,
    sky: str = 'day',
    panes: int = 2,
) -> Vector:
    """A window in a wall, `at` the middle of its glass; daylight of `watts` comes in. Returns that middle."""
    frame = Assembly(at, turn)
    outside = picture_material(f'garden {sky}', garden_view(sky=sky), 1.15)
    picture_panel(frame, (0, 0.02, 0), width, height, outside)
    for x, w, h in ((-width / 2, 0.06, height + 0.06), (width / 2, 0.06, height + 0.06)):
        frame.box((x, -0.02, 0), (w, 0.1, h), FRAME, 0.01)
    for z in (-height / 2, height / 2):
        frame.box((0, -0.02, z), (width + 0.06, 0.1, 0.06), FRAME, 0.01)
    for i in range(1, panes):
        frame.box((-width / 2 + width * i / panes, -0.02, 0), (0.045, 0.07, height), FRAME, 0.008)
    frame.box((0, -0.1, -height / 2 - 0.03), (width + 0.16, 0.22, 0.035), FRAME, 0.01)
    light = frame.lamp(
        (0, 0, 0), (width, height), watts, (0.95, 0.98, 1.0) if sky == 'day' else (1.0, 0.93, 0.82)
    )
    light.matrix_world = (
        frame.frame @ Matrix.Translation((0, -0.1, 0)) @ Matrix.Rotation(math.radians(-90), 4, 'X')
    )
    return frame.point((0, 0, 0))


def blind(
    at: tuple[float, float, float], turn: float, width: float, height: float, closed: float = 38
) -> None:
    """A slatted blind, its slats tilted by `closed` degrees."""
    rail = Assembly(at, turn)
    rail.box((0, -0.08, height / 2 + 0.04), (width + 0.04, 0.06, 0.06), FRAME, 0.01)
    count = int(height / 0.042)
    for i in range(count):
        slat = rail.inside((0, -0.08, height / 2 - 0.042 * i), 0, closed)
        slat.box((0, 0, 0), (width, 0.046, 0.0025), SLAT, 0)
    for x in (-width * 0.35, width * 0.35):
        rail.rod((x, -0.08, -height / 2), (x, -0.08, height / 2), 0.0018, SLAT, sides=6)


def control_window(at: tuple[float, float], turn: float, width: float, deep: float = 1.5) -> Vector:
    """A thick window in an opening: behind it a small room with two screens. Returns the glass's middle."""
    room = Assembly((*at, 0), turn)
    low, high = 1.0, 2.05
    wall = Finish('#e6dfd2', 0.5)
    room.box((0, 0.05, low / 2), (width, 0.1, low), wall, 0)
    room.box((0, 0.05, low + 0.015), (width + 0.1, 0.2, 0.04), FRAME, 0.008)
    room.box((0, 0.05, (low + high) / 2), (width, 0.03, high - low), Finish('#d5e6e6', 0.03, clear=1.15), 0)
    for side in (-1, 1):
        room.box((side * (width / 2 - 0.02), 0.05, (low + high) / 2), (0.05, 0.14, high - low), FRAME, 0.008)
        room.box((side * (width / 2 + 0.3), 0.1 + deep / 2, 1.3), (0.1, deep, 2.6), wall, 0)
    room.box((0, 0.05, high), (width, 0.14, 0.05), FRAME, 0.008)
    room.box((0, 0.1 + deep, 1.3), (width + 0.7, 0.1, 2.6), Finish('#9fc0b8', 0.5), 0)
    room.box((0, 0.1 + deep / 2, -0.03), (width + 0.7, deep, 0.06), 'grey', 0)
    room.box((0, 0.1 + deep / 2, 2.6), (width + 0.7, deep, 0.06), 'ceiling', 0)
    room.lamp((0, 0.1 + deep / 2, 2.55), (0.9, 0.5), 12, (1, 0.95, 0.86))
    room.box((0, 0.42, 0.9), (width, 0.5, 0.04), Finish('#c9a277', 0.45), 0.01)
    for x in (-0.32, 0.32):
        room.box((x, 0.36, 1.16), (0.5, 0.03, 0.3), 'dark', 0.01)
        room.rod((x, 0.4, 0.92), (x, 0.4, 1.1), 0.02, 'dark')
    return room.point((0, 0.03, 1.55))
