"""A powered treatment chair: seat, back that reclines, two leg rests, arm rests, on a lifting column."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish

VINYL = Finish('#74899b', 0.42, bump=0.05, bump_scale=190, mottle=0.04)
PIPING = Finish('#4f6374', 0.45)


@dataclass(frozen=True)
class ChairPlaces:
    """Where its sitter's head, hips and heels come to lie, and its own frame (the sitter looks to -y)."""

    head: Vector
    hips: Vector
    heels: Vector
    frame: Assembly


def cushion(part: Assembly, size: tuple[float, float, float], swell: float, finish: str | Finish) -> None:
    """An upholstered pad lying flat on the frame's origin: it swells to its middle, with piping round it."""
    wide, deep, thick = size
    u, v = np.meshgrid(np.linspace(-1, 1, 26), np.linspace(-1, 1, 26), indexing='ij')
    round_ = np.clip(1 - u**8, 0, 1) ** 0.25 * np.clip(1 - v**8, 0, 1) ** 0.25
    x, y = u * wide / 2 * (1 - 0.03 * v**6), v * deep / 2 * (1 - 0.03 * u**6)
    z = thick * 0.45 + (thick * 0.55 + swell * (1 - u**2) * (1 - v**2)) * round_
    grid = np.stack([x, y, z], -1)
    index = np.arange(u.size).reshape(u.shape)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    part.mesh(grid.reshape(-1, 3).tolist(), faces.tolist(), finish, True)
    part.box((0, 0, thick * 0.28), (wide * 0.985, deep * 0.985, thick * 0.55), finish, 0.02)
    a, b, r = wide / 2 * 0.985, deep / 2 * 0.985, 0.03
    rim = [
        (-a, -b + r),
        (-a, b - r),
        (-a + r, b),
        (a - r, b),
        (a, b - r),
        (a, -b + r),
        (a - r, -b),
        (-a + r, -b),
    ]
    part.tube([(p, q, thick * 0.5) for p, q in rim], 0.006, PIPING, closed=True)


def treatment_chair(
    at: tuple[float, float],
    turn: float,
    seat: float = 0.8,
    back: float = 42,
    legs: float = 4,
    reach: float = 0.58,
    finish: str | Finish = VINYL,
) -> ChairPlaces:
    """A chair whose seat is `seat` metres up; `back` and `legs` are degrees above and below the level.

    `reach` is the leg rests' length.
    """
    chair = Assembly((*at, 0), turn)
    chair.box((0, 0.05, 0.045), (0.62, 0.86, 0.07), 'light grey', 0.03)
    chair.box((0, 0.05, 0.1), (0.44, 0.62, 0.06), 'white', 0.025)
    chair.box((0, 0.06, seat * 0.36), (0.3, 0.38, seat * 0.5), 'white', 0.03)
    chair.box((0, 0.06, seat * 0.66), (0.24, 0.3, seat * 0.36), 'grey', 0.02)
    chair.box((0, 0.05, seat - 0.13), (0.5, 0.52, 0.05), 'grey', 0.015)
    for x in (-0.2, 0.2):
        chair.rod((x, -0.3, 0.06), (x, -0.24, 0.06), 0.04, 'rubber')
    cushion(chair.inside((0, 0.05, seat - 0.1)), (0.58, 0.54, 0.09), 0.012, finish)
    rest = chair.inside((0, 0.3, seat - 0.06), 0, -back)
    rest.box((0, 0.4, -0.005), (0.4, 0.72, 0.03), 'grey', 0.012)
    cushion(rest.inside((0, 0.37, 0.01)), (0.56, 0.74, 0.08), 0.018, finish)
    pillow = rest.inside((0, 0.84, 0.02))
    cushion(pillow, (0.34, 0.2, 0.075), 0.02, finish)
    for x in (-0.07, 0.07):
        rest.rod((x, 0.66, 0.0), (x, 0.86, 0.02), 0.009, 'chrome')
    for side in (-1, 1):
        leg = chair.inside((side * 0.145, -0.24, seat - 0.1), 0, legs)
        leg.box((0, -reach / 2, 0.005), (0.1, reach - 0.06, 0.03), 'grey', 0.012)
        cushion(leg.inside((0, -reach / 2, 0.015)), (0.26, reach, 0.07), 0.008, finish)
        chair.tube(
            [
                (side * 0.3, 0.26, seat - 0.08),
                (side * 0.335, 0.24, seat + 0.1),
                (side * 0.335, 0.2, seat + 0.155),
                (side * 0.335, -0.12, seat + 0.16),
            ],
            0.014,
            'chrome',
        )
        chair.box((side * 0.335, 0.03, seat + 0.19), (0.075, 0.36, 0.04), finish, 0.018)
    # Paper roll over back and seat, as for every new patient.
    for part, spot, length in ((rest, (0, 0.4, 0.115), 0.82), (chair, (0, 0.03, seat + 0.008), 0.56)):
        part.box(spot, (0.44, length, 0.003), 'paper', 0.001)
    chair.tube([(0.2, 0.45, 0.3), (0.34, 0.5, 0.16), (0.36, 0.4, 0.02), (0.5, 0.1, 0.012)], 0.006, 'dark')
    chair.box((0.52, 0.02, 0.025), (0.2, 0.16, 0.035), 'dark', 0.012)
    for x in (0.47, 0.52, 0.57):
        chair.rod((x, 0.02, 0.04), (x, 0.02, 0.05), 0.016, 'grey', sides=16)
    return ChairPlaces(
        rest.point((0, 0.82, 0.2)),
        chair.point((0, 0.2, seat + 0.1)),
        chair.point((0, -0.24 - reach, seat + 0.02)),
        chair,
    )
