"""The wide shielded door at the end of the maze, and the lit sign above it."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish

LEAD = Finish('#4a5056', 0.42, coat=0.1, bump=0.03, bump_scale=20, mottle=0.05)
TRIM = Finish('#2f3438', 0.4)


def shield_door(at: tuple[float, float], turn: float, width: float = 1.4, height: float = 2.2) -> Vector:
    """A closed sliding door, dark grey and thick; returns its middle at 1.2 m."""
    door = Assembly((*at, 0), turn)
    door.box((0, -0.02, height + 0.05), (width + 0.34, 0.14, 0.1), 'steel', 0.01)
    for side in (-1, 1):
        door.box((side * (width / 2 + 0.085), -0.02, height / 2), (0.17, 0.1, height), 'steel', 0.008)
    door.box((0, -0.035, height / 2 + 0.005), (width, 0.1, height - 0.01), LEAD, 0.012)
    door.box((0, -0.09, 0.22), (width - 0.1, 0.006, 0.36), 'steel', 0.003)
    door.box((0, -0.088, 0.95), (width - 0.04, 0.008, 0.1), Finish('#6aa39b', 0.4), 0.003)
    for k in (-1, 1):
        door.box((k * width * 0.32, -0.088, height / 2 + 0.1), (0.012, 0.006, height - 0.5), TRIM, 0)
    door.box((-width / 2 + 0.13, -0.12, 1.12), (0.04, 0.03, 0.5), 'chrome', 0.012)
    for side in (-1, 1):
        door.box((side * 0.11, -0.09, 1.62), (0.012, 0.006, 0.2), 'yellow', 0)
    plate = door.inside((width / 2 + 0.32, -0.012, 1.25))
    plate.box((0, 0, 0), (0.13, 0.03, 0.2), 'light grey', 0.008)
    plate.rod((0, -0.015, 0.045), (0, -0.025, 0.045), 0.026, 'green')
    plate.rod((0, -0.015, -0.04), (0, -0.025, -0.04), 0.026, 'light grey')
    return door.point((0, -0.085, 1.35))


def door_sign(at: tuple[float, float, float], turn: float, width: float, height: float) -> list[Vector]:
    """A lit sign, blank: what it says is drawn live. Returns the corners of its face."""
    sign = Assembly(at, turn)
    sign.box((0, -0.04, 0), (width + 0.04, 0.08, height + 0.04), TRIM, 0.012)
    return sign.panel((0, -0.0815, 0), width, height, 'screen glass')
