"""The team's oval table: mugs, a bowl of fruit, a tin of biscuits, somebody's notebook."""

from __future__ import annotations

import math
import random

import numpy as np

from .assembly import Assembly
from .finishes import Finish
from .grain import wood
from .office import BEECH, mug, papers

HEIGHT = 0.74


def hub_table(at: tuple[float, float], turn: float, length: float = 2.0, width: float = 1.05) -> Assembly:
    """The table along x with all that is on it; returns a frame on its top."""
    table = Assembly((*at, 0), turn)
    t = np.linspace(0, 2 * np.pi, 96, endpoint=False)
    x = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.8 * length / 2
    y = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.8 * width / 2
    ring = np.stack([x, y], -1)
    rims = ((0.965, HEIGHT - 0.032), (1, HEIGHT - 0.024), (1, HEIGHT - 0.006), (0.99, HEIGHT))
    points = [(*p, z) for scale, z in rims for p in ring * scale]
    count = len(ring)
    faces = [
        (k * count + i, k * count + (i + 1) % count, (k + 1) * count + (i + 1) % count, (k + 1) * count + i)
        for k in range(len(rims) - 1)
        for i in range(count)
    ]
    top = tuple(range(3 * count, 4 * count))
    body = table.mesh(points, [*faces, top, tuple(range(count))[::-1]], wood(BEECH, '#b88f5c'), True)
    for cap in body.data.polygons[-2:]:
        cap.use_smooth = False
    for side in (-1, 1):
        foot = side * length * 0.28
        table.box((foot, 0, HEIGHT / 2 - 0.02), (0.09, 0.34, HEIGHT - 0.07), 'light grey', 0.03)
        table.box((foot, 0, 0.025), (0.12, 0.72, 0.04), 'light grey', 0.018)
    laid = table.inside((0, 0, HEIGHT))
    _things(laid)
    return laid


def _things(top: Assembly) -> None:
    mug(top, (-0.62, -0.2), 'coral', 40)
    mug(top, (0.2, -0.33), 'white', 200)
    mug(top, (-0.12, 0.34), 'teal', 110)
    mug(top, (0.68, 0.12), 'amber', 300)
    fruit_bowl(top.inside((0.24, 0.06, 0)))
    papers(top, (-0.42, 0.12), 24, 5, 3)
    book = top.inside((0.52, -0.22, 0.009), -20)
    book.box((0, 0, 0), (0.15, 0.21, 0.016), 'petrol', 0.003)
    book.rod((0.02, -0.09, 0.012), (0.05, 0.06, 0.012), 0.004, 'amber', sides=10)
    tin = [(0, 0), (0.085, 0), (0.085, 0.055), (0.08, 0.055), (0.08, 0.01), (0, 0.01)]
    top.turned(tin, (-0.18, -0.12, 0), Finish('#7b5aa6', 0.3, 0.4))
    for i in range(4):
        top.rod(
            (-0.21 + 0.03 * i, -0.14 + 0.022 * (i % 2), 0.035 + 0.006 * i),
            (-0.205 + 0.03 * i, -0.135 + 0.022 * (i % 2), 0.045 + 0.006 * i),
            0.032,
            Finish('#c99b5e', 0.8, bump=0.3, bump_scale=160),
            sides=24,
        )


def fruit_bowl(part: Assembly) -> None:
    """A bowl with apples, oranges and two bananas."""
    random_ = random.Random(2)
    wall = [
        (0, 0.006),
        (0.06, 0.004),
        (0.13, 0.06),
        (0.136, 0.066),
        (0.126, 0.062),
        (0.056, 0.014),
        (0, 0.014),
    ]
    part.turned(wall, (0, 0, 0), Finish('#5f8fa3', 0.25))
    kinds = (
        Finish('#b8402f', 0.3, mottle=0.2),
        Finish('#e0892c', 0.5, bump=0.3, bump_scale=300),
        Finish('#9ab24a', 0.3, mottle=0.12),
    )
    apple = [(0, 0.004), (0.02, 0), (0.036, 0.02), (0.038, 0.042), (0.026, 0.062), (0.01, 0.066), (0, 0.058)]
    for i in range(6):
        t = 2 * math.pi * i / 6
        at = (0.068 * math.cos(t), 0.068 * math.sin(t), 0.026 + random_.uniform(0, 0.008))
        part.turned(apple, at, kinds[i % 3], 24)
    part.turned(apple, (0, 0, 0.07), kinds[0], 24)
    for i in range(2):
        y = 0.02 + 0.03 * i
        path = [(-0.1, y - 0.03, 0.085), (-0.04, y, 0.118), (0.03, y + 0.004, 0.118), (0.09, y - 0.02, 0.09)]
        part.tube(path, 0.016, Finish('#ecc94b', 0.45, mottle=0.06))
