"""What hangs about a treatment room: the maze, camera pods, buttons, a hung screen, shelves of masks."""

from __future__ import annotations

import math

import numpy as np
from mathutils import Matrix, Vector
from PIL import Image, ImageDraw

from .assembly import Assembly
from .finishes import Finish
from .mask_mesh import CHEST, mask
from .picture_panel import picture_material, picture_panel

RED = Finish('#c2382f', 0.35, coat=0.3)
YELLOW = Finish('#eec33a', 0.4, coat=0.15)
POD_GLOW = Finish('#ff5a4a', 0.4, glow=2.4)
LOW = Finish('#fff1da', 0.5, glow=0.85)
OAK = Finish('#c69c6d', 0.5, bump=0.1, bump_scale=40, mottle=0.12)


def dim_panel(
    x: float, y: float, ceiling: float, watts: float, size: tuple[float, float] = (0.6, 1.2)
) -> None:
    """A ceiling panel turned down low and warm, so that laser lines can be seen."""
    panel = Assembly((x, y, ceiling))
    panel.box((0, 0, -0.006), (*size, 0.016), 'white', 0.004)
    face = panel.box((0, 0, -0.014), (size[0] - 0.06, size[1] - 0.06, 0.006), LOW, 0)
    face.visible_diffuse = False
    face.visible_shadow = False
    panel.lamp((0, 0, -0.03), (size[0] - 0.06, size[1] - 0.06), watts, (1.0, 0.93, 0.82))


def emergency_off(at: tuple[float, float, float], turn: float) -> Vector:
    """A red mushroom button on a yellow plate; returns its face."""
    plate = Assembly(at, turn)
    plate.box((0, -0.02, 0), (0.1, 0.04, 0.1), YELLOW, 0.01)
    plate.rod((0, -0.04, 0), (0, -0.06, 0), 0.018, 'grey', sides=24)
    dome = plate.inside((0, -0.06, 0), 0, 90)
    dome.turned([(0.0, 0.022), (0.018, 0.02), (0.031, 0.01), (0.034, 0.0), (0, 0)], (0, 0, 0), RED)
    return plate.point((0, -0.07, 0))


def last_person_out(at: tuple[float, float, float], turn: float) -> Vector:
    """The yellow box with the button that is pressed on the way out; returns the button."""
    box = Assembly(at, turn)
    box.box((0, -0.008, 0.03), (0.3, 0.016, 0.42), 'white', 0.008)
    box.box((0, -0.055, 0), (0.2, 0.1, 0.24), YELLOW, 0.016)
    box.rod((0, -0.105, -0.015), (0, -0.118, -0.015), 0.05, 'chrome', sides=36)
    box.rod(
        (0, -0.118, -0.015), (0, -0.136, -0.015), 0.04, Finish('#3fae5d', 0.35, glow=0.7), 0.037, sides=36
    )
    box.box((0, -0.107, 0.075), (0.14, 0.004, 0.045), 'screen glass', 0.001)
    box.rod((0.075, -0.012, 0.2), (0.075, -0.03, 0.2), 0.016, 'led amber', sides=18)
    return box.point((0, -0.137, -0.015))


def camera_pod(at: tuple[float, float, float], turn: float) -> Vector:
    """A pod that watches the patient's surface: three eyes and a soft red glow; returns its face."""
    x, y, ceiling = at
    pod = Assembly((x, y, ceiling), turn)
    pod.rod((0, 0, 0), (0, 0, -0.28), 0.03, 'white')
    pod.turned([(0.09, 0.0), (0.09, -0.015), (0, -0.015)], (0, 0, 0), 'white')
    body = pod.inside((0, 0, -0.36), 0, -32)
    body.box((0, 0, 0), (0.52, 0.1, 0.15), 'white', 0.05)
    body.box((0, -0.048, 0), (0.46, 0.012, 0.1), Finish('#15181a', 0.15, coat=0.5), 0.03)
    for i in (-1, 0, 1):
        body.rod((0.16 * i, -0.052, 0), (0.16 * i, -0.066, 0), 0.03, 'dark', sides=28)
        body.rod(
            (0.16 * i, -0.066, 0),
            (0.16 * i, -0.068, 0),
            0.021 if i else 0.026,
            'screen glass' if i else POD_GLOW,
        )
    for side in (-1, 1):
        body.box((0.085 * side, -0.056, 0), (0.03, 0.004, 0.05), POD_GLOW, 0.002)
    return body.point((0, -0.07, 0))


