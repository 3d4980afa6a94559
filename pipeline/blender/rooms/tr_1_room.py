"""The control area of tr-1, at two hours: its desk, door, shelf and corridor are the same in both."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mathutils import Vector

from kit.assembly import Assembly
from kit.bunker_fittings import OAK, emergency_off
from kit.control_desk import console, curved_desk, desk_screen, keyboard, mug, office_chair, talk_back
from kit.doors import double_doors
from kit.drawn_screens import day_list, record_page
from kit.finishes import Finish
from kit.lighting import ceiling_panel
from kit.picture_panel import picture_material, picture_panel, show
from kit.pinned import badge_rack, coat, notice_board, pot_plant
from kit.places import Places
from kit.shell import Shell, build_shell
from kit.shield_door import door_sign, shield_door
from kit.wall_fittings import clock
from kit.window import garden_view, window

WEST, EAST, SOUTH, NORTH, HEIGHT = -2.45, 2.5, -1.5, 2.15, 2.7
CORRIDOR = -3.7
DESK = 0.74
WALL = Finish('#efe6d8', 0.5)
FLOOR = Finish('#b58d63', 0.36, coat=0.2, bump=0.05, bump_scale=14, mottle=0.16)
# Bearings of the six screens, from the left.
SCREENS = {'id-page': -48.0, 'plan': -29.0, 'match': -9.7, 'cameras': 9.7, 'status': 29.0, 'schedule': 48.0}


@dataclass(frozen=True)
class Control:
    """Where its things are."""

    screens: dict[str, list[Vector]]
    sign: list[Vector]
    clock: list[Vector]
    console: dict[str, Vector]
    microphone: Vector
    door: Vector
    phantom: Vector
    badges: Vector
    scan_room: Vector
    quiet_room: Vector


def build_control(chairs: dict[str, tuple[float, float, float]], sky: str) -> Control:
    """Builds the room. `chairs` are (bearing, metres, the bearing sitters face); `sky` a window's hour."""
    gap = ('south', EAST - 1.15, EAST + 1.35, 2.35)
    rail = Finish('#c9b596', 0.5)
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, FLOOR, WALL, rail, openings=(gap,)))
    _planks()
    for x in (-1.25, 1.25):
        ceiling_panel(x, 0.75, HEIGHT, 13)
    ceiling_panel(0, -0.75, HEIGHT, 13)
    curved_desk(1.12, 61, 0.62, DESK)
    screens = {name: desk_screen(bearing, 1.56, 1.3, 0.5, DESK + 0.14) for name, bearing in SCREENS.items()}
    show(screens['id-page'], picture_material('record page', record_page(), 0.9))
    show(screens['schedule'], picture_material('day list', day_list(), 0.8))
    panel = console(0, 1.3, DESK)
    microphone = talk_back(21, 1.3, DESK)
    for bearing, distance in ((-33, 1.27), (33, 1.25)):
        keyboard(bearing, distance, DESK)
    _desk_clutter()
    door = shield_door((EAST, 1.15), -90)
    sign = door_sign((EAST, 1.15, 2.47), -90, 1.1, 0.19)
    emergency_off((1.5, NORTH, 1.75), 0)
    wall_clock = clock((-0.55, NORTH, 2.15), 0)
    phantom = _shelf()
    badges = badge_rack((WEST, -0.62, 1.45), 90)
    _walls()
    notice_board((1.85, SOUTH, 1.5), 180, 1.1, 0.85)
    scan_room, quiet_room = _corridor(sky)
    for bearing, distance, facing in chairs.values():
        spot = _polar(bearing, distance, 0)
        office_chair((spot.x, spot.y), facing, '#3f6f78')
    return Control(screens, sign, wall_clock, panel, microphone, door, phantom, badges, scan_room, quiet_room)


def _polar(bearing: float, distance: float, height: float) -> Vector:
    turn = math.radians(bearing)
    return Vector((distance * math.sin(turn), distance * math.cos(turn), height))


def _planks() -> None:
    """The seams of an oak-look floor."""
    floor = Assembly()
    dark = Finish('#8f6c48', 0.5)
    for i in range(26):
        x = WEST + 0.19 * (i + 1)
        if x < EAST:
            floor.box((x, (NORTH + SOUTH) / 2, 0), (0.003, NORTH - SOUTH, 0.0012), dark, 0)
        for k in range(3):
            y = SOUTH + 0.35 + 1.22 * k + 0.4 * (i % 3)
            if y < NORTH and x < EAST:
                floor.box((x + 0.095, y, 0), (0.19, 0.003, 0.0012), dark, 0)


