"""Theatre 4: the shell and the furniture that odp-3 and odp-4 share. Its origin is under odp-4's camera."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from kit.anaesthetic_machine import MachineFaces, anaesthetic_machine
from kit.assembly import Assembly
from kit.doors import double_doors, scrub_bay
from kit.floor_kit import bin_with_lid, drip_stand, sharps_bin, stool, swab_bucket, unit_trolley
from kit.lighting import ceiling_panel, operating_light
from kit.noted import noted
from kit.operating_table import operating_table
from kit.shell import Shell, build_shell
from kit.storage import glazed_cupboards, warm_cabinet
from kit.video_tower import TowerFaces, video_tower
from kit.wall_fittings import clock, glove_boxes, hand_basin, socket_row, wall_screen, whiteboard

WEST, EAST, SOUTH, NORTH, HEIGHT = -3.85, 3.65, -3.0, 4.3, 3.0
TABLE = (0.0, 2.5)
SCRUB_OPENING = 1.1


@dataclass(frozen=True)
class Theatre:
    """Where the theatre's things are."""

    machine: MachineFaces
    tower: TowerFaces
    board: list[Vector]
    scans: list[Vector]
    clock: list[Vector]
    cabinet: Vector
    anaesthetic_room: Vector
    corridor: Vector
    scrub: Vector
    bucket: Vector
    drip: Vector
    canopy: Vector


def build_theatre(
    panel_watts: float,
    lamp_watts: float,
    tower_at: tuple[float, float],
    tower_turn: float,
    bucket_at: tuple[float, float],
) -> Theatre:
    """Builds the room. `panel_watts` is each ceiling panel's power, `lamp_watts` each operating light's."""
    # Openings are counted from the wall's left end as seen from inside: the south wall starts in the east.
    gap = ('south', EAST - SCRUB_OPENING / 2, EAST + SCRUB_OPENING / 2, 2.16)
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, 'theatre floor', 'pale green wall', openings=(gap,)))
    canopy = _canopy()
    for x in (-2.9, -1.0, 0.95, 2.7):
        ceiling_panel(x, -1.9, HEIGHT, panel_watts)
    for y in (-0.1, 1.6, 3.3):
        for x in (-2.9, 2.7):
            ceiling_panel(x, y, HEIGHT, panel_watts)
    for x in (-0.95, 0.95):
        ceiling_panel(x, -0.1, HEIGHT, panel_watts)
    tx, ty = TABLE
    aim = (tx + 0.05, ty - 0.45, 1.0)
    operating_light(
        (tx + 0.1, ty + 0.1, HEIGHT - 0.14), (-0.75, 2.15, 2.5), (-0.5, 1.75, 2.12), aim, 0.33, lamp_watts
    )
    operating_light(
        (tx + 0.1, ty + 0.1, HEIGHT - 0.14),
        (0.95, 2.95, 2.44),
        (0.62, 2.72, 2.16),
        aim,
        0.29,
        lamp_watts,
        own_post=False,
    )
    operating_table(TABLE)
    machine = anaesthetic_machine((-1.45, 3.66), 38)
    tower = video_tower(tower_at, tower_turn)
    board = whiteboard((EAST, 0.35, 1.6), -90)
    scans = wall_screen((EAST, -1.25, 1.66), -90, 0.96, 0.58)
    wall_clock = clock((EAST, 2.2, 2.35), -90)
    cabinet = warm_cabinet((-1.12, SOUTH), 180)
    anaesthetic_room = double_doors((WEST + 0.03, 2.35), 90)
    corridor = double_doors((2.15, SOUTH + 0.03), 180)
    scrub = scrub_bay((0, SOUTH), 180, SCRUB_OPENING, 1.5)
    with noted('bucket'):
        bucket = swab_bucket(bucket_at)
    drip = drip_stand((-0.62, 3.85), 10)
    stool((2.55, 2.75))
    glazed_cupboards((2.25, NORTH), 0, 3, 4)
    glazed_cupboards((-2.95, SOUTH), 180, 2, 9)
    unit_trolley((1.35, 3.55), -20)
    hand_basin((EAST, 2.55), -90)
    glove_boxes((EAST, 1.75, 1.45), -90)
    bin_with_lid((3.4, -2.72), 180, 'orange')
    bin_with_lid((-3.55, 3.3), 90, 'black')
    socket_row((0.35, NORTH, 0.42), 0, 3)
    socket_row((WEST, 0.6, 1.2), 90, 4)
    _floor_zone()
    _control_panel()
    _desk()
    _pendant()
    return Theatre(
        machine,
        tower,
        board,
        scans,
        wall_clock,
        cabinet,
        anaesthetic_room,
        corridor,
        scrub,
        bucket,
        drip,
        canopy,
    )


