"""The piece of wall below a window or a hatch, with its rail and the floor curved up it."""

from __future__ import annotations

import math

from .assembly import Assembly
from .shell import COVE, Shell


def sill_wall(frame: Assembly, width: float, sill: float, shell: Shell) -> None:
    """Fills an opening of the shell up to `sill`; the frame's origin is on the wall's face, at the floor."""
    frame.box((0, 0.05, sill / 2 - 0.006), (width, 0.1, sill - 0.012), shell.wall, 0)
    if sill > 1.0:
        frame.box((0, -0.014, 0.92), (width + 0.03, 0.0296, 0.1496), shell.rail, 0.012)
    steps = [i / 8 * math.pi / 2 for i in range(9)]
    curve = [(-COVE * (1 - math.sin(t)) - 0.001, COVE * (1 - math.cos(t))) for t in steps]
    points = [(x, y, z) for x in (-width / 2, width / 2) for y, z in curve]
    frame.mesh(points, [(i, i + 1, i + 10, i + 9) for i in range(8)], shell.floor, smooth=True)
