"""odp-2 a little later: Leon's eyes are closed and the mask is held near."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places
from picture import Region

from .odp_2_team import build_with_team

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.75)
OVER = ('odp-2-awake', Region(266, 332, -52, 12))


def build() -> Places:
    """Builds the room with Leon drifting off."""
    return build_with_team(asleep=True)
