"""The treatment couch: a carbon-fibre top on a column that moves in all directions."""

from __future__ import annotations

import math

import bpy
import numpy as np
from mathutils import Matrix, Vector

from .assembly import Assembly
from .finishes import Finish, cloth

SHELL = Finish('#e4e7e5', 0.32, coat=0.25)
TRIM = Finish('#4d5960', 0.42)
BELLOWS = Finish('#2b3236', 0.6)
CARBON = Finish('#16181a', 0.24, coat=0.5, bump=0.12, bump_scale=90, mottle=0.35)
SHEET = cloth('#8fbcd6')
# From the beam's centre: how far the top reaches towards the machine, and away from it; half its width.
HEAD, FOOT, HALF = 0.62, -1.86, 0.265


def couch_column(at: tuple[float, float], top: float) -> Vector:
    """The fixed part under the top: turntable ring in the floor, lift, side panels, foot controls."""
    couch = Assembly((*at, 0))
    ring = [(0, 0.004), (0.98, 0.004), (0.99, 0.0)]
    couch.turned(ring, (0, 0, 0), Finish('#87989d', 0.35, 0.0, mottle=0.05, bump_scale=8), 96)
    for radius in (0.97, 0.9):
        circle = [
            (radius * math.cos(t), radius * math.sin(t), 0.004) for t in np.linspace(0, 2 * math.pi, 65)[:-1]
        ]
        couch.tube(circle, 0.004, 'chrome', closed=True)
    couch.box((0, -1.1, 0.06), (0.62, 1.25, 0.12), SHELL, 0.04)
    for i in range(7):
        inset = 0.012 * (i % 2)
        couch.box((0, -1.15, 0.15 + 0.075 * i), (0.44 - inset, 0.78 - inset, 0.07), BELLOWS, 0.012)
    couch.box((0, -1.12, top - 0.26), (0.52, 1.05, 0.2), SHELL, 0.06)
    for side in (-1, 1):
        couch.box((side * 0.262, -1.12, top - 0.26), (0.008, 0.8, 0.05), TRIM, 0.004)
        couch.box((side * 0.29, -1.4, top - 0.13), (0.05, 0.5, 0.09), SHELL, 0.02)
        for k in range(4):
            couch.rod(
                (side * 0.29, -1.24 - 0.09 * k, top - 0.09),
                (side * 0.29, -1.24 - 0.09 * k, top - 0.075),
                0.022,
                TRIM,
                sides=20,
            )
    return couch.point((-0.27, -0.9, top - 0.26))


def couch_top(at: tuple[float, float], top: float, sheet: bool = True) -> Vector:
    """The top itself; returns a point on its near long edge."""
    couch = Assembly((*at, top))
    outline = [
        (-HALF, FOOT),
        (HALF, FOOT),
        (HALF, 0.1),
        (HALF - 0.03, 0.3),
        (0.19, HEAD - 0.05),
        (0.15, HEAD),
        (-0.15, HEAD),
        (-0.19, HEAD - 0.05),
        (-HALF + 0.03, 0.3),
        (-HALF, 0.1),
    ]
    count = len(outline)
    points = [(x, y, 0) for x, y in outline] + [(x * 0.86, y, -0.062) for x, y in outline]
    faces = [tuple(range(count)), tuple(range(2 * count - 1, count - 1, -1))]
    faces += [(i, count + i, count + (i + 1) % count, (i + 1) % count) for i in range(count)]
    body = couch.mesh(points, faces, CARBON, True)
    bevel = body.modifiers.new('edge', 'BEVEL')
    bevel.width, bevel.segments, bevel.limit_method = 0.012, 3, 'ANGLE'
    for side in (-1, 1):
        couch.box((side * (HALF + 0.006), -0.95, -0.028), (0.016, 1.6, 0.026), TRIM, 0.005)
        for k in range(13):
            couch.box(
                (side * (HALF + 0.015), -0.2 - 0.125 * k, -0.028), (0.004, 0.02, 0.014), 'light grey', 0
            )
    couch.box((0, FOOT - 0.02, -0.03), (0.42, 0.05, 0.05), TRIM, 0.02)
    couch.tube(
        [
            (-0.2, FOOT - 0.02, -0.03),
            (-0.18, FOOT - 0.1, -0.03),
            (0.18, FOOT - 0.1, -0.03),
            (0.2, FOOT - 0.02, -0.03),
        ],
        0.013,
        'chrome',
    )
    if sheet:
        _sheet(couch)
    return couch.point((-HALF, -0.6, -0.02))


def _sheet(couch: Assembly) -> None:
    """A blue sheet over the top, tucked at the sides, faintly creased."""
    across = np.linspace(-HALF - 0.004, HALF + 0.004, 60)
    along = np.linspace(FOOT + 0.03, -0.14, 200)
    x, y = np.meshgrid(across, along, indexing='ij')
    crease = 0.0016 * np.sin(y * 31 + 3 * np.sin(x * 9)) + 0.0012 * np.sin(x * 40 + y * 12)
    z = 0.006 + crease - 0.03 * np.clip((np.abs(x) - HALF + 0.012) / 0.016, 0, 1) ** 2
    index = np.arange(x.size).reshape(x.shape)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    couch.mesh(
        np.stack([x, y, z], -1).reshape(-1, 3).tolist(), faces.tolist(), SHEET, True, Matrix.Identity(4)
    )


def hand_pendant(hook: tuple[float, float, float], hand: tuple[float, float, float], turn: float) -> Vector:
    """The couch's control on its cable: thumb wheels, a press-and-hold bar. It is held at `hand`."""
    held = Assembly(hand, turn).inside((0, 0, 0), 0, 25)
    held.box((0, 0, 0), (0.085, 0.04, 0.21), TRIM, 0.016)
    held.box((0, -0.021, 0.055), (0.06, 0.004, 0.06), 'screen glass', 0.001)
    for x in (-0.022, 0.022):
        held.rod((x - 0.01, -0.016, 0.0), (x + 0.01, -0.016, 0.0), 0.014, 'light grey', sides=18)
    for side in (-1, 1):
        held.box((side * 0.045, 0, -0.01), (0.01, 0.026, 0.12), 'amber', 0.004)
    held.rod((0, -0.02, -0.055), (0, -0.026, -0.055), 0.012, 'red', sides=18)
    low = Vector(hand) + Vector((0, 0, -0.105))
    middle = (Vector(hook) + low) / 2
    middle.z = min(hook[2], low.z) - 0.35
    Assembly().tube(
        [hook, (hook[0], hook[1], hook[2] - 0.15), middle, low - Vector((0, 0, 0.14)), low], 0.008, 'dark'
    )
    return held.point((0, -0.02, 0.03))


def head_board(at: tuple[float, float], top: float) -> bpy.types.Object:
    """The thin board under head and shoulders, with the pegs that a mask clips to, and the head support."""
    board = Assembly((*at, top))
    base = board.box((0, 0.04, 0.012), (0.5, 0.62, 0.018), CARBON, 0.006)
    for side in (-1, 1):
        for y in (-0.14, 0.02, 0.2):
            board.box((side * 0.235, y, 0.026), (0.026, 0.05, 0.018), 'light grey', 0.004)
        for k in range(5):
            board.rod(
                (side * 0.2, -0.2 + 0.11 * k, 0.02),
                (side * 0.2, -0.2 + 0.11 * k, 0.032),
                0.006,
                'amber',
                sides=12,
            )
    return base
