"""Hair as sculpted volumes: a close cap, and locks that follow the head and then hang."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from .field import Field
from .skull import Skull
from .source import Vec

Flow = Callable[[Vec], Vec]


@dataclass(frozen=True)
class Cap:
    """Hair close to the head: thickness on top and at the sides (metres), height of the hairline (gaps)."""

    top: float
    sides: float
    front: float = 1.02
    nape: float = -1.45
    temple: float = 0.0
    ear: float = 0.12
    ragged: float = 1.0


CAPS: dict[str, Cap] = {
    'crop': Cap(0.015, 0.008),
    'fade': Cap(0.011, 0.003, 1.0),
    'curls': Cap(0.02, 0.003, 1.0, ear=0.32),
    'curls short': Cap(0.014, 0.011, 1.0),
    'fringe': Cap(0.014, 0.006, 1.0),
    'balding': Cap(0.005, 0.006, 1.75, temple=0.25),
    'bob': Cap(0.012, 0.010),
    'bob short': Cap(0.012, 0.010),
    'long': Cap(0.010, 0.008),
    'ponytail': Cap(0.008, 0.006, 1.16, ear=0.3, ragged=0.3),
    'bun': Cap(0.008, 0.006, 1.16, ear=0.3, ragged=0.3),
    'braids': Cap(0.008, 0.006, 1.12, ear=0.3, ragged=0.3),
    'braided bun': Cap(0.006, 0.005, 1.14, ear=0.3, ragged=0.3),
}


def hair(skull: Skull, style: str, seed: int) -> Field | None:
    """The hair of a style on a head, or None for none. An unknown style is a KeyError."""
    if style == 'none':
        return None
    random = np.random.default_rng(seed)
    made = _cap(skull, CAPS[style], seed)
    if style in ('curls', 'curls short'):
        _curls(skull, made, random, high=style == 'curls')
    elif style in ('crop', 'fringe'):
        _locks(
            skull,
            made,
            random,
            _forward,
            330,
            0.046 if style == 'fringe' else 0.032,
            0.0072,
            style == 'fringe',
        )
    elif style in ('bob', 'bob short', 'long'):
        length = {'bob': -1.75, 'bob short': -1.2, 'long': -4.2}[style]
        _hanging(skull, made, random, length)
    elif style in ('ponytail', 'bun', 'braids', 'braided bun'):
        _gathered(skull, made, random, style)
    return made


def hairline(skull: Skull, cap: Cap) -> Vec:
    """How far above the hairline the grid's points lie (gaps)."""
    x, y, z = skull.local()
    temple, side = 0.42 + cap.temple, cap.ear - 0.4
    line = np.interp(
        y,
        [-1.6, -0.75, -0.42, -0.25, 0.12, 0.3, 0.5, 0.62, 0.85, 1.15, 1.7],
        [
            cap.nape,
            cap.nape,
            -1.0,
            cap.ear,
            cap.ear + 0.08,
            side,
            side,
            temple,
            temple + 0.35,
            cap.front,
            cap.front + 0.06,
        ],
    )
    ragged = 0.035 * np.sin(9 * x + 3 * y) + 0.03 * np.sin(17 * x - 11 * z) + 0.02 * np.sin(23 * y + 15 * z)
    return np.asarray(z - line + ragged * cap.ragged)


def _cap(skull: Skull, cap: Cap, seed: int) -> Field:
    _x, _y, z = skull.local()
    above = hairline(skull, cap)
    soft = np.clip(above / 0.5, 0, 1) ** 0.7
    high = np.clip((z - 0.1) / 1.2, 0, 1)
    full = 0.0008 + (cap.sides + (cap.top - cap.sides) * high) * soft
    made = skull.blank()
    made.values = np.maximum(skull.smooth.values - full, -above * skull.gap * 0.8).astype(np.float32)
    made.values = np.where(skull.smooth.values < -0.012, -0.02, made.values).astype(np.float32)
    made.values = np.maximum(made.values, -above * skull.gap * 0.8).astype(np.float32)
    return made


def _scalp(skull: Skull, cap: Cap, random: np.random.Generator, count: int) -> Vec:
    """Points spread over the hairy part of the scalp."""
    above = hairline(skull, cap)
    shell = (np.abs(skull.smooth.values - 0.002) < skull.near.step * 0.6) & (above > 0.06)
    spots = np.argwhere(shell)
    points = skull.near.low + random.permutation(spots) * skull.near.step
    least = np.sqrt(len(spots) * skull.near.step**2 / max(1, count)) * 1.05
    _, first = np.unique(np.floor(points / least + random.uniform(0, 1, 3)), axis=0, return_index=True)
    return np.asarray(points[random.permutation(first)])


