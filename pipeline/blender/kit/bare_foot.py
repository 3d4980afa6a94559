"""One bare foot out of a person's body, for a close look: the same skin, with a patch of hard skin."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Vector

from people.placed import Placed

from .finishes import linear


@dataclass(frozen=True)
class BareFoot:
    """The foot's own mesh and its axes in the room: to the toes, to the little toe, out of the sole."""

    part: bpy.types.Object
    heel: Vector
    toes: Vector
    outward: Vector
    down: Vector
    length: float

    def at(self, along: float, across: float) -> Vector:
        """A place of the sole: `along` from heel 0 to toes 1, `across` from inside -1 to outside 1."""
        middle = self.heel + self.toes * (along * self.length)
        wanted = middle + self.outward * (across * self.length * 0.18)
        points = _points(self.part)
        flat = points - np.array(wanted)
        away = flat - np.outer(flat @ np.array(self.down), np.array(self.down))
        near = points[np.linalg.norm(away, axis=1) < self.length * 0.03]
        if len(near) == 0:
            return wanted
        return Vector(near[np.argmax(near @ np.array(self.down))])


def bare_foot(who: Placed, side: str) -> BareFoot:
    """Cuts the foot on a side of a bare-footed person out of their skin, up to above the ankle."""
    skin = max(
        (part for part in who.objects if part.data.materials[0].name.startswith('skin')),
        key=lambda part: len(part.data.vertices),
    )
    view = bpy.context.evaluated_depsgraph_get()
    whole = bpy.data.meshes.new_from_object(skin.evaluated_get(view), depsgraph=view)
    whole.transform(skin.matrix_world)
    ankle, knee = who.foot(side), who.knee(side)
    shin = (knee - ankle).normalized()
    points = np.empty(len(whole.vertices) * 3, np.float32)
    whole.vertices.foreach_get('co', points)
    points = points.reshape(-1, 3)
    other = np.array(who.foot('L' if side == 'R' else 'R'))
    offset = points - np.array(ankle)
    own = np.linalg.norm(offset, axis=1) < np.linalg.norm(points - other, axis=1)
    keep = own & (np.linalg.norm(offset, axis=1) < 0.3) & (offset @ np.array(shin) < 0.1)
    _trim(whole, keep)
    foot = bpy.data.objects.new(f'foot {side}', whole)
    bpy.context.scene.collection.objects.link(foot)
    kept = points[keep] - np.array(ankle)
    # The sole's own axes: the longest way across the shin is heel to toes.
    flat = kept - np.outer(kept @ np.array(shin), np.array(shin))
    _, _, axes = np.linalg.svd(flat - flat.mean(0), full_matrices=False)
    toes = Vector(axes[0])
    if np.sum((flat @ axes[0]) ** 3) < 0:
        toes = -toes
    down = -(shin - toes * shin.dot(toes)).normalized()
    outward = toes.cross(-down) if side == 'R' else -toes.cross(-down)
    along = kept @ np.array(toes)
    length = float(along.max() - along.min())
    low = float(np.percentile(kept @ np.array(down), 98))
    middle = float(np.median(kept @ np.array(outward)))
    heel = ankle + toes * float(along.min()) + down * low + outward * middle
    return BareFoot(foot, heel, toes, outward, down, length)


def hard_skin(foot: BareFoot, along: float, across: float, size: float) -> None:
    """Paints a patch of hard skin: paler, a little yellow, drier; and warms heel, ball and toes."""
    mesh = foot.part.data
    points = _points(foot.part)
    tint = mesh.attributes.get('tint')
    if tint is None:
        return
    colours = np.empty(len(points) * 4, np.float32)
    tint.data.foreach_get('color', colours)
    colours = colours.reshape(-1, 4)
    warm = np.zeros(len(points))
    for a, b, r in (
        (0.1, 0.0, 0.12),
        (0.74, -0.5, 0.11),
        (0.7, 0.55, 0.1),
        (0.93, -0.5, 0.07),
        (0.9, 0.1, 0.06),
    ):
        warm = np.maximum(
            warm,
            np.exp(-((np.linalg.norm(points - np.array(foot.at(a, b)), axis=1) / (r * foot.length)) ** 2)),
        )
    colours[:, :3] *= 1 + warm[:, None] * np.array((0.06, -0.1, -0.1))
    patch = np.linalg.norm(points - np.array(foot.at(along, across)), axis=1) / size
    amount = np.clip(1.25 - patch, 0, 1)[:, None] ** 0.7
    colours[:, :3] = colours[:, :3] * (1 - amount) + np.array(linear('#ecd9ae')) * amount
    tint.data.foreach_set('color', colours.ravel())


def _points(part: bpy.types.Object) -> np.ndarray:
    points = np.empty(len(part.data.vertices) * 3, np.float32)
    part.data.vertices.foreach_get('co', points)
    return points.reshape(-1, 3)


def _trim(mesh: bpy.types.Mesh, keep: np.ndarray) -> None:
    """Takes away all points that are not kept."""
    import bmesh

    editing = bmesh.new()
    editing.from_mesh(mesh)
    editing.verts.ensure_lookup_table()
    bmesh.ops.delete(editing, geom=[v for v in editing.verts if not keep[v.index]], context='VERTS')
    editing.to_mesh(mesh)
    editing.free()
    mesh.update()
