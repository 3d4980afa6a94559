"""What stands ready for nail surgery, covered: trolley with a timer, low drape, film, leaflets."""

from __future__ import annotations

import numpy as np
from mathutils import Vector

from .assembly import Assembly
from .castors import castors, star_base
from .drapes import draped_sheet, surface
from .drawn import greeked
from .finishes import Finish, cloth
from .podiatry_trolley import sealed_pack
from .printed import printed

DRAPE_BLUE = cloth('#4f8fb4')
TOP = 0.88


def covered_trolley(at: tuple[float, float], turn: float) -> Vector:
    """A trolley under a blue cloth: sealed pack, tiny dressing tubes, a timer; returns the timer's front."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.24, 0.16, 0.05)
    for x in (-0.27, 0.27):
        for y in (-0.18, 0.18):
            trolley.rod((x, y, 0.09), (x, y, TOP - 0.02), 0.012, 'chrome')
    trolley.box((0, 0, 0.25), (0.56, 0.38, 0.018), 'steel', 0.006)
    trolley.box((0, 0, TOP - 0.015), (0.58, 0.4, 0.018), 'steel', 0.006)
    draped_sheet(
        trolley,
        (-0.3, 0.3, -0.21, 0.21),
        (0.16, 0.16, 0.2, 0.2),
        lambda x, _: x * 0 + TOP + 0.004,
        DRAPE_BLUE,
        4,
        0.014,
        0.5,
    )
    top = trolley.inside((0, 0, TOP + 0.008))
    sealed_pack(top.inside((-0.13, 0.05, 0), 7), (0.26, 0.16))
    for i in range(3):
        tube = top.inside((0.03 + 0.045 * i, 0.1, 0.008), 4 * i)
        tube.rod((0, -0.03, 0), (0, 0.03, 0), 0.009, 'linen', sides=18)
        tube.rod((0, 0.03, 0), (0, 0.036, 0), 0.0092, 'teal', sides=18)
    for i in range(2):
        top.box((0.2, 0.09 - 0.09 * i, 0.012), (0.09, 0.07, 0.022), ('paper', 'carton')[i], 0.004)
    timer = top.inside((0.02, -0.1, 0), -8)
    timer.box((0, 0.012, 0.05), (0.12, 0.045, 0.095), Finish('#ffcd2e', 0.4), 0.022)
    face = timer.inside((0, -0.0115, 0.06), 0, 0)
    face.box((0, 0, 0), (0.085, 0.004, 0.045), 'screen glass', 0.002)
    for i, colour in enumerate(('green', 'white', 'coral')):
        timer.rod(
            (-0.03 + 0.03 * i, -0.01, 0.022), (-0.03 + 0.03 * i, -0.017, 0.022), 0.009, colour, sides=20
        )
    return timer.point((0, -0.012, 0.06))


def low_drape(across: Assembly, width: float, top: float, bottom: float) -> Vector:
    """A low blue screen on a hoop across the chair, its face towards -y; returns the middle of its crest."""
    half = width / 2
    hoop = [
        (-half, 0, bottom + 0.02),
        (-half, 0, top - 0.07),
        (-half + 0.07, 0, top),
        (half - 0.07, 0, top),
        (half, 0, top - 0.07),
        (half, 0, bottom + 0.02),
    ]
    across.tube(hoop, 0.011, 'chrome')
    grid_down, grid_x = np.meshgrid(
        np.linspace(0, 1, 44), np.linspace(-half - 0.09, half + 0.09, 120), indexing='ij'
    )
    sag = 0.07 * np.clip((np.abs(grid_x) - half + 0.06) / 0.15, 0, 1) * (1 - 0.4 * grid_down)
    fold = grid_down**0.8 * (0.02 * np.sin(grid_x * 27) + 0.011 * np.sin(grid_x * 63 + 1))
    for sign in (-1, 1):
        y = sign * (0.017 + 0.07 * grid_down**1.6) + fold
        z = top + 0.012 - (top - bottom) * grid_down - sag
        surface(across, np.stack([grid_x, y, z], -1), DRAPE_BLUE)
    return across.point((0, -0.02, top - 0.04))


def foot_cover(chair: Assembly, bounds: tuple[float, float, float, float], seat: float) -> None:
    """The blue cloth over both feet and shins: their shape only."""

    def heights(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        lift = np.zeros_like(x)
        for side in (-1, 1):
            away = (x - side * 0.11) / 0.085
            toe = np.exp(-(((y - bounds[2] - 0.1) / 0.085) ** 2)) * 0.17
            lift = np.maximum(lift, np.exp(-(away**2)) * (0.1 + toe))
        return seat + lift

    draped_sheet(chair, bounds, (0.16, 0.16, 0.2, 0.02), heights, DRAPE_BLUE, 7, 0.012, 0.6)


def tablet_stand(at: tuple[float, float], turn: float, height: float, film: object) -> Vector:
    """A tablet on a floor stand that plays a film, headphones on a hook; returns the screen's middle."""
    stand = Assembly((*at, 0), turn)
    star_base(stand, 0.24, 'white')
    stand.rod((0, 0, 0.1), (0, 0, height - 0.1), 0.014, 'white')
    stand.tube([(0, 0, height - 0.12), (0, 0.03, height - 0.03), (0, 0.01, height)], 0.012, 'white')
    face = stand.inside((0, 0, height), 0, 8)
    face.box((0, 0, 0), (0.3, 0.014, 0.215), 'dark', 0.008)
    corners = printed(face, (0, -0.0085, 0), 0.275, 0.19, film, 0.3, 1.0)
    stand.tube([(0, 0, height - 0.34), (0, -0.06, height - 0.34), (0, -0.075, height - 0.31)], 0.006, 'steel')
    headphones(stand.inside((0, -0.07, height - 0.4)))
    return sum(corners[1:], corners[0]) / 4


