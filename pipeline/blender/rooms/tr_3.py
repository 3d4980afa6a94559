"""tr-3: the planning office, dim for its screens, a bright garden behind the blinds."""

from __future__ import annotations

from mathutils import Vector

from kit.assembly import Assembly
from kit.bunker_fittings import OAK
from kit.control_desk import keyboard_on, mug, office_chair
from kit.doors import double_doors
from kit.drawn_screens import depth_curve, ruled_plan, sums_and_cat
from kit.finishes import FINISHES, Finish
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.picture_panel import picture_material, show
from kit.pinned import coat, notice_board, pot_plant
from kit.places import Places
from kit.planning_office import (
    checklist,
    desk_monitor,
    floor_tiles,
    leaf_model,
    magnifier,
    meeting_table,
    orange,
    rising_desk,
    water_tank,
)
from kit.shell import Shell, build_shell
from kit.wall_fittings import clock, whiteboard
from kit.window import blind, window

from .tr_3_team import place_team

EYE = (0.0, 0.0, 1.6)
# Walls are painted here: their panels' joints hardly show.
FINISHES['seam'] = Finish('#cfc9be', 0.5)
LOOK = Look(exposure=1.15)
WEST, EAST, SOUTH, NORTH, HEIGHT = -3.3, 4.7, -2.7, 2.55, 2.7
WALL = Finish('#dcd6c8', 0.55, bump=0.06, bump_scale=30, mottle=0.03)
DEEP = Finish('#86a9a7', 0.55, bump=0.06, bump_scale=30, mottle=0.03)
SILL = 0.9


def build() -> Places:
    """Builds the office."""
    gaps = tuple(('east', a, a + 1.35, 2.3) for a in (0.55, 2.0, 3.45))
    build_shell(Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, Finish('#4c5a63', 0.95), WALL, WALL))
    Assembly((0, NORTH - 0.004, 0)).box(
        ((WEST + EAST) / 2, 0, HEIGHT / 2), (EAST - WEST, 0.012, HEIGHT), DEEP, 0
    )
    floor_tiles(WEST, EAST, SOUTH, NORTH, ('#4f6069', '#5d727a'))
    for x, y in ((-1.9, -1.3), (-1.9, 1.2), (1.2, -1.3), (3.4, 0.2)):
        ceiling_panel(x, y, HEIGHT, 9)
    for _, a, b, _ in gaps:
        y = NORTH - (a + b) / 2
        window((EAST - 0.05, y, 1.55), -90, b - a - 0.12, 1.3, 26)
        blind((EAST - 0.12, y, 1.55), -90, b - a - 0.12, 1.3, 42)
    plan = _dosimetrist()
    _physicist()
    tank = water_tank((2.15, -1.45), 205)
    sheet = _meeting()
    leaves = _leaves()
    board = whiteboard((WEST, 1.32, 1.55), 90, 1.7, 1.02)
    show(board, picture_material('sums', sums_and_cat()))
    _far_desk()
    bunker = double_doors((0.75, SOUTH + 0.035), 180, 1.4)
    scan = double_doors((WEST + 0.035, -1.75), 90, 1.3)
    # Kofi's hair is before its rim, so it is not drawn live.
    clock((1.6, NORTH - 0.012, 2.15), 0)
    notice_board((-1.05, SOUTH, 1.6), 180, 1.2, 0.85, seed=9)
    coat((-0.1, SOUTH, 1.7), 180, '#6c7a4e')
    pot_plant((-2.95, 2.2, 0.0), 12, 1.1)
    places = Places(EYE)
    places.overlay('plan', plan)
    place_team(sum(plan[1:], plan[0]) / 4, places)
    places.hotspot('tr-3-h2', sum(plan[1:], plan[0]) / 4)
    places.hotspot('tr-3-h4', tank)
    places.hotspot('tr-3-h5', leaves)
    places.hotspot('tr-3-h6', sheet)
    places.way('tr-4', bunker)
    places.way('tr-2', scan)
    return places


