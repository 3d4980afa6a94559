"""A signed distance field on a grid: rounded bodies are blended into it, then its surface is taken."""

from __future__ import annotations

import numpy as np
from scipy import ndimage
from skimage import measure

Vec = np.ndarray
FAR = 1.0


def vec(*values: float) -> Vec:
    """A point or direction."""
    return np.array(values, float)


class Field:
    """Distances in metres on a regular grid, negative inside. `step` is the grid's spacing in metres."""

    def __init__(self, low: Vec, high: Vec, step: float) -> None:
        self.low = np.asarray(low, float)
        self.step = step
        self.count = np.ceil((np.asarray(high) - self.low) / step).astype(int) + 1
        self.values = np.full(tuple(self.count), FAR, np.float32)

    def blank(self) -> Field:
        """An empty field on the same grid."""
        field = Field(self.low, self.low, self.step)
        field.count = self.count
        field.values = np.full(tuple(self.count), FAR, np.float32)
        return field

    def axes(self, box: tuple[slice, slice, slice] | None = None) -> tuple[Vec, Vec, Vec]:
        """Coordinates of the grid (or of a box of it) as three arrays that broadcast together."""
        box = box or (slice(None),) * 3
        lines = [self.low[i] + self.step * np.arange(self.count[i])[box[i]] for i in range(3)]
        return lines[0][:, None, None], lines[1][None, :, None], lines[2][None, None, :]

    def _box(self, low: Vec, high: Vec) -> tuple[slice, slice, slice]:
        first = np.clip(np.floor((low - self.low) / self.step).astype(int), 0, self.count)
        last = np.clip(np.ceil((high - self.low) / self.step).astype(int) + 1, 0, self.count)
        return tuple(slice(a, b) for a, b in zip(first, last, strict=True))  # type: ignore[return-value]

    def limb(
        self, a: Vec, b: Vec, ra: float, rb: float, blend: float = 0.02, flat: Vec | None = None
    ) -> None:
        """Adds a round cone from a to b. `flat` scales its cross-section along each axis (1 is round)."""
        scale = np.ones(3) if flat is None else np.asarray(flat, float)
        margin = (max(ra, rb) * scale.max()) + blend + 3 * self.step
        box = self._box(np.minimum(a, b) - margin, np.maximum(a, b) + margin)
        x, y, z = (axis / scale[i] for i, axis in enumerate(self.axes(box)))
        p, q = a / scale, b / scale
        line = q - p
        t = np.clip(
            ((x - p[0]) * line[0] + (y - p[1]) * line[1] + (z - p[2]) * line[2]) / max(1e-9, line @ line),
            0,
            1,
        )
        away = np.sqrt(
            (x - p[0] - t * line[0]) ** 2 + (y - p[1] - t * line[1]) ** 2 + (z - p[2] - t * line[2]) ** 2
        )
        self._add(box, (away - (ra + (rb - ra) * t)) * scale.min(), blend)

    def ball(self, centre: Vec, radii: Vec, blend: float = 0.02) -> None:
        """Adds an ellipsoid."""
        box = self._box(centre - radii - blend - 3 * self.step, centre + radii + blend + 3 * self.step)
        self._add(box, self._ellipsoid(box, centre, radii), blend)

    def carve(self, centre: Vec, radii: Vec, blend: float = 0.008) -> None:
        """Takes an ellipsoid away."""
        box = self._box(centre - radii - blend - 3 * self.step, centre + radii + blend + 3 * self.step)
        shape = -self._ellipsoid(box, centre, radii)
        self.values[box] = -smooth_min(-self.values[box], -shape, blend)

    def keep(self, where: Vec) -> None:
        """Keeps only what is also inside the given distances."""
        self.values = np.maximum(self.values, where).astype(np.float32)

    def add(self, distances: Vec, blend: float) -> None:
        """Blends distances of the whole grid's shape in."""
        self.values = smooth_min(self.values, distances, blend).astype(np.float32)

    def fold(
        self, depth: float, scale: float, seed: int, stretch: tuple[float, float, float] = (1, 1, 1)
    ) -> None:
        """Wrinkles the surface by `depth` metres with smooth noise of about `scale` metres."""
        cells = [max(4, int(self.count[i] * self.step / (scale * stretch[i])) + 3) for i in range(3)]
        coarse = np.random.default_rng(seed).standard_normal(cells)
        zoom = [n / c for n, c in zip(self.count, cells, strict=True)]
        self.values = self.values - depth * ndimage.zoom(
            coarse, zoom, order=2, grid_mode=True, mode='nearest'
        )

    def surface(self, level: float = 0.0) -> tuple[Vec, Vec]:
        """Points and triangles of the surface, in metres."""
        padded = np.pad(self.values, 1, constant_values=FAR)
        points, faces, _, _ = measure.marching_cubes(padded, level)
        return (points - 1) * self.step + self.low, faces[:, ::-1]

    def _ellipsoid(self, box: tuple[slice, slice, slice], centre: Vec, radii: Vec) -> Vec:
        x, y, z = ((axis - centre[i]) for i, axis in enumerate(self.axes(box)))
        first = np.sqrt((x / radii[0]) ** 2 + (y / radii[1]) ** 2 + (z / radii[2]) ** 2)
        second = (
            np.sqrt((x / radii[0] ** 2) ** 2 + (y / radii[1] ** 2) ** 2 + (z / radii[2] ** 2) ** 2) + 1e-9
        )
        return first * (first - 1) / second

    def _add(self, box: tuple[slice, slice, slice], shape: Vec, blend: float) -> None:
        self.values[box] = smooth_min(self.values[box], shape, blend)


def smooth_min(a: Vec, b: Vec, blend: float) -> Vec:
    """The union of two distances, rounded over `blend` metres where they meet."""
    near = np.maximum(blend - np.abs(a - b), 0) / blend
    return np.minimum(a, b) - near * near * blend * 0.25
