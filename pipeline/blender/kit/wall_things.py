"""What a lived-in wall carries: one door, coat hooks, framed pictures, a cork board, wipe dispenser."""

from __future__ import annotations

import random

import numpy as np
from mathutils import Vector
from PIL import Image

from .assembly import Assembly
from .drapes import surface
from .finishes import Finish, cloth
from .printed import printed

At = tuple[float, float, float]
CORK = Finish('#b98d5c', 0.85, bump=0.3, bump_scale=220, mottle=0.16)


def single_door(
    at: tuple[float, float], turn: float, finish: str | Finish = 'door', width: float = 0.94
) -> Vector:
    """A closed door with a vision panel against a wall; returns its middle at 1.2 m, to point a way at."""
    # It stands proud of the wall by more than a bumper rail does, so that no rail runs over it.
    door = Assembly((*at, 0), turn).inside((0, -0.026, 0))
    for side in (-1, 1):
        door.box((side * (width / 2 + 0.035), 0.0, 1.04), (0.066, 0.07, 2.08), 'white', 0.008)
    door.box((0, 0.001, 2.115), (width + 0.136, 0.072, 0.066), 'white', 0.008)
    door.box((0, 0.006, 1.035), (width - 0.008, 0.044, 2.06), finish, 0.004)
    door.box((width * 0.24, -0.018, 1.42), (0.22, 0.01, 0.76), 'light grey', 0.004)
    door.box((width * 0.24, -0.022, 1.42), (0.17, 0.01, 0.71), 'window glass', 0.002)
    door.box((0, -0.0175, 0.2), (width - 0.06, 0.005, 0.32), 'steel', 0.002)
    door.rod((width * 0.4, -0.02, 1.03), (width * 0.4, -0.03, 1.03), 0.026, 'steel')
    door.tube(
        [(width * 0.4, -0.03, 1.03), (width * 0.4, -0.065, 1.03), (width * 0.28, -0.068, 1.03)],
        0.0095,
        'steel',
    )
    door.box((-width * 0.1, -0.022, 1.72), (0.26, 0.008, 0.09), 'white', 0.004)
    door.box((0.1, -0.03, 2.02), (0.24, 0.035, 0.05), 'grey', 0.008)
    return door.point((0, 0, 1.2))


def framed(
    at: At, turn: float, width: float, picture: Image.Image, frame: str | Finish = 'white'
) -> list[Vector]:
    """A picture behind glass in a thin frame; returns its corners."""
    tall = width * picture.height / picture.width
    hung = Assembly(at, turn)
    hung.box((0, -0.008, 0), (width + 0.03, 0.016, tall + 0.03), frame, 0.005)
    return printed(hung, (0, -0.0175, 0), width, tall, picture, 0.28)


def cork_board(at: At, turn: float, width: float, height: float) -> Assembly:
    """A cork board in a beech frame; returns a frame on its face."""
    board = Assembly(at, turn)
    board.box((0, -0.01, 0), (width, 0.02, height), CORK, 0)
    beech = Finish('#cfa874', 0.5, mottle=0.08)
    for side in (-1, 1):
        board.box((side * width / 2, -0.014, 0), (0.03, 0.028, height + 0.03), beech, 0.006)
        board.box((0, -0.0135, side * height / 2), (width - 0.03, 0.027, 0.03), beech, 0.006)
    return board.inside((0, -0.0215, 0))


def pinned(
    board: Assembly, at: tuple[float, float], width: float, picture: Image.Image, lean: float = 0
) -> None:
    """A picture or a note pinned to a board, leaning a little."""
    tall = width * picture.height / picture.width
    note = board.inside((at[0], -0.001 - 0.0004 * abs(lean), at[1]))
    note = Assembly(frame=note.frame @ _lean(lean))
    printed(note, (0, 0, 0), width, tall, picture, 0.7)
    note.rod(
        (0, 0.001, tall * 0.44),
        (0, -0.012, tall * 0.44),
        0.005,
        ('red', 'petrol', 'amber', 'green')[int(abs(lean) * 7) % 4],
        0.004,
        12,
    )


def _lean(degrees: float) -> object:
    from mathutils import Matrix

    return Matrix.Rotation(np.radians(degrees), 4, 'Y')


def coat_hooks(at: At, turn: float, coats: tuple[str, ...], lanyard: str | None = None) -> None:
    """A rail of hooks with coats on them, and somebody's lanyard."""
    rail = Assembly(at, turn)
    count = len(coats) + 1 + bool(coats)
    rail.box((0, -0.012, 0), (0.25 * count - 0.06, 0.024, 0.08), Finish('#cfa874', 0.5, mottle=0.08), 0.006)
    for i in range(count):
        x = (i - (count - 1) / 2) * 0.25
        rail.tube([(x, -0.02, 0.01), (x, -0.06, 0.0), (x, -0.075, 0.035)], 0.007, 'steel')
        if i < len(coats):
            _coat(rail.inside((x, -0.05, 0.0)), coats[i], i)
        elif i == len(coats) and lanyard:
            rail.tube([(x - 0.01, -0.06, 0.02), (x - 0.05, -0.05, -0.2), (x, -0.045, -0.4)], 0.005, lanyard)
            rail.tube([(x + 0.01, -0.06, 0.02), (x + 0.045, -0.05, -0.2), (x, -0.045, -0.4)], 0.005, lanyard)
            rail.box((x, -0.045, -0.45), (0.058, 0.004, 0.09), 'paper', 0.002)
            rail.box((x - 0.012, -0.0475, -0.44), (0.024, 0.002, 0.032), 'amber', 0)


def _coat(hook: Assembly, colour: str, seed: int) -> None:
    """A coat on a hook: cloth that falls from one point into folds."""
    random_ = random.Random(seed)
    phase = random_.uniform(0, 6)
    down, around = np.meshgrid(np.linspace(0, 1, 60), np.linspace(-np.pi, np.pi, 70), indexing='ij')
    wide = 0.03 + 0.12 * np.clip(down / 0.25, 0, 1) ** 0.6 + 0.03 * down
    fold = 1 + (
        0.16 * np.sin(around * 5 + phase) + 0.09 * np.sin(around * 9 + 2 * phase + 3 * down)
    ) * np.clip(down * 3, 0, 1)
    x = np.sin(around) * wide * fold
    y = -0.035 - np.cos(around) * wide * 0.4 * fold + 0.03 * down
    z = 0.03 - 0.86 * down + 0.015 * np.sin(around * 3 + phase) * down
    surface(hook, np.stack([x, np.minimum(y, 0.035), z], -1), cloth(colour))
    for side in (-1, 1):
        long, ring = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-np.pi, np.pi, 24), indexing='ij')
        thick = 0.048 - 0.012 * long + 0.006 * np.sin(long * 17 + ring * 2 + phase)
        bend = side * (0.115 + 0.05 * np.sin(long * 2.4)) + np.cos(ring) * thick
        out = -0.05 - 0.02 * long + np.sin(ring) * thick
        surface(hook, np.stack([bend, np.minimum(out, 0.03), -0.06 - 0.6 * long], -1), cloth(colour))
    collar = [(-0.07, -0.05, -0.03), (-0.03, -0.09, -0.015), (0.03, -0.09, -0.015), (0.07, -0.05, -0.03)]
    hook.tube(collar, 0.016, cloth(colour))
