"""A linear accelerator: stand, drum, C-shaped arm with the treatment head, imaging arms folded away."""

from __future__ import annotations

import math

import bpy
from mathutils import Matrix, Vector

from .assembly import Assembly
from .finishes import Finish

SHELL = Finish('#e9ebe8', 0.3, coat=0.25, mottle=0.015, bump_scale=3)
SHELL_SOFT = Finish('#d6dcdb', 0.36, coat=0.15, mottle=0.02, bump_scale=3)
JOINT = Finish('#59656b', 0.4)
ACCENT = Finish('#2f8f86', 0.35, coat=0.3)
GLOW = Finish('#7fe0d0', 0.4, glow=2.2)
LENS = Finish('#101416', 0.12, coat=0.6)


def linac(at: tuple[float, float], centre: float) -> dict[str, Vector]:
    """A linac whose beam meets the couch `centre` metres up above the floor at `at`.

    Its stand is at +y, the couch comes from -y. Returns points on the head, the arm's side and the drum.
    """
    machine = Assembly((*at, centre))
    _stand(machine, centre)
    _arm(machine)
    _head(machine)
    for side in (-1, 1):
        _imager(machine, side)
    _beam_catcher(machine)
    return {
        'head': machine.point((-0.2, -0.3, 0.72)),
        'arm': machine.point((-0.34, 0.42, 0.98)),
        'drum': machine.point((-0.6, 1.0, 0.1)),
    }


def slab(
    part: Assembly,
    outline: list[tuple[float, float]],
    half: float,
    finish: str | Finish,
    edge: float,
    frame: Matrix | None = None,
) -> bpy.types.Object:
    """A plate with a given outline in its y-z plane, `half` thick to each side of x = 0, edges rounded."""
    count = len(outline)
    points = [(x, y, z) for x in (-half, half) for y, z in outline]
    around = [(i, (i + 1) % count, count + (i + 1) % count, count + i) for i in range(count)]
    faces = [tuple(range(count))[::-1], tuple(range(count, 2 * count)), *around]
    body = part.mesh(points, faces, finish, True, frame)
    bevel = body.modifiers.new('edge', 'BEVEL')
    bevel.width, bevel.segments = edge, 4
    bevel.limit_method, bevel.angle_limit = 'ANGLE', math.radians(40)
    bevel.harden_normals = True
    return body


def rounded(corners: list[tuple[float, float, float]], steps: int = 7) -> list[tuple[float, float]]:
    """An outline through corners (y, z, radius), each rounded off."""
    found: list[tuple[float, float]] = []
    for i, (y, z, radius) in enumerate(corners):
        here = Vector((y, z))
        before = Vector(corners[i - 1][:2]) - here
        after = Vector(corners[(i + 1) % len(corners)][:2]) - here
        start, end = here + before.normalized() * radius, here + after.normalized() * radius
        for k in range(steps + 1):
            t = k / steps
            spot = start * (1 - t) ** 2 + here * 2 * t * (1 - t) + end * t**2
            found.append((spot.x, spot.y))
    return found


def _stand(machine: Assembly, centre: float) -> None:
    """The stand against the wall, with the drum that the arm turns on."""
    floor = -centre
    front = rounded(
        [(-0.95, floor + 0.02, 0.08), (-0.95, 1.15, 0.42), (0.95, 1.15, 0.42), (0.95, floor + 0.02, 0.08)], 9
    )
    turned = Matrix.Translation((0, 1.62, 0)) @ Matrix.Rotation(math.radians(-90), 4, 'Z')
    slab(machine, front, 0.45, SHELL, 0.07, turned)
    plinth = Assembly(frame=machine.frame)
    plinth.box((0, 1.6, floor + 0.05), (1.7, 0.84, 0.1), JOINT, 0.02)
    for radius, depth, out, finish in (
        (0.86, 0.1, 1.13, SHELL_SOFT),
        (0.80, 0.06, 1.05, SHELL),
        (0.60, 0.05, 1.01, SHELL_SOFT),
    ):
        _disc(machine, radius, out, depth, finish)
    for radius, out in ((0.835, 1.045), (0.62, 0.995)):
        ring = [(radius * math.cos(t), out, radius * math.sin(t)) for t in _turn(48)]
        machine.tube(ring, 0.008, ACCENT if radius > 0.7 else JOINT, closed=True)
    for side in (-1, 1):
        machine.box((side * 0.905, 1.165, 0.1), (0.02, 0.02, 1.5), GLOW, 0.006)
        machine.box((side * 0.72, 1.168, -0.92), (0.3, 0.02, 0.42), SHELL_SOFT, 0.02)
        for k in range(6):
            machine.box((side * 0.72, 1.155, -1.07 + 0.06 * k), (0.22, 0.01, 0.014), JOINT, 0.003)
    machine.box((0.0, 1.168, 1.0), (0.5, 0.02, 0.05), ACCENT, 0.012)


