"""odp-3, 08:55: the first count. Zainab, scrubbed, and Callum at the board look at each other and count."""

from __future__ import annotations

from mathutils import Vector

from kit.look import Look
from kit.places import Places
from kit.spots import polar
from people.place import place_person
from picture import Region

from .odp_3 import build_set_theatre

EYE = (0.0, 0.7, 1.6)
LOOK = Look(exposure=-0.1)
OVER = ('odp-3', Region(12, 100, -60, 15))


def build() -> Places:
    """Builds the theatre with the two who count."""
    places = build_set_theatre()
    callum_at, zainab_at = (3.02, 1.66), (1.5, 2.52)
    callum = place_person(
        None,
        'callum',
        polar(*callum_at, EYE),
        facing=215,
        look_at=Vector((*zainab_at, 1.6)),
        reach={'L': Vector((3.36, 1.2, 1.4))},
        holding={'L': 'pen'},
        eye=EYE,
        mask=True,
    )
    zainab = place_person(
        None,
        'zainab',
        polar(*zainab_at, EYE),
        facing=158,
        look_at=callum.eyes,
        arms='scrubbed',
        eye=EYE,
        outfit='sterile gown',
        mask=True,
        visor=True,
        gloves=True,
    )
    for name, person in (('zainab', zainab), ('callum', callum)):
        places.person(name, person.head)
    return places
