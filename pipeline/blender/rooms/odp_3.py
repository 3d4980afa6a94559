"""odp-3: Theatre 4, setting up. Bright, ready, nobody in it yet."""

from __future__ import annotations

from kit.instruments import instrument_trolley
from kit.look import Look
from kit.places import Places

from .theatre_4 import build_theatre

EYE = (0.0, 0.7, 1.6)
LOOK = Look(exposure=-0.1)


def build() -> Places:
    """Builds the room as seen 1.6 m back from the foot of the empty table."""
    room = build_theatre(
        panel_watts=21, lamp_watts=8, tower_at=(-2.85, 0.75), tower_turn=97, bucket_at=(-2.35, 2.1)
    )
    trolley = instrument_trolley((1.3, 1.95), -52)
    places = Places(EYE)
    places.overlay('board', room.board)
    places.overlay('tower', room.tower.keyhole)
    places.overlay('clock', room.clock)
    places.hotspot('odp-3-h1', room.scrub)
    places.hotspot('odp-3-h2', trolley.instruments)
    places.hotspot('odp-3-h3', trolley.swabs)
    places.hotspot('odp-3-h4', sum(room.board[1:], room.board[0]) / 4)
    places.hotspot('odp-3-h5', room.canopy)
    places.hotspot('odp-3-h6', sum(room.tower.keyhole[1:], room.tower.keyhole[0]) / 4)
    places.way('odp-2', room.anaesthetic_room)
    places.way('odp-4', (0, 2.2, 1.0))
    return places