def hung_screen(
    at: tuple[float, float, float], turn: float, ceiling: float, width: float = 0.8
) -> list[Vector]:
    """A screen on a post from the ceiling; returns the corners of its glass."""
    z = at[2]
    height = width * 0.5625
    screen = Assembly(at, turn)
    screen.rod((0, 0.05, ceiling - z), (0, 0.05, height * 0.3), 0.028, 'light grey')
    screen.turned([(0.08, 0.0), (0.08, -0.02), (0, -0.02)], (0, 0.05, ceiling - z), 'light grey')
    screen.box((0, 0.03, 0), (width * 0.4, 0.05, height * 0.5), 'light grey', 0.02)
    screen.box((0, 0, 0), (width + 0.04, 0.04, height + 0.04), 'dark', 0.012)
    return screen.panel((0, -0.0215, 0), width, height, 'screen glass')


def hand_card(at: tuple[float, float, float], turn: float) -> Vector:
    """A card with a raised hand on it, and no words: raise it and we stop."""
    side = 360
    picture = Image.new('RGB', (side, side), '#f6f2e6')
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((14, 14, side - 14, side - 14), 40, outline='#2f8f86', width=14)
    draw.rounded_rectangle((118, 168, 246, 306), 46, fill='#2f8f86')
    for i, (x, top) in enumerate(((118, 104), (153, 72), (188, 78), (221, 112))):
        draw.rounded_rectangle((x, top, x + 27, 220 + i), 13, fill='#2f8f86')
    draw.line([(240, 262), (282, 196)], fill='#2f8f86', width=30)
    draw.ellipse((267, 181, 297, 211), fill='#2f8f86')
    card = Assembly(at, turn)
    card.box((0, 0.006, 0), (0.235, 0.01, 0.235), 'white', 0.003)
    picture_panel(card, (0, -0.0005, 0), 0.22, 0.22, picture_material('hand card', np.asarray(picture) / 255))
    return card.point((0, -0.002, 0))


def mask_shelves(at: tuple[float, float], turn: float, width: float, rows: int, masks: bool = True) -> Vector:
    """An open shelf unit on which masks stand, each under a blank name card, turned to the wall beyond.

    Open on both sides: one sees past what stands on it. Returns its middle.
    """
    unit = Assembly((*at, 0), turn)
    tall = 0.22 + 0.42 * rows
    for x in (-width / 2, width / 2):
        for y in (-0.17, 0.17):
            unit.box((x, y, tall / 2), (0.035, 0.035, tall), 'light grey', 0.006)
    names = ('#e0725c', '#3c8f8a', '#e3a63b', '#7b5aa6', '#4f9a62', '#2f6a80')
    for row in range(rows + 1):
        z = 0.16 + 0.42 * row
        unit.box((0, 0, z), (width + 0.03, 0.4, 0.022), OAK, 0.006)
        if row == rows:
            break
        count = int(width / 0.46)
        for i in range(count):
            x = (i - (count - 1) / 2) * width / count
            if masks:
                stood = unit.inside((x, 0.06, z + 0.012), 180 + 4 * ((i * 7 + row) % 3 - 1))
                upright = stood.frame @ Matrix.Rotation(math.radians(82), 4, 'X')
                mask(Assembly(frame=upright @ Matrix.Translation((0, -CHEST * 0.82, 0))), cell=0.011)
            unit.box((x, -0.206, z - 0.004), (0.13, 0.006, 0.05), Finish(names[(i + row) % 6], 0.5), 0.002)
            unit.box((x, -0.21, z - 0.004), (0.1, 0.003, 0.03), 'paper', 0)
    unit.box((0, 0, tall - 0.02), (width + 0.03, 0.4, 0.022), OAK, 0.006)
    return unit.point((0, -0.2, tall * 0.6))
