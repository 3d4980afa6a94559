"""pod-1 at 16:00: sun low, the bag back and zipped, the day done."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .pod_1 import EVENING, hub

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.2)


def build() -> Places:
    """Builds the afternoon."""
    return hub(EVENING, is_afternoon=True)
