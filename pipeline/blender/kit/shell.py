"""The shell of a room: floor curved up the wall, clad walls with openings, bumper rails, tiled ceiling."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from .assembly import Assembly
from .finishes import Finish

COVE = 0.10


@dataclass(frozen=True)
class Shell:
    """A room's bounds in metres and its finishes. `openings` are gaps: (side, from, to, height)."""

    west: float
    east: float
    south: float
    north: float
    height: float
    floor: str | Finish
    wall: str | Finish
    rail: str | Finish = 'rail'
    openings: tuple[tuple[str, float, float, float], ...] = field(default=())


def build_shell(shell: Shell) -> None:
    """Builds floor, walls, cove, rails and ceiling."""
    room = Assembly()
    width, depth = shell.east - shell.west, shell.north - shell.south
    middle = ((shell.west + shell.east) / 2, (shell.south + shell.north) / 2)
    room.box((*middle, -0.05), (width, depth, 0.1), shell.floor, 0)
    room.box((*middle, shell.height + 0.05), (width + 0.4, depth + 0.4, 0.1), 'ceiling', 0)
    _ceiling_seams(room, shell, middle, width, depth)
    # Each side as a wall seen from inside: its left end, its turn, its length.
    sides = {
        'north': ((shell.west, shell.north, 0), 0, width),
        'east': ((shell.east, shell.north, 0), -90, depth),
        'south': ((shell.east, shell.south, 0), 180, width),
        'west': ((shell.west, shell.south, 0), 90, depth),
    }
    for name, (corner, turn, length) in sides.items():
        gaps = sorted((a, b, h) for side, a, b, h in shell.openings if side == name)
        _wall(Assembly(corner, turn), length, shell, gaps)


def _wall(wall: Assembly, length: float, shell: Shell, gaps: list[tuple[float, float, float]]) -> None:
    edges = [0.0, *(edge for a, b, _ in gaps for edge in (a, b)), length]
    for start, end in zip(edges[0::2], edges[1::2], strict=True):
        _stretch(wall, start, end, shell)
    for a, b, top in gaps:
        wall.box(
            ((a + b) / 2, 0.05, (top + shell.height) / 2), (b - a, 0.1, shell.height - top), shell.wall, 0
        )


def _stretch(wall: Assembly, start: float, end: float, shell: Shell) -> None:
    middle, length = (start + end) / 2, end - start
    wall.box((middle, 0.05, shell.height / 2), (length, 0.1, shell.height), shell.wall, 0)
    wall.box((middle, -0.014, 0.92), (length - 0.02, 0.03, 0.15), shell.rail, 0.012)
    count = max(1, round(length / 1.2))
    for i in range(1, count):
        x = start + length * i / count
        wall.box((x, -0.001, shell.height / 2), (0.006, 0.004, shell.height), 'seam', 0)
    steps = [i / 8 * math.pi / 2 for i in range(9)]
    curve = [(-COVE * (1 - math.sin(t)) - 0.001, COVE * (1 - math.cos(t))) for t in steps]
    points = [(x, y, z) for x in (start, end) for y, z in curve]
    wall.mesh(points, [(i, i + 1, i + 10, i + 9) for i in range(8)], shell.floor, smooth=True)


def _ceiling_seams(
    room: Assembly, shell: Shell, middle: tuple[float, float], width: float, depth: float
) -> None:
    for i in range(1, int(width / 0.6) + 1):
        x = shell.west + 0.6 * i
        room.box((x, middle[1], shell.height), (0.012, depth, 0.006), 'ceiling seam', 0)
    for i in range(1, int(depth / 0.6) + 1):
        y = shell.south + 0.6 * i
        room.box((middle[0], y, shell.height + 0.001), (width, 0.012, 0.006), 'ceiling seam', 0)


def corner_guard(at: tuple[float, float], height: float = 1.8) -> None:
    """A stainless guard on an outward corner of a wall."""
    Assembly((*at, 0)).box((0, 0, height / 2), (0.05, 0.05, height), 'steel', 0.006)
