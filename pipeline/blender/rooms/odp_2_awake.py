"""odp-2, 08:40: Leon sits up on the trolley and jokes; the sign in."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .odp_2_team import build_with_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.75)


def build() -> Places:
    """Builds the room with Leon awake."""
    return build_with_team(asleep=False)
