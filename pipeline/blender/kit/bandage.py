"""A neat white bandage on a big toe, with a strip of tape across the foot."""

from __future__ import annotations

import math
from dataclasses import dataclass

import bpy
from mathutils import Matrix, Vector

from people.placed import Placed

from .assembly import Assembly
from .bare_foot import bare_foot
from .finishes import Finish

GAUZE = Finish('#f2f0ea', 0.9, sheen=0.2, bump=0.45, bump_scale=520, mottle=0.02)


@dataclass(frozen=True)
class BigToe:
    """A big toe's root and tip on the sole, and the way out of the sole."""

    root: Vector
    tip: Vector
    down: Vector

    @property
    def middle(self) -> Vector:
        """Inside the toe."""
        return (self.root + self.tip) / 2 - self.down * 0.012


def big_toe(who: Placed, side: str) -> BigToe:
    """Where the big toe of somebody with bare feet is."""
    foot = bare_foot(who, side)
    toe = BigToe(foot.at(0.78, 0.17), foot.at(0.97, 0.15), foot.down)
    bpy.data.objects.remove(foot.part)
    return toe


def toe_bandage(toe: BigToe) -> None:
    """Wraps the toe."""
    root, tip, up = toe.root, toe.tip, -toe.down * 0.013
    along = (tip - root).normalized()
    turn = along.to_track_quat('Z', 'Y').to_matrix().to_4x4()
    wrap = Assembly(frame=Matrix.Translation(root + up) @ turn)
    long = (tip - root).length + 0.006
    profile = [(0.0, 0.0), (0.016, 0.001), (0.0205, 0.008)]
    for i in range(6):
        z = 0.012 + (long - 0.026) * i / 5
        profile += [(0.021, z), (0.0198, z + (long - 0.026) / 12)]
    profile += [(0.0185, long - 0.008), (0.012, long - 0.001), (0.0, long)]
    wrap.turned(profile, (0, 0, 0), GAUZE, 40)
    ring = [
        (0.0212 * math.cos(t), 0.0212 * math.sin(t), 0.3 * long) for t in (math.pi * i / 8 for i in range(16))
    ]
    wrap.tube(ring, 0.0022, 'linen', closed=True)
