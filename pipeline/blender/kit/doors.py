"""Doors: pale blue double doors with vision panels and steel kick plates, a lit scrub bay beyond a gap."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly


def double_doors(at: tuple[float, float], turn: float, width: float = 1.5) -> Vector:
    """Closed double doors against a wall; returns the middle of the doorway at 1.2 m, to point a way at."""
    doors = Assembly((*at, 0), turn)
    leaf = width / 2
    doors.box((0, 0.02, 2.13), (width + 0.16, 0.1, 0.08), 'steel', 0.008)
    for side in (-1, 1):
        doors.box((side * (leaf + 0.04), 0.02, 1.045), (0.08, 0.096, 2.09), 'steel', 0.008)
        middle = side * leaf / 2
        doors.box((middle, -0.01, 1.05), (leaf - 0.006, 0.05, 2.08), 'door', 0.006)
        pane = side * (leaf * 0.36)
        doors.box((pane, -0.034, 1.5), (0.23, 0.012, 0.7), 'steel', 0.004)
        doors.box((pane, -0.04, 1.5), (0.18, 0.01, 0.65), 'window glass', 0.002)
        doors.box((middle, -0.037, 0.28), (leaf - 0.05, 0.006, 0.5), 'steel', 0.002)
        doors.box((side * 0.1, -0.038, 1.05), (0.075, 0.008, 0.34), 'steel', 0.003)
        doors.box((middle, -0.038, 2.0), (0.26, 0.02, 0.05), 'grey', 0.006)
    return doors.point((0, 0, 1.2))


def scrub_bay(at: tuple[float, float], turn: float, opening: float, depth: float) -> Vector:
    """A lit bay beyond an opening: steel trough, long-lever taps; returns the trough's middle."""
    bay = Assembly((*at, 0), turn)
    half, tall = 1.15, 2.5
    bay.box((0, depth / 2, -0.04), (2 * half, depth, 0.1), 'theatre floor', 0)
    bay.box((0, depth + 0.05, tall / 2), (2 * half, 0.1, tall), 'white wall', 0)
    for side in (-1, 1):
        bay.box((side * (half + 0.05), depth / 2 + 0.1, tall / 2), (0.1, depth - 0.02, tall), 'white wall', 0)
        bay.box((side * (opening / 2 + 0.005), 0.05, 1.08), (0.05, 0.14, 2.16), 'steel', 0.006)
    bay.box((0, depth / 2 + 0.1, tall + 0.05), (2 * half, depth - 0.02, 0.1), 'ceiling', 0)
    bay.box((0, 0.05, 2.18), (opening + 0.06, 0.14, 0.05), 'steel', 0.006)
    bay.lamp((0, depth / 2, tall - 0.03), (1.4, 0.5), 16)
    # The trough: a back, a sloping front and two ends, so that it reads as hollow.
    trough = bay.inside((0, depth - 0.02, 0))
    wide = 1.9
    trough.box((0, -0.02, 1.15), (wide, 0.03, 0.62), 'steel', 0.008)
    trough.box((0, -0.26, 0.72), (wide, 0.5, 0.03), 'steel', 0.008)
    trough.box((0, -0.5, 0.82), (wide, 0.03, 0.24), 'steel', 0.01)
    for side in (-1, 1):
        trough.box((side * wide / 2, -0.26, 0.82), (0.03, 0.5, 0.24), 'steel', 0.01)
        trough.box((side * 0.7, -0.26, 0.35), (0.05, 0.3, 0.7), 'steel', 0.01)
    for x in (-0.6, 0, 0.6):
        trough.rod((x, -0.03, 1.2), (x, -0.09, 1.2), 0.035, 'chrome')
        trough.tube([(x, -0.08, 1.2), (x, -0.22, 1.3), (x, -0.3, 1.25), (x, -0.3, 1.12)], 0.013, 'chrome')
        for side in (-1, 1):
            trough.rod((x + side * 0.08, -0.05, 1.2), (x + side * 0.11, -0.27, 1.22), 0.009, 'chrome')
        trough.box((x + 0.28, -0.07, 1.55), (0.11, 0.1, 0.24), 'white', 0.02)
    return trough.point((0, -0.52, 0.86))
