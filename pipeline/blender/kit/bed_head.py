"""What is at the head of a recovery bay: rail, oxygen and suction outlets, a mask, a monitor on an arm."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly
from .wall_fittings import socket_row


def bed_head(
    at: tuple[float, float], turn: float, monitor_at: float | None, mask: bool = True, monitor_up: float = 1.8
) -> list[Vector]:
    """A service trunking 1.5 m wide on a wall, its middle at `at`; `monitor_at` is how far to the right (m)
    a monitor hangs, `monitor_up` how high. Returns the corners of the monitor's glass, or nothing."""
    wall = Assembly((*at, 0), turn)
    wall.box((0, -0.035, 1.32), (1.9, 0.07, 0.2), 'white', 0.012)
    wall.box((0, -0.072, 1.39), (1.88, 0.006, 0.03), 'teal', 0.001)
    wall.box((0, -0.05, 1.62), (1.9, 0.012, 0.03), 'steel', 0.003)
    for x in (-0.9, -0.3, 0.3, 0.9):
        wall.box((x, -0.025, 1.62), (0.03, 0.05, 0.05), 'grey', 0.004)
    socket_row(tuple(wall.point((0.28, -0.07, 1.31))), turn, 3)
    for x, colour in ((-0.62, 'white'), (-0.46, 'dark'), (-0.3, 'yellow')):
        wall.rod((x, -0.07, 1.31), (x, -0.09, 1.31), 0.036, colour)
        wall.rod((x, -0.09, 1.31), (x, -0.1, 1.31), 0.018, 'light grey')
    # Oxygen: a flow meter with its ball, and a line to the mask on its hook.
    wall.rod((-0.62, -0.1, 1.31), (-0.62, -0.15, 1.31), 0.012, 'chrome')
    wall.rod((-0.62, -0.15, 1.27), (-0.62, -0.15, 1.47), 0.017, 'clear')
    wall.rod((-0.62, -0.15, 1.33), (-0.62, -0.15, 1.35), 0.009, 'dark', sides=12)
    wall.rod((-0.62, -0.15, 1.25), (-0.62, -0.15, 1.28), 0.02, 'white')
    if mask:
        wall.tube(
            [(-0.62, -0.15, 1.25), (-0.6, -0.17, 1.05), (-0.5, -0.16, 0.98), (-0.42, -0.12, 1.2)],
            0.004,
            'tubing',
        )
        oxygen_mask(wall.inside((-0.42, -0.11, 1.18), 0, 80))
    jar = [(0, -0.2), (0.05, -0.2), (0.056, 0), (0, 0)]
    wall.turned(jar, (0.75, -0.13, 1.56), 'clear')
    wall.turned([(0, 0), (0.062, 0), (0.062, 0.025), (0.02, 0.04), (0, 0.04)], (0.75, -0.13, 1.56), 'petrol')
    wall.tube(
        [
            (0.77, -0.13, 1.6),
            (0.84, -0.17, 1.4),
            (0.82, -0.16, 1.12),
            (0.68, -0.14, 1.1),
            (0.66, -0.09, 1.45),
        ],
        0.0045,
        'tubing',
    )
    wall.box((0.5, -0.06, 1.5), (0.12, 0.1, 0.16), 'white', 0.01)
    if monitor_at is None:
        return []
    wall.tube(
        [(monitor_at, -0.05, 1.62), (monitor_at, -0.16, 1.66), (monitor_at, -0.2, monitor_up - 0.02)],
        0.02,
        'grey',
    )
    screen = wall.inside((monitor_at, -0.22, monitor_up), 0, -6)
    screen.box((0, 0.035, 0), (0.5, 0.07, 0.36), 'light grey', 0.018)
    screen.box((0, -0.001, 0), (0.47, 0.006, 0.33), 'dark', 0.003)
    screen.tube(
        [(0.2, 0.03, -0.17), (0.24, 0.02, -0.4), (0.1, 0.0, -0.62), (0.2, -0.06, -0.8)], 0.005, 'grey'
    )
    screen.tube(
        [(0.12, 0.03, -0.17), (0.1, 0.02, -0.45), (0.0, 0.0, -0.66), (0.16, -0.06, -0.86)], 0.005, 'white'
    )
    return screen.panel((0, -0.0045, 0.01), 0.43, 0.27, 'screen glass')


def oxygen_mask(mask: Assembly) -> None:
    """A clear face mask with its green-grey rim; its opening faces +z."""
    rim = [(0.046, 0.0), (0.05, 0.004), (0.047, 0.01), (0.04, 0.006)]
    mask.turned(rim, (0, 0, 0), 'tubing', 28)
    mask.turned(
        [(0.045, -0.002), (0.04, -0.03), (0.024, -0.05), (0.012, -0.058), (0, -0.058)], (0, 0, 0), 'clear', 28
    )
    mask.rod((0, 0, -0.055), (0, 0, -0.085), 0.011, 'green', sides=16)
    mask.tube(
        [(-0.046, 0, 0.002), (-0.07, 0.05, 0.02), (0, 0.1, 0.03), (0.07, 0.05, 0.02), (0.046, 0, 0.002)],
        0.0016,
        'white',
    )
