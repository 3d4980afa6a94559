"""The recovery room: six bays, a staff desk, a children's corner by the windows. The visitor is at 0, 0."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

import kit.ward_finishes  # noqa: F401
from kit.assembly import Assembly
from kit.bed_head import bed_head
from kit.curtains import curtain, curtain_track
from kit.doors import double_doors
from kit.emergency_trolley import emergency_trolley
from kit.floor_kit import bin_with_lid, drip_stand, sharps_bin
from kit.grain import wood
from kit.lighting import ceiling_panel
from kit.outdoors import NOON, outdoors
from kit.play_corner import play_corner
from kit.recovery_trolley import recovery_trolley
from kit.shell import Shell, build_shell
from kit.staff_desk import staff_desk
from kit.storage import worktop
from kit.wall_fittings import clock, glove_boxes, hand_basin
from kit.wall_papers import cork_board
from kit.windows import Window, roller_blind, window

WEST, EAST, SOUTH, NORTH, HEIGHT = -4.5, 7.5, -5.05, 2.95, 2.7
TRACK = 2.3
LEON = (0.0, 1.72)
WINDOWS = (
    Window((EAST, -0.3), -90, 2.6, 0.85, 2.3, 3),
    Window((EAST, -3.4), -90, 2.0, 0.85, 2.3, 2),
)


@dataclass(frozen=True)
class RecoveryRoom:
    """Where the room's things are."""

    monitor: list[Vector]
    clock: list[Vector]
    trolley: Assembly
    desk: Assembly
    play: Assembly
    drip: Vector
    mural: Vector
    corridor: Vector
    theatres: Vector


def build_recovery_room() -> RecoveryRoom:
    """Builds the room without its people."""
    wood('beech', '#b98d5c')
    gaps = tuple(
        ('east', NORTH - w.at[1] - w.width / 2, NORTH - w.at[1] + w.width / 2, w.head) for w in WINDOWS
    )
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, 'ward floor', 'pale blue wall', 'beech', gaps)
    build_shell(shell)
    for x in (-3.0, 0.0, 3.0, 6.0):
        for y in (-3.6, -1.0, 1.5):
            ceiling_panel(x, y, HEIGHT, 17)
    for pane in WINDOWS:
        window(pane, shell, outdoors(NOON, 7), 1.15, 55, (0.93, 0.97, 1.0))
        roller_blind(pane, 0.4, 'paper')
    _north_bays()
    _south_bays()
    monitor = bed_head((0, NORTH), 0, -1.2, monitor_up=2.14)
    trolley = recovery_trolley(LEON, 0, 45)
    drip_stand((0.56, 2.6), 12)
    desk = staff_desk((3.1, 1.85), 8)
    play, mural = play_corner((5.3, -1.75), -106)
    wall_clock = clock((2.2, NORTH, 2.2), 0, 0.15)
    cork_board(Assembly((3.4, NORTH, 0)), (0, -0.008, 1.75), 1.3, 0.7, 11)
    corridor = double_doors((0.2, SOUTH + 0.03), 180)
    theatres = double_doors((WEST + 0.03, -1.5), 90)
    emergency_trolley((-1.05, -3.9), 172)
    hand_basin((WEST, -3.2), 90)
    glove_boxes((WEST, -2.55, 1.5), 90)
    glove_boxes((1.3, NORTH, 1.5), 0)
    worktop((1.75, SOUTH), 180, 1.0)
    sharps_bin((1.6, SOUTH + 0.2, 0.91), 30)
    bin_with_lid((WEST + 0.25, -0.4), 90, 'orange')
    bin_with_lid((1.42, 2.7), 0, 'black')
    drip = Vector((0.41, 2.57, 1.8))
    return RecoveryRoom(monitor, wall_clock, trolley, desk, play, drip, mural, corridor, theatres)


def _north_bays() -> None:
    """Bays 1 and 2, left and ahead, and bay 3 beyond the desk."""
    front = 0.35
    for left in (-4.5, -1.5, 4.5):
        right = left + 3.0
        curtain_track(
            [
                (left + 0.05, NORTH - 0.1),
                (left + 0.05, front),
                (right - 0.05, front),
                (right - 0.05, NORTH - 0.1),
            ],
            TRACK,
            HEIGHT,
        )
    curtain((-1.5, 2.75), (-1.5, 0.95), 3.0, 'curtain', TRACK, seed=3)
    curtain((-4.4, front), (-2.75, front), 2.6, 'curtain', TRACK, seed=5)
    curtain((1.45, 2.85), (1.45, 2.4), 2.6, 'curtain', TRACK, seed=8)
    curtain((4.55, 2.8), (4.55, 1.5), 2.4, 'curtain', TRACK, seed=9)
    bed_head((-3.0, NORTH), 0, 0.7)
    recovery_trolley((-3.0, 1.72), 0, 20)
    bed_head((6.0, NORTH), 0, 0.7)
    recovery_trolley((6.0, 1.72), 0, 30)


def _south_bays() -> None:
    """Three bays behind the visitor: two empty, the curtain of one drawn."""
    front = SOUTH + 2.5
    for left in (-4.5, 2.3, 5.0):
        right = left + (2.6 if left > 0 else 3.0)
        curtain_track(
            [
                (left + 0.05, SOUTH + 0.1),
                (left + 0.05, front),
                (right - 0.05, front),
                (right - 0.05, SOUTH + 0.1),
            ],
            TRACK,
            HEIGHT,
        )
    curtain((-1.55, SOUTH + 0.2), (-1.55, SOUTH + 0.8), 2.6, 'curtain', TRACK, seed=12)
    bed_head((-3.0, SOUTH), 180, 0.7)
    recovery_trolley((-3.0, SOUTH + 1.25), 180, 15)
    curtain((2.35, front), (4.8, front), 3.6, 'curtain', TRACK, seed=14)
    curtain((2.35, front), (2.35, SOUTH + 0.2), 3.0, 'curtain', TRACK, seed=15)
    bed_head((6.3, SOUTH), 180, 0.7)
    recovery_trolley((6.3, SOUTH + 1.25), 180, 25)
