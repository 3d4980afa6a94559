"""Farid on the couch, Kofi with the pendant beside him, Leanne across: they talk in numbers."""

from __future__ import annotations

import bpy
from mathutils import Vector

from kit.places import Places
from kit.treatment_couch import hand_pendant
from people.place import place_person
from people.placed import Placed

from .tr_4_room import CENTRE, TOP, Bunker

# How far the hips of somebody lying lie from the beam's centre, towards the feet.
HIPS = 0.6


def place_team(bunker: Bunker, places: Places) -> Placed:
    """Puts the three of them in; returns Farid."""
    here = bunker.stance
    x, y = CENTRE
    farid = place_person(
        None,
        'farid',
        at=here.polar(x, y - HIPS),
        facing=here.bearing(180),
        pose='lying',
        on=TOP + 0.006,
        shoes='socks',
        eyes_closed=False,
    )
    marks = here((x, y - 0.05, TOP + 0.16))
    leanne = place_person(
        None,
        'leanne',
        at=here.polar(x + 0.78, y - 0.12),
        facing=here.bearing(262),
        look_at=marks,
        pose='standing',
        arms='front',
        reach={'L': here((x + 0.3, y - 0.5, TOP + 0.1))},
    )
    kofi = place_person(
        None,
        'kofi',
        at=(49, 1.08),
        facing=296,
        look_at=marks + Vector((0, 0, 0.1)),
        pose='standing',
        arms='card',
    )
    left, right = kofi.hand('L').point((0, 0.05, 0.02)), kofi.hand('R').point((0, 0.05, 0.02))
    held = (left + right) / 2
    hook = here((x - 0.27, y - 1.35, TOP - 0.2))
    hand_pendant(tuple(hook), tuple(held), -296)
    places.person('farid', farid.head)
    places.person('leanne', leanne.head)
    places.person('kofi', kofi.head)
    bpy.context.view_layer.update()
    return farid
