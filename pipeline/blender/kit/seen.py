"""What is really seen where: rays from the camera about every place, so that no mark points at its hider."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path

import bpy
from mathutils import Vector

from .places import Places, Triple

WIDTH, HEIGHT = 1024, 512
# Metres about a place within which what is hit counts as the thing, and within which a part belongs to it.
REACH, TOUCH = 0.25, 0.06
# Degrees about a place that are looked at: of what is near and large a middle part is enough.
WINDOW = 4
# Samples along each side of a live surface.
GRID = 12
Run = tuple[int, int, int]


class Seen:
    """Casts rays through the built scene from the eye of `places`."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.eye = Vector(places.eye)
        self.scene = bpy.context.scene
        self.view = bpy.context.evaluated_depsgraph_get()
        self.view.update()

    def first(
        self, towards: Vector, wanted: frozenset[str] = frozenset()
    ) -> tuple[Vector, bpy.types.Object] | None:
        """The first thing that stops a look in a direction; glass and clear plastic do only if `wanted`."""
        start = self.eye
        for _ in range(24):
            hit, at, _, _, part, _ = self.scene.ray_cast(self.view, start, towards)
            if not hit:
                return None
            if part.name in wanted or not _see_through(part):
                return at, part
            start = at + towards * 0.002
        return None

    def runs(self, point: Triple, parts: frozenset[str]) -> list[Run]:
        """The pixels that show a thing, as runs of (row, first column, count): one of its `parts` near a
        point, or, with none named, whatever is near it."""
        at = Vector(point)
        way = at - self.eye
        reach = min(math.asin(min(1, REACH / way.length)), math.radians(WINDOW))
        pitch = math.asin(way.z / way.length)
        turn = math.atan2(way.x, way.y)
        found: list[Run] = []
        for row in range(HEIGHT):
            up = math.pi * (0.5 - (row + 0.5) / HEIGHT)
            if abs(up - pitch) > reach:
                continue
            wide = min(math.pi, reach / max(math.cos(up), 1e-3))
            first = math.floor((turn - wide) / (2 * math.pi) * WIDTH + WIDTH / 2)
            last = math.ceil((turn + wide) / (2 * math.pi) * WIDTH + WIDTH / 2)
            columns = [c for c in range(first, last) if self._shows(c, up, at, parts)]
            found += [(row, start % WIDTH, count) for start, count in _together(columns)]
        return found

    def share(self, corners: list[Vector]) -> float:
        """How much of a live surface nothing stands before, 0 to 1: what hides it would be drawn over."""
        seen = 0
        for i in range(GRID):
            for k in range(GRID):
                u, v = (i + 0.5) / GRID, (k + 0.5) / GRID
                spot = corners[0].lerp(corners[1], u).lerp(corners[3].lerp(corners[2], u), v)
                hit = self.first((spot - self.eye).normalized())
                seen += hit is None or (hit[0] - self.eye).length > (spot - self.eye).length - 0.02
        return seen / GRID**2

    def _shows(self, column: int, up: float, at: Vector, parts: frozenset[str]) -> bool:
        turn = 2 * math.pi * ((column + 0.5) / WIDTH - 0.5)
        level = math.cos(up)
        hit = self.first(Vector((level * math.sin(turn), level * math.cos(turn), math.sin(up))), parts)
        return hit is not None and (hit[0] - at).length <= REACH and (not parts or hit[1].name in parts)

    def _parts_at(self, at: Vector, kind: str) -> frozenset[str]:
        """Names of the parts that touch a place; of somebody's head it is the middle that is known."""
        if kind == 'people':
            return frozenset()
        near = (part for part in self.scene.objects if _gap(part.evaluated_get(self.view), at) <= TOUCH)
        return frozenset(part.name for part in near)

    def write(self, path: Path) -> None:
        """Writes the map as JSON, whole or not at all: pixels of every mark, seen share of live surfaces."""
        places = self.places
        marks = {
            kind: {name: self.runs(at, self._parts_at(at, kind)) for name, at in points.items()}
            for kind, points in places.points.items()
        }
        surfaces = {name: round(self.share(corners), 3) for name, corners in places.surfaces.items()}
        text = json.dumps({'width': WIDTH, 'height': HEIGHT, 'overlays': surfaces, **marks})
        half = path.with_suffix('.part')
        half.write_text(text.replace('}, "', '},\n"').replace(']], "', ']],\n"') + '\n')
        half.replace(path)
        for kind, found in marks.items():
            for name, runs in found.items():
                if not runs:
                    print(f'{kind} {name}: hidden, or nothing is there')
        for name, share in surfaces.items():
            if share < 0.98:
                print(f'overlay {name}: {share:.0%} of it is seen; what stands before it would be drawn over')


def _see_through(part: bpy.types.Object) -> bool:
    for slot in part.material_slots:
        nodes = slot.material.node_tree.nodes if slot.material and slot.material.use_nodes else {}
        surface = nodes.get('Principled BSDF')
        if surface and surface.inputs['Alpha'].default_value < 0.95:
            return True
    return False


def _gap(part: bpy.types.Object, at: Vector) -> float:
    """Metres from a point to a part's surface; far for what has none."""
    if part.type not in ('MESH', 'CURVE') or part.hide_render:
        return math.inf
    local = part.matrix_world.inverted_safe() @ at
    low = Vector([min(c[i] for c in part.bound_box) for i in range(3)])
    high = Vector([max(c[i] for c in part.bound_box) for i in range(3)])
    nearest = Vector([min(max(local[i], low[i]), high[i]) for i in range(3)])
    if (part.matrix_world @ nearest - at).length > TOUCH:
        return math.inf
    if part.type == 'CURVE':
        return 0.0
    found, near, _, _ = part.closest_point_on_mesh(local)
    return (part.matrix_world @ near - at).length if found else math.inf


def _together(columns: list[int]) -> Iterator[tuple[int, int]]:
    """Runs (first, count) of columns that follow one another."""
    start = None
    for i, column in enumerate(columns):
        start = column if start is None else start
        if i + 1 == len(columns) or columns[i + 1] != column + 1:
            yield start, column - start + 1
            start = None
