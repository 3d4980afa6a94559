"""pod-4: the movement lab and the workbench. Moving on the left, making on the right, sky overhead."""

from __future__ import annotations

from mathutils import Vector

from kit.assembly import Assembly
from kit.clinic_finishes import CHARCOAL, SKIRTING, WARM_WHITE, accent_wall, rubber_floor
from kit.drawn import greeked
from kit.drawn_lab import insole_plan
from kit.finishes import Finish
from kit.foot_bones import bones_on_stand
from kit.foot_scanner import foot_scanner, grinder, printer
from kit.gym import balance_cushion, foam_roller, gym_mats, running_lane, towel_and_bottle, wall_bars
from kit.insoles import FOAMS, foam_and_glue, insole, insole_tray
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.making_bench import making_bench, tool_board
from kit.office import laptop, mug, pen_pot
from kit.outdoors import NOON, outdoors, sky
from kit.places import Places
from kit.polar import bearing, polar
from kit.pressure_plate import pressure_plate
from kit.printed import printed
from kit.shell import Shell, build_shell
from kit.skylight import skylight
from kit.treadmill import DECK, treadmill
from kit.tripod_camera import tripod_camera
from kit.wall_fittings import hand_basin, socket_row, wall_screen
from kit.wall_things import coat_hooks, framed, single_door
from kit.windows import Window, window
from people.place import place_person
from people.placed import Placed

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.3)
WEST, EAST, SOUTH, NORTH, HEIGHT = -4.5, 4.5, -2.0, 3.0, 2.8
PANE = Window((EAST, 0.9), -90, 1.8, 1.02, 2.3, 2)
MILL = (-0.62, 2.02)
CUSHION = (-1.98, -1.42)


def build() -> Places:
    """Builds the room as seen from its middle."""
    _shell()
    belt = treadmill(MILL, 270)
    screen = wall_screen((1.22, NORTH, 1.72), 0, 1.66, 0.95)
    tripod_camera((0.98, 1.98), 0.72, belt + Vector((0, 0, 0.3)))
    tripod_camera((-1.36, 1.02), 0.78, belt + Vector((0, 0, 0.3)))
    plate = pressure_plate((-2.5, 1.1), 22, (-3.35, 1.66), 58)
    making = _making()
    wall_bars((-0.98, SOUTH), 180)
    _corner()
    ways = single_door((-0.0, SOUTH), 180), single_door((WEST, -1.2), 90)
    team = _people(belt)
    places = Places(EYE)
    for who in team:
        places.person(who.who, who.head)
    places.overlay('screen', screen)
    places.overlay('pressure', plate.screen)
    places.hotspot('pod-4-h1', sum(screen[1:], screen[0]) / 4)
    places.hotspot('pod-4-h2', team[0].foot('R'))
    places.hotspot('pod-4-h3', plate.mat)
    places.hotspot('pod-4-h4', making[0])
    places.hotspot('pod-4-h5', making[1])
    places.hotspot('pod-4-h6', team[3].chest)
    places.way('pod-1', ways[0])
    places.way('pod-3', ways[1])
    return places


def _shell() -> None:
    pane = ('east', NORTH - PANE.at[1] - PANE.width / 2, NORTH - PANE.at[1] + PANE.width / 2, PANE.head)
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, rubber_floor(), WARM_WHITE, SKIRTING, (pane,))
    build_shell(shell)
    accent_wall(shell, 'west', CHARCOAL)
    window(PANE, shell, outdoors(NOON, 11), 1.4, 105, (1.0, 0.93, 0.82))
    skylight((-1.2, 0.9), (1.6, 1.1), HEIGHT, sky(NOON), 190)
    for x, y in ((1.5, 0.2), (3.3, -1.2), (-3.4, -0.9), (1.5, 1.9), (-3.3, 2.1)):
        ceiling_panel(x, y, HEIGHT, 9, (1.2, 0.3))


def _making() -> tuple[Vector, Vector]:
    """The benches on the right; returns the scanner's front and the laptop's screen."""
    top = making_bench((2.2, -0.42), -90, 2.0, 0.72)
    scanner = foot_scanner(top, (-0.42, 0.0), 8)
    corners = laptop(top, (0.24, -0.06), -8)
    design = top.inside((0.24, -0.06, 0), -8).inside((0, 0.122, 0.016), 0, 16)
    printed(design, (0, -0.0025, 0.117), 0.32, 0.2, insole_plan(), 0.4, 0.85)
    printer(top, (0.72, 0.06), -14)
    mug(top, (0.42, -0.28), 'coral', 250)
    side = making_bench((1.36, SOUTH + 0.36), 180, 1.7, 0.66)
    insole_tray(side, (0.28, -0.06), 4)
    foam_and_glue(side, (-0.36, 0.04))
    grinder(side, (0.72, 0.1), -12)
    pen_pot(side, (-0.78, 0.2))
    tool_board((1.36, SOUTH, 1.5), 180)
    return scanner, sum(corners[1:], corners[0]) / 4


def _corner() -> None:
    """What stands round the walls: mats, a roller, basin, bottles, hooks, notices."""
    gym_mats((-4.2, 2.7), 0)
    running_lane(-4.3, 1.1, 0.28)
    towel_and_bottle((0.45, 1.5))
    foam_roller((-3.5, 2.6), 18)
    hand_basin((3.3, SOUTH), 180)
    coat_hooks((3.2, NORTH, 1.74), 0, ('#b55f4c', '#4d6a86'), 'yellow')
    framed((WEST, 0.5, 1.62), 90, 0.72, greeked((640, 460), (46, 134, 112), seed=12, box=(190, 214, 226)))
    framed((-2.55, NORTH, 1.7), 0, 0.5, greeked((420, 594), (226, 110, 92), seed=8, box=(250, 214, 150)))
    socket_row((0.0, NORTH, 0.42), 0, 2)
    shelf = Assembly((EAST, -1.1, 1.45), -90)
    shelf.box((0, -0.13, 0), (1.1, 0.26, 0.03), Finish('#d9b98a', 0.45), 0.006)
    bones_on_stand(tuple(shelf.point((-0.1, -0.12, 0.015))), -170)
    for i, colour in enumerate(('petrol', 'coral', 'teal', 'amber')):
        shelf.box((0.24 + 0.06 * i, -0.12, 0.14), (0.05, 0.18, 0.25), colour, 0.004)


def _people(belt: Vector) -> tuple[Placed, ...]:
    """Amira running, Danny by the screen, Ines at the bench's end, Rhys on the cushion."""
    amira = place_person(
        None,
        'amira',
        polar(MILL[0] + 0.02, MILL[1]),
        facing=270,
        look_at=(-4.0, 2.0, 1.5),
        pose='jogging',
        floor=DECK,
    )
    danny = place_person(
        None,
        'danny',
        polar(2.02, 2.12),
        facing=245,
        look_at=amira.foot('R') + Vector((0, 0, 0.4)),
        arms='tablet',
        holding={'L': 'tablet'},
    )
    ines = place_person(
        None,
        'ines',
        polar(2.05, 1.02),
        facing=190,
        look_at=(2.1, 0.5, 0.95),
        arms='writing',
    )
    half_done = ines.hand('L').inside((0.0, -0.06, 0.03), 8)
    insole(half_done, 0.25, FOAMS[1], left=False)
    top = balance_cushion(CUSHION)
    rhys = place_person(
        None,
        'rhys',
        polar(*CUSHION),
        facing=bearing(CUSHION, (0.0, 0.6)),
        look_at=amira.head,
        pose='standing',
        arms='hips',
        floor=top,
    )
    return amira, danny, ines, rhys
