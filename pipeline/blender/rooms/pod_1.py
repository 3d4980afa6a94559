"""pod-1: the team hub. 08:15: the huddle about the referral list; low window light, mugs, a yellow wall."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from kit.assembly import Assembly
from kit.clinic_finishes import SKIRTING, WARM_WHITE, YELLOW, accent_wall, hub_carpet
from kit.drawn import bones_poster, greeked, read_aloud, seaside
from kit.finishes import Finish
from kit.foot_bones import bones_on_stand
from kit.home_visit_bag import home_visit_bag
from kit.hub_table import hub_table
from kit.kitchen_corner import kitchen_corner
from kit.lighting import ceiling_panel
from kit.look import Look
from kit.office import desk, laptop, mug, papers, pen_pot, plant
from kit.outdoors import LATE, MORNING, Hour, outdoors
from kit.pack_store import pack_store
from kit.places import Places
from kit.polar import bearing, polar
from kit.printed import printed
from kit.seats import bench, desk_chair, visitor_chair
from kit.shell import Shell, build_shell
from kit.team_board import risk_colours, rota_sheet, team_board
from kit.wall_fittings import socket_row, wall_screen
from kit.wall_things import coat_hooks, framed, single_door
from kit.windows import Window, sun, window
from people.place import place_person
from people.placed import Placed

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.2)
WEST, EAST, SOUTH, NORTH, HEIGHT = -2.4, 3.6, -2.4, 2.1, 2.6
PANE = Window((EAST, 0.25), -90, 2.5, 0.95, 2.25, 3)
TABLE, ALONG = (1.2, 0.84), 55  # its middle, and the bearing of its length
HATCH = (-0.82, 1.15)  # its middle along the south wall, and its width


@dataclass(frozen=True)
class Light:
    """An hour's light: the view, its radiance, daylight in watts and its colour, panels in watts."""

    hour: Hour
    glow: float
    watts: float
    warmth: tuple[float, float, float]
    panels: float


EARLY = Light(MORNING, 1.3, 110, (1.0, 0.93, 0.84), 10)
EVENING = Light(LATE, 1.3, 62, (1.0, 0.84, 0.62), 9)


def build() -> Places:
    """Builds the morning."""
    return hub(EARLY, is_afternoon=False)


def hub(light: Light, *, is_afternoon: bool) -> Places:
    """Builds the room at one of its two hours, as seen from the end of the table."""
    shell = _shell(light)
    if is_afternoon:
        sun(76, 17, 3.4, (1.0, 0.72, 0.42))
    screen = wall_screen((0.14, NORTH, 1.6), 0, 1.26, 0.72)
    risks = risk_colours((-0.5, NORTH, 1.05), 0)
    board = team_board((-1.5, NORTH, 1.62), 0)
    top = hub_table(TABLE, 90 - ALONG)
    shown = _counter()
    bag = _bag(is_open=not is_afternoon)
    packs = pack_store((HATCH[0], SOUTH), 180, HATCH[1], 1.0, 2.0, shell)
    way = single_door((1.4, SOUTH), 180)
    kitchen_corner((WEST, -1.62), 90)
    coat_hooks((2.62, SOUTH, 1.74), 180, ('#5d7188', '#a8604c'), 'yellow')
    rota_sheet((0.35, SOUTH, 1.66), 180)
    plant(Assembly((EAST - 0.34, SOUTH + 0.36, 0)), (0, 0, 0), 0.6, 9)
    framed((EAST, 1.83, 1.6), -90, 0.36, greeked((420, 594), (70, 132, 140), seed=3, box=(250, 214, 150)))
    socket_row((2.0, NORTH, 0.42), 0, 2)
    team = _people(top, is_afternoon)
    places = Places(EYE)
    for who in team:
        places.person(who.who, who.head)
    places.overlay('referrals', screen)
    places.hotspot('pod-1-h1', sum(screen[1:], screen[0]) / 4)
    places.hotspot('pod-1-h2', risks)
    places.hotspot('pod-1-h3', bag)
    places.hotspot('pod-1-h4', packs)
    places.hotspot('pod-1-h5', shown)
    places.hotspot('pod-1-h6', board)
    places.way('pod-2', way)
    return places


