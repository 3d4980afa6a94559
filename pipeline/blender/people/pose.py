"""Poses: where a person's joints are, in metres, for somebody 1.70 m tall who faces +y."""

from __future__ import annotations

from dataclasses import dataclass, field

Spot = tuple[float, float, float]

STANDING: dict[str, Spot] = {
    'pelvis': (0, 0, 0.94),
    'waist': (0, 0.005, 1.08),
    'chest': (0, 0.0, 1.27),
    'neck': (0, -0.012, 1.43),
    'head': (0, 0.02, 1.57),
    'shoulder': (0.165, -0.008, 1.375),
    'hip': (0.088, 0, 0.92),
    'knee': (0.10, 0.02, 0.50),
    'ankle': (0.11, -0.02, 0.09),
}

SEATED: dict[str, Spot] = {
    'pelvis': (0, 0, 0.60),
    'waist': (0, 0.0, 0.73),
    'chest': (0, 0.015, 0.92),
    'neck': (0, 0.015, 1.08),
    'head': (0, 0.05, 1.22),
    'shoulder': (0.165, 0.012, 1.025),
    'hip': (0.09, 0.02, 0.58),
    'knee': (0.13, 0.44, 0.55),
    'ankle': (0.13, 0.42, 0.10),
}


@dataclass(frozen=True)
class Pose:
    """A body in `base` with arms given by elbow and wrist, and a head turned.

    `left` and `right` are (elbow, wrist). `look` is (turn to the left, nod up) in degrees. `curl` closes
    the hands: 0 flat, 1 a fist.
    """

    base: dict[str, Spot] = field(default_factory=lambda: STANDING)
    left: tuple[Spot, Spot] = ((-0.25, -0.03, 1.12), (-0.27, 0.08, 0.9))
    right: tuple[Spot, Spot] = ((0.25, -0.03, 1.12), (0.27, 0.08, 0.9))
    look: tuple[float, float] = (0, 0)
    curl: float = 0.45
