"""Bronwen at her plan, Kofi who leans in, Wei-Ling who thinks, and a colleague by the window."""

from __future__ import annotations

from mathutils import Vector

from kit.places import Places
from people.place import place_person


def place_team(plan: Vector, places: Places) -> None:
    """Puts the four of them in; `plan` is the middle of the screen with the plan."""
    bronwen = place_person(
        None,
        'bronwen',
        at=(334, 1.16),
        facing=42,
        look_at=plan,
        pose='seated',
        seat=0.47,
        arms='desk',
        reach={'R': plan + Vector((-0.34, -0.22, -0.12))},
    )
    kofi = place_person(None, 'kofi', at=(38, 1.2), facing=322, look_at=plan, pose='leaning', arms='clasped')
    wei_ling = place_person(
        None, 'wei-ling', at=(76, 1.75), facing=300, look_at=plan, pose='standing', arms='folded'
    )
    place_person(
        None,
        'planner',
        at=(99.5, 3.25),
        facing=90,
        look_at=(3.9, -0.55, 1.15),
        pose='seated',
        seat=0.47,
        arms='typing',
    )
    places.hotspot('tr-3-h1', bronwen.chest)
    places.hotspot('tr-3-h3', wei_ling.chest)
    for name, person in (('bronwen', bronwen), ('kofi', kofi), ('wei-ling', wei_ling)):
        places.person(name, person.head)
