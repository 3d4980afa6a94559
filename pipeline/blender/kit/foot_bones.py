"""The bones of a foot, life size, and the two of the lower leg: for the model on its stand."""

from __future__ import annotations

import math

import numpy as np
from mathutils import Matrix, Vector
from skimage import measure

from .assembly import Assembly
from .finishes import Finish

BONE = Finish('#e6d3a0', 0.5, bump=0.12, bump_scale=90, mottle=0.07)
Spot = tuple[float, float, float]

# A right foot in metres: x to the little toe, y to the toes from the heel, z up. (from, to, radii, waist)
ROWS = (
    (-0.034, 0.150, 0.0085),
    (-0.013, 0.158, 0.0062),
    (0.005, 0.152, 0.0058),
    (0.022, 0.142, 0.0056),
    (0.038, 0.128, 0.006),
)


def foot_bones(part: Assembly, leg: float = 0.17) -> None:
    """Builds the 26 bones and `leg` metres of shin bones."""
    pieces: list[tuple[Spot, Spot, float, float]] = [
        ((0.004, 0.0, 0.03), (0.006, 0.066, 0.045), 0.024, 0.018),  # heel bone
        ((-0.006, 0.062, 0.074), (-0.014, 0.088, 0.058), 0.021, 0.014),  # ankle bone
        ((-0.018, 0.1, 0.055), (-0.016, 0.106, 0.054), 0.0155, 0.0155),  # boat bone
        ((0.017, 0.09, 0.042), (0.019, 0.108, 0.038), 0.0145, 0.012),  # cuboid
        ((-0.028, 0.122, 0.046), (-0.03, 0.136, 0.043), 0.011, 0.01),
        ((-0.013, 0.122, 0.053), (-0.014, 0.134, 0.05), 0.0085, 0.008),
        ((0.0, 0.12, 0.05), (0.002, 0.132, 0.047), 0.0085, 0.008),
    ]
    for i, (x, base, radius) in enumerate(ROWS):
        rise = 0.04 - 0.005 * i
        knuckle = (x * 1.14, base + 0.052 - 0.003 * i, 0.017)
        pieces.append(((x, base, rise), knuckle, radius, radius * 1.1))
        last, length, z = knuckle, (0.03, 0.028, 0.026, 0.024, 0.021)[i], 0.017
        for joint in range(2 if i == 0 else 3):
            long = length * (1.0, 0.55, 0.42)[joint] * (1.15 if i == 0 and joint else 1)
            z = (0.019, 0.013, 0.008)[joint]
            start = (last[0], last[1] + radius * 1.75, z)
            end = (last[0] + 0.001 * i, last[1] + radius * 1.75 + long, z - 0.004)
            slim = radius * (0.92, 0.8, 0.66)[joint]
            pieces.append((start, end, slim, slim * 0.85))
            last = end
    pieces.append(((-0.008, 0.06, 0.1), (-0.006, 0.05, 0.1 + leg), 0.021, 0.013))
    pieces.append(((0.022, 0.05, 0.076), (0.02, 0.046, 0.1 + leg), 0.011, 0.0075))
    for start, end, a, b in pieces:
        _bone(part, start, end, a, b)


def _bone(part: Assembly, start: Spot, end: Spot, a: float, b: float) -> None:
    """One bone: knuckled at both ends and slimmer between them."""
    p, q = np.array(start), np.array(end)
    length = float(np.linalg.norm(q - p))
    step = max(0.0016, min(a, b) / 5)
    low, high = np.minimum(p, q) - max(a, b) * 1.5, np.maximum(p, q) + max(a, b) * 1.5
    axes = [np.arange(lo, hi, step) for lo, hi in zip(low, high, strict=True)]
    grid = np.stack(np.meshgrid(*axes, indexing='ij'), -1)
    along = np.clip(((grid - p) @ (q - p)) / max(length**2, 1e-9), 0, 1)
    away = np.linalg.norm(grid - (p + along[..., None] * (q - p)), axis=-1)
    slim = 0.34 * math.sin(math.pi / 2 * min(1, length / (4 * (a + b)))) if length > a else 0.0
    radius = (a + (b - a) * along) * (1 - slim * np.sin(math.pi * along))
    points, faces, _, _ = measure.marching_cubes(away - radius, 0, spacing=(step,) * 3)
    part.mesh((points + low).tolist(), faces[:, ::-1].tolist(), BONE, True)


def bones_on_stand(at: Spot, turn: float, size: float = 1.3) -> Vector:
    """The foot on a wooden plinth with two pins, `size` times life; returns the middle of the foot."""
    stand = Assembly(frame=Assembly(at, turn).frame @ Matrix.Scale(size, 4))
    stand.box((0, 0.1, 0.014), (0.17, 0.34, 0.028), Finish('#5a3f2c', 0.4, mottle=0.1), 0.008)
    for y in (0.0, 0.15):
        stand.rod((0.0, y, 0.02), (0.0, y, 0.09), 0.004, 'chrome')
    stand.box((0, -0.0705, 0.014), (0.08, 0.004, 0.014), 'amber', 0.001)
    foot_bones(Assembly(frame=stand.frame @ Matrix.Translation((0, 0, 0.07))))
    return stand.point((0.02, 0.1, 0.1))
