"""Stools to work from: a saddle seat on a gas column."""

from __future__ import annotations

import numpy as np

from .assembly import Assembly
from .castors import star_base
from .finishes import Finish


def saddle_stool(
    at: tuple[float, float], facing: float, height: float = 0.58, finish: str | Finish = 'seat'
) -> None:
    """A saddle stool whose sitter faces a bearing; `height` is the seat's."""
    seat = Assembly((*at, 0), -facing)
    u, v = np.meshgrid(np.linspace(-1, 1, 30), np.linspace(-1, 1, 30), indexing='ij')
    r, t = np.sqrt(np.clip(u**2 + v**2, 1e-9, None)), np.arctan2(v, u)
    disc = np.maximum(np.abs(u), np.abs(v))
    x = disc * np.cos(t) * 0.19 * (1 - 0.25 * np.clip(disc * np.sin(t), 0, 1))
    y = disc * np.sin(t) * 0.2
    saddle = 0.035 * (y / 0.2) ** 2 - 0.045 * (x / 0.19) ** 2 * (1 + y / 0.3)
    rim = -0.05 * np.clip((disc - 0.82) / 0.18, 0, 1) ** 2
    grid = np.stack([x, y, height + saddle + rim + 0 * r], -1)
    index = np.arange(u.size).reshape(u.shape)
    faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
    top = seat.mesh(grid.reshape(-1, 3).tolist(), faces.tolist(), finish, True)
    solid = top.modifiers.new('pad', 'SOLIDIFY')
    solid.thickness, solid.offset = 0.05, -1
    seat.rod((0, 0, height - 0.08), (0, 0, height - 0.03), 0.07, 'dark')
    seat.rod((0, 0, 0.28), (0, 0, height - 0.06), 0.017, 'chrome')
    seat.rod((0, 0, 0.1), (0, 0, 0.32), 0.028, 'dark')
    star_base(seat, 0.27, 'chrome')
    seat.tube(
        [(0.02, 0, height - 0.06), (0.14, 0.02, height - 0.09), (0.2, 0.04, height - 0.09)], 0.006, 'dark'
    )
