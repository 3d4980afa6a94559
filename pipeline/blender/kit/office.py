"""A desk and what lives on it: computer, laptop, mugs, papers, a lamp of one's own, a plant."""

from __future__ import annotations

import math
import random

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .grain import wood

BEECH = Finish('#d9b98a', 0.45, coat=0.1)
LEAF = Finish('#4f8a4c', 0.5, mottle=0.15, bump_scale=40)


def desk(
    at: tuple[float, float], turn: float, length: float, deep: float = 0.7, height: float = 0.74
) -> Assembly:
    """A desk whose back edge stands at `at`; returns a frame on its top, at the middle of its back edge."""
    table = Assembly((*at, 0), turn)
    table.box((0, -deep / 2, height - 0.014), (length, deep, 0.028), wood(BEECH, '#b88f5c'), 0.006)
    for side in (-1, 1):
        x = side * (length / 2 - 0.06)
        table.box((x, -deep / 2, height / 2 - 0.014), (0.04, deep - 0.06, height - 0.03), 'light grey', 0.008)
    table.box((0, -0.04, height - 0.2), (length - 0.16, 0.02, 0.32), 'light grey', 0.004)
    drawers = table.inside((length / 2 - 0.3, -deep / 2, 0))
    drawers.box((0, 0, 0.35), (0.42, deep - 0.1, 0.6), 'white', 0.01)
    for i in range(3):
        drawers.box((0, -deep / 2 + 0.04, 0.16 + 0.19 * i), (0.4, 0.02, 0.175), 'light grey', 0.006)
        drawers.rod(
            (-0.06, -deep / 2 + 0.018, 0.21 + 0.19 * i),
            (0.06, -deep / 2 + 0.018, 0.21 + 0.19 * i),
            0.006,
            'chrome',
        )
    return table.inside((0, 0, height))


def computer(top: Assembly, at: tuple[float, float], turn: float) -> list[Vector]:
    """A screen on a foot, keyboard and mouse; returns the corners of the glass."""
    place = top.inside((*at, 0), turn)
    place.box((0, 0.02, 0.008), (0.24, 0.18, 0.014), 'dark', 0.006)
    place.box((0, 0.05, 0.15), (0.05, 0.03, 0.28), 'dark', 0.008)
    screen = place.inside((0, 0.0, 0.34), 0, 6)
    screen.box((0, 0.014, 0), (0.56, 0.028, 0.34), 'dark', 0.008)
    corners = screen.panel((0, -0.0015, 0.004), 0.53, 0.3, 'screen glass')
    place.box((-0.03, -0.26, 0.01), (0.42, 0.14, 0.016), 'light grey', 0.006)
    for row in range(4):
        for i in range(13):
            place.box(
                (-0.215 + 0.031 * i, -0.305 + 0.03 * row, 0.0195), (0.026, 0.025, 0.005), 'white', 0.0015
            )
    place.box((0.26, -0.26, 0.014), (0.06, 0.1, 0.026), 'dark', 0.012)
    return corners


def laptop(top: Assembly, at: tuple[float, float], turn: float) -> list[Vector]:
    """An open laptop; returns the corners of its screen."""
    place = top.inside((*at, 0), turn)
    place.box((0, 0, 0.009), (0.34, 0.24, 0.016), 'grey', 0.006)
    place.box((0, 0.03, 0.0175), (0.3, 0.11, 0.002), 'dark', 0.001)
    place.box((0, -0.075, 0.0175), (0.1, 0.06, 0.001), 'light grey', 0)
    lid = place.inside((0, 0.122, 0.016), 0, 16)
    lid.box((0, 0.006, 0.115), (0.34, 0.01, 0.23), 'grey', 0.004)
    return lid.panel((0, -0.0005, 0.117), 0.32, 0.2, 'screen glass')


