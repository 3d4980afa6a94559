"""tr-4 for those who would rather not see masks: nobody is on the couch, and no mask in the room."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places
from picture import Region

from .tr_4_room import build_bunker, light_lasers, note_places
from .tr_4_team import place_staff, ready_couch

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.62)
OVER = ('tr-4', Region(-26, 112, -52, 14))


def build() -> Places:
    """Builds the room without masks."""
    places = Places(EYE)
    bunker = build_bunker(masks=False)
    place_staff(bunker, places)
    ready_couch(bunker)
    light_lasers(bunker)
    return note_places(bunker, places)
