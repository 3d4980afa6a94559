"""A recovery trolley with its back rest up at any angle, and a blanket over whoever lies on it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from mathutils import Vector

from .assembly import Assembly
from .castors import castors
from .drapes import draped_sheet, limb_heights
from .patient_trolley import pillow

LENGTH, WIDTH, TOP = 2.1, 0.68, 0.79
# Where the back rest is hinged, metres from the middle towards the head; its length.
HINGE, BACK = 0.2, 0.8


def recovery_trolley(at: tuple[float, float], turn: float, back: float, *, rails: bool = False) -> Assembly:
    """A trolley whose head end looks away from -y, the back rest raised by `back` degrees.

    Its mattress is TOP metres high. With `rails` the cot sides are up.
    """
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.26, 0.75, 0.075)
    trolley.box((0, 0, 0.2), (0.56, 1.5, 0.06), 'light grey', 0.02)
    for y in (-0.5, 0.5):
        trolley.box((0, y, 0.42), (0.16, 0.2, 0.42), 'white', 0.03)
    trolley.box((0, 0, 0.65), (WIDTH, LENGTH, 0.05), 'light grey', 0.015)
    flat = LENGTH / 2 - 0.02 + HINGE
    trolley.box((0, HINGE - flat / 2, 0.735), (WIDTH - 0.02, flat, 0.11), 'petrol', 0.04)
    trolley.box((0, HINGE - flat / 2, 0.786), (WIDTH - 0.04, flat - 0.02, 0.02), 'linen', 0.01)
    rest = trolley.inside((0, HINGE, 0.735), 0, -back)
    rest.box((0, BACK / 2, 0.0), (WIDTH - 0.02, BACK, 0.11), 'petrol', 0.04)
    rest.box((0, BACK / 2, 0.051), (WIDTH - 0.04, BACK - 0.02, 0.02), 'linen', 0.01)
    pillow(rest.inside((0, BACK - 0.16, 0.1)))
    for side in (-1, 1):
        lean = math.radians(back)
        prop = (side * 0.2, HINGE + 0.5 * math.cos(lean), 0.62 + 0.5 * math.sin(lean))
        trolley.rod((side * 0.2, HINGE + 0.3, 0.66), prop, 0.014, 'chrome')
        _rail(trolley, side, rails)
    for end in (-1, 1):
        bar = [(-0.28, 0.66), (-0.28, 0.92), (0, 0.94), (0.28, 0.92), (0.28, 0.66)]
        trolley.tube([(x, end * (LENGTH / 2 + 0.02), z) for x, z in bar], 0.014, 'chrome')
    return trolley


def _rail(trolley: Assembly, side: int, up: bool) -> None:
    base = 0.88 if up else 0.5
    for y in (-0.6, -0.1):
        trolley.rod((side * 0.36, y, 0.62), (side * 0.38, y, base + 0.07), 0.011, 'chrome')
    for z in (base, base + 0.07):
        trolley.rod((side * 0.385, -0.78, z), (side * 0.385, 0.12, z), 0.012, 'chrome')


def blanket_over(
    trolley: Assembly, limbs: Sequence[tuple[Vector, Vector, float, float]], head_end: float, finish: str
) -> None:
    """A blanket from the foot end to `head_end` (y in the trolley's frame) over limbs given in the room:
    (from, to, radius at each), with its edge turned back."""
    into = trolley.frame.inverted()
    local = [(tuple(into @ a), tuple(into @ b), ra, rb) for a, b, ra, rb in limbs]
    heights = limb_heights(local, TOP + 0.012)
    draped_sheet(
        trolley,
        (-0.335, 0.335, 0.015 - LENGTH / 2, head_end),
        (0.27, 0.27, 0.05, 0.0),
        heights,
        finish,
        11,
        0.013,
        0.8,
    )

    def fold(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return (
            heights(x, y * 0 + head_end - 0.05)
            + 0.02
            - 0.3 * np.maximum(np.abs(y - head_end + 0.07) - 0.06, 0)
        )

    draped_sheet(
        trolley,
        (-0.335, 0.335, head_end - 0.16, head_end + 0.015),
        (0.25, 0.25, 0.0, 0.0),
        fold,
        'linen',
        5,
        0.012,
        0.6,
    )
