"""Instruments: closed and blunt to look at, in rows on a draped trolley, with swabs and bowls."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from mathutils import Vector
from scipy import ndimage

from .assembly import Assembly
from .castors import castors
from .drapes import draped_sheet, surface
from .noted import noted


@dataclass(frozen=True)
class TrolleyPlaces:
    """Where the instruments and the swabs lie, and the middles of the things that are counted."""

    instruments: Vector
    swabs: Vector
    counted: dict[str, Vector]


def clip(part: Assembly, length: float = 0.16) -> None:
    """A closed ring-handled clip lying along y, tip towards +y."""
    for side in (-1, 1):
        part.tube(
            [
                (side * 0.012, -length * 0.5, 0),
                (side * 0.005, -length * 0.05, 0.001),
                (side * 0.0015, length * 0.5, 0),
            ],
            0.0028,
            'chrome',
        )
        ring = [
            (side * 0.017 + 0.013 * math.cos(t), -length * 0.58 + 0.017 * math.sin(t), 0)
            for t in (2 * math.pi * i / 8 for i in range(8))
        ]
        part.tube(ring, 0.0026, 'chrome', closed=True)
    part.rod((0, -length * 0.05, -0.003), (0, -length * 0.05, 0.005), 0.005, 'chrome', sides=14)


def forceps(part: Assembly) -> None:
    """Tweezer-like forceps along y."""
    for side in (-1, 1):
        part.tube([(0, -0.08, 0), (side * 0.012, -0.02, 0), (side * 0.001, 0.08, 0)], 0.003, 'chrome')


def handle(part: Assembly) -> None:
    """A flat handle with no blade on it."""
    part.box((0, 0, 0), (0.01, 0.14, 0.005), 'chrome', 0.002)
    part.box((0, 0.075, 0), (0.006, 0.03, 0.003), 'chrome', 0.001)


def swab(pack: Assembly, thick: float = 0.012, seed: int = 0) -> None:
    """A folded gauze swab about its middle: soft, its layers not quite even, a blue thread along one edge."""
    u, v = np.meshgrid(np.linspace(-1, 1, 22), np.linspace(-1, 1, 22), indexing='ij')
    swell = np.clip((1 - u**8) * (1 - v**8), 0, 1) ** 0.35
    random = np.random.default_rng(seed)
    uneven = ndimage.gaussian_filter(random.standard_normal(u.shape), 3) * 0.012
    rim = 1 + 0.02 * np.sin(5 * v + seed) * (np.abs(u) > 0.8)
    for sign in (1, -1):
        z = sign * (thick / 2) * swell + uneven * swell
        surface(pack, np.stack([u * 0.05 * rim, v * 0.05 * rim, z], -1), 'swab', 0.0008)
    pack.tube(
        [(-0.048, -0.036, thick * 0.42), (0.0, -0.0385, thick * 0.5), (0.048, -0.036, thick * 0.42)],
        0.0013,
        'petrol',
    )


def lost_swab(at: Vector) -> None:
    """The swab that nobody has seen yet: crumpled, pale cream, on the floor."""
    heap = Assembly(at, 24)
    u, v = np.meshgrid(np.linspace(-1, 1, 34), np.linspace(-1, 1, 34), indexing='ij')
    random = np.random.default_rng(4)
    folds = ndimage.gaussian_filter(random.standard_normal(u.shape), 2.6)
    folds = folds / np.abs(folds).max() * 0.016 * np.clip(1.2 - u**4 - v**4, 0, 1)
    round_ = 1 - 0.22 * (u * v) ** 2
    shift = ndimage.gaussian_filter(random.standard_normal(u.shape), 4) * 0.05
    surface(
        heap,
        np.stack([u * 0.055 * round_ + shift, v * 0.052 * round_ - shift, 0.008 + 1.5 * np.abs(folds)], -1),
        'used swab',
        0.003,
    )
    heap.tube(
        [(-0.05, 0.02, 0.022), (-0.01, 0.03, 0.03), (0.03, 0.012, 0.026), (0.06, 0.03, 0.012)],
        0.0016,
        'petrol',
    )


def instrument_trolley(at: tuple[float, float], turn: float) -> TrolleyPlaces:
    """A draped trolley with six clips, two scissors, two forceps, two handles, ten swabs and bowls."""
    trolley = Assembly((*at, 0), turn)
    for x in (-0.5, 0.5):
        for y in (-0.24, 0.24):
            trolley.rod((x, y, 0.08), (x, y, 0.86), 0.016, 'steel')
    castors(trolley, 0.5, 0.24)
    trolley.box((0, 0, 0.25), (1.02, 0.5, 0.02), 'steel', 0.006)
    draped_sheet(
        trolley,
        (-0.56, 0.56, -0.3, 0.3),
        (0.42, 0.42, 0.42, 0.42),
        lambda x, _: x * 0 + 0.885,
        'drape',
        5,
        0.016,
        0.7,
    )
    trolley.box((0, 0, 0.86), (1.12, 0.6, 0.02), 'steel', 0.004)
    top = 0.9
    trolley.box((-0.22, -0.02, top), (0.6, 0.44, 0.008), 'linen', 0.003)
    with noted('instruments'):
        _instruments(trolley, top)
    with noted('swabs'):
        for stack in (0, 1):
            for i in range(5):
                swab(
                    trolley.inside((0.2 + 0.14 * stack, -0.15, top + 0.012 + 0.0125 * i), 5 * (i % 3) - 4),
                    seed=i,
                )
    bowl = [(0, 0.006), (0.06, 0.006), (0.1, 0.055), (0.108, 0.06), (0.1, 0.052), (0.06, 0.012), (0, 0.012)]
    trolley.turned(bowl, (0.4, 0.12, top - 0.004), 'steel')
    dish = [(0, 0.005), (0.045, 0.005), (0.07, 0.04), (0.066, 0.04), (0.042, 0.01), (0, 0.01)]
    trolley.turned(dish, (0.2, 0.13, top - 0.004), 'steel')
    pad = trolley.inside((-0.02, -0.13, top + 0.006))
    needles, blades = count_pad(pad)
    counted = {
        'swabs': trolley.point((0.2, -0.15, top + 0.066)),
        'needles': needles,
        'blades': blades,
        'instruments': trolley.point((-0.4, -0.1, top + 0.012)),
    }
    return TrolleyPlaces(counted['instruments'], counted['swabs'], counted)


def _instruments(trolley: Assembly, top: float) -> None:
    """Twelve in rows: six clips, two scissors, two forceps, two handles without blades."""
    for i in range(6):
        clip(trolley.inside((-0.46 + 0.055 * i, -0.1, top + 0.012)), 0.15)
    for i in range(2):
        clip(trolley.inside((-0.46 + 0.07 * i, 0.12, top + 0.012), 6), 0.17)
        forceps(trolley.inside((-0.3 + 0.05 * i, 0.12, top + 0.012)))
        handle(trolley.inside((-0.17 + 0.05 * i, 0.12, top + 0.012)))


def count_pad(pad: Assembly) -> tuple[Vector, Vector]:
    """A closed, padded count box with numbered tabs: two for needles, one for a blade; nothing sharp shows.

    Returns the middles of the needles' and of the blade's tabs.
    """
    pad.box((0, 0, 0.012), (0.17, 0.12, 0.024), 'amber', 0.006)
    pad.box((0, 0, 0.0245), (0.155, 0.105, 0.002), 'paper', 0)
    for name, x, finish in (
        ('needles', -0.055, 'teal'),
        ('needles', -0.012, 'teal'),
        ('blades', 0.05, 'coral'),
    ):
        with noted(name):
            pad.box((x, 0.0, 0.03), (0.034, 0.06, 0.01), finish, 0.003)
    pad.box((0.02, 0.0, 0.027), (0.002, 0.1, 0.004), 'grey', 0)
    return pad.point((-0.034, 0, 0.035)), pad.point((0.05, 0, 0.035))
