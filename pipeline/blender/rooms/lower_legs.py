"""What a blanket lies on at the foot of a trolley: shins, and feet whose toes point up."""

from __future__ import annotations

from mathutils import Vector

from people.placed import Placed

Limb = tuple[Vector, Vector, float, float]
ROUND = 0.09


def leg_limbs(lying: Placed) -> list[Limb]:
    """Limbs (from, to, radius at each) of somebody who lies with their feet towards -y."""
    limbs: list[Limb] = []
    for side in 'LR':
        foot = lying.foot(side)
        tip = _toes(lying, foot)
        limbs.append((lying.knee(side), foot, 0.065, 0.06))
        limbs.append(
            (Vector((foot.x, foot.y, tip.z - ROUND)), tip - Vector((0, 0.02, ROUND - 0.02)), 0.07, ROUND)
        )
    return limbs


def _toes(lying: Placed, foot: Vector) -> Vector:
    """The furthest and the highest that any part about a foot reaches."""
    near = [
        at
        for part in lying.objects
        for vertex in part.data.vertices
        if ((at := part.matrix_world @ vertex.co) - foot).length < 0.3 and at.y < foot.y + 0.06
    ]
    return Vector((foot.x, min(at.y for at in near), max(at.z for at in near)))
