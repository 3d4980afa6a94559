"""tr-2 for those who would rather not see masks: the same room, none in it."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places
from picture import Region

from .tr_2_room import build_mould_room, note_places
from .tr_2_team import place_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.55)
OVER = ('tr-2', Region(-100, 178, -48, 14))


def build() -> Places:
    """Builds the room without the masks."""
    places = Places(EYE)
    room = build_mould_room(masks=False)
    place_team(room, places, masks=False)
    return note_places(room, places, masks=False)
