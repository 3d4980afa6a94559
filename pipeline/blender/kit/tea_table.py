"""A staff room's round table with mugs, a kettle, a biscuit tin; chairs and a small kitchen unit."""

from __future__ import annotations

import math

from .assembly import Assembly

At = tuple[float, float]
MUGS = ('coral', 'petrol', 'amber', 'white', 'violet', 'green')


def mug(part: Assembly, finish: str, used: bool = False) -> None:
    """A mug standing at the origin; a used one has a ring of tea left in it."""
    part.turned(
        [(0, 0), (0.036, 0), (0.04, 0.004), (0.041, 0.092), (0.037, 0.093), (0.036, 0.008), (0, 0.008)],
        (0, 0, 0),
        finish,
        32,
    )
    level = 0.016 if used else 0.078
    part.rod((0, 0, level), (0, 0, level + 0.001), 0.0362, 'tea', sides=28)
    part.tube([(0.04, 0, 0.078), (0.066, 0, 0.07), (0.066, 0, 0.03), (0.04, 0, 0.018)], 0.005, finish)


def round_table(at: At, used: bool, seed: float = 0.4) -> Assembly:
    """A table 1.0 m wide with six mugs; returns the assembly, whose z is the floor's."""
    table = Assembly((*at, 0))
    table.turned(
        [(0, -0.012), (0.49, -0.012), (0.5, 0), (0.49, 0.014), (0, 0.014)], (0, 0, 0.73), 'beech', 64
    )
    table.rod((0, 0, 0.03), (0, 0, 0.72), 0.035, 'light grey')
    table.turned([(0, 0), (0.27, 0), (0.27, 0.01), (0.05, 0.035), (0, 0.035)], (0, 0, 0), 'grey', 48)
    for i, finish in enumerate(MUGS):
        angle = 2 * math.pi * (i + 0.13 * math.sin(7 * i)) / 6 + seed
        reach = 0.32 + 0.06 * math.sin(3 * i)
        if used and i in (1, 4):
            reach *= 0.35
        mug(
            table.inside((reach * math.cos(angle), reach * math.sin(angle), 0.744), 57 * i + 20), finish, used
        )
    plate = table.inside((-0.05, 0.06, 0.744))
    plate.turned(
        [(0, 0.002), (0.07, 0.002), (0.105, 0.014), (0.103, 0.018), (0.068, 0.006), (0, 0.006)],
        (0, 0, 0),
        'white',
    )
    for i in range(1 if used else 6):
        plate.rod(
            (0.03 * math.cos(i), 0.03 * math.sin(i), 0.008 + 0.007 * i),
            (0.03 * math.cos(i), 0.03 * math.sin(i), 0.015 + 0.007 * i),
            0.03,
            'biscuit',
            sides=20,
        )
    paper = table.inside((0.2, -0.2, 0.7455), 24)
    paper.box((0, 0, 0), (0.21, 0.297, 0.003), 'paper', 0)
    paper.rod((-0.02, -0.1, 0.006), (0.05, 0.03, 0.006), 0.004, 'petrol', sides=10)
    return table


def chair(at: At, facing: float, finish: str = 'petrol') -> None:
    """A shell chair on four legs; `facing` is the bearing its sitter looks to."""
    seat = Assembly((*at, 0), -facing)
    seat.box((0, 0.0, 0.45), (0.44, 0.42, 0.025), finish, 0.012)
    back = seat.inside((0, -0.2, 0.66), 0, -9)
    back.box((0, 0, 0.02), (0.42, 0.02, 0.34), finish, 0.009)
    for x in (-0.18, 0.18):
        seat.rod((x, 0.15, 0.44), (x * 1.2, 0.21, 0.0), 0.011, 'chrome')
        seat.tube(
            [(x * 1.2, -0.24, 0.0), (x, -0.17, 0.42), (x * 0.9, -0.2, 0.56), (x * 0.85, -0.225, 0.75)],
            0.011,
            'chrome',
        )


def tea_unit(at: At, turn: float) -> None:
    """A base unit with a kettle, a caddy and a tap-less worktop, and a small fridge."""
    unit = Assembly((*at, 0), turn)
    for x in (-0.3, 0.3):
        unit.box((x, -0.29, 0.45), (0.594, 0.56, 0.8), 'white', 0.006)
        unit.box((x, -0.574, 0.46), (0.58, 0.018, 0.76), 'sage', 0.008)
        unit.rod((x - 0.06, -0.592, 0.79), (x + 0.06, -0.592, 0.79), 0.007, 'chrome')
    unit.box((0, -0.3, 0.88), (1.24, 0.62, 0.035), 'beech', 0.01)
    unit.box((0, -0.01, 1.1), (1.22, 0.014, 0.4), 'white', 0.003)
    kettle = unit.inside((-0.32, -0.3, 0.9), 35)
    kettle.turned(
        [(0, 0), (0.08, 0), (0.082, 0.03), (0.06, 0.19), (0.05, 0.21), (0, 0.215)], (0, 0, 0), 'steel'
    )
    kettle.turned([(0, 0), (0.088, 0), (0.088, 0.02), (0, 0.02)], (0, 0, 0), 'dark')
    kettle.tube([(0.05, 0, 0.21), (0.13, 0, 0.2), (0.135, 0, 0.1), (0.085, 0, 0.04)], 0.011, 'dark')
    kettle.rod((-0.06, 0, 0.15), (-0.1, 0, 0.2), 0.014, 'steel', 0.01)
    for i, finish in enumerate(('amber', 'teal', 'white')):
        tin = unit.inside((0.08 + 0.13 * i, -0.14, 0.9))
        tin.turned(
            [(0, 0), (0.048, 0), (0.048, 0.13), (0.05, 0.131), (0.05, 0.155), (0, 0.158)], (0, 0, 0), finish
        )
    for i in range(3):
        mug(unit.inside((0.1 + 0.11 * i, -0.42, 0.9), 40 * i), ('white', 'teal', 'coral')[i], True)
