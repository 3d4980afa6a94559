"""Theatre 4 before the operation without the instrument trolley: what odp-3 is laid over."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .odp_3 import build_lit_theatre

EYE = (0.0, 0.7, 1.6)
LOOK = Look(exposure=-0.1)


def build() -> Places:
    """Builds the room with nobody in it."""
    build_lit_theatre()
    return Places(EYE)
