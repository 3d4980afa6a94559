"""Somebody who stands in a room: where their parts are, for whoever looks at them or hands them something."""

from __future__ import annotations

from dataclasses import dataclass, field

import bpy
from mathutils import Vector

from kit.assembly import Assembly


@dataclass
class Placed:
    """`frame` is the person's own (x to their right, y to their front, z up, origin on the floor below them).

    `spots` are points of the room in metres by name: head, eyes, chest, pelvis, and handL, footL, kneeL and
    so on for both sides. `objects` are all the meshes, to be registered as one thing.
    """

    who: str
    frame: Assembly
    spots: dict[str, Vector]
    hands: dict[str, Assembly]
    objects: list[bpy.types.Object] = field(default_factory=list)

    @property
    def eyes(self) -> Vector:
        """Between the eyes."""
        return self.spots['eyes']

    @property
    def head(self) -> Vector:
        """The middle of the head."""
        return self.spots['head']

    @property
    def chest(self) -> Vector:
        """The front of the chest."""
        return self.spots['chest']

    def hand(self, side: str) -> Assembly:
        """The palm of 'L' or 'R': y along the fingers, z out of the palm, x to the right hand's thumb."""
        return self.hands[side]

    def foot(self, side: str) -> Vector:
        """The ankle of 'L' or 'R'."""
        return self.spots['foot' + side]

    def knee(self, side: str) -> Vector:
        """The knee of 'L' or 'R'."""
        return self.spots['knee' + side]
