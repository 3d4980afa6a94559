"""A self-propelled wheelchair."""

from __future__ import annotations

import math

from .assembly import Assembly, Point


def wheelchair(at: tuple[float, float], facing: float) -> None:
    """A wheelchair whose sitter faces a bearing in degrees (0 is +y, 90 is +x)."""
    chair = Assembly((*at, 0), -facing)
    chair.box((0, 0.02, 0.475), (0.42, 0.44, 0.05), 'seat', 0.02)
    chair.box((0, -0.22, 0.73), (0.4, 0.04, 0.42), 'seat', 0.02)
    for side in (-1, 1):
        x = side * 0.22
        frame: list[Point] = [
            (x, -0.22, 0.96),
            (x, -0.22, 0.47),
            (x, 0.2, 0.44),
            (x * 0.9, 0.42, 0.4),
            (x * 0.8, 0.55, 0.13),
        ]
        chair.tube(frame, 0.013, 'petrol')
        chair.tube([(x, -0.22, 0.94), (x, -0.3, 0.95), (x, -0.36, 0.94)], 0.016, 'rubber')
        chair.box((x, 0.05, 0.62), (0.012, 0.28, 0.2), 'dark', 0.006)
        chair.box((side * 0.12, 0.57, 0.115), (0.15, 0.16, 0.015), 'dark', 0.006)
        for radius, thick, out, finish in ((0.3, 0.014, 0.06, 'rubber'), (0.265, 0.008, 0.085, 'chrome')):
            ring = [
                (side * (0.22 + out), -0.08 + radius * math.cos(t), 0.315 + radius * math.sin(t))
                for t in (2 * math.pi * i / 24 for i in range(24))
            ]
            chair.tube(ring, thick, finish, closed=True)
        hub = (side * 0.28, -0.08, 0.315)
        chair.rod((side * 0.23, -0.08, 0.315), (side * 0.3, -0.08, 0.315), 0.03, 'light grey')
        for i in range(12):
            t = 2 * math.pi * i / 12
            chair.rod(
                hub,
                (hub[0], hub[1] + 0.295 * math.cos(t), hub[2] + 0.295 * math.sin(t)),
                0.002,
                'chrome',
                sides=6,
            )
        chair.rod((side * 0.19, 0.36, 0.06), (side * 0.22, 0.36, 0.06), 0.06, 'rubber')
        chair.rod((x * 0.92, 0.36, 0.06), (x * 0.92, 0.34, 0.4), 0.012, 'petrol')
