"""From places on the floor to what people are placed by: a bearing and a distance."""

from __future__ import annotations

import math


def polar(x: float, y: float) -> tuple[float, float]:
    """The bearing in degrees clockwise from +y, and the distance, of a spot seen from the room's origin."""
    return math.degrees(math.atan2(x, y)) % 360, math.hypot(x, y)


def bearing(start: tuple[float, float], end: tuple[float, float]) -> float:
    """The bearing from one spot to another, in degrees."""
    return math.degrees(math.atan2(end[0] - start[0], end[1] - start[1])) % 360
