"""odp-1: the theatre briefing room, 07:30. Everybody in a loose circle, all looking at whoever speaks."""

from __future__ import annotations

from mathutils import Vector

from kit.look import Look
from kit.places import Places

from .briefing_room import build_briefing_room, note_places
from .odp_1_team import place_morning_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.9)


def build() -> Places:
    """Builds the room as it is in the morning."""
    room = build_briefing_room(afternoon=False)
    places = note_places(Places(EYE), room)
    places.overlay('clock', room.clock)
    team = place_morning_team()
    towards = (Vector(EYE) - team['zainab'].eyes).normalized()
    places.hotspot('odp-1-h2', team['zainab'].eyes + Vector((0, 0, 0.09)) + towards * 0.03)
    places.hotspot('odp-1-h5', team['hanna'].chest + Vector((0, 0, 0.05)))
    for name, person in team.items():
        places.person(name, person.head)
    return places
