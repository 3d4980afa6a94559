"""pod-3 twenty minutes later: the drape is gone, the big toe is in a neat white bandage."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places
from picture import Region

from .pod_3 import suite

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.35)
# Chair, screen and the three people about it; Dad and the rest of the room stay as they are.
OVER = ('pod-3', Region(-42, 36, -48, 16))


def build() -> Places:
    """Builds the moment after."""
    return suite(is_done=True)
