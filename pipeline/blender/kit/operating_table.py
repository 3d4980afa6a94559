"""The operating table: steel column and base, black pads in three sections, side rails."""

from __future__ import annotations

from .assembly import Assembly

LENGTH = 1.95
WIDTH = 0.54
TOP = 0.90


def operating_table(at: tuple[float, float]) -> None:
    """A table about `at` (its middle), head end away from -y, pads' top at 0.90 m."""
    table = Assembly((*at, 0))
    table.box((0, 0.1, 0.09), (0.54, 1.05, 0.12), 'steel', 0.03)
    table.box((0, 0.1, 0.165), (0.44, 0.8, 0.05), 'grey', 0.02)
    table.box((0, 0.12, 0.46), (0.28, 0.36, 0.6), 'steel', 0.02)
    table.box((0, 0.12, 0.62), (0.33, 0.41, 0.26), 'light grey', 0.02)
    for x in (-0.2, 0.2):
        for y in (-0.36, 0.56):
            table.rod((x - 0.02, y, 0.04), (x + 0.02, y, 0.04), 0.04, 'rubber')
    start = -LENGTH / 2
    for length in (0.62, 0.92, 0.41):
        middle = start + length / 2
        table.box((0, middle, 0.79), (WIDTH - 0.02, length - 0.012, 0.05), 'steel', 0.01)
        table.box((0, middle, 0.86), (WIDTH, length - 0.02, 0.08), 'pad', 0.03)
        for side in (-1, 1):
            table.box(
                (side * (WIDTH / 2 + 0.028), middle, 0.79), (0.012, length - 0.06, 0.032), 'chrome', 0.003
            )
            for end in (-0.36, 0.36):
                table.box(
                    (side * (WIDTH / 2 + 0.012), middle + end * length, 0.79),
                    (0.03, 0.02, 0.02),
                    'chrome',
                    0.002,
                )
        start += length
    handset = table.inside((0.32, 0.35, 0.72))
    handset.box((0, 0, 0), (0.03, 0.08, 0.17), 'grey', 0.012)
    handset.tube([(0, 0, -0.08), (0.02, 0, -0.3), (-0.05, -0.02, -0.42), (-0.2, -0.05, -0.4)], 0.005, 'dark')
