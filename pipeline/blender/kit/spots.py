"""Spots of a floor plan, as a bearing and a distance."""

from __future__ import annotations

import math


def polar(x: float, y: float, eye: tuple[float, ...] = (0.0, 0.0)) -> tuple[float, float]:
    """(bearing in degrees clockwise from +y, metres) of a spot as seen from `eye`."""
    return math.degrees(math.atan2(x - eye[0], y - eye[1])), math.hypot(x - eye[0], y - eye[1])


def spot(bearing: float, distance: float) -> tuple[float, float]:
    """The spot (x, y) at a bearing and distance from the visitor."""
    turn = math.radians(bearing)
    return distance * math.sin(turn), distance * math.cos(turn)
