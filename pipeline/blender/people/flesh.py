"""Skin: the visible part of the body, refined, and tinted as living skin is."""

from __future__ import annotations

import functools

import numpy as np
from PIL import Image

from kit.finishes import linear

from .character import Character
from .rig import Bones, carry
from .shape import joint
from .source import BODY, Vec, base, data_folder
from .surface import Surface

MASKS = ('lips', 'ears', 'eyelids', 'fingernails', 'toenails', 'inside-mouth')


@functools.cache
def mask(name: str) -> Vec:
    """How much each point of the body belongs to a region that MakeHuman has a picture of (0 to 1)."""
    with Image.open(data_folder() / f'mpfb2/textures/mpfb_{name}.jpg') as picture:
        grey = np.asarray(picture.convert('L'), float) / 255
    points, corners = np.array(base().faces['body']).ravel(), np.array(base().corners['body']).ravel()
    u, v = np.clip(base().uvs[corners], 0, 1).T
    seen = grey[((1 - v) * (grey.shape[0] - 1)).astype(int), (u * (grey.shape[1] - 1)).astype(int)]
    total, count = np.bincount(points, seen, BODY), np.bincount(points, minlength=BODY)
    return np.where(total / np.maximum(count, 1) > 0.06, total / np.maximum(count, 1), 0)


def flesh(who: Character, rest: Vec, bones: Bones, hidden: Vec, seed: int) -> tuple[Surface, Vec]:
    """The skin that shows, posed, and each point's linear colour. `hidden` marks what clothes cover."""
    body = Surface.of(rest, 'body')
    origin = body.values['origin']
    for name in MASKS:
        body.values[name] = mask(name)[origin]
    for axis in range(3):
        body.values[f'rest{axis}'] = body.points[:, axis]
    gone = hidden[origin]
    body.points = carry(body.points, body.rows, bones)
    body = body.keep(~gone[body.faces].all(1)).subdivide(2)
    at = np.stack([body.values[f'rest{axis}'] for axis in range(3)], 1)
    return body, _tints(who, rest, at, body, seed)


def _tints(who: Character, rest: Vec, at: Vec, body: Surface, seed: int) -> Vec:
    tone = np.array(linear(who.skin))
    grey = float(tone @ [0.3, 0.6, 0.1])
    # The film-like tone curve bleaches light skin and reddens dark skin: both are met half way.
    tone = np.clip(grey + (tone - grey) * (0.96 + 0.4 * grey), 0, 1) * (1.02 - 0.34 * grey)
    dark = 1 - float(tone @ [0.3, 0.6, 0.1])
    tints = np.tile(tone, (len(at), 1))
    eyes = [joint(rest, f'joint-{s}-eye') for s in 'lr']
    gap = float(np.linalg.norm(eyes[1] - eyes[0]))
    middle = (eyes[0] + eyes[1]) / 2
    face = (at[:, 1] > middle[1] - gap * 1.1).astype(float)

    def near(spot: Vec, size: float) -> Vec:
        return np.exp(-((np.linalg.norm(at - spot, axis=1) / (size * gap)) ** 2)) * face

    flush = np.array([1.16, 0.84, 0.8]) if dark < 0.8 else np.array([1.12, 0.88, 0.84])
    warm = sum(near(eye + np.array([np.sign(eye[0]) * 0.12, 0.12, -0.72]) * gap, 0.42) for eye in eyes) * 0.8
    warm += near(middle + np.array([0, 0.62, -0.62]) * gap, 0.26) * 0.7 + body.values['ears'] * 0.6
    warm += near(middle + np.array([0, 0.35, -1.72]) * gap, 0.3) * 0.35
    tints *= 1 + (flush - 1) * np.clip(warm, 0, 1)[:, None]
    lids = np.clip(body.values['eyelids'], 0, 1)[:, None]
    tints *= 1 - lids * np.array([0.12, 0.18, 0.16])
    if who.female < 0.5 and who.age > 17 and not who.beard:
        jaw = np.clip((middle[2] - 0.95 * gap - at[:, 2]) / (0.4 * gap), 0, 1) * face
        jaw *= np.clip((at[:, 2] - (middle[2] - 2.15 * gap)) / (0.2 * gap), 0, 1)
        tints *= 1 - jaw[:, None] * np.array([0.1, 0.07, 0.04]) * (0.6 + 0.4 * dark)
    lips = np.clip(body.values['lips'] * 1.25, 0, 1)[:, None]
    lip = np.array(linear(who.lips)) if who.lips else tone * np.array([0.92, 0.56, 0.54])
    tints = tints * (1 - 0.82 * lips) + lip * 0.82 * lips
    nails = np.clip(body.values['fingernails'] + body.values['toenails'], 0, 1)[:, None]
    tints *= 1 + nails * np.array([0.1, 0.02, 0.04])
    inside = np.clip(body.values['inside-mouth'], 0, 1)[:, None]
    tints = tints * (1 - inside) + np.array([0.12, 0.03, 0.03]) * inside
    if who.freckles:
        tints *= 1 - _freckles(who, at, middle, gap, seed)[:, None] * np.array([0.28, 0.42, 0.48])
    soles = np.clip((0.035 - at[:, 2]) / 0.03, 0, 1)[:, None] * 0.5 * dark
    return np.clip(tints * (1 - soles) + np.minimum(tone * 1.8 + 0.06, 0.8) * soles, 0, 1)


def _freckles(who: Character, at: Vec, middle: Vec, gap: float, seed: int) -> Vec:
    random = np.random.default_rng(seed)
    found = np.zeros(len(at))
    front = np.nonzero((at[:, 1] > middle[1]) & (np.abs(at[:, 2] - middle[2] + 0.6 * gap) < 0.6 * gap))[0]
    for _ in range(int(46 * who.freckles)):
        x = random.normal(0, 0.62) * gap
        z = middle[2] - gap * (0.55 + random.normal(0, 0.16) - 0.05 * abs(x / gap))
        close = front[np.hypot(at[front, 0] - x, at[front, 2] - z) < 0.006]
        size = random.uniform(0.0009, 0.0019)
        far = np.hypot(at[close, 0] - x, at[close, 2] - z)
        found[close] = np.maximum(found[close], np.exp(-((far / size) ** 4)) * random.uniform(0.5, 1))
    return found
