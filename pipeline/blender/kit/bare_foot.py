"""One bare foot, or a hand, out of a person's body, for a close look: the same skin."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Vector
from scipy import sparse
from scipy.sparse import csgraph

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

    def near(self, point: Vector) -> Vector:
        """The place of the foot that is nearest to a point of the room."""
        points = _points(self.part)
        return Vector(points[np.argmin(np.linalg.norm(points - np.array(point), axis=1))])

    def shorten(self, height: float) -> None:
        """Takes away what is more than so many metres above the sole."""
        local = _points(self.part) - np.array(self.heel)
        _trim(self.part.data, local @ np.array(self.down) > -height)

    def at(self, along: float, across: float) -> Vector:
        """A place of the sole: `along` from heel 0 to toes 1, `across` from inside edge 0 to outside 1."""
        points = _points(self.part)
        local = points - np.array(self.heel)
        far, side, low = (local @ np.array(axis) for axis in (self.toes, self.outward, self.down))
        row = (np.abs(far - along * self.length) < 0.03 * self.length) & (low > -0.045)
        wanted = side[row].min() + across * (side[row].max() - side[row].min())
        near = row & (np.abs(side - wanted) < 0.03 * self.length)
        lowest = low[near].max() if near.any() else 0.0
        return self.heel + self.toes * (along * self.length) + self.outward * wanted + self.down * lowest


def bare_foot(who: Placed, side: str) -> BareFoot:
    """Cuts the foot on a side of a bare-footed person out of their skin, up to above the ankle."""
    whole = _skin(who)
    ankle, knee = who.foot(side), who.knee(side)
    shin = (knee - ankle).normalized()
    points = _points_of(whole)
    other = np.array(who.foot('L' if side == 'R' else 'R'))
    offset = points - np.array(ankle)
    own = np.linalg.norm(offset, axis=1) < np.linalg.norm(points - other, axis=1)
    keep = own & (np.linalg.norm(offset, axis=1) < 0.3) & (offset @ np.array(shin) < 0.1)
    _trim(whole, keep)
    foot = bpy.data.objects.new(f'foot {side}', whole)
    bpy.context.scene.collection.objects.link(foot)
    kept = points[keep] - np.array(ankle)
    # To begin with, the longest way across the shin runs from heel to toes.
    up = np.array(shin)
    flat = kept - np.outer(kept @ up, up)
    _, _, axes = np.linalg.svd(flat - flat.mean(0), full_matrices=False)
    toes = axes[0] * np.sign(np.sum((flat @ axes[0]) ** 3))
    down = -up
    for _ in range(3):
        toes, down = _standing(kept, toes, down)
    outward = np.cross(down, toes) * (1 if side == 'R' else -1)
    sole = _sole(kept, down)
    along = sole @ toes
    length = float(along.max() - along.min())
    middle = float(np.median((sole @ outward)[along < along.min() + 0.3 * length]))
    back = toes * along.min() + down * float((sole @ down).max()) + outward * middle
    return BareFoot(foot, ankle + Vector(back), Vector(toes), Vector(outward), Vector(down), length)


def _sole(points: np.ndarray, down: np.ndarray) -> np.ndarray:
    """The points near the plane that the foot stands on."""
    low = points @ down
    return np.asarray(points[low > low.max() - 0.035])


def _standing(points: np.ndarray, toes: np.ndarray, down: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Better axes: the foot stands on its heel and on both ends of its ball."""
    sole = _sole(points, down)
    along, across = sole @ toes, sole @ np.cross(down, toes)
    share = (along - along.min()) / (along.max() - along.min())
    ball, back = (share > 0.6) & (share < 0.78), share < 0.22
    middle = np.median(across[ball])

    def lowest(chosen: np.ndarray) -> np.ndarray:
        return np.asarray(sole[chosen][np.argmax(sole[chosen] @ down)])

    heel = lowest(back)
    one, other = lowest(ball & (across < middle - 0.012)), lowest(ball & (across > middle + 0.012))
    normal = np.cross((one + other) / 2 - heel, other - one)
    normal = normal / np.linalg.norm(normal)
    normal = normal * np.sign(normal @ down)
    forward = (sole[ball].min(0) + sole[ball].max(0)) / 2 - (sole[back].min(0) + sole[back].max(0)) / 2
    flat = forward - normal * (forward @ normal)
    return flat / np.linalg.norm(flat), normal


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
    pads = ((0.1, 0.5, 0.13), (0.72, 0.2, 0.12), (0.66, 0.85, 0.1), (0.93, 0.15, 0.08), (0.9, 0.5, 0.06))
    for a, b, r in pads:
        warm = np.maximum(
            warm,
            np.exp(-((np.linalg.norm(points - np.array(foot.at(a, b)), axis=1) / (r * foot.length)) ** 2)),
        )
    # Soles are paler than the rest, heel and ball pinker than the arch.
    colours[:, :3] += (np.array(linear('#f1d2bd')) - colours[:, :3]) * 0.35
    colours[:, :3] *= 1 + warm[:, None] * np.array((0.04, -0.08, -0.06))
    patch = np.linalg.norm(points - np.array(foot.at(along, across)), axis=1) / size
    amount = 0.85 * np.clip(1.3 - patch, 0, 1)[:, None] ** 0.6
    colours[:, :3] = colours[:, :3] * (1 - amount) + np.array(linear('#f3e2b4')) * amount
    tint.data.foreach_set('color', colours.ravel())


def _points(part: bpy.types.Object) -> np.ndarray:
    return _points_of(part.data)


def _points_of(mesh: bpy.types.Mesh) -> np.ndarray:
    points = np.empty(len(mesh.vertices) * 3, np.float32)
    mesh.vertices.foreach_get('co', points)
    return points.reshape(-1, 3)


def bare_hand(who: Placed, side: str, reach: float = 0.17) -> bpy.types.Object:
    """The hand on a side out of a person's skin, with so many metres of what it hangs on."""
    palm = np.array(who.hand(side).point((0, 0, 0)))
    whole = _skin(who)
    points = _points_of(whole)
    near = np.linalg.norm(points - palm, axis=1)
    _trim(whole, near < reach)
    # A thigh may be as near as the wrist: only what hangs together with the palm stays.
    points = _points_of(whole)
    edges = np.empty(len(whole.edges) * 2, np.int32)
    whole.edges.foreach_get('vertices', edges)
    a, b = edges.reshape(-1, 2).T
    links = sparse.coo_matrix((np.ones(len(a)), (a, b)), shape=(len(points),) * 2)
    _, group = csgraph.connected_components(links, directed=False)
    own = group[np.argmin(np.linalg.norm(points - palm, axis=1))]
    _trim(whole, group == own)
    hand = bpy.data.objects.new(f'hand {side}', whole)
    bpy.context.scene.collection.objects.link(hand)
    return hand


def _skin(who: Placed) -> bpy.types.Mesh:
    """A copy of all of a person's skin, in the room's frame."""
    skin = max(
        (part for part in who.objects if part.data.materials[0].name.startswith('skin')),
        key=lambda part: len(part.data.vertices),
    )
    view = bpy.context.evaluated_depsgraph_get()
    whole = bpy.data.meshes.new_from_object(skin.evaluated_get(view), depsgraph=view)
    whole.transform(skin.matrix_world)
    return whole


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
