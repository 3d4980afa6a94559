"""The making side's machines: a foot scanner, a 3D printer, a grinder with its guard."""

from __future__ import annotations

import math
from itertools import pairwise

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .insoles import insole

GLASS = Finish('#d7ecee', 0.03, clear=1.05, coat=1.0)


def foot_scanner(top: Assembly, at: tuple[float, float], turn: float) -> Vector:
    """A glass box on legs that a foot goes into; returns the middle of its front."""
    box = top.inside((*at, 0), turn)
    wide, deep, tall = 0.3, 0.44, 0.3
    for x in (-1, 1):
        for y in (-1, 1):
            box.rod(
                (x * (wide / 2 - 0.02), y * (deep / 2 - 0.02), 0),
                (x * (wide / 2 - 0.02), y * (deep / 2 - 0.02), 0.09),
                0.014,
                'dark',
            )
    box.box((0, 0, 0.1), (wide, deep, 0.035), 'white', 0.012)
    box.box((0, 0, 0.121), (wide - 0.05, deep - 0.05, 0.004), GLASS, 0.001)
    for x in (-1, 1):
        box.box((x * wide / 2, 0, 0.1 + tall / 2), (0.008, deep, tall - 0.03), GLASS, 0.002)
        for y in (-1, 1):
            box.box(
                (x * (wide / 2 - 0.004), y * (deep / 2 - 0.008), 0.1 + tall / 2),
                (0.022, 0.022, tall - 0.01),
                'white',
                0.005,
            )
    box.box((0, deep / 2 - 0.004, 0.1 + tall / 2), (wide - 0.04, 0.008, tall - 0.03), GLASS, 0.002)
    for y in (-deep / 2 + 0.02, deep / 2 - 0.03):
        box.box((0, y, 0.1 + tall), (wide + 0.02, 0.07, 0.045), 'white', 0.014)
    for x in (-wide / 2, wide / 2):
        box.box((x, 0, 0.1 + tall), (0.05, deep - 0.1, 0.0446), 'white', 0.014)
    for side in (-1, 1):
        line = box.box((side * 0.09, 0, 0.123 + tall - 0.05), (0.008, deep - 0.14, 0.004), 'blue strip', 0)
        line.visible_diffuse = line.visible_shadow = False
    box.lamp((0, 0, 0.36), (0.2, 0.3), 0.5, (0.55, 0.75, 1.0)).visible_camera = False
    box.rod((0.1, -deep / 2 - 0.012, 0.402), (0.1, -deep / 2 - 0.02, 0.402), 0.012, 'led green', sides=18)
    return box.point((0, -deep / 2 + 0.01, 0.1))


def printer(top: Assembly, at: tuple[float, float], turn: float) -> Vector:
    """A 3D printer with an insole half made; returns that insole's middle."""
    machine = top.inside((*at, 0), turn)
    machine.box((0, 0, 0.04), (0.44, 0.42, 0.08), 'dark', 0.02)
    machine.box((0, 0.02, 0.1), (0.34, 0.34, 0.012), Finish('#3d4c55', 0.35), 0.004)
    for x in (-0.2, 0.2):
        machine.box((x, 0.06, 0.28), (0.034, 0.034, 0.46), 'grey', 0.006)
        machine.rod((x * 0.86, 0.06, 0.08), (x * 0.86, 0.06, 0.5), 0.005, 'chrome')
    machine.box((0, 0.06, 0.51), (0.44, 0.05, 0.04), 'grey', 0.008)
    machine.box((0, 0.05, 0.22), (0.4, 0.03, 0.026), 'grey', 0.005)
    machine.box((0.05, 0.02, 0.21), (0.07, 0.06, 0.09), 'coral', 0.012)
    machine.rod((0.05, 0.0, 0.165), (0.05, 0.0, 0.142), 0.012, 'amber', 0.002)
    spool = machine.inside((0.0, 0.1, 0.64))
    for x in (-0.035, 0.035):
        spool.rod((x - 0.003, 0, 0), (x + 0.003, 0, 0), 0.1, 'light grey', sides=40)
    spool.rod((-0.033, 0, 0), (0.033, 0, 0), 0.078, Finish('#2f8f7d', 0.4), sides=40)
    machine.box((0, 0.1, 0.555), (0.12, 0.05, 0.06), 'grey', 0.006)
    machine.tube(
        [(0.0, 0.03, 0.62), (0.04, -0.08, 0.5), (0.06, -0.02, 0.36), (0.05, 0.02, 0.26)],
        0.003,
        Finish('#2f8f7d', 0.4),
    )
    machine.box((0.13, -0.213, 0.045), (0.1, 0.006, 0.05), 'screen glass', 0.002)
    half = machine.inside((-0.01, -0.11, 0.107))
    insole(half, 0.25, Finish('#2f8f7d', 0.45, bump=0.3, bump_scale=600), left=False, part_made=0.55)
    return half.point((0, 0.12, 0.012))


def grinder(top: Assembly, at: tuple[float, float], turn: float) -> None:
    """A bench grinder: two wheels in guards with clear shields and a dust hose."""
    machine = top.inside((*at, 0), turn)
    machine.box((0, 0, 0.025), (0.22, 0.2, 0.05), 'dark', 0.012)
    machine.rod((-0.12, 0, 0.17), (0.12, 0, 0.17), 0.075, 'petrol')
    machine.box((0, 0, 0.09), (0.14, 0.12, 0.12), 'petrol', 0.02)
    for side in (-1, 1):
        x = side * 0.19
        machine.rod((x - side * 0.06, 0, 0.17), (x, 0, 0.17), 0.02, 'steel')
        machine.rod(
            (x - 0.02, 0, 0.17),
            (x + 0.02, 0, 0.17),
            0.082,
            Finish('#8c7a66', 0.9, bump=0.5, bump_scale=300),
            sides=40,
        )
        guard = [
            (0.092 * math.cos(t), 0.092 * math.sin(t))
            for t in (math.pi * (0.05 + 0.1 * i) for i in range(12))
        ]
        for (y0, z0), (y1, z1) in pairwise(guard):
            machine.box((x, -(y0 + y1) / 2, 0.17 + (z0 + z1) / 2), (0.056, 0.03, 0.03), 'grey', 0.006)
        shield = machine.inside((x, -0.11, 0.25), 0, -35)
        shield.box((0, 0, 0), (0.09, 0.004, 0.1), GLASS, 0.001)
        machine.box((x, -0.11, 0.13), (0.07, 0.05, 0.008), 'steel', 0.002)
    machine.box((0, -0.102, 0.03), (0.04, 0.006, 0.026), 'green', 0.003)