def _curls(skull: Skull, made: Field, random: np.random.Generator, high: bool) -> None:
    cap = CAPS['curls' if high else 'curls short']
    for p in _scalp(skull, cap, random, 230):
        z = (p[2] - skull.eyes[2]) / skull.gap
        up = float(np.clip((z - 0.5) / 1.0, 0, 1))
        size = 0.0058 + 0.0072 * up * random.uniform(0.75, 1.15) if high else 0.0095
        out = skull.outward(p[None])[0]
        lift = 0.001 + (0.025 * up**1.2 if high else 0.006)
        spots = (0.0, 0.5, 1.0) if high and up > 0.3 else (0.6,)
        for share in spots:
            jitter = random.normal(0, 0.0022, 3)
            made.ball(p + out * lift * share + jitter, np.full(3, size * random.uniform(0.85, 1.1)), 0.0028)


def _walk(skull: Skull, start: Vec, flow: Flow, length: float, offset: float, steps: int) -> Vec:
    path = [start]
    p = start.copy()
    for _ in range(steps):
        out = skull.outward(p[None])[0]
        way = flow(p)
        way = way - out * float(way @ out)
        p = p + way / max(1e-6, float(np.linalg.norm(way))) * length / steps
        p = p + skull.outward(p[None])[0] * (offset - float(skull.distance(p[None])[0]))
        path.append(p)
    return np.array(path)


def _strand(made: Field, path: Vec, radius: float, blend: float = 0.002, tip: float = 0.25) -> None:
    count = len(path) - 1
    for k in range(count):
        a, b = (radius * (1 - (1 - tip) * (j / count) ** 1.6) for j in (k, k + 1))
        made.limb(path[k], path[k + 1], a, b, blend)


def _forward_from(skull: Skull) -> Flow:
    crown = skull.point(0.1, -0.9, 1.6)

    def flow(p: Vec) -> Vec:
        away = p - crown
        away = away / max(1e-6, float(np.linalg.norm(away)))
        return np.asarray(away + np.array([0.15, 0.35 if p[2] > skull.eyes[2] + skull.gap else 0.0, -0.5]))

    return flow


_forward = _forward_from


def _locks(
    skull: Skull,
    made: Field,
    random: np.random.Generator,
    flow_of: Callable[[Skull], Flow],
    count: int,
    length: float,
    radius: float,
    fringe: bool,
) -> None:
    flow = flow_of(skull)
    cap = CAPS['fringe' if fringe else 'crop']
    for p in _scalp(skull, cap, random, count):
        y, z = (p[1] - skull.ear[1]) / skull.gap, (p[2] - skull.eyes[2]) / skull.gap
        on_top = float(np.clip((z - 0.6) / 0.8, 0, 1))
        if on_top < 0.05:
            continue
        long = length * (0.45 + 0.75 * on_top) * random.uniform(0.8, 1.15)
        offset = 0.003 + 0.010 * on_top + (0.004 if fringe and y > 0.5 else 0)
        path = _walk(skull, p, flow, long, offset, 5)
        _strand(made, path, radius * (0.75 + 0.35 * on_top), 0.0045, 0.5)


def _hanging(skull: Skull, made: Field, random: np.random.Generator, low: float) -> None:
    part = skull.point(0.28, 0.9, 1.9)

    def flow(p: Vec) -> Vec:
        side = 1.0 if p[0] > part[0] else -1.0
        behind = -0.5 if p[1] < skull.ear[1] + 0.2 * skull.gap else -0.12
        return np.array([side * 0.8 * np.clip((p[2] - skull.eyes[2]) / skull.gap, 0.05, 1), behind, -0.9])

    bottom = skull.eyes[2] + low * skull.gap
    for p in _scalp(skull, CAPS['bob'], random, 210):
        path = [p]
        at = p
        for _k in range(40):
            side = np.sign(at[0] - part[0] * (at[2] > skull.eyes[2] + skull.gap)) or 1.0
            if at[2] > skull.eyes[2] - 0.25 * skull.gap:
                at = _walk(skull, at, flow, 0.012, 0.012, 1)[-1]
            else:
                away = float(skull.distance(at[None])[0])
                push = max(0.0, 0.012 - away) * 0.7
                out = skull.outward(at[None])[0] * np.array([1, 1, 0])
                tuck = -side * 0.0016 if at[2] < bottom + 0.03 else 0.0
                at = at + np.array([tuck, -0.0006, -0.0115]) + out * push
            path.append(at)
            if at[2] < bottom + random.uniform(-0.004, 0.008):
                break
        front = path[-1][1] > skull.ear[1] + 0.95 * skull.gap
        if not (front and abs(path[-1][0]) < 0.95 * skull.gap):
            _strand(made, np.array(path), 0.0085, 0.003, 0.55)


