"""How people stand, sit and hold their arms: for somebody 1.70 m tall who faces +y (x is right)."""

from __future__ import annotations

from dataclasses import dataclass

Spot = tuple[float, float, float]


@dataclass(frozen=True)
class Stance:
    """Where hips and feet are, and how the trunk is held.

    `pelvis` is the hips' middle; `pitch` leans it forward (negative: back) and `bend` curls the spine
    forward, `sway` tips the hips towards the right leg, `twist` turns the chest to the left, all in degrees.
    `left` and `right` are the ankles, `knees` how far the knees point outwards in degrees, `toes` how far
    the feet turn out and `soles` how far their tips drop. `rest` names the arms that go with it.
    """

    pelvis: Spot
    left: Spot
    right: Spot
    pitch: float = 0.0
    bend: float = 0.0
    sway: float = 0.0
    twist: float = 0.0
    knees: float = 6.0
    toes: float = 10.0
    soles: tuple[float, float] = (0.0, 0.0)
    rest: str = 'relaxed'
    seated: bool = False


POSES: dict[str, Stance] = {
    'standing': Stance((0.02, 0, 0.915), (-0.12, 0.05, 0.08), (0.085, -0.025, 0.08), sway=3, twist=2, bend=2),
    'straight': Stance((0, 0, 0.925), (-0.09, 0, 0.08), (0.09, 0, 0.08), bend=1),
    'leaning': Stance((0.02, -0.04, 0.9), (-0.13, 0.06, 0.08), (0.09, -0.05, 0.08), pitch=10, bend=8, sway=3),
    'bending': Stance(
        (0.02, -0.12, 0.88), (-0.13, 0.05, 0.08), (0.1, -0.03, 0.08), pitch=26, bend=14, sway=2
    ),
    'seated': Stance((0, 0, 0.56), (-0.12, 0.42, 0.08), (0.13, 0.38, 0.08), bend=5, rest='lap', seated=True),
    'stool': Stance(
        (0, 0, 0.6),
        (-0.24, 0.32, 0.08),
        (0.25, 0.26, 0.08),
        pitch=4,
        bend=8,
        knees=22,
        rest='lap',
        seated=True,
    ),
    'wheelchair': Stance(
        (0, 0, 0.57), (-0.11, 0.5, 0.2), (0.11, 0.5, 0.2), bend=4, rest='high lap', seated=True
    ),
    'perched': Stance((0, 0, 0.66), (-0.12, 0.3, 0.08), (0.12, 0.24, 0.08), bend=6, rest='lap', seated=True),
    'reclining': Stance(
        (0, 0, 0.1),
        (-0.1, 0.86, 0.08),
        (0.1, 0.86, 0.08),
        soles=(20, 20),
        toes=14,
        rest='resting',
        seated=True,
    ),
    'lying': Stance(
        (0, 0, 0.1),
        (-0.1, 0.86, 0.06),
        (0.1, 0.86, 0.06),
        soles=(25, 25),
        toes=16,
        rest='resting',
        seated=True,
    ),
    'jogging': Stance(
        (0, 0.03, 0.93),
        (-0.07, -0.46, 0.34),
        (0.07, 0.2, 0.14),
        pitch=8,
        bend=3,
        twist=-8,
        toes=3,
        soles=(60, -8),
        rest='jogging',
    ),
    'walking': Stance(
        (0, 0, 0.91),
        (-0.07, -0.26, 0.13),
        (0.07, 0.26, 0.1),
        pitch=2,
        twist=-5,
        toes=5,
        soles=(30, -15),
        rest='walking',
    ),
    'balancing': Stance(
        (0.09, 0, 0.92), (-0.06, -0.18, 0.34), (0.09, 0, 0.08), sway=5, soles=(35, 0), rest='out'
    ),
}


