"""The home-visit bag: open with its kit on show, or zipped."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly
from .finishes import Finish
from .podiatry_trolley import sealed_pack

NAVY = Finish('#27374f', 0.8, bump=0.35, bump_scale=420, mottle=0.05)
WEBBING = Finish('#1c2737', 0.85, bump=0.4, bump_scale=500)


def home_visit_bag(part: Assembly, is_open: bool) -> Vector:
    """The bag stands on the origin, its front towards -y; returns its front below the rim."""
    wide, deep, tall = 0.52, 0.3, 0.27
    part.box((0, 0, 0.012), (wide, deep, 0.024), WEBBING, 0.01)
    for side in (-1, 1):
        part.box((side * wide / 2, 0, tall / 2), (0.022, deep - 0.004, tall), NAVY, 0.01)
        part.box((0, side * deep / 2, tall / 2), (wide, 0.024, tall - 0.002), NAVY, 0.011)
        part.box((side * 0.17, -deep / 2 - 0.014, 0.1), (0.15, 0.02, 0.15), NAVY, 0.009)
        part.box((side * 0.17, -deep / 2 - 0.026, 0.165), (0.15, 0.008, 0.03), WEBBING, 0.003)
        part.box((side * 0.11, -deep / 2 - 0.0135, tall / 2), (0.034, 0.004, tall), WEBBING, 0.001)
    part.box((0, -deep / 2 - 0.016, 0.22), (0.09, 0.006, 0.05), 'paper', 0.002)
    part.tube(
        [
            (-wide / 2, 0, 0.2),
            (-wide / 2 - 0.05, -0.1, 0.05),
            (-wide / 2 + 0.02, -deep / 2 - 0.05, 0.015),
            (0, -deep / 2 - 0.1, 0.012),
        ],
        0.011,
        WEBBING,
    )
    if not is_open:
        part.box((0, 0, tall + 0.008), (wide + 0.012, deep + 0.012, 0.05), NAVY, 0.022)
        part.tube(
            [(-wide / 2, -deep / 2 - 0.006, tall - 0.012), (wide / 2, -deep / 2 - 0.006, tall - 0.012)],
            0.005,
            'steel',
        )
        for y in (-0.05, 0.05):
            part.tube(
                [
                    (-0.12, y, tall + 0.03),
                    (-0.11, y * 0.5, tall + 0.12),
                    (0.11, y * 0.5, tall + 0.12),
                    (0.12, y, tall + 0.03),
                ],
                0.011,
                WEBBING,
            )
        return part.point((0, -deep / 2 - 0.02, 0.2))
    lid = part.inside((0, deep / 2 + 0.01, tall), 0, 18)
    lid.box((0, 0.0, 0.15), (wide, 0.04, 0.3), NAVY, 0.016)
    lid.box((0, -0.024, 0.14), (wide - 0.1, 0.008, 0.2), WEBBING, 0.004)
    for i in range(3):
        sealed_pack(
            lid.inside((-0.15 + 0.15 * i, -0.03, 0.12 + 0.015 * (i % 2)), 0, 90).inside((0, 0, 0), 90),
            (0.16, 0.11),
        )
    for i in range(5):
        pack = part.inside((-0.2 + 0.045 * i, 0.03, 0.2), 4 * i - 8, 78)
        sealed_pack(pack, (0.15, 0.15))
    cuff = part.inside((0.1, 0.03, 0.26))
    cuff.rod((-0.06, 0, 0), (0.07, 0, 0), 0.045, Finish('#3d5a7a', 0.85, bump=0.2, bump_scale=300))
    cuff.tube(
        [(0.07, 0, 0.02), (0.13, -0.05, 0.06), (0.15, -0.12, 0.02), (0.12, -0.15, -0.06)], 0.004, 'dark'
    )
    cuff.rod((0.09, -0.08, 0.03), (0.1, -0.12, 0.025), 0.03, 'dark', 0.02)
    _head_torch(part.inside((0.2, -0.04, 0.285)))
    _folding_rest(part.inside((wide / 2 + 0.16, -0.02, 0), -14))
    return part.point((0, -deep / 2 - 0.02, 0.2))


def _head_torch(torch: Assembly) -> None:
    loop = [
        (0.07, 0, 0),
        (0.05, 0.06, 0.004),
        (-0.05, 0.06, 0.01),
        (-0.07, 0, 0.008),
        (-0.04, -0.05, 0),
        (0.04, -0.05, 0),
    ]
    torch.tube(loop, 0.008, 'coral', closed=True)
    torch.box((0, -0.055, 0.01), (0.06, 0.035, 0.04), 'dark', 0.01)
    torch.rod((0, -0.072, 0.012), (0, -0.082, 0.012), 0.016, 'lamp lens', sides=24)


def _folding_rest(rest: Assembly) -> None:
    """A folding foot rest: padded top on crossed legs."""
    rest.box((0, 0, 0.33), (0.24, 0.2, 0.045), Finish('#566d80', 0.5), 0.02)
    for side in (-1, 1):
        for way in (-1, 1):
            rest.rod((side * 0.1, way * 0.13, 0.012), (side * 0.1, -way * 0.08, 0.31), 0.009, 'chrome')
    for way in (-1, 1):
        rest.rod((-0.1, way * 0.13, 0.012), (0.1, way * 0.13, 0.012), 0.01, 'rubber')


def school_bag(bag: Assembly) -> None:
    """A school rucksack standing on the origin, its front towards -y."""
    cloth, trim = Finish('#6a5488', 0.85, bump=0.35, bump_scale=380, mottle=0.05), Finish('#4d3d66', 0.85)
    bag.box((0, 0, 0.19), (0.28, 0.13, 0.36), cloth, 0.058)
    bag.box((0, -0.075, 0.12), (0.22, 0.07, 0.17), cloth, 0.03)
    bag.tube(
        [(-0.1, -0.108, 0.19), (-0.05, -0.112, 0.2), (0.05, -0.112, 0.2), (0.1, -0.108, 0.19)], 0.004, 'amber'
    )
    bag.tube(
        [(-0.12, -0.055, 0.26), (-0.08, -0.064, 0.35), (0.08, -0.064, 0.35), (0.12, -0.055, 0.26)],
        0.004,
        trim,
    )
    bag.tube(
        [(-0.05, 0.02, 0.365), (-0.04, 0.02, 0.42), (0.04, 0.02, 0.42), (0.05, 0.02, 0.365)], 0.009, trim
    )
    for side in (-1, 1):
        x = side * 0.09
        bag.tube([(x, 0.06, 0.36), (x, 0.11, 0.28), (x, 0.11, 0.14), (x * 1.2, 0.07, 0.04)], 0.016, trim)
        bag.box((side * 0.142, 0, 0.1), (0.02, 0.1, 0.14), trim, 0.01)
    bag.rod((0.06, -0.112, 0.2), (0.065, -0.118, 0.15), 0.009, 'coral', 0.012)
