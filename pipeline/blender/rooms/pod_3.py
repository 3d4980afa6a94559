"""pod-3: the nail surgery suite, 10:45. Bright and friendly; before: the foot is covered."""

from __future__ import annotations

from mathutils import Vector

from kit.assembly import Assembly
from kit.bandage import big_toe, toe_bandage
from kit.clinic_finishes import SEA_BLUE, SKIRTING, WARM_WHITE, accent_wall, slate_floor
from kit.drawn import bubbles, consent_form, film_still, fish, greeked
from kit.finishes import Finish
from kit.floor_kit import bin_with_lid, sharps_bin
from kit.footwear import pair, sandals
from kit.home_visit_bag import school_bag
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.nail_surgery import (
    covered_trolley,
    foot_cover,
    leaflet_rack,
    low_drape,
    strong_cupboard,
    tablet_stand,
)
from kit.office import computer, desk, mug, pen_pot, plant
from kit.outdoors import NOON, outdoors
from kit.places import Places
from kit.polar import bearing, polar
from kit.printed import printed
from kit.saddle_stool import saddle_stool
from kit.seats import bench, desk_chair, visitor_chair
from kit.shell import Shell, build_shell
from kit.storage import worktop
from kit.treatment_chair import ChairPlaces, treatment_chair
from kit.wall_fittings import clock, glove_boxes, hand_basin
from kit.wall_things import coat_hooks, framed, single_door
from kit.windows import Window, roller_blind, window
from people.place import place_person
from people.placed import Placed

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.35)
WEST, EAST, SOUTH, NORTH, HEIGHT = -2.3, 2.9, -1.25, 2.95, 2.7
PANE = Window((EAST, 0.62), -90, 1.3, 1.02, 2.2)
CHAIR, HEADS = (0.62, 2.02), 66
FOLAKE, DAD, DANNY = (-0.72, 1.46), (1.42, 1.42), (0.24, 2.66)
SEAT = 0.74


def build() -> Places:
    """Builds the moment before: foot covered, Dad beside her."""
    return suite(is_done=False)


def suite(*, is_done: bool) -> Places:
    """Builds the room before or after the procedure, as seen from behind Dad's side of the chair."""
    _shell()
    chair = treatment_chair(
        CHAIR, -HEADS, SEAT, 46, finish=Finish('#5f8a8b', 0.42, bump=0.05, bump_scale=190)
    )
    timer = covered_trolley((0.42, 0.98), -26)
    if not is_done:
        low_drape(chair.frame.inside((0, -0.2, 0)), 0.62, SEAT + 0.42, SEAT + 0.02)
    tablet = tablet_stand((-0.5, 2.36), -90 + 30, 1.38, film_still())
    saddle_stool(FOLAKE, bearing(FOLAKE, tuple(chair.heels[:2])), 0.54)
    visitor_chair(DAD, bearing(DAD, (1.2, 2.4)), Finish('#c07a52', 0.8, bump=0.2, bump_scale=300))
    locked = strong_cupboard((WEST, 0.86, 1.55), 90)
    going_home = _going_home()
    form = _desk()
    wall_clock = clock((EAST, 1.72, 2.2), -90, 0.17)
    ways = _south_wall()
    team = _people(chair, is_done)
    toe = big_toe(team[0], 'R')
    if is_done:
        toe_bandage(toe)
    places = Places(EYE)
    for who in team:
        places.person(who.who, who.head)
    places.overlay('clock', wall_clock)
    places.hotspot('pod-3-h1', form)
    places.hotspot('pod-3-h2', timer)
    # Covered or bandaged, it is the same toe.
    places.hotspot('pod-3-h3', toe.middle)
    places.hotspot('pod-3-h4', locked)
    places.hotspot('pod-3-h5', tablet)
    places.hotspot('pod-3-h6', going_home)
    places.way('pod-4', ways[0])
    places.way('pod-2', ways[1])
    return places


def _shell() -> None:
    pane = ('east', NORTH - PANE.at[1] - PANE.width / 2, NORTH - PANE.at[1] + PANE.width / 2, PANE.head)
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, slate_floor(), WARM_WHITE, SKIRTING, (pane,))
    build_shell(shell)
    accent_wall(shell, 'north', SEA_BLUE)
    window(PANE, shell, outdoors(NOON, 21), 1.3, 60, (1.0, 0.96, 0.9))
    roller_blind(PANE, 0.3, Finish('#e6dccb', 0.8))
    for x in (-1.1, 1.3):
        for y in (0.35, 1.75):
            ceiling_panel(x, y, HEIGHT, 14, (0.6, 0.6))
    wall = Assembly((0, NORTH - 0.0045, 0))
    school = (
        (-1.75, 1.9, 0.44, (242, 166, 74), (252, 236, 214)),
        (-1.1, 1.55, 0.3, (250, 214, 100), (70, 132, 160)),
        (-0.2, 2.14, 0.36, (236, 112, 92), (252, 226, 190)),
        (0.9, 2.0, 0.5, (94, 84, 150), (190, 180, 226)),
        (1.7, 1.6, 0.34, (250, 226, 150), (226, 120, 80)),
        (2.35, 2.1, 0.4, (60, 150, 140), (222, 240, 226)),
    )
    for x, z, wide, colour, stripe in school:
        printed(wall, (x, -0.002 - 0.0002 * z, z), wide, wide * 0.62, fish(colour, stripe), 0.5)
    for x, z in ((-1.45, 2.2), (0.4, 1.7), (2.0, 2.0)):
        printed(wall, (x, -0.0012, z), 0.14, 0.455, bubbles(int(x * 10) % 7), 0.5)