@dataclass(frozen=True)
class Arms:
    """Where the palms are, which way the fingers point and the palms look, left then right.

    Palms are given from between the shoulders, 1.38 m up when standing, so that they go along when somebody
    sits. `curl` closes the fingers: 0 flat, 1 a fist. `elbows` says how far the elbows are held out;
    `pointing` keeps the right index finger straight, `thumb` bends the right thumb otherwise than the
    fingers.
    """

    left: Spot
    right: Spot
    fingers: tuple[Spot, Spot] = ((0, 0.15, -1), (0, 0.15, -1))
    palms: tuple[Spot, Spot] = ((1, 0.1, 0), (-1, 0.1, 0))
    curl: tuple[float, float] = (0.32, 0.32)
    elbows: float = 0.3
    pointing: bool = False
    thumb: float | None = None


DOWN: Spot = (0, 0.12, -1)
ARMS: dict[str, Arms] = {
    'relaxed': Arms((-0.265, 0.07, -0.6), (0.27, 0.09, -0.59)),
    'walking': Arms((-0.25, 0.2, -0.54), (0.25, -0.14, -0.56)),
    'out': Arms(
        (-0.52, 0.12, -0.3),
        (0.54, 0.1, -0.26),
        ((-1, 0.2, -0.4), (1, 0.2, -0.4)),
        ((0, 0, -1), (0, 0, -1)),
        (0.15, 0.15),
        0.6,
    ),
    'jogging': Arms(
        (-0.17, 0.3, -0.2),
        (0.23, -0.02, -0.34),
        ((0.4, 0.8, 0.4), (-0.1, 1, -0.1)),
        ((1, 0, -0.2), (-1, 0, -0.2)),
        (0.8, 0.8),
        0.5,
    ),
    'folded': Arms(
        (0.09, 0.2, -0.24),
        (-0.1, 0.185, -0.22),
        ((1, 0.1, 0.15), (-1, 0.1, 0.1)),
        ((0, -1, 0), (0, -1, 0)),
        (0.35, 0.3),
        0.55,
    ),
    'clasped': Arms(
        (-0.035, 0.235, -0.42),
        (0.035, 0.25, -0.41),
        ((0.75, 0.4, -0.35), (-0.75, 0.35, -0.35)),
        ((0.3, -0.6, -0.3), (-0.3, -0.6, -0.3)),
        (0.5, 0.55),
        0.4,
    ),
    'front': Arms(
        (-0.06, 0.26, -0.36),
        (0.07, 0.27, -0.34),
        ((0.6, 0.7, 0), (-0.6, 0.7, 0)),
        ((0.6, -0.2, -0.6), (-0.6, -0.2, -0.6)),
        (0.45, 0.45),
        0.4,
    ),
    'hips': Arms(
        (-0.22, 0.08, -0.42),
        (0.22, 0.08, -0.42),
        ((0.5, 0.8, -0.3), (-0.5, 0.8, -0.3)),
        ((0.9, 0, -0.3), (-0.9, 0, -0.3)),
        (0.5, 0.5),
        1.0,
    ),
    'scrubbed': Arms(
        (-0.1, 0.33, -0.08),
        (0.1, 0.34, -0.07),
        ((0.35, 0.4, 0.85), (-0.35, 0.4, 0.85)),
        ((0.7, -0.4, 0), (-0.7, -0.4, 0)),
        (0.35, 0.35),
        0.4,
    ),
    'lap': Arms(
        (-0.1, 0.3, -0.31),
        (0.1, 0.32, -0.31),
        ((0.45, 0.85, -0.15), (-0.45, 0.85, -0.15)),
        ((0.2, 0, -1), (-0.2, 0, -1)),
        (0.35, 0.35),
        0.4,
    ),
    'high lap': Arms(
        (-0.11, 0.27, -0.25),
        (0.11, 0.29, -0.25),
        ((0.45, 0.85, 0.0), (-0.45, 0.85, 0.0)),
        ((0.2, 0, -1), (-0.2, 0, -1)),
        (0.35, 0.35),
        0.5,
    ),
    'crossed lap': Arms(
        (-0.02, 0.27, -0.35),
        (0.03, 0.29, -0.32),
        ((0.9, 0.4, -0.1), (-0.9, 0.4, -0.15)),
        ((0, -0.4, -0.9), (0, -0.4, -0.9)),
        (0.4, 0.4),
        0.45,
    ),
    'desk': Arms(
        (-0.2, 0.4, -0.3),
        (0.2, 0.42, -0.3),
        ((0.3, 1, -0.05), (-0.3, 1, -0.05)),
        ((0, 0, -1), (0, 0, -1)),
        (0.3, 0.3),
        0.5,
    ),
    'typing': Arms(
        (-0.11, 0.42, -0.28),
        (0.11, 0.42, -0.28),
        ((0.2, 1, -0.1), (-0.2, 1, -0.1)),
        ((0, 0, -1), (0, 0, -1)),
        (0.4, 0.4),
        0.45,
    ),
    'pointing': Arms(
        (-0.265, 0.07, -0.6),
        (0.24, 0.52, -0.02),
        (DOWN, (0.1, 1, 0.15)),
        ((1, 0.1, 0), (-1, 0, -0.2)),
        (0.32, 0.2),
        pointing=True,
    ),
    'passing': Arms(
        (-0.13, 0.3, -0.24),
        (0.14, 0.46, -0.17),
        ((0.5, 0.8, 0.1), (-0.15, 1, 0.1)),
        ((0.4, 0, 0.8), (-0.8, 0, 0.5)),
        (0.4, 0.5),
        0.4,
    ),
    'writing': Arms(
        (-0.1, 0.31, -0.3),
        (0.07, 0.34, -0.27),
        ((0.5, 0.8, 0), (-0.5, 0.8, -0.3)),
        ((0.2, 0, 1), (-0.5, 0, -0.8)),
        (0.4, 0.62),
        0.45,
    ),
    'clipboard': Arms(
        (-0.1, 0.3, -0.3),
        (0.16, 0.29, -0.22),
        ((0.6, 0.75, 0.1), (-0.55, 0.7, -0.25)),
        ((0.3, 0, 1), (-0.6, 0.2, -0.6)),
        (0.42, 0.62),
        0.4,
    ),
    'card': Arms(
        (-0.1, 0.33, -0.22),
        (0.12, 0.34, -0.21),
        ((0.35, 0.8, 0.45), (-0.35, 0.8, 0.45)),
        ((0.8, 0, 0.2), (-0.8, 0, 0.2)),
        (0.5, 0.5),
        0.4,
    ),
    'tablet': Arms(
        (-0.14, 0.3, -0.26),
        (0.1, 0.31, -0.2),
        ((0.5, 0.8, 0.2), (-0.4, 0.75, -0.3)),
        ((0.5, -0.1, 0.8), (-0.3, 0.4, -0.8)),
        (0.4, 0.3),
        0.4,
    ),
    'chin': Arms(
        (0.0, 0.22, -0.33),
        (0.05, 0.2, 0.035),
        ((1, 0.2, 0.1), (-0.4, -0.1, 0.9)),
        ((0, -0.5, -0.8), (-0.55, -0.8, 0.1)),
        (0.4, 0.95),
        0.3,
    ),
    'thumbs up': Arms(
        (-0.11, 0.3, -0.4),
        (0.22, 0.4, -0.12),
        ((0.4, 0.9, -0.1), (-0.35, 0.9, 0.1)),
        ((0.2, 0, -1), (-0.95, -0.2, 0)),
        (0.35, 1.0),
        0.4,
        thumb=-0.15,
    ),
    'resting': Arms(
        (-0.26, 0.07, -0.53),
        (0.26, 0.07, -0.53),
        ((0.15, 0.2, -1), (-0.15, 0.2, -1)),
        ((0.3, -1, 0), (-0.3, -1, 0)),
        (0.3, 0.3),
        0.5,
    ),
    'rail': Arms(
        (-0.24, 0.4, -0.42),
        (0.24, 0.4, -0.42),
        ((0.2, 0.9, -0.3), (-0.2, 0.9, -0.3)),
        ((0, -0.3, -1), (0, -0.3, -1)),
        (0.6, 0.6),
        0.4,
    ),
    'cushion': Arms(
        (-0.3, 0.2, -0.44),
        (0.32, 0.2, -0.42),
        ((-0.4, 0.4, -0.7), (0.4, 0.4, -0.7)),
        ((0.3, 0, -1), (-0.3, 0, -1)),
        (0.2, 0.2),
        0.6,
    ),
}
