"""A part of a figure: a mesh with its paint, and how parts are kept between runs."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .source import Vec


@dataclass
class Part:
    """Points in the person's frame (metres), faces, and what they are painted with.

    `paint` names a paint of paint.py with its colours ('cloth #ffffff'); `tints` are linear colours of
    points,
    `mask` a value of each point that a paint may use; `thick` makes a shell of so many metres, `refine`
    subdivides and `soften` smooths when it is placed.
    """

    paint: str
    points: Vec
    faces: Vec
    tints: Vec | None = None
    mask: Vec | None = None
    thick: float = 0.0
    refine: int = 0
    soften: int = 0


@dataclass
class Made:
    """A figure's parts, the points of it that others ask for, and the frames of its palms."""

    parts: list[Part] = field(default_factory=list)
    spots: dict[str, list[float]] = field(default_factory=dict)
    palms: dict[str, list[list[float]]] = field(default_factory=dict)


def save(made: Made, path: Path) -> None:
    """Writes a figure, whole or not at all."""
    arrays: dict[str, Vec] = {}
    rows = []
    for i, part in enumerate(made.parts):
        rows.append({'paint': part.paint, 'thick': part.thick, 'refine': part.refine, 'soften': part.soften})
        arrays[f'{i}_p'] = part.points.astype(np.float32)
        arrays[f'{i}_f'] = np.asarray(part.faces, np.int32)
        if part.tints is not None:
            arrays[f'{i}_t'] = part.tints.astype(np.float32)
        if part.mask is not None:
            arrays[f'{i}_m'] = part.mask.astype(np.float32)
    about = json.dumps({'parts': rows, 'spots': made.spots, 'palms': made.palms})
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix('.part.npz')
    np.savez(half, about=np.frombuffer(about.encode(), np.uint8), **arrays)
    half.replace(path)


def load(path: Path) -> Made:
    """Reads what `save` wrote."""
    with np.load(path) as stored:
        about = json.loads(stored['about'].tobytes().decode())
        parts = [
            Part(
                row['paint'],
                stored[f'{i}_p'],
                stored[f'{i}_f'],
                stored.get(f'{i}_t'),
                stored.get(f'{i}_m'),
                row['thick'],
                row['refine'],
                row['soften'],
            )
            for i, row in enumerate(about['parts'])
        ]
    return Made(parts, about['spots'], about['palms'])
