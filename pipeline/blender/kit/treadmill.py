"""A treadmill: deck with a belt, side rails, a console on two posts, a safety cord with a clip."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .grain import flecks

BELT = Finish('#2c2f33', 0.75, bump=0.25, bump_scale=500)
FRAME = Finish('#c9cdd0', 0.35, coat=0.2)
DECK = 0.2


def treadmill(at: tuple[float, float], facing: float) -> Vector:
    """Its runner faces a bearing; the belt is `DECK` above the floor. Returns the middle of the belt."""
    mill = Assembly((*at, 0), -facing)
    mill.box((0, 0, 0.1), (0.74, 1.75, 0.12), 'dark', 0.03)
    mill.box((0, 0, DECK - 0.03), (0.54, 1.72, 0.058), BELT, 0.02)
    for i in range(9):
        mill.box((0, -0.76 + 0.19 * i, DECK - 0.0005), (0.52, 0.004, 0.002), Finish('#3a3e43', 0.7), 0)
    for side in (-1, 1):
        x = side * 0.335
        mill.box((x, 0, DECK - 0.03), (0.12, 1.72, 0.06), FRAME, 0.02)
        mill.box(
            (x, -0.05, DECK + 0.002),
            (0.075, 1.3, 0.006),
            flecks(Finish('#4a5058', 0.8), ('#565d66', '#41474e'), 200),
            0.002,
        )
        mill.rod((x, 0.72, DECK - 0.02), (x * 1.04, 0.62, 1.02), 0.033, FRAME)
        rail = [
            (x * 1.04, 0.62, 1.0),
            (x * 1.08, 0.5, 1.06),
            (x * 1.1, 0.2, 1.05),
            (x * 1.1, -0.45, 1.02),
            (x * 1.06, -0.6, 0.92),
            (x, -0.62, DECK),
        ]
        mill.tube(rail, 0.022, FRAME)
        mill.tube([(x * 1.1, 0.12, 1.05), (x * 1.1, -0.1, 1.042), (x * 1.1, -0.32, 1.032)], 0.027, 'rubber')
    mill.box((0, 0.78, 0.17), (0.72, 0.3, 0.2), FRAME, 0.06)
    head = mill.inside((0, 0.66, 1.08), 0, 0)
    head.box((0, 0, 0), (0.8, 0.12, 0.07), FRAME, 0.03)
    console = mill.inside((0, 0.7, 1.24), 0, -24)
    console.box((0, 0.0, 0), (0.5, 0.05, 0.27), 'dark', 0.025)
    console.box((0, -0.027, 0.03), (0.34, 0.006, 0.15), 'screen glass', 0.003)
    for i, colour in enumerate(('green', 'amber', 'coral')):
        console.rod((-0.08 + 0.08 * i, -0.024, -0.095), (-0.08 + 0.08 * i, -0.034, -0.095), 0.017, colour)
    cord = [(0.02, 0.63, 1.08), (0.06, 0.5, 0.95), (0.05, 0.36, 0.98), (0.02, 0.22, 1.08)]
    mill.tube(cord, 0.004, 'red')
    mill.box((0.02, 0.22, 1.085), (0.03, 0.014, 0.05), 'red', 0.005)
    for x in (-0.3, 0.3):
        for y in (-0.78, 0.8):
            mill.rod((x, y, 0), (x, y, 0.05), 0.035, 'rubber')
    return mill.point((0, 0, DECK))
