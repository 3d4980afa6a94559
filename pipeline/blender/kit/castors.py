"""Wheels and star bases that trolleys, stands and stools share."""

from __future__ import annotations

import math

from .assembly import Assembly


def castor(part: Assembly, x: float, y: float, radius: float = 0.04) -> None:
    """One castor whose wheel touches the floor at (x, y)."""
    part.rod((x - 0.014, y, radius), (x + 0.014, y, radius), radius, 'rubber', sides=20)
    part.box((x, y, radius * 1.7), (0.04, radius * 1.2, radius * 0.9), 'grey', 0.008)


def castors(part: Assembly, half_width: float, half_depth: float, radius: float = 0.04) -> None:
    """Four castors at the corners of a rectangle."""
    for x in (-half_width, half_width):
        for y in (-half_depth, half_depth):
            castor(part, x, y, radius)


def star_base(part: Assembly, reach: float, finish: str, hub: float = 0.12) -> None:
    """Five legs on castors, as under a stool or a drip stand."""
    for i in range(5):
        t = 2 * math.pi * i / 5 + 0.3
        x, y = math.cos(t), math.sin(t)
        part.rod((0, 0, hub), (x * reach, y * reach, 0.075), 0.016, finish, 0.012)
        castor(part, x * reach, y * reach, 0.03)
