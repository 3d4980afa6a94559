"""Wall bars, a balance cushion, a foam roller, resistance bands on hooks."""

from __future__ import annotations

import math

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish

BEECH = Finish('#d3ab74', 0.45, mottle=0.09, bump_scale=18)


def wall_bars(at: tuple[float, float], turn: float, width: float = 0.95, height: float = 2.3) -> Vector:
    """Wooden bars on a wall; returns their middle."""
    bars = Assembly((*at, 0), turn)
    for side in (-1, 0, 1):
        bars.box((side * width / 2, -0.1, height / 2), (0.045, 0.15, height), BEECH, 0.01)
    for i in range(12):
        z = 0.2 + (height - 0.35) * i / 11
        out = -0.13 if i < 11 else -0.19
        bars.rod((-width / 2, out, z), (width / 2, out, z), 0.019, BEECH)
    for i, colour in enumerate(('coral', 'teal', 'amber')):
        x = -0.3 + 0.11 * i
        loop = [
            (x, -0.155, 1.62),
            (x - 0.03, -0.16, 1.2),
            (x, -0.162, 1.05 - 0.05 * i),
            (x + 0.03, -0.16, 1.2),
            (x, -0.15, 1.64),
        ]
        bars.tube(loop, 0.007, colour)
    return bars.point((0.2, -0.13, 1.4))


def balance_cushion(at: tuple[float, float]) -> float:
    """A blue air cushion with knobs; returns how high its top is."""
    cushion = Assembly((*at, 0))
    rim = [
        (0, 0.0),
        (0.14, 0.0),
        (0.168, 0.018),
        (0.175, 0.036),
        (0.168, 0.052),
        (0.13, 0.066),
        (0.06, 0.072),
        (0, 0.073),
    ]
    cushion.turned(rim, (0, 0, 0), Finish('#4a7fb0', 0.5), 56)
    for ring, count in ((0.05, 6), (0.09, 11), (0.13, 16)):
        for i in range(count):
            t = 2 * math.pi * i / count
            cushion.rod(
                (ring * math.cos(t), ring * math.sin(t), 0.05),
                (ring * math.cos(t), ring * math.sin(t), 0.0755),
                0.008,
                Finish('#4a7fb0', 0.5),
                0.004,
                10,
            )
    return 0.074


def foam_roller(at: tuple[float, float], turn: float) -> None:
    """A ribbed foam roller lying on the floor."""
    roller = Assembly((*at, 0), turn)
    roller.rod((-0.22, 0, 0.07), (0.22, 0, 0.07), 0.066, 'dark')
    for i in range(11):
        x = -0.2 + 0.04 * i
        roller.rod((x, 0, 0.07), (x + 0.024, 0, 0.07), 0.07, Finish('#e08a4a', 0.7))


def gym_mats(at: tuple[float, float], turn: float) -> None:
    """Two rolled mats standing by the wall."""
    for i, colour in enumerate(('#5a7f9c', '#8a6f9c')):
        roll = Assembly((*at, 0), turn).inside((0.2 * i, 0.02 * i, 0))
        roll.rod((0, 0, 0.005), (0, 0, 0.62), 0.085, Finish(colour, 0.85, bump=0.2, bump_scale=300))
        spiral = [
            ((0.012 + 0.0055 * k) * math.cos(k * 0.7), (0.012 + 0.0055 * k) * math.sin(k * 0.7), 0.622)
            for k in range(13)
        ]
        roll.tube(spiral, 0.004, 'dark')


def running_lane(west: float, east: float, y: float, width: float = 0.9) -> None:
    """Two lines on the floor along x to walk between, with a mark every half metre."""
    floor = Assembly()
    for side, colour in ((-1, '#3f9a92'), (1, '#e0a13b')):
        floor.box(
            ((west + east) / 2, y + side * width / 2, 0.0), (east - west, 0.05, 0.003), Finish(colour, 0.6), 0
        )
    count = int((east - west) / 0.5)
    for i in range(count + 1):
        long = 0.22 if i % 2 == 0 else 0.12
        floor.box(
            (west + 0.5 * i, y - width / 2 + long / 2, 0.0005), (0.02, long, 0.003), Finish('#e9e5da', 0.6), 0
        )


def towel_and_bottle(at: tuple[float, float]) -> None:
    """A folded towel and a water bottle on a low stool, put down before the run."""
    stool = Assembly((*at, 0), 14)
    for i in range(3):
        t = 2 * math.pi * i / 3
        stool.rod(
            (0.11 * math.cos(t), 0.11 * math.sin(t), 0.4),
            (0.17 * math.cos(t), 0.17 * math.sin(t), 0),
            0.014,
            BEECH,
        )
    stool.turned([(0, 0.4), (0.17, 0.4), (0.18, 0.412), (0.17, 0.426), (0, 0.428)], (0, 0, 0), BEECH)
    for i in range(3):
        stool.box(
            (-0.03, 0.01, 0.44 + 0.024 * i),
            (0.2, 0.15 - 0.004 * i, 0.024),
            Finish('#d9705c', 0.95, bump=0.5, bump_scale=320),
            0.011,
        )
    body = [(0, 0), (0.03, 0), (0.033, 0.01), (0.033, 0.13), (0.02, 0.165), (0.016, 0.18), (0, 0.18)]
    stool.turned(body, (0.11, -0.05, 0.428), Finish('#2f9c8f', 0.25, clear=0.25))
    stool.rod((0.11, -0.05, 0.605), (0.11, -0.05, 0.635), 0.018, 'dark')
