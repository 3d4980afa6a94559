"""A point of somebody or something that is really met on the way from the eye."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
from mathutils import Vector


def first_seen(eye: Vector, parts: Sequence[bpy.types.Object], near: Vector) -> Vector:
    """The point of `parts` that is seen nearest to a wanted one, within 0.3 m; the wanted one if none is."""
    bpy.context.view_layer.update()
    view = bpy.context.evaluated_depsgraph_get()
    names = {part.name for part in parts}
    steps = [0.05 * i for i in range(-6, 7)]
    offsets = sorted((Vector((x, 0, z)) for x in steps for z in steps), key=lambda o: o.length)
    for offset in offsets:
        towards = (near + offset - eye).normalized()
        hit, at, _, _, part, _ = bpy.context.scene.ray_cast(view, eye, towards)
        if hit and part.name in names:
            return at
    return near