def _going_home() -> Vector:
    """Leaflets on the wall, sandals and a school bag on the bench below; returns the sandals' middle."""
    leaflet_rack((WEST, 2.0, 1.6), 90)
    top = bench((WEST + 0.24, 2.0), 90, 0.9, 0.5, Finish('#d9b98a', 0.45))
    sandals(top.inside((-0.18, -0.13, 0), 8), 0.24, 'coral')
    pair(top.inside((0.2, -0.13, 0), -6), 0.245, Finish('#2b2c30', 0.35, coat=0.3), 'black', laces=True)
    return top.point((-0.18, 0.0, 0.03))


def _desk() -> Vector:
    """The desk under the window with the consent form; returns the form's middle."""
    top = desk((EAST, -0.1), -90, 1.5)
    computer(top, (-0.42, -0.26), 14)
    sheet = top.inside((0.2, -0.4, 0.004), -12, 90)
    corners = printed(sheet, (0, 0, 0), 0.21, 0.297, consent_form(), 0.7)
    top.rod((0.33, -0.46, 0.008), (0.3, -0.32, 0.008), 0.0045, 'petrol', sides=12)
    mug(top, (0.5, -0.26), 'teal', 60)
    pen_pot(top, (0.02, -0.12))
    plant(top, (0.6, -0.13, 0), 0.22, 3)
    desk_chair((EAST - 0.98, -0.42), 75)
    return sum(corners[1:], corners[0]) / 4


def _south_wall() -> tuple[Vector, Vector]:
    """Two doors, basin, bins, a worktop; returns the doors towards pod-4 and pod-2."""
    hand_basin((WEST, -0.62), 90)
    glove_boxes((WEST, 0.06, 1.5), 90)
    bin_with_lid((-2.02, -1.0), 180, 'orange')
    bin_with_lid((-1.55, -1.0), 180, 'black')
    run = worktop((1.98, SOUTH), 180, 1.5)
    sharps_bin(tuple(run.point((0.5, -0.3, 0.91))), 30)
    run.box((-0.3, -0.28, 0.97), (0.3, 0.22, 0.12), 'teal', 0.02)
    coat_hooks((-1.62, SOUTH, 1.74), 180, (), 'yellow')
    framed((WEST, -1.02, 1.9), 90, 0.26, greeked((300, 400), (46, 134, 112), seed=41))
    return single_door((0.42, SOUTH), 180), single_door((-0.78, SOUTH), 180)


def _people(chair: ChairPlaces, is_done: bool) -> tuple[Placed, ...]:
    """Jaya with headphones, Dad, Folake at the foot in apron, mask and visor, Danny."""
    jaya = place_person(
        None,
        'jaya',
        polar(chair.hips.x - 0.02, chair.hips.y - 0.01),
        facing=HEADS + 180,
        look_at=(-0.4, 1.25, 1.4),
        pose='reclining',
        on=SEAT + 0.015,
        back=46,
        headphones=not is_done,
        shoes='bare',
        arms='thumbs up',
    )
    feet = (jaya.foot('L') + jaya.foot('R')) / 2
    if not is_done:
        foot_cover(chair.frame, (-0.24, 0.24, -0.84, -0.3), SEAT - 0.01)
    turned = bearing(DAD, (jaya.chest.x, jaya.chest.y)) - 14
    lap = Assembly((*DAD, 0), -turned)
    dad = place_person(
        None,
        'dad',
        polar(*DAD),
        facing=turned,
        look_at=jaya.head,
        pose='seated',
        seat=0.46,
        arms='lap',
        reach={'L': lap.point((-0.16, 0.27, 0.76)), 'R': lap.point((0.16, 0.27, 0.8))},
    )
    school_bag(lap.inside((0, 0.3, 0.6), 180))
    folake = place_person(
        None,
        'folake',
        polar(*FOLAKE),
        facing=bearing(FOLAKE, (feet.x, feet.y)),
        look_at=feet if not is_done else jaya.head,
        pose='stool',
        seat=0.54,
        arms='passing' if not is_done else 'lap',
        mask=not is_done,
        visor=not is_done,
        gloves=True,
    )
    danny = place_person(
        None,
        'danny',
        polar(*DANNY),
        facing=165,
        look_at=jaya.head,
        arms='thumbs up' if is_done else 'clasped',
    )
    return jaya, dad, folake, danny