def mug(top: Assembly, at: tuple[float, float], finish: str | Finish, turn: float = 0) -> None:
    """A mug of tea."""
    cup = top.inside((*at, 0), turn)
    wall = [
        (0, 0),
        (0.034, 0),
        (0.038, 0.006),
        (0.04, 0.09),
        (0.0405, 0.094),
        (0.0375, 0.092),
        (0.036, 0.012),
        (0, 0.01),
    ]
    cup.turned(wall, (0, 0, 0), finish)
    cup.turned([(0, 0.076), (0.037, 0.076)], (0, 0, 0), Finish('#7a4a2a', 0.15))
    loop = [(0.038, 0, 0.075), (0.065, 0, 0.072), (0.07, 0, 0.045), (0.06, 0, 0.022), (0.037, 0, 0.022)]
    cup.tube(loop, 0.006, finish)


def papers(top: Assembly, at: tuple[float, float], turn: float, count: int = 4, seed: int = 1) -> None:
    """A small stack of papers that nobody has squared up."""
    random_ = random.Random(seed)
    for i in range(count):
        sheet = top.inside((at[0], at[1], 0.0015 + 0.0016 * i), turn + random_.uniform(-7, 7))
        sheet.box((0, 0, 0), (0.21, 0.297, 0.0014), 'paper', 0)
    face = top.inside((at[0], at[1], 0.0025 + 0.0016 * count), turn)
    for i in range(7):
        face.box(
            (-0.02 + 0.01 * (i % 3), 0.1 - 0.03 * i, 0), (0.13 - 0.02 * (i % 3), 0.006, 0.0006), 'grey', 0
        )


def pen_pot(top: Assembly, at: tuple[float, float]) -> None:
    """A pot of pens."""
    pot = top.inside((*at, 0))
    pot.turned(
        [(0, 0), (0.036, 0), (0.036, 0.1), (0.033, 0.1), (0.033, 0.006), (0, 0.006)], (0, 0, 0), 'petrol'
    )
    for i, colour in enumerate(('coral', 'dark', 'green', 'amber', 'violet')):
        t = 2 * math.pi * i / 5
        a, b = (
            (0.012 * math.cos(t), 0.012 * math.sin(t), 0.01),
            (0.04 * math.cos(t), 0.04 * math.sin(t), 0.155),
        )
        pot.rod(a, b, 0.004, colour, sides=10)


def plant(part: Assembly, at: tuple[float, float, float], size: float = 0.3, seed: int = 4) -> None:
    """A pot plant with arching leaves; `size` is their length in metres."""
    random_ = random.Random(seed)
    pot = part.inside(at)
    r = size * 0.3
    pot.turned(
        [
            (0, 0),
            (r * 0.8, 0),
            (r, r * 1.5),
            (r * 1.08, r * 1.5),
            (r * 1.06, r * 1.72),
            (r * 0.9, r * 1.7),
            (0, r * 1.6),
        ],
        (0, 0, 0),
        'coral',
    )
    pot.turned([(0, r * 1.62), (r * 0.95, r * 1.62)], (0, 0, 0), Finish('#4a3a2c', 0.9))
    for i in range(26):
        leaf = pot.inside((0, 0, r * 1.6), i * 137.5 + random_.uniform(-20, 20))
        long, rise = size * random_.uniform(0.6, 1.05), random_.uniform(0.5, 1.5)
        points = []
        for k in range(8):
            t = k / 7
            half = long * 0.11 * math.sin(math.pi * min(0.98, 0.12 + t * 0.88)) ** 0.8
            y = long * t * (0.55 + 0.2 * t) / max(0.6, rise)
            z = long * (rise * t - 0.75 * t * t * rise)
            points += [(-half, y, z + half * 0.35), (0, y, z), (half, y, z + half * 0.35)]
        faces = [(3 * k + c, 3 * k + c + 1, 3 * k + c + 4, 3 * k + c + 3) for k in range(7) for c in range(2)]
        leaf.mesh(points, faces, LEAF, True)
