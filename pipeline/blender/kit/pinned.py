"""What people pin up and hang about: a board with a rota and cards, a badge rack, pegs, frames, plants."""

from __future__ import annotations

import math
import random

from mathutils import Matrix, Vector

from .assembly import Assembly
from .finishes import Finish, cloth

At = tuple[float, float, float]
CORK = Finish('#c49a6c', 0.85, bump=0.3, bump_scale=300, mottle=0.15)
CARDS = ('#f4c95d', '#e98b75', '#8fc1b5', '#b9a5d6', '#f6f2e6', '#9fc3e0', '#f1b6b0')
PINS = ('red', 'petrol', 'green', 'amber')


def notice_board(at: At, turn: float, width: float = 1.3, height: float = 0.9, seed: int = 4) -> Vector:
    """A cork board: a rota in rows, thank-you cards, a drawing, a postcard. Returns its middle."""
    pick = random.Random(seed)
    board = Assembly(at, turn)
    board.box((0, -0.012, 0), (width + 0.06, 0.024, height + 0.06), Finish('#b98c5d', 0.5), 0.008)
    board.box((0, -0.02, 0), (width, 0.014, height), CORK, 0)
    rota = board.inside((-width * 0.25, -0.0285, 0.04))
    rota.box((0, 0, 0), (width * 0.42, 0.002, height * 0.72), 'paper', 0)
    for row in range(9):
        z = height * (0.3 - 0.07 * row)
        rota.box((0, -0.0014, z), (width * 0.38, 0.001, 0.002), Finish('#9aa7ad', 0.8), 0)
        for day in range(5):
            if row and pick.random() < 0.72:
                tint = Finish(pick.choice(CARDS), 0.8)
                rota.box(
                    (width * (-0.115 + 0.075 * day), -0.0014, z + height * 0.035),
                    (width * 0.06, 0.001, 0.026),
                    tint,
                    0,
                )
    for i in range(9):
        x = width * (0.05 + 0.17 * (i % 3)) + pick.uniform(-0.015, 0.015)
        z = height * (0.3 - 0.29 * (i // 3)) + pick.uniform(-0.02, 0.02)
        card = board.inside((x, -0.029 - 0.001 * (i % 2), z))
        card.frame = card.frame @ Matrix.Rotation(math.radians(pick.uniform(-7, 7)), 4, 'Y')
        w, h = pick.choice(((0.13, 0.17), (0.17, 0.12), (0.14, 0.14)))
        card.box((0, 0, 0), (w, 0.003, h), Finish(pick.choice(CARDS), 0.8), 0)
        kind = i % 3
        if kind == 0:
            for k in range(5):
                t = 2 * math.pi * k / 5
                card.rod(
                    (0.028 * math.cos(t), -0.002, 0.02 + 0.028 * math.sin(t)),
                    (0.028 * math.cos(t), -0.004, 0.02 + 0.028 * math.sin(t)),
                    0.018,
                    Finish(CARDS[(i + 3) % 7], 0.7),
                    sides=16,
                )
            card.rod((0, -0.003, 0.02), (0, -0.0055, 0.02), 0.013, 'amber', sides=16)
        elif kind == 1:
            card.rod((0.02, -0.002, 0.02), (0.02, -0.004, 0.02), 0.022, 'amber', sides=20)
            card.box((0, -0.003, -h * 0.3), (w * 0.8, 0.002, h * 0.22), Finish('#6aa39b', 0.7), 0)
        else:
            for k in range(3):
                card.box(
                    (-0.01, -0.002, h * 0.2 - 0.03 * k),
                    (w * (0.6 - 0.12 * (k % 2)), 0.002, 0.008),
                    Finish('#7d7a86', 0.8),
                    0,
                )
        card.rod((0, -0.003, h / 2 - 0.012), (0, -0.012, h / 2 - 0.012), 0.006, pick.choice(PINS), sides=14)
    return board.point((0, -0.03, 0))


def badge_rack(at: At, turn: float) -> Vector:
    """A rack of the small badges that measure what staff receive, on clips; returns one of them."""
    rack = Assembly(at, turn)
    rack.box((0, -0.012, 0), (0.62, 0.024, 0.46), Finish('#d9c3a0', 0.5), 0.01)
    colours = ('coral', 'teal', 'amber', 'violet', 'green')
    for row in range(2):
        rack.box((0, -0.03, 0.175 - 0.21 * row), (0.56, 0.012, 0.02), 'steel', 0.004)
        for i in range(6):
            if (row, i) in ((0, 4), (1, 1), (1, 5)):
                rack.rod(
                    (-0.235 + 0.094 * i, -0.03, 0.16 - 0.21 * row),
                    (-0.235 + 0.094 * i, -0.05, 0.155 - 0.21 * row),
                    0.004,
                    'chrome',
                    sides=10,
                )
                continue
            badge = rack.inside((-0.235 + 0.094 * i, -0.04, 0.1 - 0.21 * row))
            badge.box((0, 0, 0.055), (0.014, 0.01, 0.04), 'chrome', 0.003)
            badge.box((0, 0, 0), (0.052, 0.014, 0.082), 'white', 0.008)
            badge.box((0, -0.008, 0.018), (0.04, 0.003, 0.026), colours[(i + row) % 5], 0.001)
            badge.box((0, -0.008, -0.02), (0.036, 0.003, 0.02), 'paper', 0)
    return rack.point((-0.047, -0.048, 0.1))


def coat(at: At, turn: float, colour: str) -> None:
    """A coat on a peg: a soft hanging shape with sleeves and a collar."""
    peg = Assembly(at, turn)
    peg.rod((0, 0, 0), (0, -0.08, 0.015), 0.011, 'chrome', sides=16)
    stuff = cloth(colour)
    body = peg.inside((0, -0.1, -0.45))
    profile = [
        (0.02, 0.45),
        (0.07, 0.42),
        (0.16, 0.35),
        (0.185, 0.2),
        (0.19, -0.1),
        (0.215, -0.45),
        (0.2, -0.46),
        (0, -0.42),
    ]
    body.turned(profile, (0, 0, 0), stuff, 44).scale = (1, 0.45, 1)
    for side in (-1, 1):
        body.tube(
            [
                (side * 0.13, 0, 0.36),
                (side * 0.22, -0.02, 0.2),
                (side * 0.225, -0.03, -0.1),
                (side * 0.2, -0.05, -0.28),
            ],
            0.052,
            stuff,
        )
        body.box((side * 0.035, -0.085, 0.3), (0.05, 0.012, 0.16), stuff, 0.006)
    body.box((0, -0.088, -0.08), (0.006, 0.006, 0.62), 'dark', 0)


def pot_plant(at: At, seed: int = 2, tall: float = 0.45) -> None:
    """A leafy plant in a pot."""
    pick = random.Random(seed)
    pot = Assembly(at)
    pot.turned(
        [(0, 0), (0.075, 0), (0.1, 0.15), (0.105, 0.16), (0.095, 0.16), (0.09, 0.14), (0, 0.14)],
        (0, 0, 0),
        Finish('#c0694a', 0.7),
        32,
    )
    leaf = Finish('#4e8a4a', 0.5, mottle=0.15, bump_scale=20)
    for i in range(26):
        t = i * 2.4
        reach, rise = pick.uniform(0.08, 0.26), 0.14 + tall * pick.uniform(0.4, 1)
        mid = (reach * 0.5 * math.cos(t), reach * 0.5 * math.sin(t), 0.14 + (rise - 0.14) * 0.75)
        tip = (reach * 1.5 * math.cos(t), reach * 1.5 * math.sin(t), rise * 0.86)
        pot.tube(
            [
                (0.02 * math.cos(t), 0.02 * math.sin(t), 0.13),
                mid,
                (reach * math.cos(t), reach * math.sin(t), rise),
            ],
            0.003,
            leaf,
        )
        a, b = Vector(mid), Vector(tip)
        side = (b - a).cross(Vector((0, 0, 1))).normalized() * 0.042
        top = (a + b) / 2 + Vector((0, 0, 0.05))
        points = [a, top + side, b, top - side]
        pot.mesh([tuple(p) for p in points], [(0, 1, 2), (0, 2, 3)], leaf, True)
