"""A camera on a tripod, as it films somebody's steps."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from .assembly import Assembly, Point


def tripod_camera(at: tuple[float, float], height: float, aim: Point) -> Vector:
    """A camera `height` metres up that looks at `aim`; returns where it is."""
    stand = Assembly((*at, 0))
    hub = height - 0.12
    for i in range(3):
        t = 2 * math.pi * i / 3 + 0.5
        spread = 0.34 * min(1, height / 1.0)
        foot = (spread * math.cos(t), spread * math.sin(t), 0.012)
        mid = (spread * 0.48 * math.cos(t), spread * 0.48 * math.sin(t), hub * 0.52)
        stand.rod((0.02 * math.cos(t), 0.02 * math.sin(t), hub), mid, 0.014, 'dark')
        stand.rod(mid, foot, 0.009, 'grey')
        stand.rod(mid, (mid[0] * 1.03, mid[1] * 1.03, mid[2] - 0.035), 0.019, 'black')
        stand.rod((foot[0], foot[1], 0), (foot[0], foot[1], 0.03), 0.016, 'rubber')
        stand.rod((0, 0, hub * 0.42), (mid[0] * 0.9, mid[1] * 0.9, hub * 0.55), 0.004, 'grey')
    stand.rod((0, 0, hub * 0.4), (0, 0, hub + 0.06), 0.012, 'grey')
    stand.turned([(0, 0), (0.045, 0), (0.05, 0.02), (0.03, 0.05), (0, 0.05)], (0, 0, hub - 0.01), 'dark')
    stand.rod((0, 0, hub + 0.05), (-0.16, -0.1, hub - 0.04), 0.008, 'dark')
    eye = Vector((*at, height))
    turn = (Vector(aim) - eye).to_track_quat('Y', 'Z').to_matrix().to_4x4()
    camera = Assembly(frame=Matrix.Translation(eye) @ turn)
    camera.box((0, -0.01, 0), (0.13, 0.09, 0.09), 'black', 0.014)
    camera.box((0, -0.02, 0.055), (0.06, 0.06, 0.03), 'black', 0.01)
    camera.box((0.045, -0.01, 0.05), (0.03, 0.05, 0.012), 'dark', 0.004)
    barrel = camera.inside((0, 0.035, 0))
    barrel.rod((0, 0, 0), (0, 0.1, 0), 0.04, 'black', 0.037)
    barrel.rod((0, 0.03, 0), (0, 0.05, 0), 0.0425, 'dark')
    barrel.rod((0, 0.1, 0), (0, 0.103, 0), 0.031, 'window glass')
    camera.rod((-0.05, 0.036, 0.03), (-0.05, 0.04, 0.03), 0.005, 'red', sides=14)
    return eye