def _gathered(skull: Skull, made: Field, random: np.random.Generator, style: str) -> None:
    high = style == 'braided bun'
    knot = (
        skull.point(0, -1.35, 1.55) if high else skull.point(0, -1.75, 0.45 if style != 'ponytail' else 0.75)
    )

    def flow(p: Vec) -> Vec:
        return np.asarray(knot - p)

    rows = style in ('braided bun', 'braids')
    for p in _scalp(skull, CAPS[style], random, 110 if rows else 170):
        far = float(np.linalg.norm(knot - p))
        path = _walk(skull, p, flow, far * 0.92, 0.006 if rows else 0.005, 7)
        _strand(made, path, 0.0052 if rows else 0.0068, 0.0012 if rows else 0.0026, 0.8)
    g = skull.gap
    if style in ('bun', 'braided bun'):
        _bun(made, knot + np.array([0, -0.2 * g, 0.3 * g]), (0.6 if style == 'bun' else 0.78) * g)
    elif style == 'ponytail':
        made.limb(knot, knot + np.array([0, -0.012, 0.004]), 0.015, 0.016, 0.004)
        side = 1.0 if random.uniform() < 0.5 else -1.0
        for _ in range(34):
            t = np.linspace(0, 1, 14)[:, None]
            aside = random.normal(0, 0.012, 3) * [1, 0.9, 0]
            swing = np.array([0, -1, 0.25]) * 0.05 * np.sin(np.pi * np.minimum(1, t * 1.25))
            fall = np.array([side * 1.25 * g, 0.55 * g, -4.4 * g]) * t**1.3
            _strand(made, knot + swing + fall + aside * np.sin(t * 2.4), 0.0085, 0.003, 0.3)
    else:
        for _ in range(44):
            t = np.linspace(0, 1, 12)[:, None]
            side = np.sign(random.normal())
            aside = np.array([side * random.uniform(0.6, 1.5) * g, random.uniform(0.2, 0.9) * g, 0])
            path = (
                knot
                + np.array([0, -0.035, 0.01]) * np.sin(t * np.pi)
                + aside * t**0.7
                + np.array([0, 0, -3.6 * g]) * t
            )
            push = np.maximum(0, 0.012 - skull.distance(path))[:, None]
            _strand(made, path + skull.outward(path) * push, 0.0055, 0.001, 0.8)


def _bun(made: Field, middle: Vec, size: float) -> None:
    """A coil of hair."""
    made.ball(middle, np.array([size, size * 0.85, size * 0.9]), 0.006)
    for k in range(9):
        t = np.linspace(0, 2.4 * np.pi, 16)
        tilt = k * 0.7
        ring = np.stack([np.cos(t), np.sin(t) * np.cos(tilt), np.sin(t) * np.sin(tilt) * 0.9], 1)
        _strand(made, middle + ring * size, 0.007, 0.002, 0.8)


def beard(skull: Skull, style: str, seed: int) -> Field | None:
    """A beard or moustache that leaves the lips free, or None for one so short that it is only a shade."""
    if style in ('', 'short'):
        return None
    x, y, z = skull.local()
    mouth = (skull.mouth[2] - skull.eyes[2]) / skull.gap
    half = skull.wide / skull.gap / 2
    side = np.abs(x)
    lip = np.hypot(side / (half * 0.9), (z - mouth + 0.03) / 0.17) - 1
    upper = np.where(
        y > 1.0, mouth + 0.42 - 0.28 * np.clip(side - 0.2, 0, 1), mouth + 0.2 + 0.55 * np.clip(1.0 - y, 0, 1)
    )
    lower = mouth - 1.15 if style == 'full' else mouth + 0.05
    region = np.maximum(z - upper, lower - z)
    region = np.maximum(region, -lip * 0.25)
    region = np.maximum(region, 0.32 - y)
    nose = np.hypot(side / 0.36, (z - mouth - 0.66) / 0.3) - 1
    region = np.maximum(region, -nose * 0.3)
    if style == 'moustache':
        region = np.maximum(region, side - half * 1.12)
    region = region + 0.03 * np.sin(19 * x + 7 * z) * np.sin(23 * z + seed)
    soft = np.clip(-region / 0.3, 0, 1) ** 0.6
    full = (0.0075 if style == 'full' else 0.0055) * soft + 0.0004
    comb = 0.0007 * np.sin(70 * x + 9 * np.sin(9 * z))
    made = skull.blank()
    made.values = np.maximum(skull.near.values - full - comb * soft, region * skull.gap).astype(np.float32)
    made.values = np.maximum(made.values, -skull.near.values - 0.006).astype(np.float32)
    made.values = ndimage.gaussian_filter(made.values, 0.6).astype(np.float32)
    return made
