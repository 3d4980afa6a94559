"""Bay curtains: a ceiling track on droppers, and cloth that is drawn, half drawn or pushed together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from .assembly import Assembly
from .drapes import surface

Spot = tuple[float, float]


def curtain_track(path: Sequence[Spot], height: float, ceiling: float) -> None:
    """A rail along a path of the floor plan at `height` metres, hung from the ceiling."""
    room = Assembly()
    for one, other in pairwise(path):
        room.rod((*one, height), (*other, height), 0.014, 'white', sides=12)
    for x, y in path:
        room.turned([(0, -0.014), (0.015, -0.014), (0.015, 0.014), (0, 0.014)], (x, y, height), 'white', 16)
        room.rod((x, y, height), (x, y, ceiling), 0.008, 'white', sides=10)


def curtain(
    start: Spot, end: Spot, cloth: float, finish: str, height: float = 2.12, hem: float = 0.32, seed: int = 1
) -> None:
    """`cloth` metres of curtain hung between two spots under a track at `height`: the nearer they are, the
    deeper its folds."""
    span = math.dist(start, end)
    along = ((end[0] - start[0]) / span, (end[1] - start[1]) / span)
    folds = max(2, round(cloth / 0.22))
    gather = max(0.0, 1 - span / cloth)
    depth = min(0.13, 0.025 + cloth / folds * 0.42 * math.sqrt(gather))
    t = np.linspace(0, 1, folds * 14)
    down = np.linspace(0, 1, 30)
    grid_down, grid_t = np.meshgrid(down, t, indexing='ij')
    random = np.random.default_rng(seed)
    shift = np.cumsum(random.uniform(0.7, 1.3, folds))
    phase = np.interp(grid_t * (folds - 1), np.arange(folds), shift - shift[0]) * 2 * math.pi
    out = depth * np.sin(phase) * (0.75 + 0.35 * grid_down)
    out += 0.012 * np.sin(2.3 * phase + 5 * grid_down + seed) * grid_down
    away = span * grid_t + 0.25 * depth * np.sin(2 * phase)
    x = start[0] + along[0] * away - along[1] * out
    y = start[1] + along[1] * away + along[0] * out
    z = height - 0.03 - (height - hem) * grid_down + 0.008 * np.sin(phase * 0.5) * grid_down
    room = Assembly()
    surface(room, np.stack([x, y, z], -1), finish, 0.002)
    # The net at the top of a hospital curtain, and its hooks.
    for i in range(folds):
        at = (i + 0.5) / folds * span
        hook = (start[0] + along[0] * at, start[1] + along[1] * at)
        room.rod((*hook, height - 0.04), (*hook, height), 0.004, 'light grey', sides=8)
