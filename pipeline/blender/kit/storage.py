"""Storage: glazed cupboards, the warm blanket cabinet, worktops, drawers."""

from __future__ import annotations

import random

from mathutils import Vector

from .assembly import Assembly
from .castors import castors

At = tuple[float, float]
BOXES = ('carton', 'petrol', 'teal', 'amber', 'coral', 'light grey', 'paper', 'green')


def glazed_cupboards(at: At, turn: float, count: int, seed: int = 1) -> None:
    """Tall cupboards with glass doors and boxed stores inside; their backs stand at `at`."""
    random_ = random.Random(seed)
    row = Assembly((*at, 0), turn)
    for i in range(count):
        cupboard = row.inside(((i - (count - 1) / 2) * 0.66, -0.22, 0))
        for x in (-0.315, 0.315):
            cupboard.box((x, 0, 1.05), (0.02, 0.42, 2.0), 'light grey', 0.004)
        cupboard.box((0, 0.2, 1.05), (0.63, 0.02, 2.0), 'white', 0)
        for z in (0.06, 2.05):
            cupboard.box((0, 0, z), (0.656, 0.446, 0.05), 'light grey', 0.006)
        for shelf in range(6):
            z = 0.12 + 0.32 * shelf
            cupboard.box((0, 0, z), (0.61, 0.38, 0.014), 'white', 0)
            x = -0.28
            while x < 0.2:
                width, height = random_.uniform(0.08, 0.17), random_.uniform(0.1, 0.23)
                cupboard.box(
                    (x + width / 2, 0.02, z + 0.007 + height / 2),
                    (width - 0.012, 0.26, height),
                    random_.choice(BOXES),
                    0.004,
                )
                x += width
        cupboard.box((0, -0.215, 1.05), (0.6, 0.006, 1.9), 'cupboard glass', 0)
        for x in (-0.29, 0.29):
            cupboard.box((x, -0.216, 1.05), (0.05, 0.016, 1.96), 'light grey', 0.004)
        for z in (0.1, 2.0):
            cupboard.box((0, -0.216, z), (0.6, 0.013, 0.06), 'light grey', 0.004)
        cupboard.rod((0.26, -0.24, 0.95), (0.26, -0.24, 1.2), 0.008, 'chrome')


def warm_cabinet(at: At, turn: float) -> Vector:
    """A steel cabinet with a glass door and folded warm blankets; returns the middle of its door."""
    cabinet = Assembly((*at, 0), turn)
    for x in (-0.35, 0.35):
        cabinet.box((x, -0.3, 0.95), (0.04, 0.58, 1.75), 'steel', 0.008)
    cabinet.box((0, -0.03, 0.95), (0.7, 0.03, 1.75), 'steel', 0.004)
    for z, tall in ((0.1, 0.1), (1.78, 0.18)):
        cabinet.box((0, -0.3, z), (0.746, 0.604, tall), 'steel', 0.01)
    cabinet.panel((-0.12, -0.602, 1.8), 0.18, 0.06, 'screen glass')
    cabinet.rod((0.14, -0.6, 1.8), (0.14, -0.606, 1.8), 0.012, 'led amber', sides=14)
    for shelf in range(4):
        z = 0.2 + 0.38 * shelf
        cabinet.box((0, -0.3, z), (0.66, 0.54, 0.014), 'chrome', 0)
        for fold in range(4):
            finish = 'blanket' if (shelf + fold) % 3 else 'linen'
            cabinet.box(
                (0.01 * (fold % 2), -0.31, z + 0.045 + 0.066 * fold), (0.56, 0.44, 0.06), finish, 0.025
            )
    cabinet.lamp((0, -0.5, 1.66), (0.5, 0.05), 3.0, (1, 0.85, 0.65))
    cabinet.box((0, -0.592, 0.94), (0.62, 0.006, 1.5), 'cupboard glass', 0)
    for x in (-0.335, 0.335):
        cabinet.box((x, -0.595, 0.94), (0.06, 0.02, 1.56), 'steel', 0.006)
    cabinet.rod((0.3, -0.63, 0.8), (0.3, -0.63, 1.15), 0.012, 'chrome')
    return cabinet.point((0, -0.6, 1.05))


def drawer_trolley(at: At, turn: float, colour: str) -> Vector:
    """A trolley of six coloured drawers; returns the middle of its front."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.27, 0.2, 0.05)
    trolley.box((0, 0, 0.54), (0.66, 0.5, 0.86), 'light grey', 0.02)
    for i in range(6):
        z = 0.2 + 0.137 * i
        trolley.box((0, -0.255, z), (0.6, 0.02, 0.122), colour, 0.008)
        trolley.box((0, -0.272, z + 0.025), (0.24, 0.018, 0.018), 'light grey', 0.005)
        trolley.box((-0.2, -0.266, z - 0.015), (0.1, 0.003, 0.03), 'paper', 0)
    trolley.box((0, 0, 0.985), (0.7, 0.54, 0.03), 'white', 0.01)
    return trolley.point((0, -0.26, 0.6))


def worktop(at: At, turn: float, length: float) -> Assembly:
    """Base units, a worktop 0.9 m up and wall cupboards; returns the assembly, to lay things on it."""
    run = Assembly((*at, 0), turn)
    run.box((0, -0.28, 0.06), (length, 0.48, 0.1), 'grey', 0)
    count = round(length / 0.5)
    for i in range(count):
        x = (i - (count - 1) / 2) * length / count
        wide = length / count - 0.006
        run.box((x, -0.29, 0.49), (wide, 0.54, 0.76), 'white', 0.006)
        run.box((x, -0.568, 0.49), (wide - 0.01, 0.016, 0.74), 'light grey', 0.006)
        run.rod((x + wide * 0.2, -0.585, 0.8), (x - wide * 0.2, -0.585, 0.8), 0.007, 'chrome')
        run.box((x, -0.17, 1.75), (wide, 0.32, 0.62), 'white', 0.006)
        run.box((x, -0.338, 1.75), (wide - 0.01, 0.016, 0.6), 'light grey', 0.006)
        run.rod((x + wide * 0.3, -0.355, 1.5), (x + wide * 0.3, -0.355, 1.62), 0.007, 'chrome')
    run.box((0, -0.3, 0.89), (length + 0.02, 0.62, 0.035), 'carton', 0.01)
    run.box((0, -0.01, 1.12), (length, 0.014, 0.42), 'white', 0)
    return run
