"""Denise on the couch's edge, Kofi who shows her the mask, Tom with her glasses, Bea at the bath."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.mask_mesh import mask
from kit.places import Places
from people.place import place_person

from .tr_2_room import COUCH_TOP, SCANNER, MouldRoom


def place_team(room: MouldRoom, places: Places, masks: bool) -> None:
    """Puts the four of them in. Without masks Kofi shows her how it goes with his hands."""
    here = room.stance
    x = SCANNER[0]
    between = here((x + 0.3, 0.12, 1.2))
    denise = place_person(
        None,
        'denise',
        at=here.polar(x + 0.16, 0.5),
        facing=here.bearing(112),
        look_at=between,
        pose='perched',
        seat=COUCH_TOP,
        arms='chin',
    )
    kofi = place_person(
        None,
        'kofi',
        at=here.polar(x + 0.42, -0.42),
        facing=here.bearing(8),
        look_at=denise.eyes,
        arms='card' if masks else 'front',
    )
    tom = place_person(
        None,
        'tom',
        at=here.polar(x + 0.02, -1.05),
        facing=here.bearing(50),
        look_at=denise.eyes,
        arms='passing',
        holding={'R': 'glasses'},
    )
    bea = place_person(
        None,
        'bea',
        at=here.polar(1.02, 2.45),
        facing=here.bearing(118),
        look_at=here((1.7, 2.05, 1.0)),
        arms='desk',
        gloves=True,
    )
    if masks:
        shown = _mask_in(kofi.hand('L').point((0, 0, 0)), kofi.hand('R').point((0, 0, 0)), denise.eyes)
        places.hotspot('tr-2-h5', shown)
    for name, person in (('denise', denise), ('kofi', kofi), ('tom', tom), ('bea', bea)):
        places.person(name, person.head)


def _mask_in(left: Vector, right: Vector, towards: Vector) -> Vector:
    """A mask held upright between two hands, its hollow side to the hands; returns its nose."""
    middle = (left + right) / 2
    out = towards - middle
    turn = math.degrees(math.atan2(out.x, out.y))
    upright = Assembly((middle.x, middle.y, middle.z + 0.05), -turn)
    frame = upright.frame @ Matrix.Rotation(math.radians(75), 4, 'X') @ Matrix.Rotation(math.pi, 4, 'Y')
    held = Assembly(frame=frame @ Matrix.Translation((0, 0, -0.03)))
    mask(held)
    return held.point((0.06, 0.0, 0.14))
