"""A sealed emergency trolley: red drawers behind a tagged bar, a defibrillator in its case, a bag on top."""

from __future__ import annotations

from .assembly import Assembly
from .castors import castors


def emergency_trolley(at: tuple[float, float], turn: float) -> None:
    """A trolley whose front faces -y before turning."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.27, 0.2, 0.06)
    trolley.box((0, 0, 0.52), (0.66, 0.5, 0.78), 'light grey', 0.02)
    for i in range(5):
        z = 0.21 + 0.15 * i
        trolley.box((0, -0.255, z), (0.6, 0.02, 0.136), 'red', 0.008)
        trolley.box((0, -0.272, z + 0.03), (0.24, 0.018, 0.018), 'light grey', 0.005)
    trolley.box((0.18, -0.285, 0.52), (0.03, 0.012, 0.72), 'steel', 0.004)
    trolley.box((0.18, -0.297, 0.62), (0.026, 0.01, 0.06), 'yellow', 0.004)
    trolley.box((0, 0, 0.925), (0.72, 0.56, 0.03), 'white', 0.012)
    case = trolley.inside((-0.12, 0.03, 0.94), 8)
    case.box((0, 0, 0.12), (0.32, 0.28, 0.23), 'petrol', 0.04)
    case.box((0, -0.142, 0.14), (0.2, 0.006, 0.11), 'screen glass', 0.004)
    case.tube([(-0.1, 0, 0.23), (-0.09, 0, 0.3), (0.09, 0, 0.3), (0.1, 0, 0.23)], 0.012, 'dark')
    for i, finish in enumerate(('green', 'amber')):
        case.rod((0.12, -0.14, 0.08 + 0.06 * i), (0.12, -0.148, 0.08 + 0.06 * i), 0.014, finish, sides=16)
    bag = trolley.inside((0.22, 0.02, 0.94), -20)
    bag.turned(
        [(0, 0), (0.07, 0.0), (0.08, 0.06), (0.07, 0.14), (0.03, 0.18), (0, 0.18)], (0, 0, 0), 'orange'
    )
    trolley.rod((-0.3, 0.26, 0.9), (-0.3, 0.26, 1.7), 0.012, 'chrome')
    trolley.tube([(-0.36, 0.26, 1.66), (-0.3, 0.26, 1.71), (-0.24, 0.26, 1.66)], 0.006, 'chrome')
    trolley.rod((0.42, 0.05, 0.3), (0.42, 0.05, 0.85), 0.06, 'dark')
    trolley.turned([(0.06, 0), (0.055, 0.05), (0.025, 0.09), (0, 0.1)], (0.42, 0.05, 0.85), 'white')
