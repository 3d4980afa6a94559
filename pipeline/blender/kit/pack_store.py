"""The hatch to the store: shelves of sealed instrument packs, paper-blue, each with a dated label."""

from __future__ import annotations

import random

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .podiatry_trolley import PACK
from .shell import Shell
from .sill_wall import sill_wall

SHELF = Finish('#d9d6cc', 0.45)


def pack_store(
    at: tuple[float, float], turn: float, width: float, sill: float, head: float, shell: Shell
) -> Vector:
    """Behind an opening of the shell, `width` wide; returns the front of a middle shelf."""
    random_ = random.Random(8)
    hatch = Assembly((*at, 0), turn)
    tall, deep = head - sill, 0.62
    sill_wall(hatch, width, sill, shell)
    hatch.box((0, 0.02, sill), (width + 0.14, 0.34, 0.036), Finish('#d9b98a', 0.45), 0.01)
    for side in (-1, 1):
        hatch.box((side * (width / 2 - 0.02), 0.04, (sill + head) / 2), (0.05, 0.15, tall), 'white', 0.008)
        hatch.box(
            (side * (width / 2 + 0.02), 0.1 + deep / 2, (sill + head) / 2),
            (0.04, deep - 0.01, tall + 0.3),
            SHELF,
            0,
        )
    hatch.box((0, 0.041, head - 0.02), (width - 0.1, 0.152, 0.06), 'white', 0.008)
    hatch.box((0, 0.11 + deep, (sill + head) / 2), (width + 0.1, 0.04, tall + 0.3), SHELF, 0)
    hatch.box((0, 0.12 + deep / 2, sill - 0.06), (width, deep - 0.03, 0.04), SHELF, 0)
    lamp = hatch.lamp((0, 0.24, head + 0.08), (width * 0.8, 0.16), 9, (1, 0.95, 0.86))
    lamp.visible_camera = False
    hatch.box((0, 0.12 + deep / 2, head + 0.15), (width + 0.1, deep, 0.04), SHELF, 0)
    count = 3
    gap = tall / count
    for row in range(count):
        z = sill + 0.02 + gap * row
        if row:
            hatch.box((0, 0.4, z - 0.012), (width - 0.02, 0.42, 0.018), SHELF, 0.003)
        x = -width / 2 + 0.06
        while x < width / 2 - 0.2:
            wide = random_.uniform(0.15, 0.21)
            for layer in range(random_.randint(2, 4)):
                lean = random_.uniform(-4, 4)
                pack = hatch.inside(
                    (x + wide / 2, 0.34 + random_.uniform(0, 0.02), z + 0.02 + 0.046 * layer), lean
                )
                pack.box((0, 0, 0), (wide - 0.014, 0.26, 0.042), PACK, 0.014)
                pack.box((0.0, -0.131, 0.0), (wide * 0.5, 0.003, 0.026), 'paper', 0.001)
                pack.box(
                    (0.0, -0.133, 0.005),
                    (wide * 0.34, 0.001, 0.004),
                    ('petrol', 'green', 'coral')[layer % 3],
                    0,
                )
            x += wide
    return hatch.point((0.03, 0.2, sill + 0.02 + gap + 0.06))
