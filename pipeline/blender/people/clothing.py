"""The clothes of the wardrobe, each made on a shape: tops, trousers, skirts of gowns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .source import Vec
from .surface import Surface
from .tailor import Landmarks, hang, loosen


@dataclass(frozen=True)
class Top:
    """How a top is cut. `hem` in metres below the hips' joint, `sleeve` as in Landmarks.along_arm."""

    hem: float
    sleeve: float
    neck: str = 'v'
    depth: float = 0.1
    loose: float = 0.012
    sleeve_loose: float = 0.016
    taper: float = 0.12
    open_front: bool = False
    wrinkles: float = 0.009


TOPS: dict[str, Top] = {
    'scrub top': Top(0.10, 0.74, 'v', 0.07, 0.010, 0.018, 0.08, wrinkles=0.012),
    'tunic': Top(0.13, 0.68, 'v', 0.05, 0.007, 0.011, 0.16, wrinkles=0.0095),
    'polo': Top(0.08, 0.64, 'collar', 0.035, 0.009, 0.012, 0.2, wrinkles=0.009),
    'long tee': Top(0.10, 1.86, 'round', 0.03, 0.005, 0.004, 0.4, wrinkles=0.004),
    'shirt': Top(0.07, 1.92, 'collar', 0.04, 0.01, 0.012, 0.2),
    'jumper': Top(0.07, 1.9, 'round', 0.025, 0.014, 0.012, 0.3),
    'hoodie': Top(0.08, 1.94, 'round', 0.02, 0.022, 0.022, 0.12, wrinkles=0.009),
    'cardigan': Top(0.14, 1.88, 'open', 0.2, 0.019, 0.016, 0.1, True),
    'gown': Top(-0.08, 1.96, 'round', -0.03, 0.02, 0.024, 0.02, wrinkles=0.012),
    'patient gown': Top(-0.05, 0.8, 'round', 0.035, 0.016, 0.028, 0.04),
}


def top(points: Vec, marks: Landmarks, cut: Top) -> Surface:
    """A top in the rest pose. Its values: 'neck' and 'sleeve', distances in metres from those edges."""
    cloth = Surface.of(points, 'helper-tights')
    arm = marks.along_arm(cloth.points)
    low = marks.pelvis[2] - cut.hem - 0.06
    wanted = (cloth.points[:, 2] > low) & (arm < cut.sleeve + 0.35)
    cloth = cloth.keep(wanted[cloth.faces].all(1))
    arm = marks.along_arm(cloth.points)
    on_arm = np.clip((arm - 0.12) / 0.4, 0, 1)
    cloth.smooth(4, 0.5, rim=True)
    loosen(cloth, cut.loose + (cut.sleeve_loose - cut.loose) * on_arm)
    trunk = (arm < 0.05) & (cloth.points[:, 2] < marks.chest + 0.06)
    spine = np.array([0, marks.pelvis[1], 0])
    hang(cloth, trunk, _up(spine, marks.chest + 0.06), _up(spine, low), cut.taper)
    for side in (-1, 1):
        mirror = np.array([side, 1, 1])
        sleeve = (arm > 0.2) & (np.sign(cloth.points[:, 0]) == side)
        if cut.sleeve <= 1:
            hang(cloth, sleeve, marks.shoulder * mirror, marks.elbow * mirror, 0.02)
    cloth.smooth(6, 0.5, rim=True)
    cloth = cloth.subdivide(2)
    kept = cloth.trim(
        lambda p: np.maximum(_hem(p, marks, cut), np.maximum(_sleeve(p, marks, cut), _neck(p, marks, cut)))
    )
    if cut.open_front:
        kept = kept.trim(lambda p: np.where(p[:, 1] > marks.pelvis[1] + 0.02, 0.028 - np.abs(p[:, 0]), -1.0))
    kept.even_rim(12)
    kept.values = {
        'neck': -_neck(kept.points, marks, cut),
        'sleeve': -_sleeve(kept.points, marks, cut),
        'hem': -_hem(kept.points, marks, cut),
    }
    return kept


def _up(point: Vec, height: float) -> Vec:
    return np.asarray(point + np.array([0, 0, height]))


def _hem(p: Vec, marks: Landmarks, cut: Top) -> Vec:
    return np.asarray(np.where(marks.along_arm(p) > 0.05, -1.0, marks.pelvis[2] - cut.hem - p[:, 2]))


