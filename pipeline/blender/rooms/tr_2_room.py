"""The scan and mould room of tr-2; its two dressings differ by the masks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.bunker_fittings import OAK, mask_shelves
from kit.ct_scanner import base_board, ct_scanner, laser_post
from kit.doors import double_doors
from kit.finishes import FINISHES, Finish, cloth
from kit.floor_kit import bin_with_lid, stool
from kit.forest_picture import cloud_ceiling
from kit.laser import laser_fan
from kit.lighting import ceiling_panel
from kit.mask_mesh import CHEST, flat_sheet, mask
from kit.mould_bench import apron_hook, buzzer, curve_card, tongs_and_towel, water_bath
from kit.picture_panel import picture_material, picture_panel
from kit.places import Places
from kit.shell import Shell, build_shell
from kit.stance import Stance
from kit.wall_fittings import clock, glove_boxes, hand_basin, socket_row
from kit.window import control_window, garden_view

WEST, EAST, SOUTH, NORTH, HEIGHT = -4.4, 2.1, -2.3, 3.2, 2.7
SCANNER = (-1.25, 2.15)
COUCH_TOP, COUCH_OUT = 0.66, 2.2
VISITOR = (0.0, 0.0)
CREAM = Finish('#efe8dc', 0.5)
# Walls are painted here: their panels' joints hardly show.
FINISHES['seam'] = Finish('#ddd6ca', 0.5)
PEACH = Finish('#f1cdb2', 0.55, bump=0.05, bump_scale=30, mottle=0.03)
FLOOR = Finish('#a8b5b2', 0.34, coat=0.12, wear=0.5)
BENCH = 0.9


@dataclass(frozen=True)
class MouldRoom:
    """Where its things are, as the visitor has them."""

    stance: Stance
    scanner: dict[str, Vector]
    support: Vector
    bath: dict[str, object]
    mask: Vector
    line: Vector
    clock: list[Vector]
    control: Vector
    office: Vector


def build_mould_room(masks: bool) -> MouldRoom:
    """Builds the room, and turns it so that the visitor beside the couch looks at the scanner."""
    gap = ('south', EAST - 1.75, EAST - 0.35, 2.05)
    build_shell(
        Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, FLOOR, CREAM, Finish('#b9c9c1', 0.5), openings=(gap,))
    )
    Assembly((0, NORTH - 0.004, 0)).box(
        ((WEST + EAST) / 2, 0, HEIGHT / 2), (EAST - WEST, 0.012, HEIGHT), PEACH, 0
    )
    for x in (-3.2, 0.6):
        for y in (-1.2, 1.7):
            ceiling_panel(x, y, HEIGHT, 13)
    _clouds()
    scanner = ct_scanner(SCANNER, COUCH_TOP, COUCH_OUT)
    x, y = SCANNER
    support = base_board((x, y - 0.62, COUCH_TOP), 0)
    line = laser_post((x + 1.12, y - 0.62), 90, 1.45)
    far = laser_post((x - 1.12, y - 0.62), -90, 1.45)
    bath, sheet = _bench(masks)
    mask_shelves((EAST - 0.22, -0.72), -90, 0.98, 4, masks)
    tr1 = control_window((EAST - 1.05, SOUTH), 180, 1.4)
    office = double_doors((-1.7, SOUTH + 0.035), 180)
    hand_basin((EAST, -1.72), -90)
    glove_boxes((0.28, SOUTH, 1.5), 180)
    bin_with_lid((0.1, SOUTH + 0.26), 180, 'black')
    bin_with_lid((-0.45, SOUTH + 0.26), 180, 'orange')
    wall_clock = clock((0.75, NORTH - 0.012, 2.2), 0)
    socket_row((0.2, NORTH - 0.012, 0.45), 0, 3)
    stool((1.15, 0.25), 0.52)
    _west_side()
    _denises_chair()
    stance = Stance(VISITOR, SCANNER)
    stance.take()
    here = stance
    bath = {
        'water': here(bath['water']),
        'front': here(bath['front']),
        'display': [here(corner) for corner in bath['display']],
    }
    room = MouldRoom(
        stance,
        {name: here(at) for name, at in scanner.items()},
        here(support),
        bath,
        here(sheet),
        here(line),
        [here(corner) for corner in wall_clock],
        here(tr1),
        here(office),
    )
    _light_lines(room, here(line), here(far))
    return room


def _light_lines(room: MouldRoom, *slits: Vector) -> None:
    """The upright and the level plane that cross over the couch."""
    here = room.stance
    x, y = SCANNER
    along = (here((0, 1, 0)) - here((0, 0, 0))).normalized()
    middle = here((x, y - 0.62, COUCH_TOP + 0.14))
    for slit in slits:
        source = Vector((slit.x, slit.y, middle.z))
        laser_fan(source, middle - source, 28, Vector((0, 0, 1)), 0.003)
        laser_fan(source, middle - source, 30, along, 0.003)


def _clouds() -> None:
    """A picture of clouds in the ceiling, above whoever lies on the couch."""
    panel = Assembly((SCANNER[0], SCANNER[1] - 1.25, HEIGHT)).inside((0, 0, 0), 0, -90)
    panel.box((0, 0.01, 0), (1.26, 0.03, 1.26), 'white', 0.006)
    picture_panel(panel, (0, -0.02, 0), 1.2, 1.2, picture_material('clouds', cloud_ceiling(), 1.2))
    Assembly((SCANNER[0], SCANNER[1] - 1.25, HEIGHT - 0.08)).lamp(
        (0, 0, 0), (1.1, 1.1), 12, (0.94, 0.97, 1.0)
    )


def _bench(masks: bool) -> tuple[dict[str, object], Vector]:
    """The bench along the east wall, where masks are made. Returns the bath's places and the mask's."""
    run = Assembly((EAST, 1.35, 0), -90)
    long = 2.9
    for i in range(6):
        x = (i - 2.5) * long / 6
        run.box((x, -0.29, 0.46), (long / 6 - 0.006, 0.54, 0.78), 'white', 0.006)
        run.box((x, -0.567, 0.46), (long / 6 - 0.016, 0.016, 0.76), Finish('#dfe6e2', 0.4), 0.006)
        run.rod((x - 0.08, -0.585, 0.77), (x + 0.08, -0.585, 0.77), 0.007, 'chrome')
    run.box((0, -0.29, 0.04), (long, 0.46, 0.08), 'grey', 0)
    run.box((0, -0.3, BENCH - 0.018), (long + 0.03, 0.64, 0.036), OAK, 0.01)
    run.box((0, -0.008, 1.12), (long, 0.012, 0.42), Finish('#f3efe6', 0.3), 0)
    bath = water_bath(run.inside((-0.7, -0.3, BENCH)))
    tongs_and_towel(run.inside((-1.2, -0.34, BENCH)))
    spot = run.inside((0.15, -0.3, BENCH))
    seen = spot.point((0, -0.2, 0.02))
    if masks:
        lying = spot.inside((-0.02, 0.02, 0.0), 90)
        flat_sheet(lying)
        stood = spot.inside((0.62, 0.06, 0.0), 14)
        mask(_upright(stood))
        seen = stood.point((0.0, -0.15, 0.2))
    else:
        for i, colour in enumerate(('#c9dfe0', '#e6dcc8', '#8fbcd6')):
            spot.box((0.1, 0, 0.03 + 0.055 * i), (0.4, 0.3, 0.05), cloth(colour), 0.022)
        base_board(tuple(run.point((0.75, -0.3, BENCH))), -90)
    for i, z in enumerate((1.62, 2.02)):
        run.box((0.1, -0.13, z), (2.0, 0.26, 0.024), OAK, 0.005)
        for k in range(7):
            if (k + i) % 3 != 1:
                tint = ('#8fa9b5', '#c9dfe0', '#e3a63b', '#6aa39b')[(k + i) % 4]
                run.box((-0.75 + 0.27 * k, -0.13, z + 0.1), (0.2, 0.2, 0.16), Finish(tint, 0.6), 0.012)
    card = run.inside((-1.15, -0.018, 1.42))
    curve_card(card, ('#8fc1b5', '#f4c95d', '#e98b75', '#b9a5d6'))
    apron_hook(Assembly((EAST - 0.02, 2.98, 1.62), -90))
    return bath, seen


def _upright(at: Assembly) -> Assembly:
    """A frame for a mask that stands on its lower edge and looks towards -y."""
    return Assembly(
        frame=at.frame @ Matrix.Rotation(math.radians(84), 4, 'X') @ Matrix.Translation((0, -CHEST, 0))
    )


def _west_side() -> None:
    """Cupboards and a screen on the far wall, a print, what the scanner's staff need."""
    side = Assembly((WEST, 0.6, 0), 90)
    for i in range(4):
        side.box((-1.2 + 0.8 * i, -0.24, 1.0), (0.79, 0.46, 2.0), Finish('#e7ece8', 0.4), 0.008)
        side.rod((-1.2 + 0.8 * i + 0.3, -0.48, 0.95), (-1.2 + 0.8 * i + 0.3, -0.48, 1.2), 0.008, 'chrome')
        side.box((-1.2 + 0.8 * i, -0.473, 1.0), (0.003, 0.004, 1.94), 'grey', 0)
    trolley = Assembly((-3.3, -1.6, 0), 150)
    for z in (0.2, 0.55, 0.9):
        trolley.box((0, 0, z), (0.6, 0.42, 0.025), 'light grey', 0.008)
    for x in (-0.28, 0.28):
        for y in (-0.19, 0.19):
            trolley.rod((x, y, 0.04), (x, y, 0.92), 0.013, 'chrome')
            trolley.rod((x - 0.012, y, 0.035), (x + 0.012, y, 0.035), 0.035, 'rubber', sides=18)
    for i in range(3):
        trolley.box((-0.1 + 0.02 * i, 0, 0.24 + 0.07 * i), (0.34, 0.3, 0.06), Finish('#4d7f9c', 0.55), 0.028)
    trolley.box((0.05, 0.02, 0.62), (0.4, 0.3, 0.1), cloth('#c9dfe0'), 0.03)
    frame = Assembly((-3.0, SOUTH, 1.55), 180)
    frame.box((0, -0.015, 0), (0.95, 0.03, 0.68), OAK, 0.006)
    picture_panel(
        frame, (0, -0.032, 0), 0.87, 0.6, picture_material('print garden', garden_view(sky='morning'))
    )


