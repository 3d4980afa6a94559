"""tr-4: the treatment room, lights low and lasers up, Farid on the couch in his mask."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .tr_4_room import build_bunker, light_lasers, note_places, put_mask_on
from .tr_4_team import place_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.62)


def build() -> Places:
    """Builds the room with the mask on."""
    places = Places(EYE)
    bunker = build_bunker(masks=True)
    farid = place_team(bunker, places)
    put_mask_on(bunker, farid.eyes)
    light_lasers(bunker)
    return note_places(bunker, places)
