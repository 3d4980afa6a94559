"""Clothes turned back: the part of a garment beyond a line is taken away, as when a gown is drawn up."""

from __future__ import annotations

import bmesh
import bpy
from mathutils import Vector


def turn_back(garment: bpy.types.Object, at: Vector, beyond: Vector) -> None:
    """Takes away what of a garment lies further along `beyond` than the point `at`, both in the room."""
    mesh = bmesh.new()
    mesh.from_mesh(garment.data)
    into = garment.matrix_world.inverted()
    plane, normal = into @ at, into.to_3x3() @ beyond.normalized()
    everything = [*mesh.verts, *mesh.edges, *mesh.faces]
    bmesh.ops.bisect_plane(mesh, geom=everything, plane_co=plane, plane_no=normal, clear_outer=True)
    mesh.to_mesh(garment.data)
    mesh.free()


def seen_part(parts: list[bpy.types.Object], eye: Vector, at: Vector) -> bpy.types.Object | None:
    """Which of the parts is met first on the way from `eye` to a point and a little beyond."""
    bpy.context.view_layer.update()
    view = bpy.context.evaluated_depsgraph_get()
    hit, _, _, _, part, _ = bpy.context.scene.ray_cast(view, eye, (at - eye).normalized())
    return part if hit and part in parts else None