def _walls() -> None:
    """A print above the desk, coats by the corridor, the intercom whose light says that somebody speaks."""
    frame = Assembly((0.42, NORTH, 1.98))
    frame.box((0, -0.015, 0), (1.12, 0.03, 0.62), OAK, 0.006)
    picture_panel(
        frame, (0, -0.032, 0), 1.04, 0.54, picture_material('print evening', garden_view(sky='morning'))
    )
    intercom = Assembly((EAST, 0.12, 1.5), -90)
    intercom.box((0, -0.02, 0), (0.2, 0.04, 0.3), Finish('#e9ece9', 0.35, coat=0.2), 0.014)
    intercom.box((0, -0.041, 0.04), (0.15, 0.004, 0.09), 'screen glass', 0.001)
    intercom.turned(
        [(0.035, 0), (0.034, 0.02), (0.022, 0.036), (0, 0.04)],
        (0, -0.02, 0.15),
        Finish('#ffc45a', 0.3, glow=1.1),
        32,
    )
    for k in range(5):
        intercom.box((0, -0.041, -0.05 - 0.016 * k), (0.1, 0.003, 0.005), 'grey', 0)
    coat((WEST, -1.3, 1.72), 90, '#5a6b8a')


def _desk_clutter() -> None:
    """What two people's mornings leave on a desk."""
    at = _polar(-14, 1.36, DESK)
    mug((at.x, at.y, at.z), '#e8b23a')
    at = _polar(46, 1.3, DESK)
    mug((at.x, at.y, at.z), '#4a7f8f')
    for bearing, distance, turn, finish in (
        (-52, 1.28, 12, 'paper'),
        (-17.5, 1.22, -6, 'paper'),
        (56, 1.4, -30, 'carton'),
    ):
        at = _polar(bearing, distance, DESK + 0.005)
        sheet = Assembly((at.x, at.y, at.z), -bearing + turn)
        sheet.box((0, 0, 0), (0.21, 0.297, 0.01), finish, 0.002)
        sheet.rod((0.06, -0.08, 0.012), (-0.03, 0.05, 0.012), 0.004, 'petrol', sides=10)
    at = _polar(58, 1.5, DESK)
    pot_plant((at.x, at.y, at.z), 3, 0.2)
    at = _polar(-58, 1.5, DESK)
    tissue = Assembly((at.x, at.y, at.z), 60)
    tissue.box((0, 0, 0.04), (0.23, 0.12, 0.08), Finish('#8fc1b5', 0.7), 0.006)


def _shelf() -> Vector:
    """The shelf with the clear check block and clipboards; returns the block's cross."""
    shelf = Assembly((WEST, 0.5, 0), 90)
    for z in (0.45, 0.95):
        shelf.box((0, -0.17, z), (1.0, 0.34, 0.03), OAK, 0.006)
    for x in (-0.48, 0.48):
        shelf.box((x, -0.17, 0.48), (0.03, 0.34, 0.96), OAK, 0.006)
    shelf.box((0, -0.17, 1.62), (1.0, 0.24, 0.028), OAK, 0.006)
    for i, colour in enumerate(('#8fa9b5', '#c9705f', '#8fa9b5', '#6aa39b', '#e3a63b', '#8fa9b5', '#84527a')):
        shelf.box((-0.42 + 0.062 * i, -0.16, 1.635 + 0.15), (0.055, 0.2, 0.3), Finish(colour, 0.6), 0.004)
        shelf.box((-0.42 + 0.062 * i, -0.262, 1.635 + 0.19), (0.036, 0.003, 0.09), 'paper', 0)
    pot_plant((WEST + 0.16, 0.84, 1.634), 7, 0.22)
    block = shelf.inside((0.02, -0.18, 0.966), 14)
    block.box((0, 0, 0.1), (0.2, 0.2, 0.2), Finish('#dff1f2', 0.06, clear=0.8), 0.004)
    dark = Finish('#22343a', 0.5)
    for side in ((0, -0.1012), (0, 0.1012)):
        block.box((side[0], side[1], 0.1), (0.2, 0.0012, 0.003), dark, 0)
        block.box((side[0], side[1], 0.1), (0.003, 0.0012, 0.2), dark, 0)
    for x in (-0.1012, 0.1012):
        block.box((x, 0, 0.1), (0.0012, 0.2, 0.003), dark, 0)
        block.box((x, 0, 0.1), (0.0012, 0.003, 0.2), dark, 0)
    block.box((0, 0, 0.2012), (0.2, 0.003, 0.0012), dark, 0)
    block.box((0, 0, 0.2012), (0.003, 0.2, 0.0012), dark, 0)
    for x, z in ((-0.09, 0.19), (0.09, 0.19), (-0.09, 0.01), (0.09, 0.01)):
        block.rod((x, -0.1, z), (x, -0.1035, z), 0.006, 'petrol', sides=14)
    block.rod((0, 0, 0.092), (0, 0, 0.108), 0.008, 'chrome', sides=18)
    for i in range(2):
        board = shelf.inside((-0.34 + 0.06 * i, -0.1 - 0.02 * i, 1.12), 4, 10)
        board.box((0, 0, 0), (0.23, 0.006, 0.32), Finish('#9a6b42', 0.6), 0.002)
        board.box((0, -0.005, -0.01), (0.205, 0.003, 0.285), 'paper', 0)
        board.box((0, -0.01, 0.15), (0.09, 0.012, 0.025), 'chrome', 0.004)
    for i, colour in enumerate(('carton', 'teal', 'carton')):
        shelf.box((-0.3 + 0.3 * i, -0.17, 0.466 + 0.11), (0.26, 0.26, 0.22), colour, 0.006)
    return block.point((0, -0.102, 0.1))