def headphones(part: Assembly) -> None:
    """A pair of headphones that hangs by its band."""
    band = [(0.075 * np.cos(t), 0, 0.085 * np.sin(t)) for t in np.linspace(0, np.pi, 9)]
    part.tube(band, 0.008, 'coral')
    for side in (-1, 1):
        part.rod((side * 0.058, 0, -0.02), (side * 0.09, 0, -0.02), 0.034, 'coral')
        part.rod((side * 0.046, 0, -0.02), (side * 0.058, 0, -0.02), 0.032, 'dark')


def strong_cupboard(at: tuple[float, float, float], turn: float) -> Vector:
    """A locked steel wall cupboard with a blank sign and a hazard mark; returns the middle of its door."""
    box = Assembly(at, turn)
    grey = Finish('#c9ced0', 0.4, coat=0.1)
    box.box((0, -0.16, 0), (0.62, 0.32, 0.76), grey, 0.012)
    box.box((0, -0.328, 0), (0.58, 0.02, 0.72), grey, 0.008)
    box.box((0, -0.34, 0.2), (0.4, 0.006, 0.13), 'yellow', 0.003)
    for i, wide in enumerate((0.28, 0.2)):
        box.box((0.01, -0.3435, 0.222 - 0.045 * i), (wide, 0.002, 0.018), 'dark', 0)
    ring = [(0, 0.075), (0.075, 0), (0, -0.075), (-0.075, 0)]
    box.mesh([(x, -0.3392, z - 0.03) for x, z in ring], [(3, 2, 1, 0)], 'red')
    box.mesh([(x * 0.78, -0.3404, z * 0.78 - 0.03) for x, z in ring], [(3, 2, 1, 0)], 'paper')
    box.rod((0, -0.341, -0.045), (0, -0.343, -0.045), 0.008, 'dark', sides=16)
    box.box((0, -0.342, -0.018), (0.012, 0.002, 0.032), 'dark', 0.001)
    box.rod((0.22, -0.338, -0.05), (0.22, -0.35, -0.05), 0.02, 'steel')
    box.box((0.22, -0.352, -0.05), (0.006, 0.004, 0.018), 'dark', 0.001)
    box.rod((0.235, -0.355, -0.2), (0.235, -0.355, -0.12), 0.008, 'chrome')
    for z in (-0.28, 0.28):
        box.rod((-0.296, -0.335, z - 0.03), (-0.296, -0.335, z + 0.03), 0.01, 'steel')
    return box.point((0, -0.34, 0.02))


def leaflet_rack(at: tuple[float, float, float], turn: float) -> Vector:
    """Two rows of leaflets in a clear rack on the wall; returns its middle."""
    rack = Assembly(at, turn)
    rack.box((0, -0.008, 0.02), (0.74, 0.014, 0.6), 'white', 0.004)
    heads = ((70, 132, 140), (226, 110, 92), (94, 84, 132), (46, 134, 112), (226, 160, 60), (84, 108, 134))
    for i, head in enumerate(heads):
        x, z = -0.245 + 0.245 * (i % 3), 0.15 - 0.29 * (i // 3)
        sheet = rack.inside((x, -0.03, z), 0, 7)
        printed(
            sheet, (0, 0, 0.02), 0.2, 0.25, greeked((300, 375), head, seed=20 + i, box=(236, 226, 208)), 0.6
        )
        rack.box((x, -0.05, z - 0.06), (0.225, 0.004, 0.1), 'cupboard glass', 0.001)
    return rack.point((0, -0.03, 0.0))
