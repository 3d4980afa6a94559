"""odp-2: the anaesthetic room before anybody comes, kit laid out, the trolley made up."""

from __future__ import annotations

from mathutils import Vector

from kit.anaesthetic_machine import breathing_hoses
from kit.look import Look
from kit.noted import noted
from kit.places import Places
from kit.recovery_trolley import blanket_over
from picture import Region

from .anaesthetic_room import build_anaesthetic_room, note_places

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.75)
OVER = ('odp-2-awake', Region(212, 338, -70, 14), Region(-10, 50, -68, 14))


def build() -> Places:
    """Builds the room with nobody in it; says where the six things to check are."""
    room = build_anaesthetic_room()
    # Nobody is under it; it bulges a little all the same, or the mattress would show through.
    bulge = (Vector((-1.12, -1.1, 0.582)), Vector((-1.12, -0.3, 0.582)), 0.25, 0.25)
    blanket_over(room.trolley, [bulge], -0.25, 'cell blanket')
    with noted('tubes'):
        breathing_hoses(room.machine.outlet, Vector((-1.04, 0.74, 1.31)), 0.9)
    places = note_places(Places(EYE), room)
    places.prop('bag', room.bag)
    places.prop('machine', room.machine.front - Vector((0, 0, 0.22)))
    places.prop('supply', room.suction)
    places.prop('tubes', Vector((-1.04, 0.74, 1.31)))
    places.prop('monitors', sum(room.machine.monitor[1:], room.machine.monitor[0]) / 4)
    places.prop('tray', room.tray)
    return places
