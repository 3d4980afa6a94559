"""Things worn on the chest: lanyard, badge, fob watch, apron. They are bound to the cloth they lie on."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .part import Part
from .rig import unit
from .source import Vec
from .tailor import Landmarks


class Chest:
    """The cloth of the chest at rest and posed: lays a point of the front view (x, z) onto it."""

    def __init__(self, before: Vec, after: Vec, normals: Vec, marks: Landmarks) -> None:
        front = before[:, 1] > marks.neck[1] + 0.01
        self.before, self.after, self.normals = before[front], after[front], normals[front]
        self.tree = cKDTree(self.before[:, [0, 2]])

    def lay(self, flat: Vec, lift: float | Vec) -> Vec:
        """Points of the front view as they lie on the posed cloth, `lift` metres above it."""
        away, near = self.tree.query(flat, k=5)
        share = 1 / (away + 0.003)
        share /= share.sum(1, keepdims=True)
        own = self.before[near][:, :, [0, 2]]
        spot = (self.after[near] * share[:, :, None]).sum(1)
        slip = flat - (own * share[:, :, None]).sum(1)
        out = (self.normals[near] * share[:, :, None]).sum(1)
        out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6)
        middle = self.tree.query([[0.0, float(self.before[:, 2].mean())]], k=40)[1][0]
        flat_now = self.after[middle] - self.after[middle].mean(0)
        flat_before = self.before[middle] - self.before[middle].mean(0)
        right = unit(np.linalg.lstsq(flat_before, flat_now, rcond=None)[0][0])
        up = np.cross(right, out)
        spot = spot + slip[:, :1] * right + slip[:, 1:] * up
        return np.asarray(spot + out * np.broadcast_to(np.asarray(lift, float), len(flat))[:, None])

    def sheet(
        self, corners: tuple[float, float, float, float], lift: float, paint: str, thick: float
    ) -> Part:
        """A flat patch (left, right, low, high in the front view)."""
        left, right, low, high = corners
        xs, zs = np.linspace(left, right, 9), np.linspace(low, high, 9)
        flat = np.array([(x, z) for z in zs for x in xs])
        faces = [
            (j * 9 + i, j * 9 + i + 1, j * 9 + i + 10, j * 9 + i + 9) for j in range(8) for i in range(8)
        ]
        laid = self.lay(flat, lift)
        middle = laid.mean(0)
        u, _, vt = np.linalg.svd(laid - middle)
        stiff = (laid - middle) @ vt[:2].T @ vt[:2] + middle
        del u
        top = self.lay(flat, lift)
        ahead = ((top - stiff) @ vt[2]).max() if vt[2][1] > 0 else ((top - stiff) @ -vt[2]).max()
        stiff = stiff + (vt[2] if vt[2][1] > 0 else -vt[2]) * ahead * 0.85
        return Part(paint, stiff, np.array(faces), thick=thick)

    def ribbon(self, path: Vec, wide: float, lift: float, paint: str) -> Part:
        """A ribbon along a path of the front view."""
        points, faces = [], []
        for k, p in enumerate(path):
            along = unit(path[min(k + 1, len(path) - 1)] - path[max(k - 1, 0)])
            side = np.array([along[1], -along[0]]) * wide / 2
            points += [p - side, p, p + side]
        for k in range(len(path) - 1):
            for i in range(2):
                a = k * 3 + i
                faces.append((a, a + 1, a + 4, a + 3))
        return Part(paint, self.lay(np.array(points), lift), np.array(faces)[:, ::-1], thick=0.0015)


def worn(extra: str, chest: Chest, marks: Landmarks) -> list[Part]:
    """The parts of 'lanyard #…', 'badge #…' or 'fob watch'."""
    kind, _, colour = extra.partition(' #')
    colour = f'#{colour or "f4f1ea"}'
    if kind == 'lanyard':
        low = marks.collar - 0.27
        t = np.linspace(0, 1, 26)
        parts = []
        for side in (-1, 1):
            x = side * (0.072 * (1 - t) ** 0.8 + 0.006)
            parts.append(
                chest.ribbon(
                    np.stack([x, marks.collar + 0.045 + (low - marks.collar - 0.045) * t], 1),
                    0.017,
                    0.005,
                    f'cloth {colour}',
                )
            )
        parts.append(chest.sheet((-0.036, 0.036, low - 0.115, low - 0.01), 0.007, 'plain #f4f1ea 0.4', 0.002))
        parts.append(
            chest.sheet((-0.028, 0.0, low - 0.085, low - 0.05), 0.0105, f'plain {colour} 0.5', 0.001)
        )
        return parts
    if kind == 'badge':
        x, z = -0.095, marks.chest + 0.015
        return [
            chest.sheet((x - 0.035, x + 0.035, z - 0.018, z + 0.022), 0.007, f'plain {colour} 0.4', 0.002),
            chest.sheet((x - 0.026, x + 0.026, z - 0.010, z - 0.004), 0.0105, 'plain #2a2433 0.5', 0.0006),
            chest.sheet((x - 0.026, x + 0.012, z + 0.005, z + 0.011), 0.0105, 'plain #2a2433 0.5', 0.0006),
        ]
    if kind.startswith('fob'):
        x, z = -0.09, marks.chest + 0.02
        return [
            chest.sheet((x - 0.011, x + 0.011, z - 0.01, z + 0.03), 0.005, 'plain #b4b7ba 0.3', 0.002),
            chest.sheet((x - 0.015, x + 0.015, z - 0.044, z - 0.012), 0.006, 'plain #f4f1ea 0.3', 0.005),
        ]
    return []
