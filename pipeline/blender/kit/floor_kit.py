"""What stands about on wheels: stools, drip stands, buckets, bins, the swab holder, small trolleys."""

from __future__ import annotations

import math

from mathutils import Vector

from .assembly import Assembly
from .castors import castors, star_base

At = tuple[float, float]


def stool(at: At, height: float = 0.55) -> None:
    """A round stool on a star base."""
    seat = Assembly((*at, 0), 20)
    rim = [(0, 0.0), (0.165, 0.0), (0.185, -0.02), (0.185, -0.055), (0.165, -0.075), (0, -0.075)]
    seat.turned(rim, (0, 0, height), 'seat')
    seat.rod((0, 0, 0.1), (0, 0, height - 0.07), 0.026, 'chrome')
    star_base(seat, 0.27, 'chrome')


def drip_stand(at: At, turn: float = 0) -> Vector:
    """A drip stand with two clear bags and a pump; returns where its line leaves the pump."""
    stand = Assembly((*at, 0), turn)
    star_base(stand, 0.29, 'chrome')
    stand.rod((0, 0, 0.1), (0, 0, 2.0), 0.0125, 'chrome')
    stand.tube(
        [(-0.15, 0, 1.93), (-0.14, 0, 2.02), (0, 0, 2.0), (0.14, 0, 2.02), (0.15, 0, 1.93)], 0.006, 'chrome'
    )
    for x in (-0.15, 0.15):
        bag = [(0, 0), (0.02, -0.005), (0.05, -0.03), (0.056, -0.2), (0.03, -0.255), (0, -0.265)]
        stand.turned(bag, (x, 0, 1.93), 'clear', 24)
        stand.box((x, -0.054, 1.82), (0.06, 0.004, 0.09), 'paper', 0)
        stand.tube([(x, 0, 1.67), (x * 0.8, -0.02, 1.5), (0.02, -0.1, 1.38)], 0.0028, 'tubing')
    stand.box((0.01, -0.07, 1.27), (0.2, 0.13, 0.19), 'white', 0.015)
    stand.panel((-0.01, -0.1365, 1.3), 0.1, 0.06, 'screen glass')
    return stand.point((0, -0.12, 1.18))


def swab_bucket(at: At) -> Vector:
    """A steel bucket in a wheeled ring; returns its rim's middle."""
    bucket = Assembly((*at, 0))
    pail = [
        (0, 0.09),
        (0.12, 0.09),
        (0.165, 0.36),
        (0.173, 0.362),
        (0.166, 0.355),
        (0.118, 0.098),
        (0, 0.098),
    ]
    bucket.turned(pail, (0, 0, 0), 'steel')
    ring = [
        (0.17 * math.cos(t), 0.17 * math.sin(t), 0.085) for t in (2 * math.pi * i / 12 for i in range(12))
    ]
    bucket.tube(ring, 0.012, 'chrome', closed=True)
    castors(bucket, 0.125, 0.125, 0.03)
    return bucket.point((0, 0, 0.36))


def swab_holder(at: At, turn: float) -> Assembly:
    """A clear holder with two rows of five empty pockets on a stand; returns it, its middle 1.22 m up."""
    stand = Assembly((*at, 0), turn)
    star_base(stand, 0.27, 'chrome')
    stand.rod((0, 0, 0.1), (0, 0, 1.56), 0.0125, 'chrome')
    stand.box((0, -0.02, 1.55), (0.66, 0.02, 0.03), 'light grey', 0.006)
    stand.box((0, -0.022, 1.2), (0.62, 0.004, 0.68), 'pocket', 0)
    for row in (0, 1):
        base = 0.9 + 0.34 * row
        for i in range(5):
            x = -0.245 + 0.1225 * i
            stand.box((x, -0.04, base + 0.11), (0.112, 0.004, 0.2), 'pocket', 0)
            stand.box((x, -0.032, base + 0.012), (0.112, 0.022, 0.008), 'hose', 0)
        for i in range(6):
            stand.box((-0.306 + 0.1225 * i, -0.032, base + 0.11), (0.006, 0.022, 0.2), 'hose', 0)
        stand.box((0, -0.0425, base + 0.21), (0.62, 0.005, 0.014), 'petrol', 0)
    return stand


def fill_pockets(holder: Assembly, counts: tuple[int, int]) -> None:
    """Puts used swabs, pale cream, one to a pocket: so many in the upper row, so many in the lower."""
    for row, count in enumerate(reversed(counts)):
        base = 0.9 + 0.34 * row
        for i in range(count):
            pocket = holder.inside((-0.245 + 0.1225 * i, -0.032, base + 0.08), 5 * ((i + row) % 3 - 1))
            pocket.box((0, 0, 0), (0.088, 0.014, 0.11), 'used swab', 0.006)
            pocket.box((0.01, -0.005, 0.045), (0.07, 0.012, 0.05), 'used swab', 0.006)
            pocket.tube(
                [(0.03, -0.008, 0.06), (0.045, -0.012, 0.03), (0.035, -0.012, -0.03)], 0.0016, 'petrol'
            )


def bin_with_lid(at: At, turn: float, lid: str) -> None:
    """A pedal bin with a coloured lid."""
    bin_ = Assembly((*at, 0), turn)
    bin_.box((0, 0, 0.37), (0.4, 0.38, 0.66), 'white', 0.03)
    bin_.box((0, 0, 0.725), (0.42, 0.4, 0.06), lid, 0.02)
    bin_.box((0, -0.215, 0.05), (0.16, 0.08, 0.02), 'dark', 0.005)
    bin_.box((0, -0.192, 0.52), (0.2, 0.004, 0.1), lid, 0)


def sharps_bin(at: tuple[float, float, float], turn: float) -> None:
    """A small yellow sharps bin, closed."""
    bin_ = Assembly(at, turn)
    bin_.turned([(0, 0), (0.085, 0), (0.1, 0.2), (0, 0.2)], (0, 0, 0), 'yellow', 4)
    bin_.box((0, 0, 0.215), (0.15, 0.15, 0.03), 'red', 0.01)


def unit_trolley(at: At, turn: float) -> None:
    """A trolley of electrical units with a foot pedal on its lead."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.2, 0.18)
    for z in (0.12, 0.5, 0.86):
        trolley.box((0, 0, z), (0.48, 0.44, 0.028), 'light grey', 0.01)
    for x in (-0.21, 0.21):
        for y in (-0.18, 0.18):
            trolley.rod((x, y, 0.1), (x, y, 0.88), 0.013, 'chrome')
    trolley.box((0, 0, 0.965), (0.42, 0.36, 0.18), 'white', 0.018)
    trolley.panel((-0.08, -0.1815, 0.99), 0.17, 0.07, 'screen glass')
    for i, colour in enumerate(('yellow', 'teal')):
        trolley.rod((0.08 + 0.08 * i, -0.18, 0.98), (0.08 + 0.08 * i, -0.2, 0.98), 0.022, colour)
    trolley.box((0, 0, 0.59), (0.38, 0.34, 0.14), 'light grey', 0.015)
    trolley.tube(
        [(-0.1, -0.2, 0.93), (-0.16, -0.34, 0.5), (-0.2, -0.55, 0.03), (-0.15, -0.9, 0.015)], 0.005, 'dark'
    )
    trolley.box((-0.15, -0.98, 0.025), (0.24, 0.15, 0.035), 'yellow', 0.015)