def _canopy() -> Vector:
    """The clean air canopy above the table, 2.8 m square; returns its middle."""
    x, y = TABLE
    canopy = Assembly((x, y, HEIGHT))
    canopy.box((0, 0, -0.06), (2.8, 2.8, 0.12), 'white', 0.02)
    for i in range(4):
        for k in range(4):
            canopy.box(((i - 1.5) * 0.66, (k - 1.5) * 0.66, -0.125), (0.62, 0.62, 0.02), 'diffuser', 0.004)
    return canopy.point((0, 0, -0.13))


def _floor_zone() -> None:
    """The vinyl's welded seams, and the darker zone under the canopy that only scrubbed staff enter."""
    x, y = TABLE
    floor = Assembly((0, 0, 0))
    for i in (-2.0, 0.0, 2.0):
        floor.box((i + 0.4, (SOUTH + NORTH) / 2, 0.0), (0.008, NORTH - SOUTH - 0.2, 0.002), 'floor seam', 0)
    floor.box((x, y, 0.0005), (3.45, 3.25, 0.003), 'floor zone', 0)
    for side in (-1, 1):
        floor.box((x + side * 1.75, y, 0.001), (0.05, 3.25, 0.004), 'floor line', 0)
        floor.box((x, y + side * 1.65, 0.001), (3.55, 0.05, 0.004), 'floor line', 0)


def _control_panel() -> None:
    """The steel panel of the room's own controls, and the low grilles that the air leaves by."""
    panel = Assembly((WEST, -0.25, 1.5), 90)
    panel.box((0, -0.01, 0), (0.8, 0.02, 0.6), 'steel', 0.004)
    for i in range(3):
        panel.panel((-0.24 + 0.24 * i, -0.021, 0.14), 0.18, 0.12, 'screen glass')
    for i in range(6):
        panel.rod(
            (-0.28 + 0.112 * i, -0.02, -0.08), (-0.28 + 0.112 * i, -0.03, -0.08), 0.02, 'light grey', sides=18
        )
    panel.box((0, -0.02, -0.21), (0.5, 0.02, 0.07), 'white', 0.004)
    for at, turn in (((WEST, 3.9), 90), ((EAST, 3.9), -90), ((WEST, -2.75), 90), ((EAST, -2.85), -90)):
        grille = Assembly((*at, 0.42), turn)
        grille.box((0, -0.008, 0), (0.4, 0.016, 0.36), 'light grey', 0.004)
        for k in range(9):
            grille.box((0, -0.018, -0.14 + 0.035 * k), (0.34, 0.012, 0.014), 'grey', 0.002)


def _desk() -> None:
    """A desk with a blank screen on the west wall, where the paperwork is done."""
    desk = Assembly((WEST, -1.35, 0), 90)
    desk.box((0, -0.32, 0.74), (1.2, 0.6, 0.03), 'carton', 0.008)
    for x in (-0.52, 0.52):
        desk.box((x, -0.3, 0.37), (0.05, 0.5, 0.72), 'light grey', 0.006)
    desk.box((0, -0.17, 1.13), (0.58, 0.035, 0.36), 'dark', 0.01)
    desk.panel((0, -0.189, 1.135), 0.55, 0.32, 'screen glass')
    desk.rod((0, -0.15, 0.76), (0, -0.15, 0.98), 0.022, 'dark')
    desk.box((0, -0.15, 0.76), (0.22, 0.18, 0.012), 'dark', 0.004)
    desk.box((0, -0.42, 0.765), (0.42, 0.14, 0.018), 'light grey', 0.006)
    desk.box((0.31, -0.42, 0.767), (0.06, 0.1, 0.022), 'dark', 0.01)
    desk.box((-0.42, -0.38, 0.77), (0.22, 0.3, 0.03), 'paper', 0.002)
    desk.box((0.45, -0.2, 0.78), (0.16, 0.2, 0.05), 'light grey', 0.01)
    sharps_bin((WEST + 0.16, -2.2, 0.76), 45)
    Assembly((WEST, -2.2, 0), 90).box((0, -0.17, 0.74), (0.3, 0.34, 0.02), 'steel', 0.006)
    stool((-3.0, -1.2), 0.52)


def _pendant() -> None:
    """A service pendant at the head end: gas hoses and sockets on an arm from the ceiling."""
    pendant = Assembly((-2.15, 3.75, 0), 35)
    pendant.rod((0, 0, HEIGHT), (0, 0, 2.5), 0.09, 'white')
    pendant.box((0, 0, 2.08), (0.3, 0.3, 0.9), 'white', 0.02)
    for i in range(4):
        for x in (-0.07, 0.07):
            pendant.box((x, -0.154, 1.75 + 0.17 * i), (0.1, 0.01, 0.1), 'light grey', 0.004)
            pendant.box((x, -0.161, 1.76 + 0.17 * i), (0.02, 0.006, 0.03), 'dark', 0.001)
    for i, finish in enumerate(('white', 'dark', 'light grey', 'yellow')):
        x = -0.1 + 0.066 * i
        pendant.tube(
            [(x, -0.1, 1.64), (x - 0.02, -0.18, 1.3), (0.2 + x, -0.1, 0.95), (0.45, 0.12, 0.9)], 0.01, finish
        )
