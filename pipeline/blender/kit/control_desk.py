"""The desk that a linac is worked from: a curve of screens, the console with key, green ring and red stop."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from .assembly import Assembly
from .castors import star_base
from .finishes import Finish

OAK = Finish('#c9a277', 0.45, coat=0.1, bump=0.08, bump_scale=30, mottle=0.1)
BODY = Finish('#e4e2dc', 0.5)
SHELL = Finish('#d3d6d6', 0.4)
KEYS = Finish('#3a4145', 0.5)
GREEN = Finish('#3fbf6a', 0.35, glow=1.1)
RED = Finish('#c8372e', 0.35, coat=0.3)


def curved_desk(radius: float, reach: float, depth: float, height: float) -> None:
    """A desk about the visitor: its front edge `radius` metres off, from -reach to +reach degrees."""
    desk = Assembly()
    steps = 48
    turn = [math.radians(-reach + 2 * reach * i / steps) for i in range(steps + 1)]

    def arc(r: float, z: float) -> list[tuple[float, float, float]]:
        return [(r * math.sin(t), r * math.cos(t), z) for t in turn]

    _band(
        desk,
        arc(radius, height),
        arc(radius + depth, height),
        arc(radius + depth, height - 0.035),
        arc(radius, height - 0.035),
        OAK,
    )
    back = radius + depth - 0.06
    _band(
        desk,
        arc(back - 0.03, height - 0.03),
        arc(back, height - 0.03),
        arc(back, 0.02),
        arc(back - 0.03, 0.02),
        BODY,
    )
    # The raised shelf along the back that the screens' arms stand on.
    _band(
        desk,
        arc(back - 0.05, height + 0.14),
        arc(back + 0.07, height + 0.14),
        arc(back + 0.07, height - 0.03),
        arc(back - 0.05, height - 0.03),
        BODY,
    )
    for bearing in (-reach + 2, -reach / 3, reach / 3, reach - 2):
        leg = Assembly(frame=Assembly(turn=-bearing).frame)
        leg.box(
            (0, radius + depth / 2 + 0.03, height / 2 - 0.02),
            (0.04, depth - 0.16, height - 0.04),
            BODY,
            0.006,
        )
    edge = [(r[0], r[1], height - 0.0175) for r in arc(radius, 0)]
    desk.tube(edge, 0.0175, Finish('#8f6a45', 0.45))


def _band(desk: Assembly, *rails: object) -> None:
    *lines, finish = rails
    count = len(lines[0])
    points = [p for line in lines for p in line]
    k = len(lines)
    faces = [
        (r * count + i, r * count + i + 1, (r + 1) % k * count + i + 1, (r + 1) % k * count + i)
        for r in range(k)
        for i in range(count - 1)
    ]
    faces += [tuple(r * count for r in range(k)), tuple(r * count + count - 1 for r in range(k))[::-1]]
    body = desk.mesh(points, [f[::-1] for f in faces], finish, True)
    body.data.set_sharp_from_angle(angle=math.radians(40))


def desk_screen(bearing: float, distance: float, middle: float, width: float, foot: float) -> list[Vector]:
    """A screen that faces the visitor from a desk `foot` metres up; returns the corners of its glass."""
    t = math.radians(bearing)
    screen = Assembly((distance * math.sin(t), distance * math.cos(t), middle), -bearing).inside(
        (0, 0, 0), 0, 6
    )
    height = width * 0.5625
    screen.box((0, 0.012, 0), (width + 0.016, 0.022, height + 0.02), 'black', 0.006)
    screen.box((0, 0.035, 0), (width * 0.5, 0.04, height * 0.5), KEYS, 0.012)
    base = Assembly((distance * math.sin(t), distance * math.cos(t), foot), -bearing)
    base.rod((0, 0.075, 0), (0, 0.06, middle - foot), 0.02, 'grey')
    base.box((0, 0.075, 0.006), (0.2, 0.12, 0.012), 'grey', 0.004)
    return screen.panel((0, 0, 0), width, height, 'screen glass')


def console(bearing: float, distance: float, top: float) -> dict[str, Vector]:
    """The sloped console: key switch, the green-ringed button, the red one. Returns points on each."""
    t = math.radians(bearing)
    box = Assembly((distance * math.sin(t), distance * math.cos(t), top), -bearing)
    slope = [(-0.17, -0.12, 0), (0.17, -0.12, 0), (0.17, 0.12, 0), (-0.17, 0.12, 0)]
    high = [(-0.16, -0.115, 0.045), (0.16, -0.115, 0.045), (0.16, 0.11, 0.135), (-0.16, 0.11, 0.135)]
    body = box.mesh(
        slope + high,
        [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)],
        SHELL,
        True,
    )
    bevel = body.modifiers.new('edge', 'BEVEL')
    bevel.width, bevel.segments, bevel.harden_normals = 0.012, 3, True
    face = box.inside((0, 0, 0.0915), 0, 0)
    face = Assembly(frame=face.frame @ Matrix.Rotation(math.radians(21.8), 4, 'X'))
    face.rod((-0.1, 0, 0), (-0.1, 0, 0.016), 0.024, 'chrome')
    face.box((-0.1, 0, 0.03), (0.012, 0.034, 0.03), 'chrome', 0.004)
    face.tube([(-0.1, -0.018, 0.035), (-0.11, -0.05, 0.02), (-0.105, -0.085, 0.008)], 0.003, 'yellow')
    face.turned([(0.052, 0), (0.052, 0.012), (0.04, 0.014), (0.04, 0)], (0.0, 0.012, 0), GREEN, 48)
    face.turned([(0.038, 0), (0.038, 0.014), (0.034, 0.018), (0, 0.018)], (0.0, 0.012, 0), 'white', 48)
    face.turned(
        [(0.05, 0), (0.05, 0.014), (0.044, 0.026), (0.02, 0.034), (0, 0.035)], (0.105, 0.012, 0), RED, 48
    )
    face.box((0.0, -0.072, 0.001), (0.1, 0.022, 0.003), 'paper', 0.001)
    face.box((0.105, -0.072, 0.001), (0.07, 0.022, 0.003), 'paper', 0.001)
    for i in range(3):
        face.rod(
            (-0.035 + 0.035 * i, 0.085, 0),
            (-0.035 + 0.035 * i, 0.085, 0.005),
            0.007,
            'led green' if i < 2 else 'led amber',
            sides=14,
        )
    return {
        'beam': face.point((0.0, 0.012, 0.018)),
        'stop': face.point((0.105, 0.012, 0.035)),
        'key': face.point((-0.1, 0, 0.03)),
    }


def talk_back(bearing: float, distance: float, top: float) -> Vector:
    """A microphone on a bent stalk with a talk bar, and its small light; returns the bar."""
    t = math.radians(bearing)
    foot = Assembly((distance * math.sin(t), distance * math.cos(t), top), -bearing)
    foot.box((0, 0, 0.018), (0.15, 0.17, 0.036), KEYS, 0.014)
    foot.box((0, -0.045, 0.04), (0.11, 0.045, 0.012), 'teal', 0.005)
    foot.rod((0.05, 0.05, 0.036), (0.05, 0.05, 0.04), 0.008, 'led green', sides=16)
    foot.tube([(0, 0.05, 0.03), (0, 0.08, 0.16), (0, 0.02, 0.27), (0, -0.06, 0.29)], 0.006, KEYS)
    foot.rod((0, -0.05, 0.2885), (0, -0.105, 0.287), 0.014, 'rubber', 0.011)
    return foot.point((0, -0.045, 0.046))


def keyboard(bearing: float, distance: float, top: float, turn: float = 0) -> None:
    """A keyboard and a mouse on the desk about the visitor."""
    t = math.radians(bearing)
    keyboard_on(Assembly((distance * math.sin(t), distance * math.cos(t), top), -bearing + turn))


def keyboard_on(set_: Assembly) -> None:
    """A keyboard and a mouse on a desk's top."""
    set_.box((0, 0, 0.009), (0.42, 0.135, 0.014), KEYS, 0.005)
    for row in range(5):
        for column in range(14):
            set_.box((-0.185 + 0.0285 * column, 0.048 - 0.024 * row, 0.019), (0.024, 0.02, 0.008), 'dark', 0)
    set_.box((0.285, -0.01, 0.016), (0.06, 0.1, 0.026), KEYS, 0.012)