def _disc(machine: Assembly, radius: float, out: float, depth: float, finish: Finish) -> None:
    profile = [
        (0, 0),
        (radius - 0.05, 0),
        (radius - 0.015, 0.015),
        (radius, 0.05),
        (radius, 0.05 + depth),
        (0, 0.05 + depth),
    ]
    disc = Assembly(
        frame=machine.frame
        @ Matrix.Translation((0, out - 0.05, 0))
        @ Matrix.Rotation(math.radians(-90), 4, 'X')
    )
    disc.turned(profile, (0, 0, 0), finish, 72)


def _turn(count: int) -> list[float]:
    return [2 * math.pi * i / count for i in range(count)]


def _arm(machine: Assembly) -> None:
    """The C: out of the drum, up, and forward over the couch."""
    side = rounded(
        [
            (1.06, -0.42, 0.1),
            (1.06, 1.02, 0.2),
            (0.92, 1.3, 0.22),
            (-0.22, 1.3, 0.22),
            (-0.42, 1.02, 0.16),
            (-0.42, 0.78, 0.1),
            (0.34, 0.74, 0.14),
            (0.66, 0.5, 0.2),
            (0.7, -0.3, 0.14),
        ],
        9,
    )
    slab(machine, side, 0.37, SHELL, 0.085)
    inset = rounded(
        [
            (0.98, 0.2, 0.1),
            (0.95, 1.16, 0.16),
            (-0.1, 1.18, 0.16),
            (-0.24, 0.92, 0.1),
            (0.5, 0.88, 0.24),
            (0.82, 0.5, 0.16),
        ],
        9,
    )
    slab(machine, inset, 0.3755, SHELL_SOFT, 0.004)
    for x in (-0.379, 0.379):
        stripe = [(x, 0.92, 0.32), (x, 0.88, 0.62), (x, 0.78, 0.93), (x, 0.5, 1.03), (x, -0.1, 1.05)]
        machine.tube(stripe, 0.012, ACCENT)
    for z in (0.02, -0.12):
        machine.box((0, 0.655, z), (0.56, 0.012, 0.012), JOINT, 0.003)


def _head(machine: Assembly) -> None:
    """The round treatment head: collar, collimator, the dark window that the light comes out of."""
    machine.turned(
        [(0, 0.92), (0.33, 0.92), (0.375, 0.88), (0.385, 0.8), (0.385, 0.7), (0, 0.7)], (0, 0, 0), SHELL, 72
    )
    machine.turned([(0, 0.72), (0.372, 0.72), (0.372, 0.685), (0, 0.685)], (0, 0, 0), ACCENT, 72)
    machine.turned(
        [(0, 0.69), (0.36, 0.69), (0.365, 0.62), (0.34, 0.545), (0.31, 0.525), (0.2, 0.52), (0, 0.52)],
        (0, 0, 0),
        SHELL,
        72,
    )
    machine.turned(
        [(0, 0.522), (0.3, 0.522), (0.295, 0.512), (0.21, 0.508), (0, 0.508)], (0, 0, 0), SHELL_SOFT, 72
    )
    machine.turned([(0, 0.51), (0.19, 0.51), (0.185, 0.5), (0, 0.5)], (0, 0, 0), JOINT, 60)
    machine.turned([(0, 0.503), (0.15, 0.503), (0.15, 0.497), (0, 0.497)], (0, 0, 0), LENS, 60)
    for i in range(4):
        t = math.radians(45 + 90 * i)
        machine.box((0.265 * math.cos(t), 0.265 * math.sin(t), 0.505), (0.05, 0.05, 0.03), JOINT, 0.01)
    screen = machine.inside((0, -0.395, 0.8), 0, -8)
    screen.box((0, 0, 0), (0.26, 0.02, 0.1), JOINT, 0.02)
    screen.box((0, -0.011, 0), (0.22, 0.004, 0.07), 'screen glass', 0)


def _imager(machine: Assembly, side: int) -> None:
    """One of the two flat imaging arms, folded back against the drum."""
    machine.rod((side * 0.68, 1.04, 0.16), (side * 0.68, 0.84, 0.16), 0.09, SHELL_SOFT)
    arm = machine.inside((side * 0.8, 0.82, -0.06))
    arm.box((0, 0, 0), (0.14, 0.12, 0.62), SHELL, 0.05)
    arm.rod((0, -0.07, -0.24), (0, 0.07, -0.24), 0.085, JOINT)
    panel = machine.inside((side * 0.83, 0.62, -0.32), side * 72)
    panel.box((0, 0, 0), (0.44, 0.06, 0.44), SHELL, 0.025)
    panel.box((0, -0.033, 0), (0.38, 0.004, 0.38), LENS if side < 0 else JOINT, 0.002)
    panel.box((0, -0.037, 0.19), (0.2, 0.003, 0.012), ACCENT, 0)


def _beam_catcher(machine: Assembly) -> None:
    """The flat panel below, drawn back under the arm's foot."""
    machine.box((0, 0.8, -0.52), (0.52, 0.5, 0.2), SHELL, 0.07)
    machine.box((0, 0.5, -0.6), (0.5, 0.3, 0.07), SHELL_SOFT, 0.03)
    machine.box((0, 0.5, -0.562), (0.42, 0.24, 0.006), LENS, 0.002)
