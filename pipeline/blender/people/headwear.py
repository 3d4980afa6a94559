"""What heads wear: a theatre hood or cap, a hijab, a scarf, a turban, a mask; modelled on the skull."""

from __future__ import annotations

import itertools

import numpy as np
from scipy import ndimage

from .field import Field
from .skull import Skull
from .source import Vec


def headwear(skull: Skull, kind: str, seed: int, tucked: bool = False) -> Field:
    """The field of a head covering; `tucked` ends it under a gown. An unknown kind is a KeyError."""
    if kind == 'hood' and tucked:
        made = _hood(skull, seed)
        x, y, z = skull.local()
        _cut(made, (-2.75 + 0.28 * np.clip(0.3 - y, 0, 1) - z + 0 * x) * skull.gap)
        return made
    return {'hood': _hood, 'cap': _cap, 'hijab': _hijab, 'scarf': _scarf, 'turban': _turban}[kind](
        skull, seed
    )


def _shell(skull: Skull, thick: Vec | float, smooth: float = 0.0) -> Field:
    made = skull.blank()
    values = skull.smooth.values if not smooth else ndimage.gaussian_filter(skull.smooth.values, smooth)
    made.values = (values - thick).astype(np.float32)
    return made


def _cut(made: Field, region: Vec, edge: float = 0.004) -> None:
    """Keeps what is inside a region, with an edge rounded over some metres."""
    a, b = made.values, region
    near = np.maximum(edge - np.abs(a - b), 0) / edge
    made.values = (np.maximum(a, b) + near * near * edge * 0.25).astype(np.float32)


def _face(skull: Skull, high: float, wide: float, low: float) -> Vec:
    """Distances from an oval opening for the face, negative inside it (metres, roughly)."""
    x, y, z = skull.local()
    middle, half = (high + low) / 2, (high - low) / 2
    oval = np.sqrt((x / wide) ** 2 + ((z - middle) / half) ** 2 + 0 * y) - 1
    return np.asarray(np.maximum(oval * wide * 0.8, 0.32 - y) * skull.gap)


def _hood(skull: Skull, seed: int) -> Field:
    x, y, z = skull.local()
    full = 0.011 + 0.010 * np.clip((z - 0.6) / 1.5, 0, 1) + 0.007 * np.clip(-y / 1.6, 0, 1)
    made = _shell(skull, full, 2.2)
    g = skull.gap
    made.limb(
        skull.point(0, -0.35, -2.2),
        skull.point(0, -0.1, -0.9),
        1.12 * g,
        1.15 * g,
        0.03,
        np.array([1.05, 1, 1]),
    )
    for side in (-1, 1):
        made.limb(
            skull.point(0, -0.3, -2.75), skull.point(side * 1.75, -0.55, -3.2), 0.95 * g, 0.62 * g, 0.05
        )
    made.limb(skull.point(0, 0.05, -2.4), skull.point(0, 0.45, -3.25), 0.9 * g, 0.62 * g, 0.05)
    made.limb(skull.point(0, -0.7, -2.4), skull.point(0, -1.0, -3.4), 0.9 * g, 0.7 * g, 0.05)
    below = np.clip((-1.3 - z) / 0.8, 0, 1)
    around = np.arctan2(x, y + 0.2)
    made.values = (
        made.values - below * (0.0035 * np.sin(9 * around + 3 * z) + 0.002 * np.sin(17 * around + seed))
    ).astype(np.float32)
    made.fold(0.0022, 0.035, seed, (1, 1, 2))
    _cut(made, -_face(skull, 1.0, 1.06, -2.0), 0.006)
    _cut(made, (-3.5 - 0.16 * np.abs(x) - z + 0 * y) * g)
    return made


def _hijab(skull: Skull, seed: int) -> Field:
    x, y, z = skull.local()
    g = skull.gap
    made = _shell(skull, 0.010 + 0.006 * np.clip(-y / 1.6, 0, 1) + 0 * x + 0 * z, 1.8)
    made.limb(skull.point(0, -0.2, -2.3), skull.point(0, 0.0, -1.2), 1.12 * g, 1.1 * g, 0.03)
    made.limb(skull.point(-0.5, 0.3, -2.3), skull.point(0.7, 0.55, -2.9), 0.9 * g, 0.75 * g, 0.05)
    for side in (-1, 1):
        made.limb(skull.point(0, -0.3, -2.6), skull.point(side * 1.9, -0.45, -3.25), 0.95 * g, 0.6 * g, 0.06)
    made.limb(skull.point(0, 0.1, -2.5), skull.point(0.1, 0.6, -3.3), 0.95 * g, 0.66 * g, 0.06)
    made.limb(skull.point(0, -0.7, -2.4), skull.point(0, -1.0, -3.6), 0.9 * g, 0.7 * g, 0.05)
    sweep = z + 0.55 * x + 0.25 * y
    below = np.clip((-0.9 - z) / 0.9, 0, 1)
    made.values = (made.values - below * (0.005 * np.abs(np.sin(3.1 * sweep)) ** 0.7 - 0.002)).astype(
        np.float32
    )
    made.fold(0.002, 0.035, seed, (1, 1, 2))
    _cut(made, -_face(skull, 1.12, 1.02, -1.95), 0.005)
    _cut(made, (-3.35 - 0.1 * np.abs(x) + 0.12 * np.sin(2 * x + 1) - z + 0 * y) * g, 0.008)
    return made


