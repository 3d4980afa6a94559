"""A CT scanner: a white ring, a couch that slides into it, and what is set up on the couch."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from .assembly import Assembly
from .finishes import Finish

SHELL = Finish('#eceeec', 0.3, coat=0.25, mottle=0.012, bump_scale=3)
SOFT = Finish('#d5dcdd', 0.36, coat=0.1)
DARK = Finish('#454e54', 0.42)
ACCENT = Finish('#5ba7a0', 0.4, coat=0.2)
GLOW = Finish('#9fe6da', 0.4, glow=1.6)
PAD = Finish('#3e6f86', 0.6, bump=0.06, bump_scale=90)
CLEAR = Finish('#dcecef', 0.06, clear=0.62)


def ct_scanner(at: tuple[float, float], couch_top: float, couch_out: float) -> dict[str, Vector]:
    """A scanner whose ring faces -y; its couch, `couch_top` metres up, comes out by `couch_out` metres.

    Returns points on the ring and on the couch's end.
    """
    machine = Assembly((*at, 0))
    middle = 0.98
    ring = Assembly(
        frame=machine.frame @ Matrix.Translation((0, 0, middle)) @ Matrix.Rotation(math.radians(90), 4, 'X')
    )
    # Turned about the bore: the profile goes (radius, distance towards the visitor).
    profile = [
        (0.43, -0.8),
        (0.43, -0.2),
        (0.44, -0.12),
        (0.50, -0.045),
        (0.58, -0.012),
        (0.70, 0.0),
        (0.84, -0.01),
        (0.92, -0.05),
        (0.962, -0.12),
        (0.97, -0.2),
        (0.97, -0.62),
        (0.95, -0.72),
        (0.88, -0.8),
        (0.43, -0.8),
    ]
    ring.turned(profile, (0, 0, 0), SHELL, 96)
    ring.turned([(0.428, -0.22), (0.428, -0.5)], (0, 0, 0), Finish('#b9cfd0', 0.25, coat=0.4), 96)
    for radius, out, finish, thick in ((0.585, 0.0, GLOW, 0.007), (0.965, -0.13, ACCENT, 0.008)):
        circle = [(radius * math.cos(t), radius * math.sin(t), out - 0.004) for t in _turn(64)]
        ring.tube(circle, thick, finish, closed=True)
    machine.box((0, 0.42, 0.14), (1.5, 0.72, 0.28), SOFT, 0.06)
    machine.box((0, 0.42, 0.03), (1.56, 0.78, 0.06), DARK, 0.02)
    for side in (-1, 1):
        pad = machine.inside((side * 0.735, 0.005, middle + 0.02), side * -3)
        pad.box((0, 0.0, 0), (0.14, 0.03, 0.26), DARK, 0.03)
        for i in range(4):
            pad.rod(
                (-0.03 + 0.06 * (i % 2), -0.015, 0.06 - 0.05 * (i // 2)),
                (-0.03 + 0.06 * (i % 2), -0.022, 0.06 - 0.05 * (i // 2)),
                0.018,
                'light grey',
                sides=20,
            )
        pad.rod((0, -0.015, -0.08), (0, -0.024, -0.08), 0.022, 'red', sides=24)
    machine.panel((0, 0.0, middle + 0.8), 0.3, 0.07, 'screen glass')
    _couch(machine, couch_top, couch_out)
    return {
        'ring': machine.point((0.42, -0.0, middle + 0.58)),
        'couch': machine.point((0.2, -couch_out + 0.2, couch_top)),
    }


def _turn(count: int) -> list[float]:
    return [2 * math.pi * i / count for i in range(count)]


def _couch(machine: Assembly, top: float, out: float) -> None:
    length = out + 0.7
    middle = -out + length / 2
    machine.box((0, -out * 0.52, 0.04), (0.62, out * 0.86, 0.08), DARK, 0.02)
    machine.box((0, -out * 0.52, (top - 0.1) / 2 + 0.03), (0.46, out * 0.78, top - 0.2), SOFT, 0.05)
    machine.box((0, middle, top - 0.105), (0.5, length, 0.09), SHELL, 0.04)
    machine.box((0, middle, top - 0.045), (0.52, length, 0.04), SHELL, 0.018)
    machine.box((0, middle, top - 0.016), (0.46, length - 0.06, 0.03), PAD, 0.012)
    for side in (-1, 1):
        machine.box((side * 0.262, middle, top - 0.06), (0.008, length - 0.2, 0.014), ACCENT, 0.002)


def laser_post(at: tuple[float, float], turn: float, tall: float = 1.75) -> Vector:
    """A slim post beside the couch with a green slit of laser light; returns the slit's middle."""
    post = Assembly((*at, 0), turn)
    post.box((0, 0, tall / 2), (0.16, 0.14, tall), SHELL, 0.035)
    post.box((0, 0, 0.02), (0.26, 0.24, 0.04), DARK, 0.012)
    for z in (0.3, tall - 0.08):
        post.box((0, 0, z), (0.166, 0.146, 0.012), ACCENT, 0.003)
    post.box((0, -0.071, tall * 0.6), (0.06, 0.006, 0.62), DARK, 0.002)
    post.box((0, -0.075, tall * 0.6), (0.012, 0.004, 0.56), Finish('#35ff7a', 0.5, glow=3.0), 0)
    return post.point((0, -0.078, tall * 0.6))


def base_board(at: tuple[float, float, float], turn: float, support: bool = True) -> Vector:
    """A board with pegs and, on it, the clear support that fits behind the neck; returns a point on that."""
    board = Assembly(at, turn)
    board.box(
        (0, 0, 0.009), (0.5, 0.72, 0.018), Finish('#20262a', 0.3, coat=0.4, mottle=0.2, bump_scale=60), 0.006
    )
    for side in (-1, 1):
        for k in range(7):
            board.rod(
                (side * 0.21, -0.27 + 0.09 * k, 0.018),
                (side * 0.21, -0.27 + 0.09 * k, 0.034),
                0.008,
                'amber',
                sides=16,
            )
        board.box((side * 0.235, 0.05, 0.024), (0.02, 0.3, 0.014), 'light grey', 0.004)
    if not support:
        return board.point((0, 0, 0.02))
    rest = board.inside((0, 0.12, 0.02))
    columns, rows = 26, 18
    points = []
    for i in range(columns + 1):
        u = -1 + 2 * i / columns
        for k in range(rows + 1):
            v = -1 + 2 * k / rows
            # A saddle: a roll under the neck, a hollow for the head beyond it.
            z = (
                0.045
                + 0.05 * math.exp(-(((v + 0.55) / 0.28) ** 2))
                + 0.055 * u * u
                - 0.02 * math.exp(-(((v - 0.35) / 0.4) ** 2))
            )
            points.append((u * 0.115, v * 0.12, z))
    faces = [
        (i * (rows + 1) + k, (i + 1) * (rows + 1) + k, (i + 1) * (rows + 1) + k + 1, i * (rows + 1) + k + 1)
        for i in range(columns)
        for k in range(rows)
    ]
    shell = rest.mesh(points, faces, CLEAR, True)
    solid = shell.modifiers.new('thick', 'SOLIDIFY')
    solid.thickness, solid.offset = 0.012, -1
    for x in (-0.08, 0.08):
        for y in (-0.09, 0.09):
            rest.rod((x, y, 0), (x, y, 0.05), 0.012, CLEAR, sides=18)
    rest.box((0, -0.128, 0.07), (0.05, 0.004, 0.03), 'teal', 0.001)
    return rest.point((0.09, -0.066, 0.128))