def _sleeve(p: Vec, marks: Landmarks, cut: Top) -> Vec:
    length = float(np.linalg.norm(marks.elbow - marks.shoulder))
    return np.asarray((marks.along_arm(p) - cut.sleeve) * length)


def _neck(p: Vec, marks: Landmarks, cut: Top) -> Vec:
    """Height above the neckline, which lies low in front and high behind."""
    x, y, z = p.T
    ahead = np.clip((y - marks.neck[1] + 0.015) / 0.09, 0, 1)
    ahead = ahead * ahead * (3 - 2 * ahead)
    back = marks.neck[2] - 0.035
    wide = 0.068
    if cut.neck in ('v', 'collar', 'open'):
        front = marks.collar + 0.012 - cut.depth + np.abs(x) / wide * (cut.depth + 0.02)
    else:
        front = marks.collar + 0.012 - cut.depth + (np.abs(x) / wide) ** 2 * (cut.depth + 0.035)
    line = back + 0.004 + (front - back) * ahead + np.clip(np.abs(x) - wide, 0, 1) * 3
    return np.asarray(z - line)


def trousers(points: Vec, marks: Landmarks, kind: str) -> Surface:
    """Trousers of a kind in the rest pose; their value is 'cuff', the distance from the lower edge."""
    close = kind == 'leggings'
    ends = {'shorts': 0.62, 'rolled trousers': 1.5}.get(kind, 1.93 if close else 2.06)
    cloth = Surface.of(points, 'helper-tights')
    arm = marks.along_arm(cloth.points)
    down = marks.down_leg(cloth.points)
    wanted = (cloth.points[:, 2] < marks.waist + 0.05) & (down < ends + 0.25) & (arm < 0.05)
    cloth = cloth.keep(wanted[cloth.faces].all(1))
    cloth.smooth(3 if close else 5, 0.5, rim=True)
    down = marks.down_leg(cloth.points)
    low = np.clip(down / 2, 0, 1)
    loosen(cloth, 0.003 if close else 0.007 + 0.012 * low)
    if not close:
        for side in (-1, 1):
            leg = (down > 0.35) & (np.sign(cloth.points[:, 0]) == side)
            mirror = np.array([side, 1, 1])
            foot = marks.ankle * mirror + [0, 0.02, -0.1]
            hang(cloth, leg, marks.hip * mirror, foot, 0.055 if kind != 'shorts' else 0.02)
    cloth.smooth(5, 0.5, rim=True)
    cloth = cloth.subdivide(2)

    def cut(p: Vec) -> Vec:
        return np.asarray(
            np.maximum(
                p[:, 2] - marks.waist + 0.01, (marks.down_leg(p) - ends) * (marks.knee[2] - marks.ankle[2])
            )
        )

    kept = cloth.trim(cut)
    kept.even_rim(8)
    kept.values = {'cuff': (ends - marks.down_leg(kept.points)) * (marks.knee[2] - marks.ankle[2])}
    return kept


def skirt(points: Vec, marks: Landmarks, length: float, loose: float) -> Surface:
    """The skirt of a gown, down to `length` (as in Landmarks.down_leg), with hanging folds."""
    cloth = Surface.of(points, 'helper-skirt')
    loosen(cloth, loose)
    centre = np.array([0, marks.pelvis[1], 0])
    hang(
        cloth,
        np.ones(len(cloth.points), bool),
        _up(centre, marks.waist),
        _up(centre, marks.knee[2]),
        0.0,
        0.02,
    )
    cloth = cloth.subdivide(2)
    around = np.arctan2(cloth.points[:, 1] - centre[1], cloth.points[:, 0])
    fall = np.clip((marks.waist - cloth.points[:, 2]) / 0.6, 0, 1)
    folds = 0.014 * np.sin(8 * around + 0.6) + 0.008 * np.sin(15 * around + 2.0 + 4 * cloth.points[:, 2])
    loosen(cloth, folds * fall)
    drop = marks.knee[2] - marks.ankle[2]
    kept = cloth.trim(lambda p: (marks.down_leg(p) - length) * drop)
    kept.values = {'cuff': (length - marks.down_leg(kept.points)) * drop}
    return kept
