"""tr-4 for those who would rather not see masks: Farid lies on the couch with nothing on his face."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .tr_4_room import build_bunker, light_lasers, note_places
from .tr_4_team import place_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.5)


def build() -> Places:
    """Builds the room without masks."""
    places = Places(EYE)
    bunker = build_bunker(masks=False)
    place_team(bunker, places)
    light_lasers(bunker)
    return note_places(bunker, places)
