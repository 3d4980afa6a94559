"""The treatment room of tr-4 and what stands in it; its two dressings differ by what Farid wears."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.bunker_fittings import (
    OAK,
    camera_pod,
    dim_panel,
    emergency_off,
    hand_card,
    hung_screen,
    last_person_out,
    mask_shelves,
)
from kit.finishes import Finish, cloth
from kit.floor_kit import bin_with_lid, stool
from kit.forest_picture import forest, leaf_ceiling
from kit.laser import laser_box, laser_fan
from kit.lighting import ceiling_panel
from kit.linac import linac
from kit.mask_mesh import worn_mask
from kit.noted import noted
from kit.picture_panel import picture_material, picture_panel
from kit.pinned import coat
from kit.places import Places
from kit.shell import Shell, build_shell
from kit.stance import Stance
from kit.storage import worktop
from kit.treatment_couch import couch_column, couch_top, head_board
from kit.wall_fittings import clock, glove_boxes, hand_basin, socket_row

# The room's own frame: the beam's centre above CENTRE, the couch along -y, the maze to the west.
WEST, EAST, SOUTH, NORTH, HEIGHT = -3.8, 3.8, -3.8, 2.75, 3.0
CENTRE = (0.0, 0.6)
BEAM, TOP = 1.2, 1.06
VISITOR = (-1.45, -0.9)
MAZE_FROM, MAZE_TO, MAZE_TOP = -2.6, -0.8, 2.35
TEAL = Finish('#a5c9c4', 0.5, bump=0.05, bump_scale=30, mottle=0.03)
SAND = Finish('#c3b49b', 0.34, coat=0.12, wear=0.5)
CONCRETE = Finish('#b9b6ae', 0.7, bump=0.25, bump_scale=40, mottle=0.1)


@dataclass(frozen=True)
class Bunker:
    """Where its things are, as the visitor has them."""

    stance: Stance
    linac: dict[str, Vector]
    couch: Vector
    pod: Vector
    laser: Vector
    thick_wall: Vector
    button: Vector
    maze: Vector
    onward: Vector
    screen: list[Vector]
    clock: list[Vector]
    shelf: Vector
    lasers: dict[str, Vector]


def build_bunker(masks: bool) -> Bunker:
    """Builds the room, and turns it so that the visitor at the couch's side looks at the beam's centre."""
    gap = ('west', MAZE_FROM - SOUTH, MAZE_TO - SOUTH, MAZE_TOP)
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, SAND, TEAL, Finish('#7fa9a2', 0.45), openings=(gap,)))
    _maze()
    _forest()
    _leaves()
    for x in (-2.6, 2.6):
        for y in (-2.6, -0.7, 1.4):
            dim_panel(x, y, HEIGHT, 5.5)
    dim_panel(0, -2.6, HEIGHT, 5.5)
    parts = linac(CENTRE, BEAM)
    couch_column(CENTRE, TOP)
    couch = couch_top(CENTRE, TOP)
    head_board(CENTRE, TOP)
    x, y = CENTRE
    lasers = {
        'west': laser_box((WEST, y, BEAM), 90),
        'east': laser_box((EAST, y, BEAM), -90),
        'along': laser_box((x, SOUTH, 2.55), 180),
    }
    pod = camera_pod((1.75, -0.75, HEIGHT), 60)
    camera_pod((-2.3, 1.0, HEIGHT), -60)
    camera_pod((0.0, -2.0, HEIGHT), 180)
    button = last_person_out((WEST, -3.05, 1.32), 90)
    for at, turn in (((EAST, -0.9, 1.35), -90), ((WEST, -0.45, 1.35), 90), ((0.9, SOUTH, 1.35), 180)):
        emergency_off(at, turn)
    screen = hung_screen((-1.72, 1.85, 2.0), -12, HEIGHT, 0.86)
    hand_card((-1.72, 1.83, 1.6), -12)
    with noted('shelves'):
        shelf = mask_shelves((1.35, -3.0), 90, 1.4, 4, masks)
    wall_clock = clock((EAST, -2.05, 2.25), -90)
    _south_side()
    _east_side()
    _farids_things()
    stance = Stance(VISITOR, CENTRE)
    stance.take()
    here = stance
    return Bunker(
        stance,
        {name: here(at) for name, at in parts.items()},
        here(couch),
        here(pod),
        here(lasers['east']),
        here((-4.65, MAZE_FROM, 1.75)),
        here(button),
        here((-6.8, -2.2, 1.35)),
        here((-6.8, -0.75, 1.35)),
        [here(corner) for corner in screen],
        [here(corner) for corner in wall_clock],
        here(shelf),
        {name: here(at) for name, at in lasers.items()},
    )


def _maze() -> None:
    """The bent corridor: walls more than a metre thick, a lit passage beyond."""
    maze = Assembly()
    deep, wide = 1.2, 1.8
    inner, outer = WEST - deep, WEST - deep - wide
    for y0, y1 in ((SOUTH - 2.2, MAZE_FROM), (MAZE_TO, NORTH)):
        maze.box((WEST - 0.1 - (deep - 0.1) / 2, (y0 + y1) / 2, 1.5), (deep - 0.1, y1 - y0, 3.0), TEAL, 0.012)
    maze.box(
        (WEST - deep / 2 - 0.05, (MAZE_FROM + MAZE_TO) / 2, (MAZE_TOP + 3) / 2),
        (deep - 0.1, MAZE_TO - MAZE_FROM, 3 - MAZE_TOP),
        TEAL,
        0.01,
    )
    length = NORTH - SOUTH + 2.2
    middle = (NORTH + SOUTH - 2.2) / 2
    maze.box((outer - 0.05, middle, 1.5), (0.1, length, 3.0), Finish('#d9cfae', 0.55, mottle=0.03), 0)
    maze.box(((outer + WEST) / 2, middle, -0.05), (WEST - outer + 0.01, length, 0.1), SAND, 0)
    maze.box(((outer + inner) / 2, middle, 2.55), (wide, length, 0.1), 'ceiling', 0)
    for y in (SOUTH - 2.2, NORTH):
        maze.box(((outer + inner) / 2, y, 1.5), (wide, 0.1, 3), TEAL, 0)
    for y in (-4.6, -1.7, 1.0):
        ceiling_panel((outer + inner) / 2, y, 2.5, 16, (0.5, 1.0))
    # The cut edge shows what the wall is made of, in a steel frame with a striped guard.
    maze.box((WEST - deep / 2, MAZE_FROM + 0.012, MAZE_TOP / 2 + 0.3), (0.86, 0.012, 1.5), 'steel', 0.006)
    maze.box((WEST - deep / 2, MAZE_FROM + 0.02, MAZE_TOP / 2 + 0.3), (0.78, 0.012, 1.42), CONCRETE, 0.003)
    rail = [(outer + 0.07, y, 0.92) for y in (SOUTH - 2, NORTH - 0.2)]
    maze.rod(rail[0], rail[1], 0.022, OAK)
    for y in (-5, -3.4, -1.8, -0.2, 1.4):
        maze.rod((outer, y, 0.9), (outer + 0.07, y, 0.9), 0.012, 'steel', sides=12)
    for y in (MAZE_FROM - 0.005, MAZE_TO + 0.005):
        maze.box((WEST - 0.02, y, MAZE_TOP / 2), (0.09, 0.05, MAZE_TOP), 'steel', 0.006)
    # A painted line on the floor leads the way out.
    maze.box((WEST - 0.4, -1.7, 0.001), (2.6, 0.07, 0.003), Finish('#3c8f8a', 0.4), 0)
    maze.box((WEST - 1.72, -3.6, 0.001), (0.07, 3.8, 0.003), Finish('#3c8f8a', 0.4), 0)
    arrow = [(-0.18, 0.1, 0.002), (-0.18, -0.1, 0.002), (-0.42, 0, 0.002)]
    maze.mesh([(WEST - 0.9 + x, -1.7 + y * 1.6, z) for x, y, z in arrow], [(0, 1, 2)], Finish('#3c8f8a', 0.4))


def _forest() -> None:
    """The wall behind the machine: a wood in sunlight, lit from behind."""
    wall = Assembly((0, NORTH, 0))
    wide, low, high = EAST - WEST - 0.16, 0.32, 2.72
    wall.box((0, -0.03, (low + high) / 2), (wide + 0.08, 0.04, high - low + 0.08), 'white', 0.01)
    lit = picture_material('forest', forest(way=0.2), 0.5)
    picture_panel(wall, (0, -0.052, (low + high) / 2), wide, high - low, lit)
    for k in range(1, 4):
        wall.box((-wide / 2 + wide * k / 4, -0.054, (low + high) / 2), (0.006, 0.004, high - low), 'white', 0)
    glow = wall.inside((-1.6, -0.12, 1.5))
    for x in (0.0, 3.2):
        lamp = glow.lamp((x, 0, 0), (2.4, 1.8), 16, (0.86, 1.0, 0.72))
        lamp.matrix_world = (
            glow.frame @ Matrix.Translation((x, 0, 0)) @ Matrix.Rotation(math.radians(-90), 4, 'X')
        )


def _leaves() -> None:
    """The picture in the ceiling above the couch: one looks up into leaves."""
    panel = Assembly((CENTRE[0], CENTRE[1] - 1.35, HEIGHT)).inside((0, 0, 0), 0, -90)
    panel.box((0, 0.01, 0), (1.86, 0.03, 1.26), 'white', 0.006)
    lit = picture_material('leaves', leaf_ceiling(), 0.9)
    picture_panel(panel, (0, -0.02, 0), 1.8, 1.2, lit)
    Assembly((CENTRE[0], CENTRE[1] - 1.35, HEIGHT - 0.08)).lamp((0, 0, 0), (1.7, 1.1), 16, (0.93, 1.0, 0.9))


def _south_side() -> None:
    """Worktop with folded towels, a loudspeaker, cushions; sockets and bins."""
    run = worktop((-1.5, SOUTH), 180, 3.0)
    for i, colour in enumerate(('#8fbcd6', '#eef1f1', '#8fbcd6', '#eef1f1')):
        run.box((-0.95, -0.3, 0.935 + 0.045 * i), (0.34, 0.26, 0.042), cloth(colour), 0.018)
    speaker = run.inside((-0.2, -0.26, 0.91), 8)
    speaker.turned(
        [(0, 0), (0.055, 0), (0.06, 0.01), (0.06, 0.17), (0.052, 0.185), (0, 0.186)],
        (0, 0, 0),
        cloth('#37474f'),
    )
    speaker.turned([(0, 0.188), (0.03, 0.188), (0.03, 0.184)], (0, 0, 0), 'led green')
    for i in range(3):
        run.box((0.55 + 0.02 * i, -0.3, 0.945 + 0.075 * i), (0.42, 0.28, 0.07), Finish('#4d7f9c', 0.55), 0.03)
    run.box((1.1, -0.28, 0.98), (0.24, 0.16, 0.13), 'carton', 0.006)
    run.box((1.1, -0.33, 1.05), (0.14, 0.04, 0.01), 'paper', 0.002)
    glove_boxes((-3.2, SOUTH, 1.5), 180)
    socket_row((-1.9, SOUTH, 1.16), 180, 3)
    bin_with_lid((0.35, SOUTH + 0.26), 180, 'black')
    bin_with_lid((0.85, SOUTH + 0.26), 180, 'orange')


def _east_side() -> None:
    hand_basin((EAST, -2.05), -90)
    stool((3.2, 1.9), 0.52)
    socket_row((EAST, 1.7, 0.45), -90, 2)
    linen = Assembly((EAST - 0.3, -0.25, 0), -90)
    for x in (-0.3, 0.3):
        for y in (-0.2, 0.2):
            linen.rod((x, y, 0.06), (x, y, 0.95), 0.014, 'chrome')
            linen.rod((x - 0.012, y, 0.035), (x + 0.012, y, 0.035), 0.035, 'rubber', sides=18)
    linen.box((0, 0, 0.52), (0.56, 0.36, 0.72), cloth('#dfe8ea'), 0.08)
    linen.box((0, 0, 0.9), (0.64, 0.44, 0.03), 'light grey', 0.01)


def _farids_things() -> None:
    """A peg rail with a cap, a jacket and a lanyard; a chair with shoes under it."""
    rail = Assembly((WEST, 1.45, 1.62), 90)
    rail.box((0, -0.012, 0), (0.9, 0.024, 0.09), OAK, 0.008)
    for i in range(4):
        rail.rod((-0.33 + 0.22 * i, -0.02, 0), (-0.33 + 0.22 * i, -0.085, 0.02), 0.011, 'chrome', sides=16)
    cap = rail.inside((-0.33, -0.1, -0.1), 0, 78)
    cap.turned(
        [(0.105, 0), (0.104, 0.03), (0.09, 0.075), (0.055, 0.105), (0, 0.114)], (0, 0, 0), cloth('#5b6b3a')
    )
    cap.box((0, -0.13, 0.008), (0.16, 0.11, 0.012), cloth('#4c5a30'), 0.005)
    lanyard = [(0.33, -0.09, 0.0), (0.30, -0.04, -0.2), (0.33, -0.03, -0.34), (0.36, -0.04, -0.2)]
    rail.tube(lanyard, 0.005, 'petrol', closed=True)
    rail.box((0.33, -0.035, -0.4), (0.055, 0.006, 0.085), 'paper', 0.002)
    coat((WEST, 1.56, 1.62), 90, '#40576a')
    chair = Assembly((WEST + 0.42, 1.3, 0), 90)
    chair.box((0, 0, 0.46), (0.46, 0.44, 0.06), Finish('#3d7f8c', 0.6), 0.025)
    chair.box((0, 0.22, 0.74), (0.44, 0.05, 0.4), Finish('#3d7f8c', 0.6), 0.025)
    for x in (-0.2, 0.2):
        for y in (-0.18, 0.18):
            chair.rod((x, y, 0), (x, y, 0.45), 0.014, OAK)
        chair.rod((x, 0.2, 0.45), (x, 0.23, 0.62), 0.014, OAK)
        shoe = chair.inside((x * 0.45, -0.06, 0))
        shoe.box((0, 0, 0.02), (0.09, 0.27, 0.03), 'white', 0.014)
        shoe.box((0, 0.04, 0.06), (0.085, 0.18, 0.07), cloth('#6b5b4a'), 0.03)


def put_mask_on(bunker: Bunker, eyes: Vector) -> None:
    """The mask on whoever lies on the couch with their eyes there, clipped to the board."""
    here = bunker.stance
    under = here.frame.inverted() @ eyes
    board = Assembly(frame=here.frame @ Matrix.Translation((CENTRE[0], under.y, TOP + 0.022)))
    worn_mask(board, 0.13, -0.17)


def light_lasers(bunker: Bunker) -> None:
    """The green planes: one across from each side wall, level and upright, and one along the couch."""
    here = bunker.stance
    x, y = CENTRE
    up, along = Vector((0, 0, 1)), (here((0, 1, 0)) - here((0, 0, 0))).normalized()
    middle = here((x, y, BEAM))
    for side in ('west', 'east'):
        source = bunker.lasers[side]
        laser_fan(source, middle - source, 24, along)
        laser_fan(source, middle - source, 30, up)
        # Its own cross on the wall beside it, which nobody on the couch can break.
        before = source.lerp(middle, 0.2)
        laser_fan(before, source - middle, 50, along)
        laser_fan(before, source - middle, 50, up)
    source = bunker.lasers['along']
    laser_fan(source, middle - source, 26, up)


def note_places(bunker: Bunker, places: Places) -> Places:
    """Where everything that is marked or drawn live is."""
    places.overlay('patient', bunker.screen)
    places.overlay('clock', bunker.clock)
    places.hotspot('tr-4-h1', bunker.linac['arm'])
    places.hotspot('tr-4-h2', bunker.laser)
    places.hotspot('tr-4-h3', bunker.couch)
    places.hotspot('tr-4-h4', bunker.pod)
    places.hotspot('tr-4-h5', bunker.thick_wall)
    places.hotspot('tr-4-h6', bunker.button)
    places.prop('support-worker', bunker.shelf)
    places.prop('look', bunker.shelf)
    places.prop('press', bunker.button)
    places.prop('close', bunker.maze)
    places.way('tr-1', bunker.maze)
    places.way('tr-3', bunker.onward)
    return places
