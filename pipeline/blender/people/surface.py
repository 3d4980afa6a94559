"""A surface of quads that can be subdivided, smoothed and cut, and whose points follow the bones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy import sparse

from .source import Vec, base, weights

Cut = Callable[[Vec], Vec]
"""Distances in metres of points from where something is cut: negative is kept."""


@dataclass
class Surface:
    """Points, quads, the points' bone weights, and further values of each point by name."""

    points: Vec
    faces: Vec
    rows: Vec
    values: dict[str, Vec] = field(default_factory=dict)

    @classmethod
    def of(cls, points: Vec, group: str) -> Surface:
        """A part of the base mesh ('body', 'helper-tights', …) in a shape."""
        faces = np.array(base().faces[group])
        used, faces = np.unique(faces, return_inverse=True)
        return cls(points[used], faces.reshape(-1, 4), weights()[1][used], {'origin': used})

    def edges(self) -> Vec:
        """Every edge once, lower index first."""
        f = self.faces
        pairs = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 3]], f[:, [3, 0]]])
        return np.unique(np.sort(pairs, 1), axis=0)

    def normals(self) -> Vec:
        """Each point's normal."""
        p = self.points[self.faces]
        n = np.cross(p[:, 2] - p[:, 0], p[:, 3] - p[:, 1])
        total = np.zeros_like(self.points)
        for k in range(4):
            np.add.at(total, self.faces[:, k], n)
        return total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12)

    def rim(self) -> Vec:
        """Which points lie on an open edge."""
        f = self.faces
        pairs = np.sort(np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 3]], f[:, [3, 0]]]), 1)
        lone, count = np.unique(pairs, axis=0, return_counts=True)
        found = np.zeros(len(self.points), bool)
        found[lone[count == 1].ravel()] = True
        return found

    def keep(self, which: Vec) -> Surface:
        """Only some of the faces."""
        used, faces = np.unique(self.faces[which], return_inverse=True)
        values = {name: value[used] for name, value in self.values.items()}
        return Surface(self.points[used], faces.reshape(-1, 4), self.rows[used], values)

    def smooth(self, times: int, amount: float = 0.5, rim: bool = False, where: Vec | None = None) -> None:
        """Moves each point towards its neighbours' middle; open edges stay unless `rim`."""
        edges, count = self.edges(), len(self.points)
        one = np.ones(len(edges))
        a = sparse.coo_matrix((one, (edges[:, 0], edges[:, 1])), (count, count)).tocsr()
        a = a + a.T
        mean = sparse.diags(1 / np.maximum(np.asarray(a.sum(1)).ravel(), 1)) @ a
        share = np.full(count, amount) if where is None else amount * where
        if not rim:
            share = np.where(self.rim(), 0, share)
        for _ in range(times):
            self.points = self.points + share[:, None] * (mean @ self.points - self.points)

    def even_rim(self, times: int) -> None:
        """Smooths the open edges along themselves, so that a cut looks sewn."""
        f = self.faces
        pairs = np.sort(np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 3]], f[:, [3, 0]]]), 1)
        lone, uses = np.unique(pairs, axis=0, return_counts=True)
        lone = lone[uses == 1]
        count = len(self.points)
        a = sparse.coo_matrix((np.ones(len(lone)), (lone[:, 0], lone[:, 1])), (count, count)).tocsr()
        a = a + a.T
        degree = np.asarray(a.sum(1)).ravel()
        mean = sparse.diags(1 / np.maximum(degree, 1)) @ a
        share = np.where(degree == 2, 0.5, 0.0)[:, None]
        for _ in range(times):
            self.points = self.points + share * (mean @ self.points - self.points)

    def subdivide(self, times: int = 1) -> Surface:
        """Catmull and Clark's refinement; weights and values go along."""
        surface = self
        for _ in range(times):
            surface = surface._refined()
        return surface

    def _refined(self) -> Surface:
        f, count = self.faces, len(self.points)
        pairs = np.sort(np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 3]], f[:, [3, 0]]]), 1)
        edges, which, uses = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
        which = which.reshape(4, -1).T
        faces, lines = len(f), len(edges)
        to_face = sparse.coo_matrix(
            (np.full(faces * 4, 0.25), (np.repeat(np.arange(faces), 4), f.ravel())), (faces, count)
        ).tocsr()
        middle = sparse.coo_matrix(
            (np.full(lines * 2, 0.5), (np.repeat(np.arange(lines), 2), edges.ravel())), (lines, count)
        ).tocsr()
        sides = sparse.coo_matrix(
            (np.ones(faces * 4), (which.ravel(), np.repeat(np.arange(faces), 4))), (lines, faces)
        ).tocsr()
        inner = (uses == 2).astype(float)
        to_edge = sparse.diags(1 - 0.5 * inner) @ middle + sparse.diags(0.25 * inner) @ sides @ to_face
        rim = np.zeros(count, bool)
        rim[edges[uses == 1].ravel()] = True
        touch = sparse.coo_matrix(
            (np.ones(faces * 4), (f.ravel(), np.repeat(np.arange(faces), 4))), (count, faces)
        )
        ends = sparse.coo_matrix(
            (np.ones(lines * 2), (edges.ravel(), np.repeat(np.arange(lines), 2))), (count, lines)
        )
        n = np.maximum(np.asarray(touch.sum(1)).ravel(), 1)
        round_faces = sparse.diags(1 / n) @ touch.tocsr() @ to_face
        round_edges = sparse.diags(1 / np.maximum(np.asarray(ends.sum(1)).ravel(), 1)) @ ends.tocsr() @ middle
        eye = sparse.eye(count, format='csr')
        soft = (
            sparse.diags(1 / n) @ round_faces
            + sparse.diags(2 / n) @ round_edges
            + sparse.diags((n - 3) / n) @ eye
        )
        outer = ends.tocsr() @ sparse.diags((uses == 1).astype(float))
        hard = (
            0.5 * eye + sparse.diags(0.5 / np.maximum(np.asarray(outer.sum(1)).ravel(), 1)) @ outer @ middle
        )
        old = sparse.diags((~rim).astype(float)) @ soft + sparse.diags(rim.astype(float)) @ hard
        step = sparse.vstack([old, to_edge, to_face]).tocsr()
        linear = sparse.vstack([eye, middle, to_face]).tocsr()
        e = which + count
        c = np.arange(faces) + count + lines
        quads = np.concatenate([np.stack([f[:, k], e[:, k], c, e[:, k - 1]], 1) for k in range(4)])
        values = {k: linear @ v for k, v in self.values.items() if k != 'origin'}
        return Surface(step @ self.points, quads, linear @ self.rows, values)

    def trim(self, cut: Cut) -> Surface:
        """Cuts along where `cut` is zero; the edge is clean because its points slide onto the line."""
        far = cut(self.points)
        kept = self.keep((far[self.faces] < 0).any(1))
        far = cut(kept.points)
        points, edges = kept.points.copy(), kept.edges()
        best = np.full(len(points), np.inf)
        for a, b in ((0, 1), (1, 0)):
            out, inside = edges[:, a], edges[:, b]
            crossing = (far[out] > 0) & (far[inside] <= 0)
            for o, i in zip(out[crossing], inside[crossing], strict=True):
                if far[i] < best[o]:
                    best[o] = far[i]
                    points[o] = kept.points[o] + (kept.points[i] - kept.points[o]) * far[o] / (
                        far[o] - far[i]
                    )
        stray = (far > 0) & np.isinf(best)
        kept.points = points
        return kept.keep(~stray[kept.faces].any(1)) if stray.any() else kept

    def triangles(self) -> Vec:
        """The faces as triangles."""
        return np.concatenate([self.faces[:, [0, 1, 2]], self.faces[:, [0, 2, 3]]])
