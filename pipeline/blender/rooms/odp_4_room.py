"""Theatre 4 during the operation without its team, at the table's foot: what odp-4 is laid over."""

from __future__ import annotations

from kit.look import Look
from kit.places import Places

from .operation_room import build_operation_room

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.4)


def build() -> Places:
    """Builds the room with nobody in it."""
    build_operation_room()
    return Places(EYE)
