"""Green laser lines: wall boxes, and the light where their planes meet whatever is in the room."""

from __future__ import annotations

import math

import bpy
from mathutils import Matrix, Vector

from .assembly import Assembly, Point
from .finishes import Finish

BEAM = Finish('#35ff7a', 0.5, glow=3.2)
BOX = Finish('#3a4246', 0.45)


def laser_box(at: Point, turn: float) -> Vector:
    """A laser on a wall; returns the point that its light leaves from."""
    box = Assembly(at, turn)
    box.box((0, -0.05, 0), (0.13, 0.1, 0.24), BOX, 0.012)
    box.box((0, -0.101, 0), (0.06, 0.004, 0.16), 'screen glass', 0.001)
    box.rod((0, -0.1, 0.0), (0, -0.106, 0.0), 0.009, BEAM, sides=16)
    return box.point((0, -0.115, 0))


def laser_fan(
    source: Vector, towards: Vector, spread: float, along: Vector, width: float = 0.004, steps: int = 900
) -> list[bpy.types.Object]:
    """The line that a fan of light draws: from `source` towards a direction, opened by `spread` degrees to
    each side in the plane that holds `along`. Broken where it jumps from one thing to another.
    """
    scene, view = bpy.context.scene, bpy.context.evaluated_depsgraph_get()
    view.update()
    ahead = towards.normalized()
    side = (along - ahead * along.dot(ahead)).normalized()
    across = ahead.cross(side)
    run: list[tuple[Vector, Vector]] = []
    made = []
    last = None
    for i in range(steps + 1):
        t = math.radians(spread) * (2 * i / steps - 1)
        ray = ahead * math.cos(t) + side * math.sin(t)
        hit, at, normal, *_ = scene.ray_cast(view, source + ray * 0.05, ray, distance=12)
        if normal.dot(ray) > 0:
            normal = -normal
        broken = last is not None and hit and (at - last).length > 0.09
        if (not hit or broken) and len(run) > 1:
            made.append(_ribbon(run, across, width))
        if not hit or broken:
            run = []
        if hit:
            run.append((at + normal * 0.003, normal))
            last = at
    if len(run) > 1:
        made.append(_ribbon(run, across, width))
    return made


def _ribbon(run: list[tuple[Vector, Vector]], across: Vector, width: float) -> bpy.types.Object:
    points = [tuple(at + across * (width / 2 * sign)) for at, _ in run for sign in (-1, 1)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(run) - 1)]
    line = Assembly(frame=Matrix.Identity(4)).mesh(points, faces, BEAM)
    line.visible_diffuse = False
    line.visible_shadow = False
    return line
