"""Puts a person of the cast into a room."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import bpy
from mathutils import Vector

from .cast import CAST
from .dressing import Dressing
from .figure import figure
from .placed import Placed
from .stance import ARMS, POSES

Point = Sequence[float]


def place_person(
    scene: bpy.types.Scene | None,
    who: str,
    at: tuple[float, float],
    facing: float | None = None,
    look_at: Point | None = None,
    pose: str = 'standing',
    arms: str = '',
    reach: Mapping[str, Point] | None = None,
    holding: Mapping[str, str] | None = None,
    *,
    eye: Point = (0.0, 0.0),
    seat: float | None = None,
    on: float = 0.0,
    back: float = 50.0,
    floor: float = 0.0,
    **dressing: object,
) -> Placed:
    """Builds a person, or takes them from the cache, and returns where they are.

    See the package's documentation for what each word means. An unknown person, pose, arms or dressing is a
    KeyError or TypeError that names it.
    """
    del scene  # Parts join the current scene; the argument says so at the place of call.
    bearing = math.radians(at[0])
    spot = (eye[0] + at[1] * math.sin(bearing), eye[1] + at[1] * math.cos(bearing))
    if facing is None:
        aim = look_at if look_at is not None else eye
        facing = math.degrees(math.atan2(aim[0] - spot[0], aim[1] - spot[1]))
    stance = POSES[pose]
    if seat is not None:
        x, y, _ = stance.pelvis
        stance = replace(stance, pelvis=(x, y, seat + 0.1))
    return figure(
        CAST[who],
        Dressing(**dressing),  # type: ignore[arg-type]
        pose,
        stance,
        ARMS[arms or stance.rest],
        spot=(*spot, floor + (on if pose in ('reclining', 'lying') else 0)),
        facing=facing,
        look_at=None if look_at is None else Vector(look_at),
        reach={side: Vector(point) for side, point in (reach or {}).items()},
        holding=dict(holding or {}),
        back=back if pose == 'reclining' else 0.0,
    )