def _denises_chair() -> None:
    """The chair with a coat over its back and a bag on it."""
    chair = Assembly((-1.15, -1.62, 0), 160)
    cover = Finish('#5d8f88', 0.7, sheen=0.2, bump=0.1, bump_scale=200)
    chair.box((0, 0, 0.45), (0.48, 0.46, 0.07), cover, 0.03)
    chair.box((0, 0.23, 0.74), (0.46, 0.055, 0.44), cover, 0.026)
    for x in (-0.21, 0.21):
        for y in (-0.19, 0.21):
            chair.rod((x, y, 0), (x * 0.98, y, 0.45), 0.016, OAK)
        chair.rod((x, 0.23, 0.4), (x, 0.25, 0.7), 0.014, OAK)
    stuff = cloth('#8a4a5e')
    chair.box((0, 0.2, 0.83), (0.5, 0.12, 0.3), stuff, 0.05)
    chair.box((0, 0.29, 0.6), (0.48, 0.05, 0.6), stuff, 0.03)
    chair.tube([(-0.22, 0.2, 0.92), (-0.27, 0.1, 0.75), (-0.26, 0.06, 0.5)], 0.05, stuff)
    bag = chair.inside((0.02, -0.04, 0.485), -12)
    leather = Finish('#a5683c', 0.5, coat=0.15, bump=0.12, bump_scale=90)
    bag.box((0, 0, 0.12), (0.33, 0.16, 0.24), leather, 0.045)
    bag.tube([(-0.11, 0, 0.22), (-0.1, 0, 0.4), (0.1, 0, 0.4), (0.11, 0, 0.22)], 0.011, leather)
    bag.box((0, -0.082, 0.15), (0.05, 0.006, 0.035), 'chrome', 0.003)
    buzzer(Assembly((SCANNER[0] + 0.12, SCANNER[1] - 1.05, COUCH_TOP), 20))


def note_places(room: MouldRoom, places: Places, masks: bool) -> Places:
    """Where everything that is marked or drawn live is."""
    places.overlay('bath', room.bath['display'])
    places.overlay('clock', room.clock)
    places.hotspot('tr-2-h1', room.bath['front'])
    if masks:
        places.hotspot('tr-2-h2', room.mask)
    places.hotspot('tr-2-h3', room.scanner['ring'])
    places.hotspot('tr-2-h4', room.line)
    places.hotspot('tr-2-h6', room.support)
    places.way('tr-1', room.control)
    places.way('tr-3', room.office)
    return places
