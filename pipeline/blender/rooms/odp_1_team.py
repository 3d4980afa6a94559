"""The team in the briefing room: a loose circle about the visitor, nobody before the board or the list."""

from __future__ import annotations

from mathutils import Vector

from kit.assembly import Assembly
from kit.held_things import checklist
from kit.spots import spot
from kit.tea_table import chair, mug
from kit.wheelchair import wheelchair
from people.place import place_person
from people.placed import Placed

ZAINAB = (323.5, 1.5)
SPEAKER = Vector((-0.9, 1.2, 1.5))


def place_morning_team() -> dict[str, Placed]:
    """07:30: everyone says their name; all look at Zainab, and she looks at the visitor."""
    team = {
        'zainab': place_person(None, 'zainab', ZAINAB, look_at=(0, 0, 1.58), arms='clipboard'),
        'miss-whitcombe': place_person(
            None, 'miss-whitcombe', (32.5, 1.75), facing=250, look_at=SPEAKER, arms='clasped'
        ),
        'dr-perera': _perera(),
        'grace': place_person(None, 'grace', (112, 1.85), facing=300, look_at=SPEAKER, arms='front'),
        'callum': _callum(),
        'hanna': _hanna(),
    }
    _clipboard(team['zainab'])
    return team


def place_afternoon_team() -> dict[str, Placed]:
    """16:00: the debrief, with tea; two have sat down."""
    for bearing, facing in ((33, 245), (113, 315)):
        chair(spot(bearing, 1.9), facing, 'petrol')
    seated = {'look_at': SPEAKER, 'pose': 'seated', 'seat': 0.46}
    team = {
        'zainab': place_person(None, 'zainab', ZAINAB, look_at=(0, 0, 1.58), arms='front'),
        'miss-whitcombe': place_person(None, 'miss-whitcombe', (33, 1.9), facing=245, **seated),
        'dr-perera': _perera(),
        'grace': place_person(None, 'grace', (113, 1.9), facing=315, **seated),
        'callum': _callum(),
        'hanna': _hanna(),
    }
    held = team['zainab'].hand('R').frame.translation
    mug(Assembly(tuple(held + Vector((0.02, -0.03, -0.05))), 140), 'coral')
    return team


def _perera() -> Placed:
    return place_person(None, 'dr-perera', (75, 1.85), facing=275, look_at=SPEAKER)


def _callum() -> Placed:
    return place_person(None, 'callum', (186, 1.75), facing=345, look_at=SPEAKER)


def _hanna() -> Placed:
    facing = 45
    wheelchair(spot(267, 1.6), facing)
    return place_person(None, 'hanna', (267, 1.6), facing=facing, look_at=SPEAKER, pose='wheelchair')


def _clipboard(zainab: Placed) -> None:
    """In her left arm, turned so that she can read it."""
    front = zainab.frame.inside((0, 0, 0))
    hand = zainab.frame.frame.inverted() @ zainab.hand('L').frame.translation
    checklist(front.inside((hand.x + 0.09, hand.y + 0.03, hand.z + 0.08), 0, 38))
