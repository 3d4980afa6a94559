"""A ring lamp with a magnifying lens on a jointed arm and a wheeled stand."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from .assembly import Assembly, Point
from .castors import star_base
from .finishes import Finish

LENS = Finish('#dfeef2', 0.04, clear=1.1, coat=1.0)


def magnifier_lamp(foot: tuple[float, float], head: Point, aim: Point, watts: float = 3) -> Vector:
    """The lamp stands at `foot`, its ring at `head` looks at `aim`; returns the ring's middle."""
    stand = Assembly((*foot, 0))
    star_base(stand, 0.26, 'light grey')
    stand.rod((0, 0, 0.1), (0, 0, 1.18), 0.016, 'white')
    stand.rod((0, 0, 1.16), (0, 0, 1.24), 0.028, 'light grey')
    base, end = Vector((*foot, 1.24)), Vector(head)
    elbow = (base + end) / 2 + Vector((0, 0, 0.34)) + (base - end).cross(Vector((0, 0, 1))) * 0.12
    arm = Assembly()
    for a, b in ((base, elbow), (elbow, end + Vector((0, 0, 0.1)))):
        aside = (b - a).cross(Vector((0, 0, 1))).normalized() * 0.014
        for sign in (-1, 1):
            arm.rod(a + aside * sign, b + aside * sign, 0.007, 'white')
    arm.rod(elbow - Vector((0, 0, 0.03)), elbow + Vector((0, 0, 0.03)), 0.026, 'light grey')
    arm.tube([end + Vector((0, 0, 0.1)), end + Vector((0.02, 0.02, 0.06)), end], 0.012, 'white')
    facing = (Vector(aim) - end).to_track_quat('-Z', 'Y').to_matrix().to_4x4()
    lamp = Assembly(frame=Matrix.Translation(end) @ facing)
    ring = [
        (0.078, -0.018),
        (0.13, -0.018),
        (0.14, 0.0),
        (0.128, 0.026),
        (0.09, 0.03),
        (0.078, 0.014),
        (0.078, -0.018),
    ]
    lamp.turned(ring, (0, 0, 0), 'white', 56)
    tube = [(0.104 * math.cos(t), 0.104 * math.sin(t), -0.02) for t in (math.pi * i / 12 for i in range(24))]
    glow = lamp.tube(tube, 0.009, 'lamp lens', closed=True)
    glow.visible_diffuse = glow.visible_shadow = False
    lens = [(0, 0.012), (0.04, 0.009), (0.078, 0.0), (0.04, -0.009), (0, -0.012)]
    lamp.turned(lens, (0, 0, 0), LENS, 56)
    lamp.tube([(0, 0.13, 0), (0, 0.19, 0.01), (0, 0.23, 0.04)], 0.009, 'light grey')
    lamp.lamp((0, 0, -0.03), (0.2, 0.2), watts, (1, 0.97, 0.92), 100)
    return end
