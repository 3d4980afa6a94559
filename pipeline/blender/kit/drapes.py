"""Cloth laid over things: modelled as it would hang, without a cloth solver, and the same every time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from mathutils import Matrix
from scipy import ndimage

from .assembly import Assembly

Heights = Callable[[np.ndarray, np.ndarray], np.ndarray]


def draped_sheet(
    part: Assembly,
    bounds: tuple[float, float, float, float],
    drops: tuple[float, float, float, float],
    heights: Heights,
    finish: str,
    seed: int = 1,
    step: float = 0.014,
    folds: float = 1.0,
) -> None:
    """A sheet over a top.

    `bounds` is the top's rectangle (x0, x1, y0, y1); `drops` how far the sheet hangs at those four
    sides, metres; `heights` gives the top's height at points. Beyond the edge the cloth hangs down in
    folds that deepen towards the hem; at a corner it hangs lower, as a square of cloth does.
    """
    x0, x1, y0, y1 = bounds
    a = np.arange(x0 - drops[0], x1 + drops[1] + step / 2, step)
    b = np.arange(y0 - drops[2], y1 + drops[3] + step / 2, step)
    grid_a, grid_b = np.meshgrid(a, b, indexing='ij')
    edge_x, edge_y = np.clip(grid_a, x0, x1), np.clip(grid_b, y0, y1)
    out_x, out_y = grid_a - edge_x, grid_b - edge_y
    drop = np.hypot(out_x, out_y)
    safe = np.maximum(drop, 1e-9)
    way_x, way_y = out_x / safe, out_y / safe
    # A coordinate that runs round the rim gives the folds their rhythm.
    around = np.where(np.abs(out_x) > np.abs(out_y), edge_y, edge_x) + np.arctan2(way_y, way_x) * 0.25
    depth = np.clip(drop / 0.4, 0, 1) ** 1.2 * folds
    wave = (
        0.030 * np.sin(around * 19 + seed)
        + 0.017 * np.sin(around * 43 + 2.1 * seed)
        + 0.012 * np.sin(around * 7.3)
    )
    out = np.where(drop > 0, 0.012 + 0.05 * depth + (wave * depth), 0)
    sideways = np.where(drop > 0, 0.016 * depth * np.cos(around * 19 + seed), 0)
    x = edge_x + way_x * out - way_y * sideways
    y = edge_y + way_y * out + way_x * sideways
    rim = heights(edge_x, edge_y)
    z = rim - np.where(drop > 0, np.maximum(drop - 0.02, 0), 0)
    random = np.random.default_rng(seed)
    crease = ndimage.gaussian_filter(random.standard_normal(z.shape), (9, 2.4))
    crease = crease + 0.8 * ndimage.gaussian_filter(random.standard_normal(z.shape), (2.6, 8))
    z = z + np.where(drop > 0, 0, 0.0048 * folds) * crease / crease.std()
    z = np.where(drop < 0.05, ndimage.gaussian_filter(z, 1.2), z)
    z = np.maximum(z, 0.02)
    surface(part, np.stack([x, y, z], -1), finish)


def surface(part: Assembly, points: np.ndarray, finish: str, thickness: float = 0.003) -> None:
    """A thin sheet through a grid of points, shape (rows, columns, 3)."""
    rows, columns = points.shape[:2]
    index = np.arange(rows * columns).reshape(rows, columns)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    sheet = part.mesh(points.reshape(-1, 3).tolist(), faces.tolist(), finish, True, Matrix.Identity(4))
    solid = sheet.modifiers.new('thickness', 'SOLIDIFY')
    solid.thickness = thickness


def screen_drape(part: Assembly, width: float, top: float, bottom: float, finish: str) -> None:
    """An upright drape on a frame across the table, which hides the head end; its front faces -y."""
    half = width / 2
    frame = [
        (-half, 0, 0.75),
        (-half, 0, top - 0.08),
        (-half + 0.1, 0, top),
        (half - 0.1, 0, top),
        (half, 0, top - 0.08),
        (half, 0, 0.75),
    ]
    part.tube(frame, 0.011, 'chrome')
    across = np.linspace(-half - 0.05, half + 0.05, 110)
    down = np.linspace(0, 1, 44)
    grid_down, grid_across = np.meshgrid(down, across, indexing='ij')
    sag = 0.05 * np.clip((np.abs(grid_across) - half + 0.1) / 0.15, 0, 1) * (1 - grid_down)
    fold = grid_down**0.7 * (0.022 * np.sin(grid_across * 26) + 0.012 * np.sin(grid_across * 61 + 1))
    y = -0.016 + fold - 0.1 * grid_down**2.2
    z = top + 0.012 - (top - bottom) * grid_down - sag
    surface(part, np.stack([grid_across, y, z], -1), finish)
    back = np.stack(
        [grid_across, 0.016 - fold * 0.6, top + 0.012 - (top - bottom) * 0.7 * grid_down - sag], -1
    )
    surface(part, back, finish)


def limb_heights(
    limbs: list[tuple[tuple[float, float, float], tuple[float, float, float], float, float]], base: float
) -> Heights:
    """The height field of cloth drawn taut over rounded limbs (from, to, radius at each) on a flat top."""

    def heights(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        top = np.full(x.shape, base)
        for a, b, ra, rb in limbs:
            ab = np.subtract(b[:2], a[:2])
            t = np.clip(((x - a[0]) * ab[0] + (y - a[1]) * ab[1]) / max(1e-9, float(ab @ ab)), 0, 1)
            away = np.hypot(x - a[0] - t * ab[0], y - a[1] - t * ab[1])
            radius = ra + (rb - ra) * t
            crest = a[2] + (b[2] - a[2]) * t + radius
            # A taut cloth leaves the limb at its crest and slopes to the top: wider than the limb itself.
            slope = crest - base
            reach = radius * 1.7
            lift = slope * np.clip(1 - (away / np.maximum(reach, 1e-6)) ** 2, 0, 1)
            blend = 0.03
            gap = np.maximum(blend - np.abs(top - base - lift), 0) / blend
            top = np.maximum(top, base + lift) + gap * gap * blend * 0.25 * (lift > 0)
        return top

    return heights
