"""Shoes: a lofted upper on a sole, as a soft shoe, a trainer or an open sandal; folded socks."""

from __future__ import annotations

import numpy as np

from .assembly import Assembly
from .finishes import Finish, cloth

# Along a right shoe of length 1 from the heel: (y, inner edge, outer edge, height of the upper).
LAST = (
    (0.0, -0.06, 0.06, 0.25),
    (0.03, -0.1, 0.1, 0.27),
    (0.12, -0.125, 0.125, 0.26),
    (0.3, -0.12, 0.135, 0.25),
    (0.45, -0.12, 0.15, 0.27),
    (0.58, -0.145, 0.16, 0.25),
    (0.7, -0.17, 0.16, 0.2),
    (0.82, -0.165, 0.135, 0.165),
    (0.92, -0.12, 0.08, 0.14),
    (0.98, -0.06, 0.02, 0.11),
    (1.0, -0.03, -0.01, 0.09),
)


def _outline(length: float, grow: float = 0) -> np.ndarray:
    """The sole's outline, closed, x to the outside."""
    rows = np.array(LAST)
    y = np.concatenate([rows[:, 0], rows[::-1, 0]])
    x = np.concatenate([rows[:, 1] - grow, rows[::-1, 2] + grow])
    return np.stack([x, (y - 0.5) * (1 + 2 * grow) + 0.5], -1) * length


def sole(
    part: Assembly, length: float, thick: float, finish: str | Finish, left: bool, grow: float = 0.012
) -> None:
    """A flat sole lying on the frame's floor."""
    ring = _outline(length, grow) * ((-1, 1) if left else (1, 1))
    count = len(ring)
    points = [(*p, z) for z in (0.0, thick) for p in ring]
    walls = [(i, (i + 1) % count, count + (i + 1) % count, count + i) for i in range(count)]
    body = part.mesh(
        points, [*walls, tuple(range(count, 2 * count)), tuple(range(count))[::-1]], finish, False
    )
    edge = body.modifiers.new('edge', 'BEVEL')
    edge.width, edge.segments = thick * 0.3, 2


def shoe(
    part: Assembly, length: float, upper: str | Finish, base: str | Finish, left: bool, laces: bool = False
) -> None:
    """A closed shoe, its heel at the origin and its toe towards +y; the collar is open."""
    sign = -1 if left else 1
    lift = 0.03 if laces else 0.018
    sole(part, length, lift, base, left)
    rings = []
    for y, inner, outer, height in LAST:
        open_ = max(0.0, 1 - abs(y - 0.2) / 0.27)
        angles = np.linspace(0, np.pi, 15)
        middle, half = (inner + outer) / 2, (outer - inner) / 2
        top = height * (0.92 + 0.16 * open_)
        x = middle - half * np.sign(np.cos(angles)) * np.abs(np.cos(angles)) ** 0.7
        z = top * np.abs(np.sin(angles)) ** (0.75 + 0.2 * open_)
        # Where the foot goes in, the crown of the arch is pushed down inside the shoe.
        sink = open_ * np.clip((np.sin(angles) - 0.82) / 0.18, 0, 1)
        rings.append(np.stack([x * sign, np.full(15, y), z * (1 - 0.62 * sink)], -1) * length + (0, 0, lift))
    grid = np.array(rings)
    fine = _smooth(grid)
    rows, columns = fine.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    part.mesh(fine.reshape(-1, 3).tolist(), faces[:, ::-sign].tolist(), upper, True)
    if laces:
        for i in range(5):
            y, z = (0.46 + 0.05 * i) * length, (0.263 - 0.011 * i) * length + lift
            part.tube(
                [
                    (-0.032 * length, y, z - 0.008),
                    (0, y + 0.006, z + 0.006),
                    (0.045 * length * sign, y, z - 0.008),
                ],
                0.0026,
                'paper',
            )
        stripe = [(sign * 0.137 * length, 0.3 * length, 0.06), (sign * 0.146 * length, 0.42 * length, 0.075)]
        part.tube(stripe, 0.006, base)
    else:
        part.box((0, 0.5 * length, 0.258 * length + lift), (0.2 * length, 0.05, 0.006), upper, 0.003)


def _smooth(grid: np.ndarray) -> np.ndarray:
    """Rows between the given ones, on a curve through them."""
    rows = np.linspace(0, len(grid) - 1, 40)
    low = np.clip(rows.astype(int), 0, len(grid) - 2)
    t = (rows - low)[:, None, None]
    a, b = grid[np.maximum(low - 1, 0)], grid[low]
    c, d = grid[low + 1], grid[np.minimum(low + 2, len(grid) - 1)]
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def pair(part: Assembly, length: float, upper: str | Finish, base: str | Finish, laces: bool = False) -> None:
    """A pair side by side, neat, toes towards +y."""
    for side in (-1, 1):
        shoe(part.inside((side * 0.062, 0, 0), side * -3), length, upper, base, side < 0, laces)


def sandals(part: Assembly, length: float, finish: str | Finish) -> None:
    """A pair of open-toed sandals with two straps."""
    for side in (-1, 1):
        one = part.inside((side * 0.062, 0, 0), side * -4)
        sole(one, length, 0.022, 'rubber', side < 0)
        sole(one.inside((0, 0, 0.02)), length, 0.006, 'carton', side < 0, -0.004)
        for y, high in ((0.62, 0.2), (0.25, 0.3)):
            arch = [
                (x * length, y * length, 0.02 + high * length * s)
                for x, s in (
                    (-0.15, 0),
                    (-0.14, 0.6),
                    (-0.07, 0.98),
                    (0.0, 1.05),
                    (0.07, 0.98),
                    (0.14, 0.6),
                    (0.15, 0),
                )
            ]
            strap = one.tube(arch, 0.006, finish)
            strap.scale = (1, 1, 1)


def socks(part: Assembly, colour: str) -> None:
    """A pair of socks folded into one another."""
    part.box((0, 0, 0.018), (0.1, 0.14, 0.035), cloth(colour), 0.016)
    part.box((0.012, 0.02, 0.042), (0.09, 0.11, 0.022), cloth(colour), 0.01)