def mug(at: tuple[float, float, float], colour: str) -> None:
    """A mug with tea in it."""
    cup = Assembly(at)
    glaze = Finish(colour, 0.3, coat=0.4)
    wall = [
        (0, 0.004),
        (0.034, 0),
        (0.039, 0.008),
        (0.041, 0.09),
        (0.0385, 0.092),
        (0.036, 0.088),
        (0.035, 0.02),
    ]
    cup.turned(wall, (0, 0, 0), glaze, 36)
    cup.turned([(0.0365, 0.074), (0, 0.074)], (0, 0, 0), Finish('#6a3d1d', 0.2), 36)
    cup.tube(
        [(0.038, 0, 0.075), (0.066, 0, 0.074), (0.07, 0, 0.045), (0.06, 0, 0.02), (0.037, 0, 0.02)],
        0.006,
        glaze,
    )


def office_chair(at: tuple[float, float], facing: float, colour: str, seat: float = 0.48) -> None:
    """A desk chair on five castors whose sitter faces a bearing."""
    chair = Assembly((*at, 0), -facing)
    cover = Finish(colour, 0.75, sheen=0.2, bump=0.15, bump_scale=200, mottle=0.05)
    star_base(chair, 0.3, 'dark')
    chair.rod((0, 0, 0.1), (0, 0, seat - 0.09), 0.026, 'chrome')
    chair.box((0, 0, seat - 0.09), (0.2, 0.2, 0.03), 'dark', 0.008)
    chair.box((0, 0.01, seat - 0.035), (0.48, 0.46, 0.075), cover, 0.036)
    chair.tube([(0, -0.1, seat - 0.09), (0, -0.3, seat - 0.06), (0, -0.31, seat + 0.2)], 0.018, 'dark')
    back = chair.inside((0, -0.27, seat + 0.34), 0, -8)
    back.box((0, 0, 0), (0.44, 0.06, 0.46), cover, 0.03)
