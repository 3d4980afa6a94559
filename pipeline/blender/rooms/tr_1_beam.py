"""tr-1 at twenty to twelve: Leanne reads, Kofi checks and watches, the beam goes on."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .tr_1_room import build_control, note_places
from .tr_1_team import place_beam

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.6)
CHAIRS = {'leanne': (-48, 0.98, 42.0), 'kofi': (45, 1.0, 322.0)}


def build() -> Places:
    """Builds the control area during treatment."""
    places = note_places(build_control(CHAIRS, 'day'), Places(EYE), beam=True)
    place_beam(places)
    return places
