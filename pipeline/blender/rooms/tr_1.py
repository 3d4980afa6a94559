"""tr-1 at eight in the morning: the machine is woken up, daylight in the corridor."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places
from picture import Region

from .tr_1_room import build_control, note_places
from .tr_1_team import place_morning

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.6)
OVER = ('tr-1-beam', Region(-108, 62, -70, 20))
CHAIRS = {'left': (-24, 0.86, 350.0), 'right': (38, 0.86, 40.0)}


def build() -> Places:
    """Builds the control area before the first patient."""
    places = note_places(build_control(CHAIRS, 'day'), Places(EYE), beam=False)
    place_morning(places)
    return places
