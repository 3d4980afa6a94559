"""odp-3: Theatre 4, setting up. Bright, ready, nobody in it yet."""

from __future__ import annotations

from mathutils import Vector

from kit.instruments import instrument_trolley
from kit.look import Look
from kit.places import Places

from .theatre_4 import HEIGHT, TABLE, build_theatre

EYE = (0.0, 0.7, 1.6)
LOOK = Look(exposure=-0.1)


def build_set_theatre() -> Places:
    """Builds the theatre laid out for the operation; the visitor stands 1.6 m from the foot of the table."""
    room = build_theatre(
        panel_watts=21, lamp_watts=8, tower_at=(-2.85, 0.75), tower_turn=97, bucket_at=(-2.35, 2.1)
    )
    trolley = instrument_trolley((1.08, 1.78), -48)
    places = Places(EYE)
    places.overlay('board', room.board)
    places.overlay('tower', room.tower.keyhole)
    places.overlay('clock', room.clock)
    places.hotspot('odp-3-h1', room.scrub)
    places.hotspot('odp-3-h2', trolley.instruments)
    places.hotspot('odp-3-h3', trolley.swabs)
    places.hotspot('odp-3-h4', sum(room.board[1:], room.board[0]) / 4)
    # The canopy's middle stands over the table, too steep to be looked at; its nearer edge does as well.
    places.hotspot('odp-3-h5', Vector((0.05, TABLE[1] + 0.6, HEIGHT - 0.135)))
    places.hotspot('odp-3-h6', sum(room.tower.keyhole[1:], room.tower.keyhole[0]) / 4)
    places.way('odp-2', room.anaesthetic_room)
    places.way('odp-4', Vector((TABLE[0], TABLE[1] - 0.95, 0.9)))
    for name, at in trolley.counted.items():
        places.prop(name, at)
    return places


def build() -> Places:
    """Builds the room with nobody in it."""
    return build_set_theatre()
