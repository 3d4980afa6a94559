"""A hand, bare or gloved, on the end of a forearm."""

from __future__ import annotations

import numpy as np

from .field import Field, Vec, vec


def hand_field(elbow: Vec, wrist: Vec, side: int, curl: float, grow: float) -> Field:
    """A hand that carries the forearm's line on. `side` is -1 for the left; `grow` is a glove's thickness."""
    along = _unit(wrist - elbow)
    up = vec(0, 0, 1) if abs(along[2]) < 0.85 else vec(0, 1, 0)
    across = _unit(np.cross(along, up)) * side
    back = np.cross(across, along) * side
    reach = wrist + along * 0.1
    field = Field(np.minimum(wrist, reach) - 0.11, np.maximum(wrist, reach) + 0.11, 0.0042)
    field.limb(wrist - along * 0.03, wrist + along * 0.02, 0.027 + grow, 0.026 + grow, 0.02)
    for k, spread in enumerate((-0.6, -0.2, 0.2, 0.6)):
        knuckle = wrist + along * (0.088 - 0.006 * abs(spread) * 2) - across * spread * 0.052
        bend = curl * (1.0 + 0.12 * k)
        first = knuckle + _unit(along * (1 - 0.7 * bend) - back * 0.95 * bend) * 0.042
        second = first + _unit(along * (1 - 1.5 * bend) - back * 1.1 * bend) * 0.026
        third = second + _unit(along * (0.7 - 1.7 * bend) - back * (0.15 + bend)) * 0.02
        field.limb(wrist + along * 0.02 - across * spread * 0.03, knuckle, 0.0165 + grow, 0.012 + grow, 0.014)
        field.limb(knuckle, first, 0.0102 + grow, 0.0092 + grow, 0.006)
        field.limb(first, second, 0.0092 + grow, 0.0082 + grow, 0.004)
        field.limb(second, third, 0.0082 + grow, 0.0072 + grow, 0.004)
    root = wrist + along * 0.028 - across * 0.026
    tip = root + along * 0.034 - across * 0.022 - back * 0.018
    end = tip + along * 0.028 - back * 0.012 + across * (0.018 * curl - 0.008)
    field.limb(wrist + along * 0.01, root, 0.02 + grow, 0.016 + grow, 0.015)
    field.limb(root, tip, 0.0145 + grow, 0.0115 + grow, 0.008)
    field.limb(tip, end, 0.0112 + grow, 0.009 + grow, 0.005)
    if grow:
        field.limb(wrist - along * 0.07, wrist - along * 0.01, 0.036 + grow, 0.03 + grow, 0.012)
        field.fold(0.0011, 0.014, 3)
    return field


def _unit(v: Vec) -> Vec:
    return v / max(1e-9, float(np.linalg.norm(v)))
