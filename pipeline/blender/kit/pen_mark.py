"""A mark drawn on something that is there already: an arrow in pen, laid on its surface."""

from __future__ import annotations

import bpy
from mathutils import Vector

from .assembly import Assembly


def pen_arrow(at: Vector, along: Vector, seen_from: Vector, length: float, finish: str) -> Vector | None:
    """Draws an arrow `length` metres long on whatever lies at `at` as seen from `seen_from`, pointing along
    `along`; returns its middle, or nothing if the ray misses."""
    bpy.context.view_layer.update()
    view = bpy.context.evaluated_depsgraph_get()
    towards = (at - seen_from).normalized()
    up = (along - towards * along.dot(towards)).normalized()
    right = towards.cross(up)

    def on_surface(u: float, v: float) -> Vector | None:
        aim = at + (right * u + up * v) * length
        start = aim - towards * 0.3
        hit, spot, normal, *_ = bpy.context.scene.ray_cast(view, start, towards, distance=0.6)
        return spot + normal * 0.0012 if hit else None

    points, faces = [], []
    steps = 18
    for i in range(steps):
        for k in range(-1, 2, 2):
            v = -0.5 + (i + 0.0) / (steps - 1)
            half = 0.06 if v < 0.08 else 0.24 * (0.5 - v) / 0.42
            spot = on_surface(k * max(half, 0.002), v)
            if spot is None:
                return None
            points.append(spot)
    for i in range(steps - 1):
        a = 2 * i
        faces.append((a, a + 1, a + 3, a + 2))
    Assembly().mesh(points, faces, finish, True)
    return on_surface(0, 0)
