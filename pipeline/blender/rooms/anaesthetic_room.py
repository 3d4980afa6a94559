"""The anaesthetic room, which odp-2 shows empty, with Leon awake, and asleep. The visitor is at 0, 0."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

import kit.ward_finishes  # noqa: F401
from kit.airway_kit import airway_tray, cloud_tile, suction_unit
from kit.anaesthetic_machine import MachineFaces, anaesthetic_machine, self_inflating_bag
from kit.assembly import Assembly
from kit.doors import double_doors
from kit.floor_kit import bin_with_lid, drip_stand, sharps_bin, stool
from kit.lighting import ceiling_panel
from kit.noted import noted
from kit.places import Places
from kit.recovery_trolley import recovery_trolley
from kit.shell import Shell, build_shell
from kit.storage import drawer_trolley, worktop
from kit.tea_table import mug
from kit.wall_fittings import clock, glove_boxes, hand_basin, socket_row
from kit.wall_papers import cork_board

WEST, EAST, SOUTH, NORTH, HEIGHT = -2.0, 1.8, -2.2, 2.8, 2.7
TROLLEY = (-1.12, -0.08)
BACK = 42


@dataclass(frozen=True)
class AnaestheticRoom:
    """Where the room's things are."""

    machine: MachineFaces
    trolley: Assembly
    tray: Vector
    bag: Vector
    suction: Vector
    clock: list[Vector]
    theatre: Vector
    corridor: Vector


def build_anaesthetic_room() -> AnaestheticRoom:
    """Builds the room without its people."""
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, 'blue floor', 'cream wall'))
    ceiling_panel(0.65, 1.55, HEIGHT, 19)
    ceiling_panel(0.65, -1.25, HEIGHT, 19)
    ceiling_panel(-1.2, -1.35, HEIGHT, 14)
    cloud_tile((-1.05, 0.35, HEIGHT))
    theatre = double_doors((0.5, NORTH - 0.03), 0)
    corridor = double_doors((0.1, SOUTH + 0.03), 180)
    trolley = recovery_trolley(TROLLEY, 0, BACK)
    with noted('machine'):
        machine = anaesthetic_machine((-0.86, 2.2), 20)
    counter = worktop((EAST, 1.35), -90, 2.0)
    with noted('tray'):
        tray = airway_tray(counter, -0.1)
    mug(counter.inside((-0.86, -0.16, 0.908), 40), 'petrol')
    sharps_bin((EAST - 0.25, 0.52, 0.91), 45)
    drawer_trolley((EAST - 0.32, -0.25), -90, 'red')
    hand_basin((EAST, -1.35), -90)
    glove_boxes((EAST, -0.62, 1.5), -90)
    wall_clock = clock((EAST, -0.2, 2.1), -90, 0.14)
    with noted('supply'):
        suction = suction_unit((WEST, 0.12, 1.4), 90)
    with noted('bag'):
        self_inflating_bag((WEST, -0.42, 1.5), 90)
    socket_row((WEST, -1.5, 1.15), 90, 4)
    cork_board(Assembly((WEST, -1.3, 0), 90), (0, -0.008, 1.72), 0.9, 0.5, 21)
    drip_stand((-1.7, 1.66), 80)
    stool((-0.25, -1.75), 0.5)
    bin_with_lid((1.35, SOUTH + 0.25), 180, 'orange')
    bin_with_lid((-1.72, SOUTH + 0.25), 180, 'black')
    _lanyard(Assembly((0.98, SOUTH, 0), 180))
    bag = Assembly((WEST, -0.42, 1.5), 90).point((0, -0.13, 0))
    return AnaestheticRoom(machine, trolley, tray, bag, suction, wall_clock, theatre, corridor)


def _lanyard(wall: Assembly) -> None:
    """A hook with somebody's lanyard, and a warm jacket beside it."""
    wall.box((0, -0.01, 1.7), (0.34, 0.02, 0.07), 'beech', 0.005)
    for x in (-0.1, 0.1):
        wall.tube([(x, -0.02, 1.7), (x, -0.06, 1.68), (x, -0.065, 1.72)], 0.006, 'chrome')
    wall.tube(
        [
            (-0.1, -0.06, 1.7),
            (-0.14, -0.035, 1.46),
            (-0.1, -0.035, 1.3),
            (-0.06, -0.035, 1.46),
            (-0.1, -0.06, 1.7),
        ],
        0.006,
        'coral',
    )
    wall.box((-0.1, -0.035, 1.25), (0.06, 0.006, 0.09), 'white', 0.003)
    fleece = [
        (0.02, 0.0),
        (0.08, -0.05),
        (0.13, -0.12),
        (0.14, -0.45),
        (0.17, -0.66),
        (0.15, -0.665),
        (0, -0.6),
    ]
    wall.inside((0.1, -0.1, 1.69)).turned(fleece, (0, 0, 0), 'coat')


def note_places(places: Places, room: AnaestheticRoom) -> Places:
    """Adds the places that all dressings share, and returns them."""
    machine = room.machine
    places.overlay('monitor', machine.monitor)
    places.overlay('machine', machine.ventilator)
    places.overlay('clock', room.clock)
    places.hotspot('odp-2-h1', machine.front - Vector((0, 0, 0.22)))
    places.hotspot('odp-2-h2', room.tray)
    places.hotspot('odp-2-h4', sum(machine.monitor[1:], machine.monitor[0]) / 4)
    places.way('odp-3', room.theatre + Vector((-0.36, -0.03, 0.3)))
    places.way('odp-1', room.corridor)
    return places
