"""pod-2: Clinic room 2, 09:00. Mrs Lin's yearly foot check: soft morning light, a lilac wall, no hurry."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.clinic_finishes import LILAC, SKIRTING, WARM_WHITE, accent_wall, sand_floor
from kit.drawn import bones_poster, foot_outline, greeked, seaside
from kit.finishes import Finish
from kit.floor_kit import bin_with_lid, sharps_bin
from kit.footwear import pair, socks
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.magnifier_lamp import magnifier_lamp
from kit.nail_surgery import leaflet_rack
from kit.office import computer, desk, mug, papers, pen_pot, plant
from kit.outdoors import MORNING, outdoors
from kit.places import Places
from kit.podiatry_trolley import monofilament, podiatry_trolley
from kit.polar import bearing, polar
from kit.printed import printed
from kit.saddle_stool import saddle_stool
from kit.seats import bench, desk_chair
from kit.shell import Shell, build_shell
from kit.treatment_chair import treatment_chair
from kit.wall_fittings import glove_boxes, hand_basin, socket_row
from kit.wall_things import coat_hooks, framed, single_door
from kit.windows import Window, roller_blind, window
from people.place import place_person
from people.placed import Placed

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.35)
WEST, EAST, SOUTH, NORTH, HEIGHT = -1.55, 2.15, -1.9, 2.75, 2.6
CHAIR, HEADS = (0.56, 1.78), 62  # where the chair stands, and the bearing its head end points to
DANNY = (-0.6, 1.18)
PANE = Window((-0.75, NORTH), 0, 1.1, 1.05, 2.15)


def build() -> Places:
    """Builds the room as seen from the patient's left knee."""
    return furnish()[0]


def furnish() -> tuple[Places, dict[str, Placed]]:
    """Builds the room; returns its places and who is in it, for the cut-outs of its tasks."""
    floor = sand_floor()
    gap = ('north', PANE.at[0] - PANE.width / 2 - WEST, PANE.at[0] + PANE.width / 2 - WEST, PANE.head)
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, floor, WARM_WHITE, SKIRTING, (gap,))
    build_shell(shell)
    accent_wall(shell, 'east', LILAC)
    window(PANE, shell, outdoors(MORNING, 5), 1.4, 55, (1.0, 0.93, 0.84))
    roller_blind(PANE, 0.26, Finish('#e6dccb', 0.8))
    ceiling_panel(-0.25, 1.55, HEIGHT, 19, (0.6, 0.6))
    ceiling_panel(0.95, 0.35, HEIGHT, 19, (0.6, 0.6))
    ceiling_panel(0.35, -1.05, HEIGHT, 16, (1.2, 0.6))
    chair = treatment_chair(CHAIR, -HEADS, 0.8, 42, reach=0.36)
    trolley = podiatry_trolley((0.86, 0.98), -44)
    lamp = magnifier_lamp((1.72, 1.02), (1.42, 0.84, 1.66), (1.1, 1.1, 0.9))
    saddle_stool(DANNY, bearing(DANNY, tuple(chair.heels[:2])), 0.56)
    shoes = _shoes()
    _desk()
    poster = framed((WEST, 0.92, 1.62), 90, 0.62, bones_poster(), 'dark')
    framed((0.72, NORTH, 1.72), 0, 0.62, seaside(), Finish('#cfa874', 0.5, mottle=0.08))
    ways = _south_wall()
    team = people(chair.frame.point((0, 0.13, 0)))
    places = Places(EYE)
    for name, who in team.items():
        places.person(name, who.head)
    places.hotspot('pod-2-h1', trolley.thread)
    places.hotspot('pod-2-h2', trolley.doppler)
    places.hotspot('pod-2-h3', team['mrs-lin'].foot('L'))
    places.hotspot('pod-2-h4', shoes)
    places.hotspot('pod-2-h5', lamp + Vector((-0.1, -0.06, 0)))
    places.hotspot('pod-2-h6', sum(poster[1:], poster[0]) / 4)
    # Shown large, in front of the patient: on her they would be too small to point at.
    places.prop('right-sole', _ahead(1.5, -12, 1.1))
    places.prop('hand', _ahead(18, -8, 1.3))
    places.way('pod-3', ways[0])
    places.way('pod-1', ways[1])
    return places, team


def _ahead(yaw: float, pitch: float, distance: float) -> Vector:
    """The point in a direction from the camera, degrees and metres."""
    turn, rise = math.radians(yaw), math.radians(pitch)
    level = math.cos(rise) * distance
    return Vector(EYE) + Vector((level * math.sin(turn), level * math.cos(turn), math.sin(rise) * distance))


