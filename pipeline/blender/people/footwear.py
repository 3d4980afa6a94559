"""Shoes, socks and a running blade, modelled round the foot in the rest pose and carried by its bone."""

from __future__ import annotations

import itertools

import numpy as np

from .field import Field
from .part import Part
from .rig import Bones, unit
from .source import BODY, Vec, weights
from .surface import Surface
from .tailor import Landmarks, loosen


def footwear(rest: Vec, bones: Bones, kind: str, colour: str, sole: float, sides: str = 'lr') -> list[Part]:
    """What is on the feet; `sole` is its thickness in metres."""
    parts: list[Part] = []
    for letter in sides:
        if kind in ('clogs', 'trainers', 'shoes'):
            parts += [_worn(part, bones, letter) for part in _shoe(rest, bones, letter, kind, colour, sole)]
    return parts


def _worn(part: Part, bones: Bones, letter: str) -> Part:
    bone = f'foot_{letter}'
    part.points = (part.points - bones.rest[bone]) @ bones.turns[bone].T + bones.heads[bone]
    return part


def _shoe(rest: Vec, bones: Bones, letter: str, kind: str, colour: str, sole: float) -> list[Part]:
    names, rows = weights()
    share = rows[:BODY, names.index(f'foot_{letter}')] + rows[:BODY, names.index(f'ball_{letter}')]
    foot = rest[:BODY][(share > 0.6) & (rest[:BODY, 2] < bones.rest[f'foot_{letter}'][2])]
    along = unit((bones.tails[f'ball_{letter}'] - bones.rest[f'foot_{letter}']) * np.array([1, 1, 0]))
    side = np.array([along[1], -along[0], 0])
    heel, tip = (foot @ along).min(), (foot @ along).max()
    left, right = (foot @ side).min(), (foot @ side).max()
    length, wide = tip - heel, right - left
    middle = (left + right) / 2

    def at(share_along: float, aside: float, height: float) -> Vec:
        return (
            along * (heel + length * share_along) + side * (middle + wide * aside) + np.array([0, 0, height])
        )

    low, high = foot.min(0) - 0.05, foot.max(0) + 0.05
    upper = Field(low, high + np.array([0, 0, 0.05]), 0.0042)
    outline = ((0.1, 0.0, 0.42), (0.3, 0.0, 0.40), (0.5, 0.0, 0.42), (0.7, 0.0, 0.53), (0.86, 0.0, 0.46))
    tall = {'clogs': 1.15, 'trainers': 1.0, 'shoes': 0.94}[kind]
    shapes = (
        (0.11, 0.036, 0.4),
        (0.3, 0.042, 0.36),
        (0.52, 0.038, 0.37),
        (0.72, 0.028, 0.46),
        (0.88, 0.022, 0.40),
    )
    spots = [(at(a, 0, h * tall), r * wide) for a, h, r in shapes]
    for (p, rp), (q, rq) in itertools.pairwise(spots):
        upper.limb(p, q, rp, rq, 0.02, np.array([1, 1, 0.82]))
    ankle = bones.rest[f'foot_{letter}']
    if kind != 'clogs':
        upper.limb(at(0.16, 0, 0.04), ankle * [1, 1, 0] + [0, 0, 0.078], 0.042, 0.041, 0.02)
    else:
        upper.limb(at(0.42, 0, 0.05), at(0.5, 0, 0.07), 0.04, 0.034, 0.02)
    _x, _y, z = upper.axes()
    upper.keep(0.0 - z + 0 * _x + 0 * _y)
    if kind != 'clogs':
        upper.keep(z - 0.088 + 0 * _x + 0 * _y)
    base = Field(low - [0, 0, 0.03], high, 0.0042)
    x, y, z = base.axes()
    flat = np.full(tuple(base.count), 1.0, np.float32)
    points = [(at(a, s, 0), r * wide + 0.004) for a, s, r in outline]
    for (p, rp), (q, rq) in itertools.pairwise(points):
        line = q - p
        t = np.clip(((x - p[0]) * line[0] + (y - p[1]) * line[1]) / (line @ line), 0, 1)
        away = np.sqrt((x - p[0] - t * line[0]) ** 2 + (y - p[1] - t * line[1]) ** 2) - (rp + (rq - rp) * t)
        flat = np.minimum(flat, away + 0 * z)
    base.values = np.maximum(flat, np.maximum(z - 0.012, -sole - z)).astype(np.float32)
    pale = {'clogs': colour, 'trainers': '#f1efe9', 'shoes': '#2b2725'}[kind]
    parts = [
        Part(f'plain {colour} 0.55', *upper.surface(), soften=4),
        Part(f'plain {pale} 0.6', *base.surface(), soften=2),
    ]
    if kind == 'trainers':
        laces = Field(low, high, 0.0032)
        for k in range(4):
            a = 0.40 + 0.075 * k
            height = 0.083 - 0.0115 * k
            laces.limb(at(a, -0.2, height - 0.006), at(a + 0.02, 0.2, height - 0.006), 0.0045, 0.0045, 0.002)
        parts.append(Part('plain #f1efe9 0.7', *laces.surface(), soften=1))
    return parts


