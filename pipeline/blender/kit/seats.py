"""Chairs for visitors and desks, and a bench."""

from __future__ import annotations

from itertools import pairwise

from .assembly import Assembly
from .castors import star_base
from .finishes import Finish
from .treatment_chair import cushion


def visitor_chair(at: tuple[float, float], facing: float, finish: str | Finish = 'teal') -> None:
    """A padded chair with a beech frame; its sitter faces a bearing."""
    chair = Assembly((*at, 0), 180 - facing)
    beech = Finish('#c79f6d', 0.5, bump=0.05, bump_scale=60, mottle=0.08)
    cushion(chair.inside((0, -0.02, 0.41)), (0.5, 0.48, 0.07), 0.012, finish)
    cushion(chair.inside((0, 0.2, 0.56), 0, -80), (0.48, 0.04, 0.03), 0, finish)
    chair.box((0, 0.22, 0.69), (0.48, 0.055, 0.36), finish, 0.026)
    for side in (-1, 1):
        x = side * 0.26
        chair.box((x, -0.24, 0.31), (0.035, 0.045, 0.62), beech, 0.012)
        back = chair.inside((x, 0.24, 0.44), 0, 6)
        back.box((0, 0, 0.0), (0.035, 0.045, 0.89), beech, 0.012)
        chair.box((x, 0.0, 0.635), (0.05, 0.54, 0.03), beech, 0.012)
        chair.box((x, 0, 0.37), (0.026, 0.46, 0.05), beech, 0.008)


def desk_chair(at: tuple[float, float], facing: float, finish: str | Finish = 'seat') -> None:
    """A swivel chair on castors."""
    chair = Assembly((*at, 0), 180 - facing)
    star_base(chair, 0.29, 'dark')
    chair.rod((0, 0, 0.1), (0, 0, 0.42), 0.025, 'chrome')
    cushion(chair.inside((0, -0.01, 0.43)), (0.48, 0.46, 0.07), 0.015, finish)
    chair.box((0, 0.25, 0.52), (0.06, 0.03, 0.3), 'dark', 0.01)
    back = chair.inside((0, 0.235, 0.78), 0, 8)
    back.box((0, 0, 0), (0.42, 0.06, 0.44), finish, 0.03)


def bench(at: tuple[float, float], turn: float, length: float, height: float, top: str | Finish) -> Assembly:
    """A low bench on steel legs; returns a frame on its top."""
    seat = Assembly((*at, 0), turn)
    seat.box((0, 0, height - 0.02), (length, 0.4, 0.04), top, 0.01)
    for side in (-1, 1):
        x = side * (length / 2 - 0.08)
        frame = [(x, -0.16, height - 0.04), (x, -0.16, 0.015), (x, 0.16, 0.015), (x, 0.16, height - 0.04)]
        for a, b in pairwise(frame):
            seat.rod(a, b, 0.013, 'grey')
    return seat.inside((0, 0, height))
