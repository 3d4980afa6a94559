"""odp-2: the anaesthetic room, small and calm; the trolley made up, nobody in it."""

from __future__ import annotations

from mathutils import Vector

from kit.airway_kit import airway_tray, cloud_tile, suction_unit
from kit.anaesthetic_machine import anaesthetic_machine, breathing_hoses, self_inflating_bag
from kit.doors import double_doors
from kit.floor_kit import bin_with_lid, drip_stand, sharps_bin, stool
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.patient_trolley import patient_trolley
from kit.places import Places
from kit.shell import Shell, build_shell
from kit.storage import drawer_trolley, worktop
from kit.wall_fittings import glove_boxes, hand_basin, socket_row

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.3)
WEST, EAST, SOUTH, NORTH, HEIGHT = -2.0, 1.8, -2.2, 2.8, 2.7


def build() -> Places:
    """Builds the room as seen from beside the trolley, at the patient's shoulder."""
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, 'blue floor', 'cream wall'))
    ceiling_panel(0.65, 1.55, HEIGHT, 19)
    ceiling_panel(0.65, -1.25, HEIGHT, 19)
    ceiling_panel(-1.2, -1.35, HEIGHT, 14)
    cloud_tile((-1.05, 0.35, HEIGHT))
    theatre = double_doors((0.45, NORTH - 0.03), 0)
    corridor = double_doors((0.1, SOUTH + 0.03), 180)
    patient_trolley((-1.12, -0.08), 0)
    machine = anaesthetic_machine((-1.2, 2.02), 26)
    breathing_hoses(machine.outlet, Vector((-0.95, 1.12, 1.02)), 0.86)
    counter = worktop((EAST, 1.35), -90, 2.0)
    tray = airway_tray(counter, -0.1)
    sharps_bin((EAST - 0.25, 0.52, 0.91), 45)
    drawer_trolley((EAST - 0.32, -0.25), -90, 'red')
    hand_basin((EAST, -1.35), -90)
    glove_boxes((EAST, -0.62, 1.5), -90)
    suction_unit((WEST, 0.75, 1.25), 90)
    self_inflating_bag((WEST, 0.2, 1.4), 90)
    socket_row((WEST, -0.75, 1.15), 90, 4)
    drip_stand((-1.62, 1.15), 80)
    stool((-0.35, 2.1), 0.5)
    bin_with_lid((1.35, SOUTH + 0.25), 180, 'orange')
    bin_with_lid((-1.72, SOUTH + 0.25), 180, 'black')
    places = Places(EYE)
    places.overlay('monitor', machine.monitor)
    places.overlay('machine', machine.ventilator)
    places.hotspot('odp-2-h1', machine.front)
    places.hotspot('odp-2-h2', tray)
    places.hotspot('odp-2-h4', sum(machine.monitor[1:], machine.monitor[0]) / 4)
    places.way('odp-3', theatre)
    places.way('odp-1', corridor)
    return places
