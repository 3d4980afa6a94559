"""The children's corner: a low wall with a mural, a round rug, a small table and chairs, a shelf of toys."""

from __future__ import annotations

import math
import random

from mathutils import Vector

from .assembly import Assembly
from .wall_papers import mural, poster

TOYS = ('coral', 'amber', 'teal', 'violet', 'green', 'petrol')


def play_corner(at: tuple[float, float], turn: float) -> tuple[Assembly, Vector]:
    """The corner before a low wall that stands at `at` and looks to -y; returns it and the mural's middle."""
    corner = Assembly((*at, 0), turn)
    corner.box((0, 0.04, 0.8), (2.9, 0.1, 1.6), 'warm white wall', 0.02)
    corner.box((0, 0.04, 1.61), (2.96, 0.14, 0.03), 'beech', 0.01)
    poster(corner, (0, -0.008, 0.86), 2.5, mural(), 'beech')
    rug = corner.inside((0, -1.25, 0))
    for i, finish in enumerate(('rug', 'rug ring', 'rug')):
        rug.rod((0, 0, 0.0), (0, 0, 0.008 + 0.003 * i), 1.0 - 0.22 * i, finish, sides=72)
    table = corner.inside((-0.35, -1.2, 0))
    table.turned(
        [(0, -0.012), (0.35, -0.012), (0.36, 0), (0.35, 0.012), (0, 0.012)], (0, 0, 0.46), 'beech', 48
    )
    for i in range(3):
        t = 2 * math.pi * i / 3 + 0.5
        table.rod(
            (0.24 * math.cos(t), 0.24 * math.sin(t), 0.45),
            (0.3 * math.cos(t), 0.3 * math.sin(t), 0),
            0.018,
            'beech',
        )
    _drawing(table.inside((0.05, -0.08, 0.4735), 14))
    for angle, finish in ((150, 'coral'), (265, 'teal')):
        t = math.radians(angle)
        _small_chair(table.inside((0.58 * math.cos(t), 0.58 * math.sin(t), 0), angle - 90), finish)
    _shelf(corner.inside((1.0, -0.22, 0)))
    _blocks(rug.inside((0.42, -0.25, 0.015)))
    return corner, corner.point((-0.2, -0.03, 1.0))


def _small_chair(chair: Assembly, finish: str) -> None:
    """A child's chair whose back is at +y."""
    chair.box((0, 0, 0.27), (0.28, 0.27, 0.02), finish, 0.009)
    chair.inside((0, 0.13, 0.42), 0, 6).box((0, 0, 0), (0.27, 0.018, 0.2), finish, 0.008)
    for x in (-0.12, 0.12):
        chair.rod((x, -0.11, 0.27), (x * 1.15, -0.13, 0), 0.012, 'beech')
        chair.rod((x, 0.12, 0.36), (x * 1.15, 0.14, 0), 0.012, 'beech')


def _drawing(sheet: Assembly) -> None:
    sheet.box((0, 0, 0), (0.3, 0.21, 0.002), 'paper', 0)
    for i, finish in enumerate(TOYS[:4]):
        sheet.rod((-0.1 + 0.05 * i, 0.13, 0.006), (-0.06 + 0.06 * i, 0.2, 0.006), 0.006, finish, sides=10)


def _shelf(shelf: Assembly) -> None:
    random_ = random.Random(8)
    for z in (0.02, 0.32, 0.62):
        shelf.box((0, 0, z), (0.8, 0.3, 0.02), 'beech', 0.004)
    for x in (-0.4, 0, 0.4):
        shelf.box((x, 0, 0.32), (0.02, 0.3, 0.62), 'beech', 0.004)
    for z in (0.03, 0.33):
        x = -0.37
        while x < 0.33:
            width = random_.uniform(0.03, 0.055)
            tall = random_.uniform(0.15, 0.25)
            shelf.box(
                (x + width / 2, -0.02, z + tall / 2), (width - 0.003, 0.2, tall), random_.choice(TOYS), 0.003
            )
            x += width
    bear = shelf.inside((-0.2, -0.02, 0.63), -15)
    for centre, radius in (
        ((0, 0, 0.09), 0.085),
        ((0, -0.01, 0.22), 0.065),
        ((-0.05, 0, 0.28), 0.024),
        ((0.05, 0, 0.28), 0.024),
        ((0, -0.065, 0.21), 0.026),
        ((-0.06, -0.07, 0.04), 0.036),
        ((0.06, -0.07, 0.04), 0.036),
        ((-0.085, -0.03, 0.13), 0.032),
        ((0.085, -0.03, 0.13), 0.032),
    ):
        profile = [
            (radius * math.sin(math.pi * i / 14), -radius * math.cos(math.pi * i / 14)) for i in range(15)
        ]
        bear.turned(profile, centre, 'biscuit', 28)
    boat = shelf.inside((0.2, -0.02, 0.63), 10)
    boat.box((0, 0, 0.03), (0.22, 0.08, 0.05), 'coral', 0.02)
    boat.rod((0, 0, 0.05), (0, 0, 0.24), 0.005, 'beech')
    boat.mesh([(0.005, 0, 0.07), (0.1, 0, 0.07), (0.005, 0, 0.23)], [(0, 1, 2)], 'paper')


def _blocks(blocks: Assembly) -> None:
    for i, (x, y, z, turn) in enumerate(
        ((0, 0, 0, 10), (0.1, 0.02, 0, 34), (0.05, 0.01, 0.08, 20), (-0.16, 0.12, 0, 60), (0.2, -0.14, 0, 5))
    ):
        blocks.inside((x, y, z + 0.04), turn).box((0, 0, 0), (0.078, 0.078, 0.078), TOYS[i], 0.008)