def people(hips: Vector) -> dict[str, Placed]:
    """Mrs Lin with her eyes closed, Danny at her feet with gloves on, Folake watching from the desk."""
    lin = place_person(
        None,
        'mrs-lin',
        polar(hips.x, hips.y),
        facing=HEADS + 180,
        pose='reclining',
        on=0.815,
        back=42,
        eyes_closed=True,
        shoes='bare',
        arms='resting',
    )
    feet = (lin.foot('L') + lin.foot('R')) / 2
    danny = place_person(
        None,
        'danny',
        polar(*DANNY),
        facing=bearing(DANNY, (feet.x, feet.y)) + 6,
        look_at=feet + Vector((0, 0, 0.1)),
        pose='stool',
        seat=0.56,
        arms='passing',
        reach={'R': feet + Vector((-0.13, -0.09, 0.06)), 'L': feet + Vector((-0.1, 0.06, -0.07))},
        gloves=True,
    )
    held = danny.hand('R').inside((0.03, 0.05, 0.03))
    monofilament(Assembly(frame=held.frame @ Matrix.Rotation(math.radians(70), 4, 'Z')))
    folake = place_person(
        None,
        'folake',
        polar(1.34, -0.72),
        facing=330,
        look_at=feet,
        pose='standing',
        arms='clasped',
    )
    return {'mrs-lin': lin, 'danny': danny, 'folake': folake}


def _shoes() -> Vector:
    """Her roomy shoes, the socks in them, on the low unit by the wall; her bag beside."""
    top = bench((WEST + 0.24, -0.46), 90, 0.95, 0.6, Finish('#d9b98a', 0.45))
    shoes = top.inside((0.12, -0.16, 0), 8)
    pair(shoes, 0.25, Finish('#3f4a63', 0.7, bump=0.2, bump_scale=200), 'dark')
    socks(top.inside((-0.14, -0.06, 0), 20), '#b98ca6')
    top.box((-0.32, 0.02, 0.13), (0.22, 0.14, 0.24), Finish('#8a4f3d', 0.5, bump=0.1, bump_scale=120), 0.04)
    top.tube(
        [(-0.4, 0.02, 0.24), (-0.39, 0.02, 0.36), (-0.25, 0.02, 0.36), (-0.24, 0.02, 0.24)], 0.009, 'dark'
    )
    return shoes.point((-0.062, 0.14, 0.06))


def _desk() -> None:
    """The desk at the lilac wall: computer with the outline of two feet, mug, papers."""
    top = desk((EAST, -0.3), -90, 1.35)
    computer(top, (0.1, -0.28), 12)
    shown = top.inside((0.1, -0.28, 0), 12).inside((0, 0, 0.34), 0, 6)
    printed(shown, (0, -0.0035, 0.004), 0.53, 0.298, foot_outline(), 0.3, 0.9)
    mug(top, (-0.54, -0.46), 'amber', 130)
    papers(top, (-0.33, -0.2), 14)
    pen_pot(top, (0.48, -0.16))
    desk_chair((EAST - 0.52, -0.1), 96)
    framed((EAST, 0.62, 1.58), -90, 0.3, greeked((420, 594), (94, 84, 132), seed=4, box=(206, 190, 226)))
    framed((EAST, -0.98, 1.62), -90, 0.34, greeked((420, 594), (60, 120, 112), seed=9))
    plant(Assembly((EAST - 0.17, 0.26, 0.74)), (0, 0, 0), 0.24)


def _south_wall() -> tuple[Vector, Vector]:
    """Doors, basin, bins and coat hooks behind the visitor; returns the doors towards pod-3 and pod-1."""
    hand_basin((-0.95, SOUTH), 180)
    glove_boxes((WEST, -1.35, 1.5), 90)
    leaflet_rack((WEST, -0.5, 1.62), 90)
    coat_hooks((WEST, 0.4, 1.74), 90, ('#8a5f6f',), None)
    bin_with_lid((WEST + 0.24, SOUTH + 0.24), 180, 'orange')
    bin_with_lid((WEST + 0.24, SOUTH + 0.7), 90, 'black')
    sharps_bin((EAST - 0.3, -0.86, 0.74), 40)
    coat_hooks((0.7, SOUTH, 1.74), 180, (), 'yellow')
    socket_row((WEST, 0.1, 0.42), 90, 2)
    here, there = single_door((0.05, SOUTH), 180), single_door((1.35, SOUTH), 180)
    return there, here
