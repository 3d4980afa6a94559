"""The bench where masks are made: warm water bath, tongs, towel, apron, buzzer."""

from __future__ import annotations

from mathutils import Matrix, Vector

from .assembly import Assembly
from .finishes import Finish, cloth

WATER = Finish('#a9d6dc', 0.04, coat=1.0, bump=0.15, bump_scale=14)


def water_bath(at: Assembly) -> dict[str, object]:
    """A steel bath, 0.6 by 0.5, of warm water with a small display. Returns where water and display are."""
    wide, deep, tall = 0.6, 0.5, 0.2
    at.box((0, 0, 0.02), (wide, deep, 0.04), 'steel', 0.008)
    for side in (-1, 1):
        at.box((side * (wide / 2 - 0.012), 0, tall / 2), (0.024, deep, tall), 'steel', 0.008)
        at.box((0, side * (deep / 2 - 0.012), tall / 2), (wide, 0.024, tall), 'steel', 0.008)
        at.rod(
            (side * (wide / 2 + 0.03), -0.08, 0.13), (side * (wide / 2 + 0.03), 0.08, 0.13), 0.01, 'chrome'
        )
        for y in (-0.08, 0.08):
            at.rod((side * wide / 2, y, 0.13), (side * (wide / 2 + 0.03), y, 0.13), 0.008, 'chrome')
    at.box((0, 0, 0.14), (wide - 0.04, deep - 0.04, 0.01), WATER, 0)
    front = at.inside((0.05, -deep / 2 - 0.035, 0.085), 0, 14)
    front.box((0, 0, 0), (0.36, 0.06, 0.15), 'dark', 0.012)
    corners = front.panel((-0.06, -0.031, 0.012), 0.2, 0.085, 'screen glass')
    for i in range(3):
        front.rod(
            (0.085 + 0.035 * i, -0.03, -0.01),
            (0.085 + 0.035 * i, -0.038, -0.01),
            0.012,
            'light grey',
            sides=18,
        )
    front.rod((0.12, -0.03, 0.045), (0.12, -0.034, 0.045), 0.006, 'led green', sides=12)
    return {'water': at.point((0.1, -0.05, 0.146)), 'display': corners, 'front': at.point((0.2, -0.25, 0.16))}


def tongs_and_towel(at: Assembly) -> None:
    """Long tongs, and a folded towel with one thrown over the rail."""
    for side in (-1, 1):
        at.tube(
            [
                (0, 0.18, 0.02),
                (side * 0.012, 0.05, 0.016),
                (side * 0.024, -0.12, 0.012),
                (side * 0.008, -0.2, 0.01),
            ],
            0.005,
            'chrome',
        )
    at.rod((0, 0.17, 0.02), (0, 0.2, 0.02), 0.009, 'teal')
    for i in range(3):
        at.box(
            (0.2, 0.02, 0.024 + 0.04 * i),
            (0.24, 0.3 - 0.01 * i, 0.036),
            cloth('#e6dcc8' if i % 2 else '#c9dfe0'),
            0.016,
        )


def curve_card(at: Assembly, colours: tuple[str, ...]) -> None:
    """A pinned print: coloured bands and a few lines, nothing to read."""
    at.box((0, 0, 0), (0.3, 0.004, 0.42), 'paper', 0)
    for i, colour in enumerate(colours):
        at.box((0, -0.0026, 0.13 - 0.075 * i), (0.22, 0.002, 0.05), Finish(colour, 0.8), 0)


def apron_hook(at: Assembly) -> None:
    """A plastic apron on a hook."""
    at.rod((0, 0, 0), (0, -0.05, 0.01), 0.009, 'chrome', sides=14)
    sheet = Assembly(frame=at.frame @ Matrix.Translation((0, -0.05, -0.42)))
    sheet.box((0, 0, 0), (0.42, 0.02, 0.7), Finish('#7fc0b6', 0.4, coat=0.2, bump=0.5, bump_scale=12), 0.008)
    sheet.tube([(-0.1, 0, 0.34), (0, 0.01, 0.44), (0.1, 0, 0.34)], 0.006, Finish('#7fc0b6', 0.4))


def buzzer(at: Assembly) -> Vector:
    """The squeeze buzzer on its lead that says: take it off now."""
    at.turned(
        [(0, 0), (0.022, 0.006), (0.03, 0.03), (0.026, 0.06), (0.01, 0.075), (0, 0.076)],
        (0, 0, 0),
        Finish('#d96a52', 0.5),
    )
    at.tube(
        [(0, 0, 0.07), (0.02, 0.05, 0.1), (0.1, 0.1, 0.01), (0.2, 0.0, 0.005), (0.3, 0.05, 0.005)],
        0.004,
        'dark',
    )
    return at.point((0, 0, 0.05))
