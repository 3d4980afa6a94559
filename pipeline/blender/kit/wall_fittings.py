"""What hangs on walls: whiteboard, clock, screens, glove boxes, hand basin. Faces are blank."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly

At = tuple[float, float, float]


def whiteboard(at: At, turn: float, width: float = 1.7, height: float = 1.05) -> list[Vector]:
    """A blank whiteboard with a pen tray; returns the corners of its white face."""
    board = Assembly(at, turn)
    board.box((0, -0.012, 0), (width + 0.07, 0.024, height + 0.07), 'steel', 0.006)
    board.box((0, -0.045, -height / 2 - 0.03), (width * 0.7, 0.07, 0.014), 'steel', 0.004)
    for i, colour in enumerate(('dark', 'petrol', 'green')):
        x = -0.2 + 0.17 * i
        board.rod((x, -0.05, -height / 2 - 0.014), (x + 0.13, -0.05, -height / 2 - 0.014), 0.009, colour)
    return board.panel((0, -0.026, 0), width, height, 'whiteboard')


def clock(at: At, turn: float, radius: float = 0.16) -> list[Vector]:
    """A round wall clock without hands; returns the corners of the square about its face."""
    face = Assembly(at, turn)
    face.rod((0, 0, 0), (0, -0.045, 0), radius * 1.1, 'dark', sides=56)
    face.rod((0, -0.045, 0), (0, -0.047, 0), radius, 'clock face', sides=56)
    return [face.point((x * radius, -0.048, z * radius)) for x, z in ((-1, 1), (1, 1), (1, -1), (-1, -1))]


def wall_screen(at: At, turn: float, width: float, height: float) -> list[Vector]:
    """A dark wall screen; returns the corners of its glass."""
    screen = Assembly(at, turn)
    screen.box((0, -0.03, 0), (width + 0.06, 0.06, height + 0.06), 'dark', 0.012)
    return screen.panel((0, -0.0615, 0), width, height, 'screen glass')


def glove_boxes(at: At, turn: float) -> None:
    """Three boxes of gloves, small to large, in a wall rack."""
    rack = Assembly(at, turn)
    rack.box((0, -0.055, 0), (0.27, 0.11, 0.42), 'white', 0.008)
    for i, colour in enumerate(('violet', 'teal', 'amber')):
        z = -0.13 + 0.13 * i
        rack.box((0, -0.108, z), (0.235, 0.02, 0.11), colour, 0.004)
        rack.box((0, -0.119, z), (0.12, 0.004, 0.035), 'carton', 0.002)


def socket_row(at: At, turn: float, count: int) -> None:
    """A row of twin sockets at skirting height or above a worktop."""
    row = Assembly(at, turn)
    for i in range(count):
        row.box((0.19 * i, -0.006, 0), (0.15, 0.012, 0.09), 'white', 0.004)
        for side in (-1, 1):
            row.box((0.19 * i + side * 0.036, -0.013, -0.005), (0.03, 0.004, 0.035), 'light grey', 0.001)


def hand_basin(at: tuple[float, float], turn: float) -> Vector:
    """A basin with lever taps, soap and towels above; returns a point of its front rim."""
    basin = Assembly((*at, 0), turn)
    bowl = [
        (0.0, -0.14),
        (0.1, -0.13),
        (0.17, -0.06),
        (0.2, 0.0),
        (0.235, 0.005),
        (0.235, -0.02),
        (0.2, -0.12),
        (0.12, -0.19),
        (0, -0.2),
    ]
    basin.box((0, -0.012, 1.35), (0.8, 0.02, 1.1), 'white', 0.004)
    basin.box((0, -0.1, 0.9), (0.46, 0.2, 0.07), 'white', 0.02)
    basin.turned(bowl, (0, -0.25, 0.93), 'white')
    basin.rod((0, -0.3, 0.72), (0, -0.14, 0.62), 0.03, 'white')
    for side in (-1, 1):
        basin.rod((side * 0.11, -0.03, 1.12), (side * 0.11, -0.1, 1.12), 0.022, 'chrome')
        basin.rod((side * 0.11, -0.09, 1.12), (side * 0.15, -0.24, 1.13), 0.009, 'chrome')
    basin.tube([(0, -0.03, 1.12), (0, -0.12, 1.17), (0, -0.22, 1.16), (0, -0.23, 1.09)], 0.014, 'chrome')
    basin.box((-0.24, -0.075, 1.5), (0.11, 0.11, 0.25), 'white', 0.025)
    basin.box((-0.24, -0.1, 1.37), (0.1, 0.08, 0.03), 'petrol', 0.01)
    basin.box((0.17, -0.08, 1.55), (0.29, 0.13, 0.36), 'white', 0.025)
    basin.box((0.17, -0.09, 1.36), (0.2, 0.06, 0.06), 'paper', 0.004)
    return basin.point((0, -0.46, 0.925))
