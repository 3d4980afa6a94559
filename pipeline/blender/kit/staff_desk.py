"""A nurses' desk: a counter with two screens, a phone, notes, a plant and the small things of a shift."""

from __future__ import annotations

import math

from .assembly import Assembly
from .floor_kit import stool
from .tea_table import mug


def staff_desk(at: tuple[float, float], turn: float, width: float = 2.4) -> Assembly:
    """A desk whose sitter faces -y across it; returns the assembly."""
    desk = Assembly((*at, 0), turn)
    half = width / 2
    desk.box((0, 0, 0.74), (width, 0.72, 0.035), 'beech', 0.012)
    desk.box((0, -0.34, 0.55), (width, 0.04, 1.06), 'white', 0.012)
    desk.box((0, -0.34, 1.1), (width + 0.1, 0.22, 0.035), 'beech', 0.012)
    desk.box((0, -0.365, 0.45), (width - 0.1, 0.01, 0.5), 'sage', 0.004)
    for x in (-half + 0.03, half - 0.03):
        desk.box((x, 0, 0.37), (0.04, 0.68, 0.72), 'white', 0.006)
    for x in (-0.55, 0.45):
        screen = desk.inside((x, -0.12, 1.0), 180 + (8 if x < 0 else -6))
        screen.box((0, 0.0, 0.02), (0.52, 0.035, 0.31), 'dark', 0.01)
        screen.panel((0, -0.0185, 0.022), 0.49, 0.28, 'screen glass')
        screen.rod((0, 0.02, -0.24), (0, 0.02, -0.1), 0.018, 'dark')
        screen.box((0, 0.02, -0.238), (0.2, 0.16, 0.01), 'dark', 0.004)
        keys = desk.inside((x, 0.18, 0.765), 2)
        keys.box((0, 0, 0), (0.42, 0.13, 0.016), 'light grey', 0.005)
        keys.box((0.28, 0, 0.003), (0.06, 0.1, 0.022), 'dark', 0.01)
    phone = desk.inside((-0.08, 0.1, 0.757), 190)
    phone.box((0, 0, 0.03), (0.18, 0.2, 0.05), 'dark', 0.012)
    phone.box((-0.05, 0, 0.068), (0.045, 0.19, 0.03), 'dark', 0.012)
    for i, finish in enumerate(('coral', 'teal', 'amber', 'white')):
        desk.box((half - 0.35, -0.02 + 0.01 * i, 0.775 + 0.028 * i), (0.24, 0.32, 0.024), finish, 0.006)
    mug(desk.inside((0.02, 0.25, 0.7575), 30), 'amber', True)
    rack = desk.inside((half - 0.25, -0.34, 1.118))
    for i in range(4):
        rack.box(
            (0, -0.05 + 0.035 * i, 0.1),
            (0.23, 0.006, 0.2 + 0.01 * i),
            ('paper', 'coral', 'paper', 'teal')[i],
            0,
        )
    rack.box((0, 0, 0.03), (0.25, 0.17, 0.06), 'cupboard glass', 0.004)
    plant = desk.inside((-half + 0.22, -0.34, 1.118))
    plant.turned([(0, 0), (0.06, 0), (0.08, 0.12), (0.075, 0.12), (0.06, 0.1), (0, 0.1)], (0, 0, 0), 'white')
    for i in range(12):
        leaf = plant.inside((0, 0, 0.09), 138 * i)
        leaf.tube(
            [(0, 0, 0), (0.03, 0, 0.1), (0.1 + 0.012 * (i % 4), 0, 0.13 + 0.03 * (i % 3))], 0.008, 'plant'
        )
    gel = desk.inside((0.1, -0.34, 1.118))
    gel.turned([(0, 0), (0.03, 0), (0.03, 0.1), (0.012, 0.12), (0.012, 0.15), (0, 0.15)], (0, 0, 0), 'clear')
    gel.box((0, -0.02, 0.155), (0.018, 0.06, 0.012), 'white', 0.004)
    lamp = desk.inside((0.95, 0.05, 0.757))
    lamp.turned([(0, 0), (0.07, 0), (0.07, 0.012), (0, 0.02)], (0, 0, 0), 'dark')
    lamp.tube([(0, 0, 0.01), (0.02, 0, 0.25), (-0.06, -0.04, 0.42), (-0.16, -0.05, 0.4)], 0.009, 'dark')
    stool(tuple(desk.point((0.45, 0.62, 0)))[:2], 0.5)
    return desk


def office_chair(at: tuple[float, float], facing: float, seat: float = 0.48) -> None:
    """A swivel chair; `facing` is the bearing its sitter looks to, `seat` its height in metres."""
    chair = Assembly((*at, 0), -facing)
    chair.box((0, 0, seat - 0.03), (0.46, 0.45, 0.06), 'seat', 0.028)
    chair.inside((0, -0.23, seat + 0.32), 0, -6).box((0, 0, 0), (0.42, 0.05, 0.42), 'seat', 0.024)
    chair.tube([(0, -0.1, seat - 0.06), (0, -0.26, seat - 0.02), (0, -0.27, seat + 0.22)], 0.018, 'dark')
    chair.rod((0, 0, 0.1), (0, 0, seat - 0.06), 0.028, 'dark')
    for i in range(5):
        t = 2 * math.pi * i / 5 + 0.2
        chair.rod((0, 0, 0.11), (0.28 * math.cos(t), 0.28 * math.sin(t), 0.06), 0.02, 'dark', 0.014)
        chair.rod(
            (0.28 * math.cos(t), 0.28 * math.sin(t), 0.0),
            (0.28 * math.cos(t), 0.28 * math.sin(t), 0.05),
            0.025,
            'rubber',
        )
