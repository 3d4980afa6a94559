"""A maker's bench with an open frame and shelf below, and a board of tools on the wall."""

from __future__ import annotations

from .assembly import Assembly
from .finishes import Finish
from .grain import wood
from .instruments import clip
from .office import BEECH

HEIGHT = 0.92


def making_bench(at: tuple[float, float], turn: float, length: float, deep: float) -> Assembly:
    """A bench whose middle stands at `at`; returns a frame on its top."""
    bench = Assembly((*at, 0), turn)
    steel = Finish('#5a6670', 0.45)
    bench.box((0, 0, HEIGHT - 0.02), (length, deep, 0.04), wood(BEECH, '#b88f5c'), 0.006)
    for x in (-1, 1):
        for y in (-1, 1):
            bench.box(
                (x * (length / 2 - 0.06), y * (deep / 2 - 0.06), HEIGHT / 2 - 0.022),
                (0.05, 0.05, HEIGHT - 0.044),
                steel,
                0.006,
            )
        bench.box((x * (length / 2 - 0.06), 0, 0.2), (0.04, deep - 0.17, 0.04), steel, 0.005)
    bench.box((0, 0, 0.235), (length - 0.18, deep - 0.16, 0.022), wood(BEECH, '#b88f5c'), 0.004)
    shelf = bench.inside((0, 0, 0.246))
    for i, (colour, tall) in enumerate((('teal', 0.2), ('carton', 0.24), ('coral', 0.16), ('carton', 0.2))):
        x = (i - 1.5) * length * 0.2
        shelf.box((x, 0, tall / 2), (0.3, 0.36, tall), colour, 0.012)
        shelf.box((x, -0.182, tall * 0.6), (0.12, 0.004, 0.05), 'paper', 0.001)
    return bench.inside((0, 0, HEIGHT))


def tool_board(at: tuple[float, float, float], turn: float) -> None:
    """A pegboard with rulers, files, shears and templates of soles."""
    board = Assembly(at, turn)
    board.box((0, -0.01, 0), (1.5, 0.02, 0.62), Finish('#d8cdb4', 0.7, mottle=0.03), 0.004)
    for i in range(23):
        for k in range(9):
            board.rod(
                (-0.69 + 0.0625 * i, -0.0195, -0.26 + 0.065 * k),
                (-0.69 + 0.0625 * i, -0.0206, -0.26 + 0.065 * k),
                0.005,
                'grey',
                sides=8,
            )
    for i in range(4):
        x = -0.6 + 0.075 * i
        board.box((x, -0.03, 0.0), (0.022, 0.006, 0.3), 'steel', 0.001)
        board.rod((x, -0.03, 0.15), (x, -0.03, 0.25), 0.014, ('amber', 'coral', 'petrol', 'amber')[i])
    clip(board.inside((-0.22, -0.03, 0.06), 0, 90), 0.26)
    clip(board.inside((-0.12, -0.03, 0.08), 0, 90), 0.2)
    board.box((0.1, -0.026, 0.2), (0.42, 0.004, 0.04), 'amber', 0.001)
    board.box((0.02, -0.026, 0.12), (0.3, 0.004, 0.03), 'steel', 0.001)
    for i, colour in enumerate(('teal', 'violet', 'coral')):
        ring = [
            (0.1 + 0.2 * i + 0.05 * a, -0.028, -0.12 + 0.14 * b)
            for a, b in ((-0.7, -1), (0.5, -1), (0.9, 0.2), (1.1, 0.7), (0.2, 1), (-0.9, 0.75), (-0.6, 0))
        ]
        board.mesh(ring, [tuple(range(7))], colour)
    board.rod((0.62, -0.03, 0.16), (0.62, -0.06, 0.16), 0.07, Finish('#e3d9b6', 0.6), 0.07)
    board.rod((0.62, -0.025, 0.16), (0.62, -0.065, 0.16), 0.035, 'carton')
