"""A head in its own frame: origin between the eyes' level and the ears, face towards +y, crown up.

Staff wear a cap or a hood, and a mask; so the face is modelled as far as it shows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .field import Field, Vec, vec

LOW, HIGH, STEP = vec(-0.13, -0.14, -0.24), vec(0.13, 0.15, 0.16), 0.0036
Parts = list[tuple[str, Vec, Vec]]


@dataclass(frozen=True)
class Headwear:
    """What a head wears. `kind` is 'cap' or 'hood'; with `mask` the nose and mouth are covered."""

    kind: str = 'cap'
    mask: bool = True


def head_parts(wear: Headwear, seed: int) -> Parts:
    """The head's meshes as (material role, points, faces)."""
    skull = _skull()
    parts: Parts = [('skin', *skull.surface())]
    parts += _eyes()
    cap = Field(LOW, HIGH, STEP)
    x, y, z = cap.axes()
    if wear.kind == 'hood':
        parts.append(('cap', *_hood(skull, seed).surface()))
    else:
        full = 0.010 + 0.012 * np.clip((z - 0.02) / 0.1, 0, 1) + 0.008 * np.clip(-y / 0.09, 0, 1)
        cap.values = (skull.values - full).astype(np.float32)
        cap.fold(0.0022, 0.02, seed)
        cap.keep(0.038 - z + y * 0.34 + 0 * x)
        band = np.abs(skull.values - 0.008) - 0.0035
        band = np.maximum(band, np.abs(z - 0.045 - y * 0.34 + 0 * x) - 0.011)
        cap.add(band, 0.004)
        parts.append(('cap', *cap.surface()))
        parts.append(('hair', *_hairline(skull).surface()))
    if wear.mask:
        parts.append(('mask', *_mask(skull).surface()))
    return parts


def _skull() -> Field:
    head = Field(LOW, HIGH, STEP)
    head.ball(vec(0, -0.014, 0.034), vec(0.074, 0.094, 0.086), 0.01)
    head.ball(vec(0, 0.02, -0.036), vec(0.057, 0.066, 0.078), 0.035)
    head.limb(vec(-0.012, 0.056, -0.1), vec(0.012, 0.056, -0.1), 0.02, 0.02, 0.025)
    head.limb(vec(-0.044, 0.004, -0.07), vec(0.044, 0.004, -0.07), 0.022, 0.022, 0.05)
    head.limb(vec(0, -0.034, -0.24), vec(0, -0.02, -0.05), 0.056, 0.053, 0.03)
    head.limb(vec(-0.032, 0.068, 0.02), vec(0.032, 0.068, 0.02), 0.009, 0.009, 0.03)
    for side in (-1, 1):
        head.carve(vec(side * 0.032, 0.092, -0.001), vec(0.021, 0.019, 0.0125), 0.018)
        head.ball(vec(side * 0.039, 0.056, -0.034), vec(0.02, 0.02, 0.017), 0.02)
        head.ball(vec(side * 0.077, -0.012, -0.008), vec(0.01, 0.02, 0.032), 0.008)
        head.carve(vec(side * 0.087, -0.006, -0.006), vec(0.006, 0.01, 0.018), 0.006)
        # Lids: an upper one that half covers the eye, a lower one as a soft edge.
        head.limb(vec(side * 0.021, 0.0815, 0.0076), vec(side * 0.043, 0.0775, 0.0064), 0.0066, 0.006, 0.006)
        head.limb(vec(side * 0.022, 0.079, -0.012), vec(side * 0.042, 0.075, -0.0105), 0.0048, 0.0045, 0.007)
    head.limb(vec(0, 0.083, 0.006), vec(0, 0.103, -0.036), 0.0078, 0.0108, 0.012)
    head.ball(vec(0, 0.072, -0.071), vec(0.028, 0.014, 0.016), 0.012)
    return head


