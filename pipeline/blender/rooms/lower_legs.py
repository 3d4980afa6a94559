"""What a blanket lies on at the foot of a trolley: shins, and feet whose toes point up."""

from __future__ import annotations

from mathutils import Vector

from people.placed import Placed

Limb = tuple[Vector, Vector, float, float]


def leg_limbs(lying: Placed) -> list[Limb]:
    """Limbs (from, to, radius at each) of somebody who lies with their feet towards -y."""
    heel, toes = Vector((0, -0.09, 0.0)), Vector((0, -0.12, 0.2))
    limbs: list[Limb] = []
    for side in 'LR':
        foot = lying.foot(side)
        limbs.append((lying.knee(side), foot, 0.065, 0.06))
        limbs.append((foot + heel, foot + toes, 0.08, 0.07))
    return limbs
