"""A patient trolley, made up and empty: mattress, pillow, folded blanket, cot sides down."""

from __future__ import annotations

import numpy as np
from mathutils import Vector

from .assembly import Assembly
from .castors import castors
from .drapes import draped_sheet

LENGTH, WIDTH = 2.0, 0.68


def patient_trolley(at: tuple[float, float], turn: float) -> Vector:
    """A trolley whose head end looks away from -y; returns the middle of its blanket."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.26, 0.75, 0.075)
    trolley.box((0, 0, 0.2), (0.56, 1.5, 0.06), 'light grey', 0.02)
    for y in (-0.5, 0.5):
        trolley.box((0, y, 0.42), (0.16, 0.2, 0.42), 'white', 0.03)
    trolley.box((0, 0, 0.65), (WIDTH, LENGTH, 0.05), 'light grey', 0.015)
    trolley.box((0, -0.32, 0.735), (WIDTH - 0.02, 1.33, 0.12), 'petrol', 0.04)
    back = trolley.inside((0, 0.34, 0.69))
    # The back rest is raised: a wedge of mattress that leans towards the head end.
    lean = [
        (x, y, z)
        for x in (-WIDTH / 2 + 0.01, WIDTH / 2 - 0.01)
        for y, z in ((0, -0.02), (0, 0.1), (0.58, 0.38), (0.62, 0.27))
    ]
    back.mesh(
        lean, [(0, 1, 2, 3), (4, 7, 6, 5), (1, 5, 6, 2), (0, 3, 7, 4), (3, 2, 6, 7), (0, 4, 5, 1)], 'petrol'
    )
    sheet = [
        (x, y, z + 0.012)
        for x in (-0.32, 0.32)
        for y, z in ((-0.1, 0.105), (0.02, 0.115), (0.575, 0.385), (0.6, 0.3))
    ]
    back.mesh(sheet, [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6)], 'linen')
    pillow(trolley.inside((0, 0.74, 1.03), 0, -26))
    for side in (-1, 1):
        for y in (-0.55, 0.05):
            trolley.rod((side * 0.36, y, 0.62), (side * 0.39, y, 0.5), 0.011, 'chrome')
        for z in (0.5, 0.57):
            trolley.rod((side * 0.39, -0.75, z), (side * 0.39, 0.25, z), 0.012, 'chrome')
    for end in (-1, 1):
        trolley.tube(
            [
                (-0.28, end * 1.0, 0.66),
                (-0.28, end * 1.02, 0.92),
                (0, end * 1.03, 0.94),
                (0.28, end * 1.02, 0.92),
                (0.28, end * 1.0, 0.66),
            ],
            0.014,
            'chrome',
        )

    def mattress(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return 0.815 + 0.04 * np.exp(-(((y + 0.1) / 0.12) ** 2)) + 0 * x

    draped_sheet(
        trolley, (-0.335, 0.335, -0.97, 0.0), (0.3, 0.3, 0.06, 0.0), mattress, 'blanket', 11, 0.014, 0.8
    )
    for fold in range(2):
        trolley.box(
            (0, 0.03 - 0.02 * fold, 0.83 + 0.03 * fold),
            (0.68, 0.2, 0.035),
            'linen' if fold else 'blanket',
            0.016,
        )
    return trolley.point((0, -0.35, 0.82))


def pillow(pillow: Assembly) -> None:
    """A plump pillow: an inflated rectangle."""
    u, v = np.meshgrid(np.linspace(-1, 1, 40), np.linspace(-1, 1, 28), indexing='ij')
    swell = np.clip((1 - u**4) * (1 - v**4), 0, 1) ** 0.55
    pinch = 1 - 0.06 * (u**2) * (v**2)
    for sign in (1, -1):
        points = np.stack([u * 0.29 * pinch, v * 0.19 * pinch, sign * 0.075 * swell], -1).reshape(-1, 3)
        index = np.arange(u.size).reshape(u.shape)
        faces = np.stack([index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]], -1).reshape(-1, 4)
        pillow.mesh(points.tolist(), faces[:, ::sign].tolist(), 'linen', True)
