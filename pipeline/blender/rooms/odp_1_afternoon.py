"""odp-1, 16:00: the debrief in warm window light; mugs used, two have sat down."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .briefing_room import build_briefing_room, note_places
from .odp_1_team import place_afternoon_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.95)


def build() -> Places:
    """Builds the room as it is in the afternoon."""
    room = build_briefing_room(afternoon=True)
    places = note_places(Places(EYE), room)
    places.overlay('clock-afternoon', room.clock)
    for name, person in place_afternoon_team().items():
        places.person(name, person.head)
    return places