def _eyes() -> Parts:
    parts: Parts = []
    for side in (-1, 1):
        centre = vec(side * 0.032, 0.0715, -0.002)
        white = Field(centre - 0.016, centre + 0.016, 0.002)
        white.ball(centre, vec(0.0122, 0.0122, 0.0122), 0.001)
        parts.append(('eye', *white.surface()))
        dark = Field(centre - 0.016, centre + 0.018, 0.001)
        dark.ball(centre + vec(0, 0.0066, 0), vec(0.0074, 0.0072, 0.0074), 0.001)
        parts.append(('iris', *dark.surface()))
        brow = Field(centre + vec(-0.03, -0.02, 0.0), centre + vec(0.03, 0.03, 0.04), 0.0016)
        brow.limb(vec(side * 0.015, 0.0865, 0.018), vec(side * 0.031, 0.0855, 0.0235), 0.0026, 0.0028, 0.004)
        brow.limb(vec(side * 0.031, 0.0855, 0.0235), vec(side * 0.047, 0.076, 0.019), 0.0028, 0.0018, 0.004)
        parts.append(('hair', *brow.surface()))
    return parts


def _hairline(skull: Field) -> Field:
    hair = Field(LOW, HIGH, STEP)
    x, y, z = hair.axes()
    hair.values = (skull.values - 0.0045).astype(np.float32)
    hair.keep(np.maximum(-0.075 - z + 0 * y + 0 * x, y + 0.012 - 0.5 * np.clip(z, 0, 1) + 0 * x))
    hair.keep(z - 0.06 + 0 * x + 0 * y)
    hair.fold(0.0012, 0.008, 5)
    return hair


def _hood(skull: Field, seed: int) -> Field:
    """A theatre hood: closed about the face, over neck and shoulders."""
    hood = Field(LOW, HIGH, STEP)
    _x, _y, _z = hood.axes()
    hood.values = (skull.values - 0.012).astype(np.float32)
    hood.limb(vec(0, -0.03, -0.16), vec(0, -0.03, -0.04), 0.075, 0.072, 0.05)
    hood.limb(vec(-0.03, -0.02, -0.24), vec(0.03, -0.02, -0.24), 0.085, 0.085, 0.06)
    hood.fold(0.0028, 0.03, seed, (1, 1, 2))
    face = Field(LOW, HIGH, STEP)
    face.ball(vec(0, 0.12, -0.03), vec(0.062, 0.105, 0.085), 0.001)
    hood.values = -smooth_edge(-hood.values, face.values)
    return hood


def smooth_edge(body: Vec, hole: Vec) -> Vec:
    """The negative of a body from which a hole was cut, with a slightly rounded edge."""
    blend = 0.006
    near = np.maximum(blend - np.abs(body - hole), 0) / blend
    return (np.minimum(body, hole) - near * near * blend * 0.25).astype(np.float32)


def _mask(skull: Field) -> Field:
    mask = Field(LOW, HIGH, STEP)
    x, y, z = mask.axes()
    front = Field(LOW, HIGH, STEP)
    front.values = skull.values.copy()
    front.ball(vec(0, 0.06, -0.058), vec(0.05, 0.052, 0.052), 0.03)
    pleats = 0.0016 * np.sin((z + 0.02) * 2 * math.pi / 0.019) * (np.abs(x) < 0.062)
    mask.values = (np.abs(front.values - 0.008 - pleats) - 0.0024).astype(np.float32)
    mask.keep(z + 0.017 + np.abs(x) * 0.16 + 0 * y)
    mask.keep(-(z + 0.122) + np.abs(x) * 0.1 + 0 * y)
    mask.keep(-(y - 0.004) + 0 * x + 0 * z)
    straps = Field(LOW, HIGH, STEP)
    for side in (-1, 1):
        for height, back in ((-0.034, 0.022), (-0.085, -0.07)):
            straps.limb(
                vec(side * 0.067, 0.01, height), vec(side * 0.081, -0.03, back), 0.0022, 0.0022, 0.002
            )
    mask.add(straps.values, 0.003)
    return mask
