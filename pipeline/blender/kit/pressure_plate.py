"""The pressure plate, a dark mat to step on, and the screen beside it."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from .assembly import Assembly
from .castors import star_base
from .finishes import Finish


@dataclass(frozen=True)
class PlateFaces:
    """The mat's middle and the corners of its screen."""

    mat: Vector
    screen: list[Vector]


def pressure_plate(
    at: tuple[float, float], turn: float, screen_at: tuple[float, float], screen_turn: float
) -> PlateFaces:
    """The mat lies at `at`; its screen stands on a wheeled post."""
    plate = Assembly((*at, 0), turn)
    plate.box((0, 0, 0.011), (0.66, 0.46, 0.018), Finish('#3a4048', 0.5), 0.008)
    plate.box((0, 0, 0.0205), (0.58, 0.38, 0.004), Finish('#1f2327', 0.6, bump=0.2, bump_scale=300), 0.002)
    for side in (-1, 1):
        plate.box((side * 0.11, 0.0, 0.0229), (0.004, 0.3, 0.0012), 'amber', 0)
    plate.box((0.31, 0.19, 0.024), (0.03, 0.05, 0.012), 'teal', 0.003)
    plate.tube([(0.33, 0.17, 0.012), (0.45, 0.24, 0.006), (0.5, 0.5, 0.006)], 0.005, 'dark')
    stand = Assembly((*screen_at, 0), screen_turn)
    star_base(stand, 0.3, 'dark')
    stand.rod((0, 0, 0.1), (0, 0, 1.2), 0.02, 'grey')
    stand.box((0, -0.02, 0.92), (0.36, 0.26, 0.02), 'dark', 0.008)
    stand.box((0, -0.07, 0.937), (0.3, 0.12, 0.014), 'light grey', 0.004)
    face = stand.inside((0, -0.03, 1.32), 0, 5)
    face.box((0, 0.016, 0), (0.56, 0.034, 0.4), 'dark', 0.01)
    return PlateFaces(plate.point((0, 0, 0.023)), face.panel((0, -0.0025, 0), 0.52, 0.36, 'screen glass'))
