"""The theatre briefing room, which odp-1 shows in the morning and in the afternoon, about the visitor."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector
from PIL import Image

import kit.ward_finishes  # noqa: F401
from kit.assembly import Assembly
from kit.changing_room import changing_room
from kit.doors import double_doors
from kit.floor_kit import bin_with_lid
from kit.grain import wood
from kit.lighting import ceiling_panel
from kit.outdoors import LATE, MORNING, outdoors
from kit.places import Places
from kit.shell import Shell, build_shell
from kit.tea_table import chair, round_table, tea_unit
from kit.wall_fittings import clock, glove_boxes, hand_basin, socket_row, wall_screen, whiteboard
from kit.wall_papers import coat_hooks, cork_board, five_steps, poster
from kit.windows import Window, window

WEST, EAST, SOUTH, NORTH, HEIGHT = -3.5, 3.5, -2.4, 2.6, 2.7
SCREEN_AT, SCREEN_TURN = (2.4, 1.85, 1.66), -52
PANE = Window((0.15, SOUTH), 180, 1.9, 1.0, 2.15)


@dataclass(frozen=True)
class BriefingRoom:
    """Where the room's things are."""

    board: list[Vector]
    list: list[Vector]
    clock: list[Vector]
    changing: Vector
    basin: Vector
    theatres: Vector
    poster: Vector


def build_briefing_room(afternoon: bool) -> BriefingRoom:
    """Builds the room without its people."""
    door = ('east', NORTH - 0.55, NORTH + 0.55, 2.12)
    pane = ('south', EAST - PANE.at[0] - PANE.width / 2, EAST - PANE.at[0] + PANE.width / 2, PANE.head)
    wood('beech', '#b98d5c')
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, 'grey vinyl', 'warm white wall', 'beech', (door, pane))
    build_shell(shell)
    Assembly((WEST + 0.004, (SOUTH + NORTH) / 2, 1.4), 90).box(
        (0, 0.0, 0), (NORTH - SOUTH, 0.006, HEIGHT - 0.12), 'apple green', 0
    )
    watts = 14 if afternoon else 22
    for x in (-1.6, 1.6):
        ceiling_panel(x, 0.1, HEIGHT, watts)
    board = whiteboard((0, NORTH, 1.62), 0, 2.4, 1.2)
    screen = wall_screen(SCREEN_AT, SCREEN_TURN, 1.2, 0.68)
    arm = Assembly(SCREEN_AT, SCREEN_TURN)
    arm.tube([(0, 0, 0), (0, 0.2, 0.0), (0.3, 0.5, 0.0), (0.35, 0.62, 0)], 0.022, 'dark')
    hour = LATE if afternoon else MORNING
    frosted = milky(outdoors(hour, 5))
    window(
        PANE,
        shell,
        frosted,
        1.5 if afternoon else 1.1,
        70 if afternoon else 34,
        (1.0, 0.8, 0.56) if afternoon else (0.92, 0.96, 1.0),
    )
    changing = changing_room((EAST, 0.0), -90, 1.1)
    basin = hand_basin((2.3, SOUTH), 180)
    glove_boxes((2.98, SOUTH, 1.5), 180)
    theatres = double_doors((-1.95, SOUTH + 0.03), 180)
    round_table((-2.1, -1.0), used=afternoon)
    chair((-2.75, -0.45), 130)
    chair((-2.85, -1.5), 60, 'coral')
    if afternoon:
        chair((-1.45, -1.2), 290)
    tea_unit((WEST, 0.6), 90)
    wall = Assembly((WEST, 0, 0), 90)
    poster(wall, (1.9, -0.008, 1.62), 0.86, five_steps(), 'white')
    cork_board(wall, (0.55, -0.008, 1.75), 1.0, 0.62, 4)
    coat_hooks(Assembly((-2.2, NORTH, 0)), (0, 0, 1.72))
    hour_hand = clock((1.62, NORTH, 2.38), 0, 0.13)
    bin_with_lid((3.2, -2.1), 180, 'black')
    socket_row((-1.5, NORTH, 0.4), 0, 2)
    socket_row((WEST, 0.25, 1.12), 90, 2)
    _lockers()
    return BriefingRoom(board, screen, hour_hand, changing, basin, theatres, wall.point((1.9, -0.02, 1.6)))


def milky(view: Image.Image) -> Image.Image:
    """A view as frosted glass shows it: soft patches of light."""
    soft = view.resize((16, 10)).resize((640, 400), Image.Resampling.BICUBIC)
    return Image.blend(soft, Image.new('RGB', soft.size, (250, 248, 242)), 0.45)


def _lockers() -> None:
    """A row of small lockers under the screen, and a plant on top."""
    row = Assembly((EAST, 1.6, 0), -90)
    for i in range(3):
        for k in range(3):
            row.box(
                (0.32 * (i - 1), -0.22, 0.2 + 0.34 * k),
                (0.312, 0.44, 0.332),
                'sage',
                0.008,
            )
            row.rod(
                (0.32 * (i - 1) + 0.1, -0.44, 0.2 + 0.34 * k),
                (0.32 * (i - 1) + 0.1, -0.455, 0.2 + 0.34 * k),
                0.014,
                'chrome',
                sides=16,
            )
    plant = row.inside((0.22, -0.22, 1.05))
    plant.turned(
        [(0, 0), (0.07, 0), (0.09, 0.14), (0.084, 0.14), (0.07, 0.11), (0, 0.11)], (0, 0, 0), 'coral'
    )
    for i in range(11):
        turn = plant.inside((0, 0, 0.1), 360 * i / 11 * 1.618, 0)
        up = 0.16 + 0.05 * (i % 3)
        turn.tube([(0, 0, 0), (0.03, 0, up * 0.8), (0.14 + 0.02 * (i % 4), 0, up)], 0.009, 'plant')


def note_places(places: Places, room: BriefingRoom) -> Places:
    """Adds the places that both hours share, and returns them."""
    places.overlay('board', room.board)
    places.overlay('list', room.list)
    places.hotspot('odp-1-h1', room.changing)
    places.hotspot('odp-1-h3', sum(room.list[1:], room.list[0]) / 4)
    places.hotspot('odp-1-h4', sum(room.board[1:], room.board[0]) / 4)
    places.hotspot('odp-1-h6', room.basin)
    places.way('odp-2', room.theatres)
    return places
