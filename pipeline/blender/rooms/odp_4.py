"""odp-4: Theatre 4, mid-operation. Main lights dimmed, operating lights on; everything clean and covered."""

from __future__ import annotations

from mathutils import Vector

from kit.look import Look
from kit.places import Places

from .odp_4_team import place_team
from .operation_room import build_operation_room

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.4)


def build() -> Places:
    """Builds the room and its team."""
    room = build_operation_room()
    theatre, machine = room.theatre, room.theatre.machine
    screen = _middle(theatre.tower.keyhole)
    team = place_team(screen, _middle(machine.monitor))
    places = Places(EYE)
    places.overlay('board', theatre.board)
    places.overlay('monitor', machine.monitor)
    places.overlay('keyhole', theatre.tower.keyhole)
    places.overlay('clock', theatre.clock)
    places.hotspot('odp-4-h1', _middle(theatre.board))
    places.hotspot('odp-4-h2', screen)
    places.hotspot('odp-4-h3', team.clip)
    places.hotspot('odp-4-h4', theatre.cabinet)
    places.hotspot('odp-4-h5', room.holder.point((0, -0.04, 1.22)))
    places.hotspot('odp-4-h6', team.head_end)
    places.prop('used-swabs', room.holder.point((0, -0.04, 1.22)))
    places.prop('missing-swab', room.lost + Vector((0, 0, 0.02)))
    places.way('odp-3', theatre.scrub)
    places.way('odp-5', theatre.corridor)
    for name, person in team.people.items():
        places.person(name, person.head)
    return places


def _middle(corners: list[Vector]) -> Vector:
    return sum(corners[1:], corners[0]) / 4
