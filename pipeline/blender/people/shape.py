"""A character's shape: the base mesh moved by the targets that age, build, ancestry and features ask for."""

from __future__ import annotations

import itertools

import numpy as np

from .character import Character
from .source import Vec, base, has_target, joint_points, target, weights

FOLDERS = ('head', 'forehead', 'eyebrows', 'neck', 'eyes', 'nose', 'mouth', 'ears', 'chin', 'cheek', 'torso',
           'stomach', 'buttocks', 'pelvis', 'hip', 'arms', 'hands', 'legs', 'feet', 'asym')  # fmt: skip
STYLE = {
    'eye-scale': 0.55,
    'eye-height2': 0.25,
    'head-scale-horiz': 0.05,
    'measure-shoulder-dist': -0.45,
    'upperarm-shoulder-muscle': -0.35,
}
"""What is the same in everybody: the house style, a little rounder and wider-eyed than life."""


HEAD = 1.08


def shape(who: Character, expression: dict[str, float]) -> Vec:
    """All points of the person in the rest pose, feet on the floor; `expression` names face units."""
    points = base().points.copy()
    for name, amount in (_macros(who) | _features(who)).items():
        if abs(amount) > 0.004:
            which, offsets = target(name)
            points[which] += offsets * amount
    for name, amount in expression.items():
        which, offsets = target(f'faceunits/{name}')
        points[which] += offsets * amount
    low = points[joint_points()['joint-ground']].mean(0)[2]
    points[:, 2] -= low
    top = points[joint_points()['body']][:, 2].max()
    points = points * (who.height / top)
    return _grown_head(points, HEAD)


def _grown_head(points: Vec, amount: float) -> Vec:
    """The head a little larger, growing out of the neck."""
    names, rows = weights()
    share = rows[:, names.index('head')] + 0.35 * rows[:, names.index('neck_01')]
    neck = points[joint_points()['joint-neck']].mean(0)
    return np.asarray(points + (points - neck) * (amount - 1) * share[:, None])


def _span(value: float, names: tuple[str, ...]) -> dict[str, float]:
    """Weights of the names between which a value from 0 to 1 lies."""
    place = min(max(value, 0), 1) * (len(names) - 1)
    low = min(int(place), len(names) - 2)
    return {names[low]: 1 - (place - low), names[low + 1]: place - low}


def _macros(who: Character) -> dict[str, float]:
    if who.age < 25:
        young = max(0.0, min(1.0, (who.age - 11) / 12))
        ages = {'child': 1 - young, 'young': young}
    else:
        old = min(1.0, (who.age - 25) / 60)
        ages = {'young': 1 - old, 'old': old}
    sexes = {'female': who.female, 'male': 1 - who.female}
    muscles = _span(who.muscle, ('minmuscle', 'averagemuscle', 'maxmuscle'))
    builds = _span(who.weight, ('minweight', 'averageweight', 'maxweight'))
    found: dict[str, float] = {}
    races = dict(zip(('african', 'asian', 'caucasian'), who.ancestry, strict=True))
    total = sum(races.values())
    for (race, r), (sex, s), (age, a) in itertools.product(races.items(), sexes.items(), ages.items()):
        found[f'macrodetails/{race}-{sex}-{age}'] = r / total * s * a
    for (sex, s), (age, a), (muscle, m), (build, b) in itertools.product(
        sexes.items(), ages.items(), muscles.items(), builds.items()
    ):
        share = s * a * m * b
        found[f'macrodetails/universal-{sex}-{age}-{muscle}-{build}'] = share
        found[f'macrodetails/proportions/{sex}-{age}-{muscle}-{build}-idealproportions'] = share * 0.35
    return {name: amount for name, amount in found.items() if amount and has_target(name)}


def _features(who: Character) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, amount in (*STYLE.items(), *who.features):
        for resolved, weight in _resolve(name, amount):
            found[resolved] = found.get(resolved, 0) + weight
    return found


def _resolve(name: str, amount: float) -> list[tuple[str, float]]:
    """A feature's targets: it may be a pair (decr and incr …), and there may be one for each side."""
    pairs = (('incr', 'decr'), ('up', 'down'), ('out', 'in'), ('forward', 'backward'), ('convex', 'concave'))
    endings = [(plus if amount > 0 else minus) for plus, minus in pairs]
    for folder in FOLDERS:
        for side in (('',), ('l-', 'r-')):
            for ending in ('', *(f'-{e}' for e in endings)):
                full = [f'{folder}/{s}{name}{ending}' for s in side]
                if all(has_target(f) for f in full):
                    return [(f, abs(amount) if ending else amount) for f in full]
    raise KeyError(f'there is no feature of the face or body called {name}')


def joint(points: Vec, name: str) -> Vec:
    """Where a joint is, for example 'joint-l-elbow'."""
    return np.asarray(points[joint_points()[name]].mean(0))
