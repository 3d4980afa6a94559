"""Farid on the couch, Kofi with the pendant beside him, Leanne across: they talk in numbers."""

from __future__ import annotations

from collections.abc import Mapping

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.ct_scanner import CLEAR
from kit.places import Places
from kit.stance import Stance
from kit.treatment_couch import hand_pendant
from people.place import place_person
from people.placed import Placed

from .tr_4_room import CENTRE, TOP, Bunker

# How far the hips of somebody lying lie from the beam's centre, towards the feet.
HIPS = 0.64


def place_team(bunker: Bunker, places: Places) -> Placed:
    """Puts the three of them in; returns Farid."""
    farid = place_patient(bunker, places)
    place_staff(bunker, places)
    return farid


def place_patient(bunker: Bunker, places: Places, reach: Mapping[str, Vector] | None = None) -> Placed:
    """Farid on his back with his head on its rest, hands resting but for one that may `reach`."""
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
        reach=reach,
    )
    _head_rest(here, farid.head)
    places.person('farid', farid.head)
    return farid


def place_staff(bunker: Bunker, places: Places) -> None:
    """Leanne across the couch, Kofi at its near side with the pendant in his hands."""
    here = bunker.stance
    x, y = CENTRE
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
        facing=272,
        look_at=(0, 0, 1.6),
        pose='standing',
        arms='card',
    )
    left, right = kofi.hand('L').point((0, 0.05, 0.02)), kofi.hand('R').point((0, 0.05, 0.02))
    held = (left + right) / 2
    hook = here((x - 0.27, y - 1.35, TOP - 0.2))
    hand_pendant(tuple(hook), tuple(held), -272)
    places.person('leanne', leanne.head)
    places.person('kofi', kofi.head)


def _head_rest(here: Stance, head: Vector) -> None:
    """The clear support between the board and the back of the head."""
    under = here.frame.inverted() @ head
    rest = Assembly(frame=here.frame @ Matrix.Translation((CENTRE[0], under.y, TOP + 0.02)))
    tall = max(0.02, under.z - TOP - 0.115)
    rest.box((0, -0.03, tall / 2), (0.19, 0.2, tall), CLEAR, 0.012)
    rest.box((0, -0.1, tall), (0.17, 0.06, 0.04), CLEAR, 0.018)


def ready_couch(bunker: Bunker) -> None:
    """The couch made ready for somebody: a pillow, a folded blanket."""
    x, y = CENTRE
    couch = Assembly(frame=bunker.stance.frame @ Matrix.Translation((x, y, TOP)))
    couch.box((0, 0.06, 0.06), (0.4, 0.28, 0.09), 'linen', 0.044)
    for i in range(3):
        couch.box((0.004 * i, -1.35, 0.03 + 0.05 * i), (0.42, 0.34 - 0.008 * i, 0.046), 'blanket', 0.022)
