"""The team's photo board, a rota beside it, and the four colours of risk."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly
from .drawn import greeked, portrait, rota
from .wall_things import cork_board, pinned

# Skin, hair, top, ground, hair style: the team as in the rooms, in a grid.
FACES = (
    ((92, 58, 40), (22, 16, 14), (31, 110, 80), (240, 205, 150), 'bun'),
    ((238, 194, 160), (138, 90, 51), (31, 138, 86), (203, 184, 224), 'short'),
    ((236, 195, 168), (169, 162, 155), (122, 88, 126), (190, 218, 206), 'curly'),
    ((215, 165, 124), (43, 26, 19), (31, 138, 86), (250, 226, 160), 'long'),
    ((224, 182, 150), (60, 38, 26), (46, 74, 120), (214, 226, 236), 'short'),
    ((176, 122, 84), (26, 20, 18), (31, 110, 80), (246, 208, 190), 'bun'),
)
RISKS = ('green', 'amber', 'red', 'violet')


def team_board(at: tuple[float, float, float], turn: float) -> Vector:
    """Six portraits and two notes on cork; returns the board's middle."""
    board = cork_board(at, turn, 1.02, 0.82)
    for i, face in enumerate(FACES):
        place = (-0.34 + 0.235 * (i % 3), 0.19 - 0.37 * (i // 3))
        pinned(board, place, 0.19, portrait(*face), (-3, 2, -1.5, 3.5, -2, 1)[i])
        board.box((place[0], -0.003, place[1] - 0.155), (0.13, 0.003, 0.035), 'paper', 0.001)
    pinned(board, (0.37, 0.2), 0.2, greeked((300, 380), (226, 110, 92), seed=5, box=(250, 214, 150)), 4)
    pinned(board, (0.37, -0.17), 0.21, greeked((320, 300), (70, 132, 140), seed=6), -5)
    return board.point((0, 0, 0.02))


def rota_sheet(at: tuple[float, float, float], turn: float) -> None:
    """The week's rota in a plain frame."""
    sheet = Assembly(at, turn)
    sheet.box((0, -0.006, 0), (0.62, 0.012, 0.45), 'white', 0.004)
    pinned(sheet.inside((0, -0.0125, 0)), (0, 0), 0.56, rota(), 0)


def risk_colours(at: tuple[float, float, float], turn: float) -> Vector:
    """Four magnetic cards in a strip, low to active; returns the strip's middle."""
    strip = Assembly(at, turn)
    strip.box((0, -0.006, 0), (0.5, 0.012, 0.17), 'white', 0.004)
    for i, colour in enumerate(RISKS):
        strip.box((-0.18 + 0.12 * i, -0.015, 0), (0.105, 0.008, 0.14), colour, 0.006)
        strip.box((-0.18 + 0.12 * i, -0.0195, -0.03), (0.07, 0.002, 0.012), 'paper', 0)
        strip.box((-0.18 + 0.12 * i, -0.0195, 0.02), (0.05, 0.002, 0.05), 'paper', 0.001)
    return strip.point((0, -0.015, 0))