def _shell(light: Light) -> Shell:
    # Openings are counted from the wall's left end as seen from inside: the east wall starts in the north.
    pane = ('east', NORTH - PANE.at[1] - PANE.width / 2, NORTH - PANE.at[1] + PANE.width / 2, PANE.head)
    hatch = ('south', EAST - HATCH[0] - HATCH[1] / 2, EAST - HATCH[0] + HATCH[1] / 2, 2.0)
    shell = Shell(WEST, EAST, SOUTH, NORTH, HEIGHT, hub_carpet(), WARM_WHITE, SKIRTING, (pane, hatch))
    build_shell(shell)
    accent_wall(shell, 'north', YELLOW)
    window(PANE, shell, outdoors(light.hour, 3), light.glow, light.watts, light.warmth)
    for x in (-1.3, 0.9, 2.6):
        for y in (-1.1, 1.0):
            ceiling_panel(x, y, HEIGHT, light.panels, (0.6, 0.6))
    return shell


def _counter() -> Vector:
    """The long desk at the west wall: Danny's laptop, the bones of a foot, books, a plant."""
    top = desk((WEST, 0.35), 90, 2.1, 0.66)
    corners = laptop(top, (-0.62, -0.34), 16)
    middle = sum(corners[1:], corners[0]) / 4
    lid = top.inside((-0.62, -0.34, 0), 16).inside((0, 0.122, 0.016), 0, 16)
    printed(lid, (0, -0.0025, 0.117), 0.32, 0.2, read_aloud(), 0.4, 0.85)
    bones_on_stand(tuple(top.point((0.02, -0.3, 0))), -12)
    mug(top, (-0.3, -0.5), 'green', 200)
    papers(top, (-0.98, -0.3), 8, 3, 5)
    pen_pot(top, (-0.25, -0.14))
    plant(top, (0.86, -0.24, 0), 0.26, 7)
    for i in range(6):
        colour = ('petrol', 'coral', 'carton', 'teal', 'amber', 'violet')[i]
        top.box(
            (0.46 + 0.042 * i, -0.14, 0.13 + 0.008 * (i % 3)),
            (0.036, 0.2, 0.26 + 0.016 * (i % 3)),
            colour,
            0.003,
        )
    desk_chair((WEST + 1.0, -0.42), 250, Finish('#8a5a4a', 0.8))
    framed((WEST, 0.33, 1.45), 90, 0.56, bones_poster(), 'dark')
    framed((WEST, -0.52, 1.62), 90, 0.5, seaside(), Finish('#cfa874', 0.5, mottle=0.08))
    return middle


def _bag(*, is_open: bool) -> Vector:
    """The home-visit bag on the bench by the door: open in the morning, back and zipped in the afternoon."""
    top = bench((2.1, -1.22), -120, 1.15, 0.5, Finish('#d9b98a', 0.45))
    return home_visit_bag(top.inside((-0.12, 0, 0), 6), is_open)


def _people(top: Assembly, is_afternoon: bool) -> tuple[Placed, ...]:
    """The huddle: Folake by the screen, Moira seated, Ines leaning on the table, Danny by the board."""
    middle = Vector((0.14, NORTH, 1.6))
    moira_at = tuple(top.point((0.5, -0.78, 0))[:2])
    visitor_chair(moira_at, bearing(moira_at, (0.5, 1.4)), Finish('#5c8a86', 0.8, bump=0.2, bump_scale=300))
    visitor_chair(
        tuple(top.point((0.3, 0.8, 0))[:2]), 180 - 20, Finish('#c07a52', 0.8, bump=0.2, bump_scale=300)
    )
    folake = place_person(
        None,
        'folake',
        polar(1.08, 1.66),
        facing=205,
        look_at=(0.2, 0.3, 1.5) if not is_afternoon else (1.9, 0.4, 1.2),
        arms='pointing' if not is_afternoon else 'clasped',
        reach={'R': (0.93, 1.9, 1.4)} if not is_afternoon else None,
    )
    moira = place_person(
        None,
        'moira',
        polar(*moira_at),
        facing=bearing(moira_at, (0.5, 1.4)),
        look_at=folake.eyes if is_afternoon else middle,
        pose='seated',
        seat=0.47,
        arms='desk' if is_afternoon else 'crossed lap',
    )
    ines_at = tuple(top.point((-0.38, -0.82, 0))[:2])
    ines = place_person(
        None,
        'ines',
        polar(*ines_at),
        facing=350,
        look_at=folake.eyes,
        pose='leaning',
        reach={'L': tuple(top.point((-0.45, -0.42, 0.02)))},
    )
    danny = place_person(
        None,
        'danny',
        polar(-1.16, 0.8),
        facing=115,
        look_at=(0.0, 0.0, 1.6),
        arms='relaxed' if not is_afternoon else 'clasped',
    )
    return folake, moira, ines, danny
