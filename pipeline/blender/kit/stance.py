"""Where the visitor stands in a room drawn in its own frame, and which way they look first."""

from __future__ import annotations

import math

import bpy
from mathutils import Matrix, Vector

from .assembly import Point


class Stance:
    """The visitor's feet at `at` (metres, the room's own frame), looking first towards the point `facing`.

    A room is easiest to draw square to its walls, and often best seen at an angle. Draw it in its own
    frame, call `take` once, and everything has moved so that the visitor is at the origin looking along
    +y. Points noted while drawing are turned by calling the stance.
    """

    def __init__(self, at: tuple[float, float], facing: tuple[float, float]) -> None:
        bearing = math.atan2(facing[0] - at[0], facing[1] - at[1])
        self.turned = math.degrees(bearing)
        self.frame = Matrix.Rotation(bearing, 4, 'Z') @ Matrix.Translation((-at[0], -at[1], 0))

    def __call__(self, point: Point) -> Vector:
        """A point of the room's own frame, as the visitor has it."""
        return self.frame @ Vector(point)

    def polar(self, x: float, y: float) -> tuple[float, float]:
        """Bearing in degrees and distance in metres of a place on the room's own floor."""
        there = self((x, y, 0))
        return math.degrees(math.atan2(there.x, there.y)) % 360, math.hypot(there.x, there.y)

    def bearing(self, own: float) -> float:
        """A bearing of the room's own frame (0 is its +y, 90 its +x), as the visitor has it."""
        return (own - self.turned) % 360

    def take(self) -> None:
        """Moves all that has been built so far. Parts without a parent only: the kit makes no others."""
        for part in bpy.context.scene.objects:
            part.matrix_world = self.frame @ part.matrix_world
        bpy.context.view_layer.update()