def _cap(skull: Skull, seed: int) -> Field:
    x, y, z = skull.local()
    full = 0.009 + 0.017 * np.clip((z - 0.7) / 1.3, 0, 1) + 0.010 * np.clip(-y / 1.6, 0, 1) + 0 * x
    made = _shell(skull, full, 1.5)
    made.fold(0.003, 0.024, seed, (1, 1, 1))
    line = z - 0.8 + 0.34 * np.clip(1.5 - y, 0, 3) + 0 * x
    line = np.maximum(line, z + 0.75 + 0 * x + 0 * y)
    _cut(made, -(z - (0.86 - 0.36 * (1.5 - y)) + 0 * x) * skull.gap * 0.9)
    band = _shell(skull, 0.0095, 1.5)
    height = z - (0.86 - 0.36 * (1.5 - y)) + 0 * x
    _cut(band, np.maximum(-height, height - 0.36) * skull.gap * 0.9, 0.003)
    made.add(band.values, 0.004)
    del line
    return made


def _scarf(skull: Skull, seed: int) -> Field:
    x, y, z = skull.local()
    g = skull.gap
    full = (
        0.010 + 0.008 * np.clip((z - 0.6) / 1.5, 0, 1) + 0.004 * np.abs(np.sin(5.5 * (z + 0.5 * y) + 0 * x))
    )
    made = _shell(skull, full, 1.6)
    made.fold(0.0022, 0.03, seed, (1, 1, 1))
    height = z - np.interp(y, [-1.7, -0.5, 0.2, 0.7, 1.5], [-1.1, -0.75, 0.15, 0.6, 1.0]) + 0 * x
    _cut(made, -height * g * 0.9, 0.005)
    knot = skull.point(0.15, -1.65, -0.75)
    made.ball(knot, np.array([0.024, 0.02, 0.018]), 0.008)
    for aside in (-0.35, 0.5):
        end = skull.point(aside, -1.75, -2.5)
        made.limb(knot, end, 0.013, 0.02, 0.01, np.array([1.3, 0.5, 1]))
    return made


def _turban(skull: Skull, seed: int) -> Field:
    x, y, z = skull.local()
    g = skull.gap
    made = _shell(skull, 0.020 + 0.014 * np.clip((z - 0.6) / 1.4, 0, 1) + 0 * x + 0 * y, 2.5)
    height = z - np.interp(y, [-1.7, -0.5, 0.2, 0.7, 1.5], [-0.7, -0.35, 0.35, 0.62, 0.95]) + 0 * x
    _cut(made, -height * g * 0.9, 0.006)
    for side in (-1, 1):
        for k in range(7):
            share = k / 6
            path = []
            for t in np.linspace(-0.06, 1, 12):
                turned = np.pi * (0.5 - side * t * 0.92)
                rise = 0.98 + 1.12 * share - (0.9 - 0.3 * share) * t + 0.22 * np.sin(np.pi * t)
                out = (1.5 - 0.75 * share**2) * (1 + 0.06 * np.sin(np.pi * t))
                path.append(
                    skull.point(out * np.cos(turned) * 0.93, out * np.sin(turned) * 1.08 + 0.06, rise)
                )
            for a, b in itertools.pairwise(path):
                made.limb(a, b, 0.0175, 0.0175, 0.0035)
    del seed
    return made


def mask(skull: Skull) -> Field:
    """A pleated surgical mask with its ties, from the bridge of the nose to under the chin."""
    x, y, z = skull.local()
    g = skull.gap
    mouth = (skull.mouth[2] - skull.eyes[2]) / g
    front = skull.blank()
    front.values = ndimage.gaussian_filter(skull.near.values, 2.4).astype(np.float32)
    front.ball(skull.point(0, 0.95, mouth + 0.12), np.array([0.72, 0.95, 0.8]) * g, 0.03)
    pleat = 0.0017 * np.sin(z * 2 * np.pi / 0.33 + 0 * x + 0 * y) * (np.abs(x) < 1.0)
    made = skull.blank()
    made.values = (np.abs(front.values - 0.0085 - pleat) - 0.0022).astype(np.float32)
    upper = z - (-0.28 - 0.24 * np.abs(x) + 0 * y)
    lower = (mouth - 1.06 + 0.12 * np.abs(x) + 0 * y) - z
    _cut(made, np.maximum(np.maximum(upper, lower), 0.42 - y) * g, 0.002)
    ties = skull.blank()
    for side in (-1, 1):
        for start, end in (
            ((1.12, 0.42, mouth + 0.5), (1.25, -0.9, 0.7)),
            ((1.05, 0.42, mouth - 0.6), (1.1, -0.9, -1.3)),
        ):
            a = skull.point(side * start[0], *start[1:])
            b = skull.point(side * end[0], *end[1:])
            path = [a + (b - a) * t for t in np.linspace(0, 1, 9)]
            path = [p + skull.outward(p[None])[0] * (0.006 - float(skull.distance(p[None])[0])) for p in path]
            for p, q in itertools.pairwise(path):
                ties.limb(p, q, 0.0024, 0.0024, 0.001)
    made.add(ties.values, 0.003)
    return made
