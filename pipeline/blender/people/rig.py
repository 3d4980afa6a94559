"""The skeleton: solves where the bones go for a stance, and carries points along with them."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .source import Vec, joint_points, skeleton, weights

FINGERS = ('index', 'middle', 'ring', 'pinky')


def unit(v: Vec) -> Vec:
    """The direction of a vector."""
    return np.asarray(v / max(1e-9, float(np.linalg.norm(v))))


def turn(axis: Vec, degrees: float) -> Vec:
    """A rotation about an axis."""
    x, y, z = unit(np.asarray(axis, float))
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    k = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.eye(3) + s * k + (1 - c) * (k @ k)


def frame(along: Vec, side: Vec) -> Vec:
    """An orthonormal frame whose second column is `along` and whose first is as near to `side` as can be."""
    y = unit(along)
    x = unit(side - y * float(side @ y))
    return np.stack([x, y, np.cross(x, y)], 1)


@dataclass
class Bones:
    """Where each bone was at rest and is now: `heads`, and `turns` (a rotation from rest), by name."""

    rest: dict[str, Vec]
    tails: dict[str, Vec]
    heads: dict[str, Vec] = field(default_factory=dict)
    turns: dict[str, Vec] = field(default_factory=dict)
    twists: dict[str, float] = field(default_factory=dict)

    def set(self, name: str, rotation: Vec, head: Vec | None = None) -> None:
        """Turns a bone; its head follows its parent unless it is given."""
        self.turns[name] = rotation
        self.heads[name] = self.at(skeleton()[name][0], self.rest[name]) if head is None else head

    def at(self, bone: str, point: Vec) -> Vec:
        """Where a point of the rest pose that is fixed to a bone is now."""
        return self.heads[bone] + self.turns[bone] @ (point - self.rest[bone])

    def follow(self) -> None:
        """Gives every bone that has not been turned its parent's turn."""
        for name, (parent, _, _) in skeleton().items():
            self._follow(name, parent)

    def _follow(self, name: str, parent: str) -> None:
        if name in self.turns:
            return
        if parent not in self.turns:
            self._follow(parent, skeleton()[parent][0])
        self.set(name, self.turns[parent])


def rest_bones(points: Vec) -> Bones:
    """The skeleton of a shape, at rest."""
    groups = joint_points()
    rest, tails = {}, {}
    for name, (_, head, tail) in skeleton().items():
        rest[name] = points[groups[head]].mean(0) if head else np.zeros(3)
        tails[name] = points[groups[tail]].mean(0) if tail else rest[name]
    bones = Bones(rest, tails)
    bones.turns['Root'], bones.heads['Root'] = np.eye(3), rest['Root']
    return bones


def reach(root: Vec, goal: Vec, upper: float, lower: float, pole: Vec) -> tuple[Vec, Vec]:
    """Two bones from a root towards a goal, bending towards `pole`: the middle joint and the end."""
    way = goal - root
    far = min(float(np.linalg.norm(way)), (upper + lower) * 0.9985)
    far = max(far, abs(upper - lower) * 1.05, 0.02)
    along = unit(way)
    out = unit(pole - along * float(pole @ along))
    share = (upper**2 - lower**2 + far**2) / (2 * far)
    height = math.sqrt(max(0.0, upper**2 - share**2))
    return root + along * share + out * height, root + along * far


def carry(points: Vec, rows: Vec, bones: Bones) -> Vec:
    """Moves points with the bones; `rows` are their weights (one row a point, as in `source.weights`).

    A bone's twist is spread along its length, so that a turned forearm does not wring at the elbow.
    """
    names, _ = weights()
    moved = np.zeros_like(points)
    for column, name in enumerate(names):
        share = rows[:, column]
        used = share > 1e-5
        if not used.any():
            continue
        local = points[used] - bones.rest[name]
        degrees = bones.twists.get(name, 0.0)
        if degrees:
            line = bones.tails[name] - bones.rest[name]
            t = np.clip(local @ line / (line @ line), 0, 1)
            local = _twisted(local, unit(line), np.radians(degrees) * (t - (1 if name[:5] == 'upper' else 0)))
        moved[used] += share[used, None] * (local @ bones.turns[name].T + bones.heads[name])
    return moved


def _twisted(points: Vec, axis: Vec, angles: Vec) -> Vec:
    c, s = np.cos(angles)[:, None], np.sin(angles)[:, None]
    along = (points @ axis)[:, None]
    return points * c + np.cross(axis[None], points) * s + axis[None] * along * (1 - c)