def _dosimetrist() -> list[Vector]:
    """Bronwen's desk and its two screens; returns the corners of the one with the plan."""
    top = rising_desk((0.12, 1.66), 0, 1.9)
    plan = desk_monitor(top, 0.12, 0, 0.72, 0.52)
    second = desk_monitor(top, 0.86, -24, 0.62, 0.48)
    show(second, picture_material('second plan', ruled_plan(), 0.9))
    keyboard_on(top.inside((-0.05, -0.18, 0)))
    mug(tuple(top.point((0.62, -0.12, 0))), '#84527a')
    pot_plant(tuple(top.point((-0.78, 0.2, 0))), 5, 0.24)
    book = top.inside((0.36, -0.22, 0.008), -14)
    book.box((0, 0, 0), (0.17, 0.24, 0.016), Finish('#e3a63b', 0.7), 0.003)
    frame = top.inside((-0.55, 0.26, 0.09), 20, 12)
    frame.box((0, 0, 0), (0.13, 0.012, 0.17), OAK, 0.004)
    frame.panel((0, -0.007, 0), 0.1, 0.14, Finish('#9fc3e0', 0.6))
    return plan


def _physicist() -> None:
    """Wei-Ling's desk: the curve on its screen, a notebook, an orange."""
    top = rising_desk((2.25, 1.5), -56, 1.5, 0.98)
    curve = desk_monitor(top, 0.0, 0, 0.62, 0.46)
    show(curve, picture_material('depth curve', depth_curve(), 0.9))
    keyboard_on(top.inside((0.05, -0.16, 0)))
    orange(tuple(top.point((0.42, -0.1, 0))))
    note = top.inside((-0.42, -0.16, 0.008), 12)
    note.box((0, 0, 0), (0.21, 0.28, 0.014), 'paper', 0.003)
    note.box((-0.1, 0, 0.002), (0.012, 0.28, 0.016), 'dark', 0.002)
    note.rod((0.02, -0.06, 0.012), (0.09, 0.08, 0.012), 0.005, 'petrol', sides=12)
    mug(tuple(top.point((0.6, 0.12, 0))), '#3c8f8a')


def _meeting() -> Vector:
    """The table where four people check; returns the checklist."""
    top = meeting_table((-0.85, -1.75), 8)
    for x, y, facing in ((-1.35, -2.3, 10), (-0.3, -2.28, -8), (-1.75, -1.35, 110)):
        office_chair((x, y), facing, '#7a5a6c')
    for i, colour in enumerate(('petrol', 'coral', 'green', 'violet')):
        pen = top.inside((0.3 + 0.03 * i, 0.12, 0.006), -30)
        pen.rod((0, -0.07, 0), (0, 0.07, 0), 0.006, colour, sides=14)
    mug(tuple(top.point((-0.5, -0.12, 0))), '#f2eee3')
    mug(tuple(top.point((0.55, -0.2, 0))), '#c9705f')
    folder = top.inside((-0.38, 0.2, 0.01), 14)
    folder.box((0, 0, 0), (0.24, 0.32, 0.018), Finish('#c9a24e', 0.75), 0.003)
    return checklist(top, 0.05, 0.14, 4)


def _leaves() -> Vector:
    """The model of the metal leaves on a low cupboard; returns one of the leaves."""
    side = Assembly((WEST, -0.1, 0), 90)
    side.box((0, -0.24, 0.42), (1.7, 0.46, 0.84), Finish('#d9cdb8', 0.5), 0.008)
    side.box((0, -0.24, 0.855), (1.74, 0.5, 0.03), OAK, 0.008)
    for x in (-0.42, 0.42):
        side.box((x, -0.474, 0.44), (0.82, 0.014, 0.74), Finish('#e4dac8', 0.5), 0.006)
        side.rod((x - 0.06, -0.49, 0.7), (x + 0.06, -0.49, 0.7), 0.007, 'chrome')
    for i, colour in enumerate(('#8fa9b5', '#6aa39b', '#c9705f', '#8fa9b5', '#e3a63b')):
        side.box((-0.74 + 0.064 * i, -0.2, 1.02), (0.057, 0.24, 0.3), Finish(colour, 0.6), 0.004)
    pot_plant(tuple(side.point((0.72, -0.2, 0.87))), 8, 0.26)
    return leaf_model(tuple(side.point((0.1, -0.27, 0.87))), 90)


def _far_desk() -> None:
    """The colleague's place by the window, with a lens before the screen."""
    top = rising_desk((3.95, -0.55), -90, 1.4)
    work = desk_monitor(top, 0, 0, 0.56, 0.4)
    show(work, picture_material('second plan', ruled_plan(), 0.9))
    magnifier(top, 0)
    keyboard_on(top.inside((0, -0.2, 0)))
    mug(tuple(top.point((0.5, 0, 0))), '#e8b23a')
    office_chair((3.2, -0.55), 90, '#3f6f78')
    office_chair((-0.42, 1.1), 20, '#7a5a6c')
