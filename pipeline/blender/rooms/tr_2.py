"""tr-2: Denise tries the mask before she wears it."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .tr_2_room import build_mould_room, note_places
from .tr_2_team import place_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.55)


def build() -> Places:
    """Builds the room with the masks."""
    places = Places(EYE)
    room = build_mould_room(masks=True)
    place_team(room, places, masks=True)
    return note_places(room, places, masks=True)
