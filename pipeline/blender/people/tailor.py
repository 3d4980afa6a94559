"""Cuts clothes: a shell over the body in its rest pose, loosened, hung and trimmed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from .part import Part
from .shape import joint
from .source import Vec
from .surface import Surface


@dataclass(frozen=True)
class Landmarks:
    """Joints of a shape at rest that clothes are measured from (metres)."""

    neck: Vec
    collar: float
    chest: float
    waist: float
    pelvis: Vec
    shoulder: Vec
    elbow: Vec
    wrist: Vec
    hip: Vec
    knee: Vec
    ankle: Vec

    @classmethod
    def of(cls, points: Vec) -> Landmarks:
        """Measures a shape; sided joints are the right ones."""
        at = {
            n: joint(points, f'joint-r-{n}')
            for n in ('shoulder', 'elbow', 'hand', 'upper-leg', 'knee', 'ankle')
        }
        return cls(
            joint(points, 'joint-neck'),
            float(joint(points, 'joint-r-clavicle')[2]),
            float(joint(points, 'joint-spine-1')[2]),
            float(joint(points, 'joint-spine-3')[2]),
            joint(points, 'joint-pelvis'),
            at['shoulder'],
            at['elbow'],
            at['hand'],
            at['upper-leg'],
            at['knee'],
            at['ankle'],
        )

    def along_arm(self, points: Vec) -> Vec:
        """How far along the arm points are: 0 shoulder, 1 elbow, 2 wrist; far below 0 for the trunk."""
        p = np.stack([np.abs(points[:, 0]), points[:, 1], points[:, 2]], 1)
        t = _share(p, self.shoulder, self.elbow)
        u = _share(p, self.elbow, self.wrist)
        found = np.where(t < 1, t, 1 + np.maximum(u, 0))
        below = np.clip(self.shoulder[2] - p[:, 2], 0, 1)
        arm = (p[:, 0] > self.shoulder[0] * 0.78 + below * 0.38) & (p[:, 2] > self.pelvis[2] - 0.12)
        return np.where(arm, found, -1.0)

    def down_leg(self, points: Vec) -> Vec:
        """How far down the leg points are: 0 hip, 1 knee, 2 ankle, by height."""
        z = points[:, 2]
        upper = (self.hip[2] - z) / (self.hip[2] - self.knee[2])
        lower = 1 + (self.knee[2] - z) / (self.knee[2] - self.ankle[2])
        return np.where(upper < 1, upper, lower)


def _share(points: Vec, a: Vec, b: Vec) -> Vec:
    line = b - a
    return (points - a) @ line / float(line @ line)


def loosen(cloth: Surface, amount: Vec | float) -> None:
    """Moves the surface outwards by so many metres."""
    share = np.broadcast_to(np.asarray(amount, float), len(cloth.points))
    cloth.points = cloth.points + cloth.normals() * share[:, None]


def hang(cloth: Surface, which: Vec, a: Vec, b: Vec, taper: float = 0.0, flare: float = 0.0) -> None:
    """Lets cloth hang from its widest place: along the line a to b it does not follow the body back in.

    `taper` is how many metres of radius it may lose for each metre of length, `flare` how much it gains.
    """
    line = b - a
    length = float(np.linalg.norm(line))
    along = line / length
    side = np.cross(along, [0, 1, 0])
    side /= np.linalg.norm(side)
    front = np.cross(side, along)
    p = cloth.points[which] - a
    t = p @ along / length
    x, y = p @ side, p @ front
    angle, radius = np.arctan2(y, x), np.hypot(x, y)
    rows, columns = 36, 40
    low, high = float(t.min()), float(t.max())
    row = (t - low) / max(1e-6, high - low) * (rows - 1)
    column = (angle + np.pi) / (2 * np.pi) * columns
    grid = np.zeros((rows, columns))
    np.maximum.at(grid, (np.round(row).astype(int), np.round(column).astype(int) % columns), radius)
    grid = _filled(grid)
    step = (high - low) * length / (rows - 1)
    for k in range(1, rows):
        grid[k] = np.maximum(grid[k], grid[k - 1] - (taper - flare) * step)
    grid = ndimage.gaussian_filter(grid, (2.0, 1.6), mode=('nearest', 'wrap'))
    wanted = ndimage.map_coordinates(
        np.concatenate([grid, grid[:, :1]], 1), [row, column], order=1, mode='nearest'
    )
    more = np.maximum(wanted, radius) / np.maximum(radius, 1e-6)
    grown = a + np.outer(t * length, along) + np.outer(x * more, side) + np.outer(y * more, front)
    cloth.points = cloth.points.copy()
    cloth.points[which] = grown


def _filled(grid: Vec) -> Vec:
    empty = grid == 0
    if empty.all():
        return grid
    near = ndimage.distance_transform_edt(empty, return_distances=False, return_indices=True)
    return np.asarray(grid[tuple(near)])


def push_out(cloth: Surface | Part, body: Vec, normals: Vec, least: float) -> None:
    """Keeps cloth at least so many metres outside the body."""
    tree = cKDTree(body)
    away, near = tree.query(cloth.points, k=4)
    gap = ((cloth.points[:, None] - body[near]) * normals[near]).sum(2)
    short = np.where(away[:, 0] < 0.045, np.clip(least - gap.min(1), 0, 0.04), 0)
    way = normals[near].mean(1)
    agreed = np.linalg.norm(way, axis=1, keepdims=True)
    way /= np.maximum(agreed, 1e-6)
    # Over a hollow such as the navel the normals point at one another: cloth spans it.
    short = np.where(agreed[:, 0] > 0.8, short, 0)
    cloth.points = cloth.points + way * short[:, None]


def wrinkle(cloth: Surface, seed: int, depth: float, where: Vec | float = 1.0) -> None:
    """Soft folds: a few waves across the cloth, bent by others, as deep as `depth` metres at most."""
    random = np.random.default_rng(seed)
    p = cloth.points
    height = np.zeros(len(p))
    bend = 0.05 * np.stack([np.sin(p @ random.normal(0, 11, 3) + random.uniform(0, 6)) for _ in range(3)], 1)
    for scale, share in ((14, 0.5), (24, 0.3), (42, 0.2)):
        for _ in range(3):
            way = random.normal(0, 1, 3) * np.array([1, 1, 0.42])
            way *= scale / np.linalg.norm(way)
            wave = np.sin((p + bend) @ way + random.uniform(0, 6))
            height += share / 3 * (1 - np.abs(wave)) ** 1.5
    height = np.clip((height - height.mean()) / max(1e-6, float(height.std())), -1.2, 2.2)
    share = np.broadcast_to(np.asarray(where, float), len(p))
    cloth.points = p + cloth.normals() * (depth * 0.42 * (height + 0.5) * share)[:, None]
