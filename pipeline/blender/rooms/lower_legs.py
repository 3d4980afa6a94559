"""What a blanket lies on at the foot of a trolley: shins, and feet whose toes point up."""

from __future__ import annotations

from mathutils import Vector

from people.placed import Placed

Limb = tuple[Vector, Vector, float, float]


def leg_limbs(lying: Placed) -> list[Limb]:
    """Limbs (from, to, radius at each) of somebody who lies with their feet towards -y."""
    limbs: list[Limb] = []
    for side in 'LR':
        foot = lying.foot(side)
        limbs.append((lying.knee(side), foot, 0.065, 0.06))
        limbs += [(foot, tip, 0.07, 0.05) for tip in _tips(lying, foot)]
    return limbs


def _tips(lying: Placed, foot: Vector) -> list[Vector]:
    """The points of a foot that reach highest, furthest, and most to either side."""
    near = [
        at
        for part in lying.objects
        for vertex in part.data.vertices
        if ((at := part.matrix_world @ vertex.co) - foot).length < 0.3 and at.y < foot.y + 0.06
    ]
    reaches = (lambda p: p.z, lambda p: -p.y, lambda p: p.x + p.z, lambda p: p.z - p.x)
    return [max(near, key=reach) for reach in reaches]
