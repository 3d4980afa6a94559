"""Insoles, finished and half made, and the bits and pieces of making them."""

from __future__ import annotations

import numpy as np
from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .footwear import LAST

FOAMS = (
    Finish('#3f8f86', 0.8, bump=0.2, bump_scale=500),
    Finish('#d88a5a', 0.85, bump=0.25, bump_scale=500),
    Finish('#5f74a8', 0.8, bump=0.2, bump_scale=500),
    Finish('#c8b45a', 0.85, bump=0.2, bump_scale=500),
)


def insole(part: Assembly, length: float, finish: str | Finish, left: bool, part_made: float = 1.0) -> None:
    """A contoured insole, heel at the origin, toes to +y; `part_made` cuts its height, as on a printer."""
    rows = np.linspace(0, 1, 44)
    table = np.array(LAST)
    inner, outer = (np.interp(rows, table[:, 0], table[:, k]) for k in (1, 2))
    across = np.linspace(0, 1, 19)
    y = rows[:, None] * np.ones(19)
    x = inner[:, None] + (outer - inner)[:, None] * across
    cup = np.exp(-(((rows - 0.08) / 0.16) ** 2))[:, None] * (2 * np.abs(across - 0.5)) ** 3 * 0.055
    arch = np.exp(-(((rows - 0.4) / 0.15) ** 2))[:, None] * np.clip(0.55 - across, 0, 1) ** 1.4 * 0.24
    z = np.minimum(0.012 + cup + arch, 0.012 + 0.062 * part_made)
    x = x * (-1 if left else 1)
    top = np.stack([x, y, z], -1) * length
    bottom = np.stack([x, y, 0 * z], -1) * length
    count = top.shape[0] * top.shape[1]
    index = np.arange(count).reshape(top.shape[:2])
    quads = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    rim = np.concatenate([index[:, 0], index[-1, 1:], index[-2::-1, -1], index[0, -2:0:-1]])
    wall = np.stack([rim, np.roll(rim, -1), np.roll(rim, -1) + count, rim + count], -1)
    faces = np.concatenate([quads, quads[:, ::-1] + count, wall])
    part.mesh(
        np.concatenate([top.reshape(-1, 3), bottom.reshape(-1, 3)]).tolist(), faces.tolist(), finish, True
    ).data.set_sharp_from_angle(angle=0.7)


def insole_tray(top: Assembly, at: tuple[float, float], turn: float) -> Vector:
    """A tray with three pairs of finished insoles; returns its middle."""
    tray = top.inside((*at, 0), turn)
    tray.box((0, 0, 0.008), (0.62, 0.36, 0.014), 'teal', 0.006)
    for side in (-1, 1):
        tray.box((side * 0.31, 0, 0.024), (0.014, 0.374, 0.04), 'teal', 0.005)
        tray.box((0, side * 0.18, 0.024), (0.62, 0.014, 0.04), 'teal', 0.005)
    for i in range(6):
        one = tray.inside((-0.25 + 0.1 * i, -0.125, 0.018), (3, -2, 4, -3, 2, -4)[i])
        insole(one, 0.25 - 0.006 * (i // 2), FOAMS[i // 2], left=i % 2 == 0)
    return tray.point((-0.05, 0, 0.03))


def foam_and_glue(top: Assembly, at: tuple[float, float]) -> None:
    """Sheets of foam, a pot of glue with a brush, shears."""
    pile = top.inside((*at, 0), 6)
    for i, foam in enumerate((FOAMS[1], FOAMS[0], FOAMS[3], FOAMS[2])):
        pile.inside((0.006 * i, 0, 0.008 + 0.014 * i), 5 * i - 6).box(
            (0, 0, 0), (0.34, 0.26, 0.013), foam, 0.003
        )
    pot = top.inside((at[0] + 0.28, at[1] - 0.02, 0))
    pot.turned(
        [(0, 0), (0.045, 0), (0.045, 0.09), (0.03, 0.105), (0.03, 0.12), (0, 0.12)], (0, 0, 0), 'light grey'
    )
    pot.rod((0, 0, 0.02), (0, 0, 0.075), 0.0456, 'amber')
    pot.rod((0.005, 0, 0.1), (0.03, 0.01, 0.24), 0.005, 'coral')
    shears = top.inside((at[0] + 0.26, at[1] - 0.15, 0.012), 40)
    for side in (-1, 1):
        shears.tube(
            [
                (side * 0.03, -0.1, 0),
                (side * 0.012, -0.02, 0),
                (-side * 0.004, 0.02, 0),
                (-side * 0.002, 0.12, 0),
            ],
            0.005,
            'steel',
        )
        ring = [
            (side * 0.034 + 0.02 * np.cos(t), -0.12 + 0.03 * np.sin(t), 0) for t in np.linspace(0, 5.5, 8)
        ]
        shears.tube(ring, 0.006, 'petrol', closed=True)
