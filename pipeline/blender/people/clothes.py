"""Clothes as fields over the joints: scrubs (top and trousers), a sterile gown, clogs."""

from __future__ import annotations

import numpy as np

from .field import Field, Vec, vec

Joints = dict[str, Vec]
STEP = 0.0085


def _grid(joints: Joints, reach: float = 0.2) -> Field:
    spots = np.array(list(joints.values()))
    low, high = spots.min(0) - reach, spots.max(0) + reach
    low[2] = max(0, low[2])
    return Field(low, high, STEP)


def _torso(cloth: Field, joints: Joints, loose: float) -> None:
    wide = vec(1.24, 1, 1)
    pelvis, waist, chest, neck = (joints[k] for k in ('pelvis', 'waist', 'chest', 'neck'))
    cloth.limb(pelvis - vec(0, 0, 0.08), waist, 0.132 + loose, 0.118 + loose, 0.05, wide)
    cloth.limb(waist, chest, 0.114 + loose, 0.12 + loose, 0.06, wide)
    cloth.limb(chest, neck - vec(0, 0, 0.05), 0.115 + loose * 0.5, 0.06 + loose * 0.3, 0.08, wide)
    for side in 'LR':
        shoulder = joints['shoulder' + side]
        cloth.limb(shoulder * vec(0.4, 1, 1) + vec(0, 0, 0.025), shoulder, 0.05, 0.05 + loose * 0.3, 0.05)


def scrub_top(joints: Joints, seed: int) -> Field:
    """A loose short-sleeved top with a V neck, hanging to below the hips."""
    top = _grid(joints)
    _torso(top, joints, 0.004)
    for side in 'LR':
        shoulder, elbow = joints['shoulder' + side], joints['elbow' + side]
        cuff = shoulder + (elbow - shoulder) * 0.72
        top.limb(shoulder, cuff, 0.058, 0.06, 0.04)
    top.fold(0.0045, 0.05, seed, (1, 1, 2.6))
    top.fold(0.0020, 0.02, seed + 7, (1, 1.2, 2.4))
    x, y, z = top.axes()
    for side in 'LR':
        shoulder, elbow = joints['shoulder' + side], joints['elbow' + side]
        along = (elbow - shoulder) / np.linalg.norm(elbow - shoulder)
        cuff = shoulder + (elbow - shoulder) * 0.78
        beyond = (x - cuff[0]) * along[0] + (y - cuff[1]) * along[1] + (z - cuff[2]) * along[2]
        near = np.sqrt((x - cuff[0]) ** 2 + (y - cuff[1]) ** 2 + (z - cuff[2]) ** 2) < 0.12
        top.keep(np.where(near, beyond, -1))
    neck = joints['neck']
    top.carve(neck + vec(0, 0.02, 0.05), vec(0.07, 0.075, 0.075), 0.01)
    top.carve(neck + vec(0, 0.085, -0.01), vec(0.034, 0.06, 0.085), 0.01)
    hem = joints['pelvis'][2] - 0.13
    top.keep(hem - z + 0 * x + 0 * y)
    return top


def trousers(joints: Joints, seed: int) -> Field:
    """Loose trousers."""
    legs = _grid(joints)
    pelvis = joints['pelvis']
    legs.limb(pelvis + vec(0, 0, 0.02), pelvis - vec(0, 0, 0.07), 0.112, 0.112, 0.05, vec(1.2, 1, 1))
    for side in 'LR':
        hip, knee, ankle = (joints[k + side] for k in ('hip', 'knee', 'ankle'))
        legs.limb(hip, knee, 0.09, 0.073, 0.05)
        legs.limb(knee, ankle + vec(0, 0, 0.02), 0.072, 0.066, 0.03)
    legs.fold(0.005, 0.055, seed + 20, (1, 1, 2))
    legs.fold(0.0025, 0.02, seed + 27, (1.4, 1.4, 1))
    x, y, z = legs.axes()
    low = min(joints['ankleL'][2], joints['ankleR'][2])
    legs.keep(low - 0.02 - z + 0 * x + 0 * y)
    return legs


def gown(joints: Joints, seed: int) -> Field:
    """A long-sleeved sterile gown, tied at the waist, its skirt in folds to the shins."""
    cloth = _grid(joints, 0.3)
    _torso(cloth, joints, 0.014)
    x, y, z = cloth.axes()
    pelvis = joints['pelvis']
    around = np.arctan2(y - pelvis[1], (x - pelvis[0]) * 0.85)
    fall = np.clip((1.06 - z) / 0.72, 0, 1)
    radius = 0.158 + 0.062 * fall
    folds = (0.017 * np.sin(7 * around + seed) + 0.011 * np.sin(12 * around + 2.1 * seed + 3 * z)) * fall
    skirt = np.sqrt(((x - pelvis[0]) / 1.2) ** 2 + (y - pelvis[1]) ** 2) - radius - folds
    skirt = np.maximum(np.maximum(skirt, z - 1.06), 0.34 - z)
    cloth.add(skirt, 0.06)
    for side in 'LR':
        shoulder, elbow, wrist = (joints[k + side] for k in ('shoulder', 'elbow', 'wrist'))
        cloth.limb(shoulder, elbow, 0.061, 0.058, 0.04)
        cloth.limb(elbow, wrist, 0.06, 0.041, 0.03)
    cloth.fold(0.0042, 0.05, seed, (1, 1, 2.8))
    cloth.fold(0.0024, 0.02, seed + 7, (1, 1.2, 2.4))
    neck = joints['neck']
    cloth.carve(neck + vec(0, 0.02, 0.06), vec(0.066, 0.07, 0.07), 0.01)
    return cloth


def gown_tie(body: Field) -> Field:
    """The gown's waist tie: a band that follows the cloth."""
    tie = body.blank()
    x, y, z = tie.axes()
    tie.values = np.abs(body.values - 0.004) - 0.0055
    tie.keep(np.abs(z - 1.03) - 0.018 + 0 * x + 0 * y)
    tie.keep(np.sqrt((x / 1.25) ** 2 + y**2) - 0.24 + 0 * z)
    return tie


def clog(ankle: Vec, toe: Vec) -> Field:
    """A theatre clog under an ankle, pointing along `toe` (a unit direction on the floor)."""
    shoe = Field(ankle - vec(0.2, 0.2, 0.1), ankle + vec(0.2, 0.24, 0.08), 0.006)
    sole = ankle - vec(0, 0, 0.045)
    heel, front = sole - toe * 0.035, sole + toe * 0.14 - vec(0, 0, 0.003)
    shoe.limb(heel, front, 0.046, 0.042, 0.03, vec(1, 1, 0.95))
    shoe.limb(sole + vec(0, 0, 0.03) - toe * 0.02, sole + vec(0, 0, 0.015) + toe * 0.06, 0.044, 0.044, 0.03)
    x, y, z = shoe.axes()
    shoe.keep(ankle[2] - 0.086 - z + 0 * x + 0 * y)
    return shoe