def sock(rest: Vec, marks: Landmarks, height: float, side: int = 0) -> Surface:
    """Socks up to `height` (as in Landmarks.down_leg) in the rest pose; `side` −1 or 1 for one foot only."""
    cloth = Surface.of(rest, 'body')
    down = marks.down_leg(cloth.points)
    wanted = down > height - 0.2
    if side:
        wanted &= np.sign(cloth.points[:, 0]) == side
    cloth = cloth.keep(wanted[cloth.faces].all(1))
    toes = np.clip((0.06 - cloth.points[:, 2]) / 0.04, 0, 1)
    cloth.smooth(14, 0.5, where=toes)
    loosen(cloth, 0.003)
    cloth = cloth.subdivide()
    drop = marks.knee[2] - marks.ankle[2]
    return cloth.trim(lambda p: (height - marks.down_leg(p)) * drop)


def blade(bones: Bones, letter: str, floor: float) -> list[Part]:
    """A running blade below the knee: a dark socket and a carbon spring that stands on the floor."""
    bone = f'calf_{letter}'
    knee, ankle = bones.rest[bone], bones.rest[f'foot_{letter}']
    down = unit(ankle - knee)
    top = knee + down * 0.055
    end = knee + down * 0.2
    socket = Field(np.minimum(top, end) - 0.1, np.maximum(top, end) + 0.1, 0.004)
    socket.limb(top, end, 0.058, 0.042, 0.01)
    fore = np.array([0, 1.0, 0])
    ground = -floor
    low = knee[2] + down[2] * 0.2
    heights = np.linspace(0, 1, 26)
    path = []
    for t in heights:
        bow = -0.085 * np.sin(np.pi * min(1, t * 1.12)) + 0.145 * max(0, t - 0.72) / 0.28
        z = low + (ground + 0.006 - low) * (t if t < 0.9 else 0.9 + 0.1 * (t - 0.9) / 0.1)
        path.append(end * [1, 1, 0] + fore * (bow - 0.02 + 0.03 * t) + [down[0] * 0.1 * t, 0, z])
    line = np.array(path)
    points, faces = [], []
    for k, p in enumerate(line):
        along = unit(line[min(k + 1, len(line) - 1)] - line[max(k - 1, 0)])
        out = np.cross(along, [1.0, 0, 0])
        half = 0.034 - 0.006 * abs(k / 25 - 0.5)
        for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
            points.append(p + np.array([x * half, 0, 0]) + out * y * 0.005)
    for k in range(len(line) - 1):
        for i in range(4):
            a, b = k * 4 + i, k * 4 + (i + 1) % 4
            faces.append((a, b, b + 4, a + 4))
    parts = [
        Part('plain #2b3040 0.4', *socket.surface(), soften=2),
        Part('plain #23262b 0.3', np.array(points), np.array(faces), refine=1),
    ]
    for part in parts:
        part.points = (part.points - bones.rest[bone]) @ bones.turns[bone].T + bones.heads[bone]
    return parts
