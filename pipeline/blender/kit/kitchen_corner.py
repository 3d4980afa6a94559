"""The corner with the kettle, as every team has one."""

from __future__ import annotations

from .assembly import Assembly
from .finishes import Finish
from .grain import wood
from .office import BEECH, mug


def kitchen_corner(at: tuple[float, float], turn: float, length: float = 1.2) -> Assembly:
    """Base units with kettle, tea caddies and mugs on a shelf; their back stands at `at`."""
    run = Assembly((*at, 0), turn)
    run.box((0, -0.28, 0.05), (length - 0.02, 0.5, 0.1), 'grey', 0)
    count = round(length / 0.6)
    for i in range(count):
        x = (i - (count - 1) / 2) * length / count
        wide = length / count - 0.008
        run.box((x, -0.29, 0.48), (wide, 0.56, 0.74), Finish('#5c8a86', 0.45), 0.006)
        run.rod((x + wide * 0.3, -0.588, 0.64), (x + wide * 0.3, -0.588, 0.78), 0.007, 'steel')
    run.box((0, -0.3, 0.88), (length, 0.62, 0.04), wood(BEECH, '#b88f5c'), 0.008)
    run.box((0, -0.008, 1.1), (length, 0.014, 0.4), Finish('#dfe6e0', 0.25), 0)
    top = run.inside((0, 0, 0.9))
    kettle = [(0, 0), (0.085, 0), (0.09, 0.02), (0.075, 0.16), (0.055, 0.2), (0.02, 0.21), (0, 0.215)]
    top.turned(kettle, (-0.36, -0.26, 0.03), 'steel')
    top.rod((-0.36, -0.26, 0), (-0.36, -0.26, 0.03), 0.09, 'dark')
    top.tube(
        [(-0.29, -0.26, 0.06), (-0.22, -0.26, 0.1), (-0.23, -0.26, 0.2), (-0.31, -0.26, 0.22)], 0.012, 'dark'
    )
    for i, colour in enumerate(('coral', 'teal', 'amber')):
        top.turned(
            [(0, 0), (0.05, 0), (0.05, 0.12), (0.046, 0.14), (0, 0.14)], (-0.13 + 0.12 * i, -0.16, 0), colour
        )
    for i, colour in enumerate(('white', 'violet', 'green', 'petrol')):
        mug(top, (0.22 + 0.1 * (i % 3), -0.2 - 0.13 * (i // 3)), colour, 60 * i)
    top.box((0.4, -0.42, 0.012), (0.3, 0.2, 0.02), Finish('#f0ede4', 0.9, bump=0.3, bump_scale=200), 0.008)
    run.box((0, -0.13, 1.62), (length, 0.24, 0.026), wood(BEECH, '#b88f5c'), 0.005)
    shelf = run.inside((0, 0, 1.633))
    for i, colour in enumerate(('amber', 'white', 'coral')):
        mug(shelf, (-0.42 + 0.14 * i, -0.13), colour, 40 * i)
    for i in range(5):
        shelf.box(
            (0.1 + 0.04 * i, -0.12, 0.11 + 0.01 * (i % 2)),
            (0.034, 0.16, 0.22 + 0.02 * (i % 2)),
            ('petrol', 'teal', 'carton', 'violet', 'coral')[i],
            0.003,
        )
    return top
