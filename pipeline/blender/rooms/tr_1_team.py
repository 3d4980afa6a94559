"""Who is in the control area: Arjun and Kofi at eight, Leanne and Kofi when the beam is on."""

from __future__ import annotations

import math

from mathutils import Vector

from kit.places import Places
from people.place import place_person


def _at(bearing: float, distance: float, height: float) -> Vector:
    turn = math.radians(bearing)
    return Vector((distance * math.sin(turn), distance * math.cos(turn), height))


def place_morning(places: Places) -> None:
    """Arjun at the clear block with his hand on it; Kofi turns to the visitor."""
    block = (-2.2, 0.52, 1.1)
    arjun = place_person(
        None,
        'arjun',
        at=(266, 1.62),
        facing=318,
        look_at=block,
        arms='relaxed',
        reach={'R': (-2.1, 0.42, 1.12)},
    )
    kofi = place_person(None, 'kofi', at=(301, 1.02), facing=126, look_at=(0, 0, 1.6), arms='clasped')
    places.person('arjun', arjun.head)
    places.person('kofi', kofi.head)


def place_beam(places: Places) -> None:
    """Leanne reads aloud, Kofi checks with his hand by the talk bar and his eyes on the cameras."""
    leanne = place_person(
        None,
        'leanne',
        at=(-48, 0.98),
        facing=42,
        look_at=_at(38, 0.95, 1.22),
        pose='seated',
        seat=0.46,
        arms='desk',
        reach={'L': _at(-20, 1.2, 0.8)},
    )
    kofi = place_person(
        None,
        'kofi',
        at=(45, 1.0),
        facing=322,
        look_at=_at(10.5, 1.56, 1.3),
        pose='seated',
        seat=0.47,
        arms='desk',
        reach={'L': _at(21, 1.22, 0.82)},
    )
    places.person('leanne', leanne.head)
    places.person('kofi', kofi.head)
