"""An assembly: parts placed together, in their own frame of reference."""

from __future__ import annotations

import math
from collections.abc import Sequence

import bpy
from mathutils import Matrix, Vector

from .finishes import Finish, material

Point = Sequence[float]


class Assembly:
    """Makes parts in metres in its own frame: x right, y away from whoever faces it, z up.

    `at` is where its origin stands in the room, `turn` how far it is turned about the vertical in
    degrees, anticlockwise seen from above. Turned by 0, its front looks towards -y.
    """

    def __init__(self, at: Point = (0, 0, 0), turn: float = 0, frame: Matrix | None = None) -> None:
        self.frame = frame or Matrix.Translation(Vector(at)) @ Matrix.Rotation(math.radians(turn), 4, 'Z')

    def point(self, local: Point) -> Vector:
        """A point of the assembly in the room's frame."""
        return self.frame @ Vector(local)

    def inside(self, at: Point, turn: float = 0, tilt: float = 0) -> Assembly:
        """An assembly within this one; `tilt` leans its top back by that many degrees."""
        local = Matrix.Translation(Vector(at)) @ Matrix.Rotation(math.radians(turn), 4, 'Z')
        return Assembly(frame=self.frame @ local @ Matrix.Rotation(math.radians(-tilt), 4, 'X'))

    def place(self, part: bpy.types.Object, local: Matrix | None = None) -> bpy.types.Object:
        """Puts an object made elsewhere into this assembly."""
        if part.name not in bpy.context.scene.collection.objects:
            bpy.context.scene.collection.objects.link(part)
        part.matrix_world = self.frame @ (local or Matrix.Identity(4))
        return part

    def mesh(
        self,
        points: Sequence[Point],
        faces: Sequence[Sequence[int]],
        finish: str | Finish,
        smooth: bool = False,
        local: Matrix | None = None,
    ) -> bpy.types.Object:
        """A part of given points and faces."""
        data = bpy.data.meshes.new('part')
        data.from_pydata([tuple(p) for p in points], [], [tuple(f) for f in faces])
        data.materials.append(material(finish))
        if smooth:
            data.polygons.foreach_set('use_smooth', [True] * len(data.polygons))
        data.update()
        return self.place(bpy.data.objects.new('part', data), local)

    def box(self, centre: Point, size: Point, finish: str | Finish, edge: float = 0.006) -> bpy.types.Object:
        """A box with edges rounded by `edge` metres."""
        x, y, z = (s / 2 for s in size)
        points = [(a * x, b * y, c * z) for c in (-1, 1) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        faces = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        part = self.mesh(points, faces, finish, edge > 0, Matrix.Translation(Vector(centre)))
        if edge:
            bevel = part.modifiers.new('edge', 'BEVEL')
            bevel.width = min(edge, min(size) * 0.45)
            bevel.segments = 2
            bevel.limit_method = 'NONE'
            bevel.harden_normals = True
        return part

    def rod(
        self,
        start: Point,
        end: Point,
        radius: float,
        finish: str | Finish,
        end_radius: float | None = None,
        sides: int = 28,
    ) -> bpy.types.Object:
        """A round rod, or a cone where the radii differ."""
        axis = Vector(end) - Vector(start)
        last = radius if end_radius is None else end_radius
        turn = [2 * math.pi * i / sides for i in range(sides)]
        points = [
            (r * math.cos(t), r * math.sin(t), z) for r, z in ((radius, 0), (last, axis.length)) for t in turn
        ]
        wall = [(i, (i + 1) % sides, sides + (i + 1) % sides, sides + i) for i in range(sides)]
        caps = [tuple(range(sides))[::-1], tuple(range(sides, 2 * sides))]
        local = Matrix.Translation(Vector(start)) @ axis.to_track_quat('Z', 'Y').to_matrix().to_4x4()
        part = self.mesh(points, wall + caps, finish, True, local)
        for cap in part.data.polygons[-2:]:
            cap.use_smooth = False
        return part

    def tube(
        self, path: Sequence[Point], radius: float, finish: str | Finish, closed: bool = False
    ) -> bpy.types.Object:
        """A hose, cable or bent bar along a path; a path of more than two points is rounded."""
        curve = bpy.data.curves.new('tube', 'CURVE')
        curve.dimensions = '3D'
        curve.bevel_depth = radius
        curve.bevel_resolution = 3
        curve.resolution_u = 12
        curve.use_fill_caps = True
        round_path = len(path) > 2
        line = curve.splines.new('NURBS' if round_path else 'POLY')
        line.points.add(len(path) - 1)
        for knot, at in zip(line.points, path, strict=True):
            knot.co = (*at, 1)
        if round_path:
            line.use_endpoint_u = not closed
            line.order_u = 3 if len(path) < 5 else 4
        line.use_cyclic_u = closed
        curve.materials.append(material(finish))
        return self.place(bpy.data.objects.new('tube', curve))

    def turned(
        self, profile: Sequence[tuple[float, float]], at: Point, finish: str | Finish, sides: int = 40
    ) -> bpy.types.Object:
        """A body of revolution about the vertical: the profile lists (radius, height)."""
        rows = len(profile)
        points = [
            (r * math.cos(t), r * math.sin(t), z)
            for t in (2 * math.pi * i / sides for i in range(sides))
            for r, z in profile
        ]
        faces = [
            (i * rows + k, (i + 1) % sides * rows + k, (i + 1) % sides * rows + k + 1, i * rows + k + 1)
            for i in range(sides)
            for k in range(rows - 1)
        ]
        part = self.mesh(points, faces, finish, True, Matrix.Translation(Vector(at)))
        part.data.set_sharp_from_angle(angle=math.radians(42))
        return part

    def panel(self, centre: Point, width: float, height: float, finish: str | Finish) -> list[Vector]:
        """An upright flat panel whose front looks towards -y.

        Returns its corners in the room, seen from the front: top left, top right, bottom right, bottom left.
        """
        w, h = width / 2, height / 2
        corners = [(-w, 0, h), (w, 0, h), (w, 0, -h), (-w, 0, -h)]
        local = Matrix.Translation(Vector(centre))
        self.mesh(corners, [(3, 2, 1, 0)], finish, local=local)
        return [self.frame @ local @ Vector(c) for c in corners]

    def lamp(
        self,
        centre: Point,
        size: tuple[float, float],
        watts: float,
        colour: Point = (1, 1, 1),
        spread: float = 180,
    ) -> bpy.types.Object:
        """An area light that shines down (-z); `spread` in degrees."""
        light = bpy.data.lights.new('lamp', 'AREA')
        light.shape = 'RECTANGLE'
        light.size, light.size_y = size
        light.energy = watts
        light.color = colour
        light.spread = math.radians(spread)
        return self.place(bpy.data.objects.new('lamp', light), Matrix.Translation(Vector(centre)))
