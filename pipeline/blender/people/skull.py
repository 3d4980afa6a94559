"""The head as a distance field, without its ears: what hair and head coverings are modelled on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from .field import Field
from .flesh import mask
from .shape import joint
from .source import BODY, Vec
from .surface import Surface

STEP = 0.0034


@dataclass
class Skull:
    """Distances to the head of the rest pose. Lengths in `gap`s (the distance between the eyes) are handy.

    `eyes` is between the eyes, `ear` the height and depth of the ears, `mouth` the lips' middle.
    """

    near: Field
    smooth: Field
    eyes: Vec
    ear: Vec
    mouth: Vec
    gap: float
    wide: float

    @classmethod
    def of(cls, rest: Vec) -> Skull:
        """Measures a shape's head."""
        eyes = [joint(rest, f'joint-{s}-eye') for s in 'lr']
        middle, gap = (eyes[0] + eyes[1]) / 2, float(np.linalg.norm(eyes[1] - eyes[0]))
        ears = rest[:BODY][mask('ears') > 0.3]
        ear = np.array([0, ears[:, 1].mean(), ears[:, 2].mean()])
        lips = rest[:BODY][mask('lips') > 0.5]
        body = Surface.of(rest, 'body')
        body.values['ear'] = mask('ears')[body.values['origin']]
        head = body.points[:, 2] > middle[2] - 4.6 * gap
        head &= np.abs(body.points[:, 0]) < 4.2 * gap
        fine = body.keep(head[body.faces].all(1)).subdivide()
        low = np.array([-3.3, -2.9, -4.6]) * gap + [0, ear[1], middle[2]]
        high = np.array([3.3, 2.6, 3.2]) * gap + [0, ear[1], middle[2]]
        near = _distances(fine.points, fine.normals(), low, high)
        bare = fine.keep(~(fine.values['ear'] > 0.04)[fine.faces].any(1))
        smooth = near.blank()
        smooth.values = _distances(bare.points, bare.normals(), low, high).values
        smooth.values = ndimage.gaussian_filter(smooth.values, 1.6).astype(np.float32)
        return cls(near, smooth, middle, ear, lips.mean(0), gap, float(np.ptp(lips[:, 0])))

    def blank(self) -> Field:
        """An empty field over the head."""
        return self.near.blank()

    def local(self) -> tuple[Vec, Vec, Vec]:
        """The grid in gaps: x, y from the ears forward, z from the eyes up."""
        x, y, z = self.near.axes()
        return x / self.gap, (y - self.ear[1]) / self.gap, (z - self.eyes[2]) / self.gap

    def point(self, x: float, y: float, z: float) -> Vec:
        """A point given in gaps."""
        return np.array([x * self.gap, self.ear[1] + y * self.gap, self.eyes[2] + z * self.gap])

    def distance(self, points: Vec) -> Vec:
        """Distances of points from the head without ears."""
        return self._sample(self.smooth.values, points)

    def outward(self, points: Vec) -> Vec:
        """The directions in which points leave the head."""
        h = 0.004
        g = np.stack([self.distance(points + h * e) - self.distance(points - h * e) for e in np.eye(3)], -1)
        return np.asarray(g / np.maximum(np.linalg.norm(g, axis=-1, keepdims=True), 1e-9))

    def _sample(self, values: Vec, points: Vec) -> Vec:
        where = (np.atleast_2d(points) - self.near.low) / self.near.step
        return ndimage.map_coordinates(values, where.T, order=1, mode='nearest')


def _distances(points: Vec, normals: Vec, low: Vec, high: Vec) -> Field:
    """Measured on a grid twice as coarse, and refined: distances are smooth where they matter."""
    field, coarse = Field(low, high, STEP), Field(low, high, STEP * 2)
    x, y, z = np.broadcast_arrays(*coarse.axes())
    grid = np.stack([x.ravel(), y.ravel(), z.ravel()], 1)
    away, which = cKDTree(points).query(grid, k=1, distance_upper_bound=0.08)
    found = np.full(len(grid), 0.08)
    close = np.isfinite(away)
    offset = grid[close] - points[which[close]]
    side = (offset * normals[which[close]]).sum(1)
    length = np.where(away[close] < 0.014, np.minimum(np.abs(side), away[close]), away[close])
    found[close] = np.where(side < 0, -length, length)
    deep = ndimage.binary_fill_holes((found < 0).reshape(coarse.values.shape)).ravel()
    found[deep & (found > 0)] = -0.05
    rough = found.reshape(coarse.values.shape)
    steps = [np.arange(n) / 2 for n in field.count]
    for axis, where in enumerate(steps):
        rough = _refined(rough, np.minimum(where, rough.shape[axis] - 1), axis)
    field.values = rough.astype(np.float32)
    return field


def _refined(values: Vec, where: Vec, axis: int) -> Vec:
    below = np.minimum(where.astype(int), values.shape[axis] - 1)
    above = np.minimum(below + 1, values.shape[axis] - 1)
    share = (where - below).reshape([-1 if i == axis else 1 for i in range(3)])
    return np.asarray(np.take(values, below, axis) * (1 - share) + np.take(values, above, axis) * share)