def _corridor(sky: str) -> tuple[Vector, Vector]:
    """The corridor the area is open to: doors, pegs, a window with the morning in it."""
    hall = Assembly((0, CORRIDOR, 0))
    wide = 9.0
    depth = SOUTH - CORRIDOR
    hall.box((0, depth / 2 - 0.05, -0.05), (wide, depth - 0.1, 0.1), FLOOR, 0)
    hall.box((0, depth / 2, HEIGHT + 0.05), (wide, depth, 0.1), 'ceiling', 0)
    hall.box((0, -0.05, HEIGHT / 2), (wide, 0.1, HEIGHT), Finish('#dfe9e2', 0.5, bump=0.04), 0)
    hall.box((0, 0.01, 0.95), (wide, 0.03, 0.14), Finish('#8fb5a9', 0.5), 0.01)
    hall.box((0, 0.008, 0.06), (wide, 0.016, 0.12), Finish('#9aa9a4', 0.5), 0)
    for side in (-1, 1):
        hall.box((side * wide / 2, depth / 2, HEIGHT / 2), (0.1, depth, HEIGHT), Finish('#dfe9e2', 0.5), 0)
    for x in (-2.6, 0.1, 2.8):
        ceiling_panel(x, CORRIDOR + depth / 2, HEIGHT, 12, (1.2, 0.6))
    scan = double_doors((2.05, CORRIDOR + 0.035), 180)
    quiet = _quiet_door((-1.15, CORRIDOR), 180)
    window((0.42, CORRIDOR + 0.05, 1.6), 180, 1.5, 1.1, 30, sky)
    return scan, quiet


def _quiet_door(at: tuple[float, float], turn: float) -> Vector:
    """A single oak door, ajar to nothing: the quiet room's, with a small lamp-lit pane."""
    door = Assembly((*at, 0), turn)
    door.box((0, -0.02, 1.03), (1.06, 0.05, 2.1), 'white', 0.008)
    door.box((0, -0.045, 1.02), (0.94, 0.045, 2.03), OAK, 0.008)
    door.box((0.2, -0.07, 1.45), (0.26, 0.012, 0.62), 'white', 0.004)
    door.box((0.2, -0.078, 1.45), (0.22, 0.006, 0.58), Finish('#ffd9a0', 0.5, glow=0.9), 0.002)
    door.rod((-0.37, -0.07, 1.02), (-0.37, -0.12, 1.02), 0.012, 'chrome', sides=16)
    door.rod((-0.37, -0.115, 1.02), (-0.25, -0.115, 1.02), 0.01, 'chrome', sides=16)
    door.box((0, -0.07, 1.9), (0.3, 0.006, 0.08), 'paper', 0.002)
    return door.point((0, -0.07, 1.2))


def note_places(control: Control, places: Places, *, beam: bool) -> Places:
    """Where everything that is marked or drawn live is, in the morning or when the beam is on."""
    for name in ('plan', 'match', 'cameras') if beam else ('plan',):
        places.overlay(name, control.screens[name])
    if beam:
        # A window on the left of the screen: Kofi's head is before the rest.
        left, right, low_right, low_left = control.screens['status']
        places.overlay('status-beam', [left, left.lerp(right, 0.6), low_left.lerp(low_right, 0.6), low_left])
    else:
        places.overlay('status', control.screens['status'])
    places.overlay('clock-beam' if beam else 'clock', control.clock)
    places.overlay('sign-beam' if beam else 'sign-ready', control.sign)
    page, cameras = (sum(control.screens[n][1:], control.screens[n][0]) / 4 for n in ('id-page', 'cameras'))
    if beam:
        places.hotspot('tr-1-h3', control.microphone)
        places.hotspot('tr-1-h4', page)
        places.prop('raised-hand', cameras)
        places.prop('camera', control.microphone)
        places.prop('agree', page)
        places.prop('beam', control.console['beam'])
        places.prop('stop', control.console['stop'])
    else:
        places.hotspot('tr-1-h1', control.phantom)
    places.hotspot('tr-1-h2', control.console['key'])
    places.hotspot('tr-1-h5', control.door)
    places.hotspot('tr-1-h6', control.badges)
    places.way('tr-2', control.scan_room)
    places.way('tr-4', control.door + Vector((0, 0.42, -0.3)))
    places.way('tr-quiet', control.quiet_room)
    return places
