"""What stands in the planning office: desks that rise, the water tank, the model of metal leaves, a lens."""

from __future__ import annotations

import math

from mathutils import Vector

from .assembly import Assembly
from .castors import castor
from .control_desk import KEYS, OAK
from .finishes import Finish

LEG = Finish('#aeb6b8', 0.35, 0.6)
GLASS = Finish('#d8eef0', 0.05, clear=1.1)
WATER = Finish('#8fcdd8', 0.05, clear=0.92)
TUNGSTEN = Finish('#7d8286', 0.34, 0.9, bump=0.02, bump_scale=200)


def rising_desk(at: tuple[float, float], turn: float, width: float = 1.6, height: float = 0.74) -> Assembly:
    """A desk on two lifting legs, used from its -y side; returns its top as an assembly to lay things on."""
    desk = Assembly((*at, 0), turn)
    desk.box((0, 0, height - 0.015), (width, 0.78, 0.03), OAK, 0.01)
    for x in (-width / 2 + 0.25, width / 2 - 0.25):
        desk.box((x, 0.02, 0.02), (0.07, 0.68, 0.03), LEG, 0.01)
        desk.box((x, 0.05, 0.3), (0.08, 0.06, 0.56), LEG, 0.006)
        desk.box((x, 0.05, height / 2 + 0.2), (0.066, 0.048, height - 0.44), 'light grey', 0.004)
    desk.box((0, 0.05, height - 0.06), (width - 0.5, 0.05, 0.05), LEG, 0.004)
    desk.box((width / 2 - 0.3, -0.37, height - 0.04), (0.11, 0.03, 0.022), KEYS, 0.006)
    return desk.inside((0, 0, height))


def desk_monitor(
    top: Assembly, x: float, turn: float, width: float = 0.6, lift: float = 0.42
) -> list[Vector]:
    """A monitor on an arm above a desk's top; returns the corners of its glass."""
    arm = top.inside((x, 0.22, 0))
    arm.box((0, 0.08, 0.012), (0.12, 0.12, 0.024), KEYS, 0.006)
    arm.rod((0, 0.08, 0), (0, 0.08, lift), 0.018, LEG)
    screen = top.inside((x, 0.22, lift), turn)
    high = width * 0.5625
    screen.box((0, 0.03, 0), (0.14, 0.08, 0.14), KEYS, 0.02)
    screen.box((0, 0, 0), (width + 0.018, 0.026, high + 0.02), 'black', 0.006)
    return screen.panel((0, -0.0135, 0), width, high, 'screen glass')


def water_tank(at: tuple[float, float], turn: float) -> Vector:
    """A clear tank of water, 0.6 m each way, on a lift trolley, a tiny detector on its rail. Returns that."""
    cart = Assembly((*at, 0), turn)
    for x in (-0.34, 0.34):
        for y in (-0.3, 0.3):
            castor(cart, x, y, 0.05)
    cart.box((0, 0, 0.14), (0.78, 0.7, 0.07), Finish('#3f6f8c', 0.45), 0.015)
    for side in (-1, 1):
        for lean in (-1, 1):
            cart.rod((side * 0.3, -0.24 * lean, 0.18), (side * 0.3, 0.24 * lean, 0.58), 0.018, LEG)
        cart.rod((side * 0.36, -0.42, 0.2), (side * 0.36, -0.42, 0.98), 0.016, LEG)
    cart.rod((-0.36, -0.42, 0.98), (0.36, -0.42, 0.98), 0.02, KEYS)
    cart.box((0, 0, 0.6), (0.76, 0.68, 0.04), 'light grey', 0.01)
    tank = cart.inside((0, 0.0, 0.62))
    for x, y, w, d in (
        (-0.3, 0, 0.012, 0.6),
        (0.3, 0, 0.012, 0.6),
        (0, -0.3, 0.6, 0.012),
        (0, 0.3, 0.6, 0.012),
    ):
        tank.box((x, y, 0.3), (w, d, 0.6), GLASS, 0.002)
    tank.box((0, 0, 0.006), (0.6, 0.6, 0.012), GLASS, 0.002)
    tank.box((0, 0, 0.26), (0.58, 0.58, 0.5), WATER, 0)
    tank.box((0, 0, 0.511), (0.58, 0.58, 0.002), Finish('#bfe6ec', 0.03, clear=0.7, coat=1.0), 0)
    for x in (-0.29, 0.29):
        tank.box((x, 0, 0.615), (0.03, 0.64, 0.03), TUNGSTEN, 0.004)
        tank.box((x, 0.1, 0.64), (0.05, 0.07, 0.05), KEYS, 0.008)
    tank.box((0, 0.1, 0.645), (0.6, 0.03, 0.025), TUNGSTEN, 0.004)
    tank.box((0.06, 0.1, 0.645), (0.07, 0.06, 0.06), KEYS, 0.01)
    tank.rod((0.06, 0.07, 0.62), (0.06, 0.07, 0.33), 0.008, 'amber', sides=18)
    tank.rod((0.06, 0.07, 0.33), (0.06, -0.02, 0.33), 0.01, 'amber', sides=18)
    tank.rod((0.06, -0.02, 0.33), (0.06, -0.045, 0.33), 0.016, 'red', 0.01)
    tank.tube([(0.06, 0.1, 0.66), (0.15, 0.2, 0.74), (0.3, 0.32, 0.5), (0.34, 0.34, -0.5)], 0.005, 'dark')
    for i in range(9):
        tank.box((-0.3065, -0.27, 0.06 + 0.055 * i), (0.001, 0.02 + 0.015 * (i % 2), 0.003), 'petrol', 0)
    return tank.point((0.06, -0.04, 0.33))


def leaf_model(at: tuple[float, float, float], turn: float) -> Vector:
    """A model of the collimator: forty thin metal leaves in a frame, drawn to leave a rounded gap."""
    model = Assembly(at, turn)
    for x in (-0.3, 0.3):
        model.box((x, 0, 0.2), (0.03, 0.1, 0.44), OAK, 0.006)
    model.box((0, 0, 0.015), (0.7, 0.2, 0.03), OAK, 0.008)
    model.box((0, 0, 0.43), (0.66, 0.1, 0.03), OAK, 0.006)
    for i in range(20):
        z = 0.05 + 0.0183 * i
        t = (i - 9.5) / 9.5
        gap = 0.115 * math.sqrt(max(0.0, 1 - t * t)) * (1 + 0.25 * math.sin(2.3 * t + 0.7)) + 0.004
        drift = 0.03 * math.sin(1.9 * t)
        for side in (-1, 1):
            inner = drift + side * gap
            outer = side * 0.27
            model.box(
                ((inner + outer) / 2, 0, z + 0.008), (abs(outer - inner), 0.075, 0.0162), TUNGSTEN, 0.001
            )
    model.lamp((0, 0.3, 0.5), (0.2, 0.1), 1.2, (1, 0.9, 0.7))
    return model.point((0.17, -0.04, 0.24))


def magnifier(top: Assembly, x: float) -> None:
    """A screen magnifier: a large lens in a frame on an arm before a monitor."""
    frame = top.inside((x, 0.06, 0.4))
    ring = [(0.26 * math.cos(t), 0, 0.17 * math.sin(t)) for t in (2 * math.pi * i / 24 for i in range(24))]
    frame.tube(ring, 0.012, KEYS, closed=True)
    lens = frame.mesh(
        [(0, 0, 0), *ring],
        [(0, 1 + i, 1 + (i + 1) % 24) for i in range(24)],
        Finish('#dff0f2', 0.03, clear=1.15),
    )
    lens.visible_shadow = False
    frame.tube([(0.26, 0, 0), (0.36, 0.05, -0.1), (0.34, 0.2, -0.38)], 0.012, LEG)


def orange(at: tuple[float, float, float]) -> None:
    """An orange."""
    fruit = Assembly(at)
    profile = [
        (0.0375 * math.sin(t), 0.036 - 0.036 * math.cos(t)) for t in (math.pi * i / 14 for i in range(15))
    ]
    fruit.turned(profile, (0, 0, 0), Finish('#e8842a', 0.45, bump=0.5, bump_scale=160, mottle=0.08), 32)
    fruit.rod((0, 0, 0.071), (0, 0, 0.075), 0.004, 'green', sides=10)


def meeting_table(at: tuple[float, float], turn: float, length: float = 1.5, width: float = 0.85) -> Assembly:
    """A table on two legs; returns its top."""
    table = Assembly((*at, 0), turn)
    table.box((0, 0, 0.725), (length, width, 0.03), OAK, 0.03)
    for x in (-length * 0.32, length * 0.32):
        table.rod((x, 0, 0.03), (x, 0, 0.71), 0.035, LEG)
        table.box((x, 0, 0.015), (0.08, width * 0.75, 0.03), LEG, 0.01)
    return table.inside((0, 0, 0.74))


def checklist(top: Assembly, x: float, y: float, turn: float) -> Vector:
    """A printed checklist with four boxes, signed in four colours, nothing to read; returns its middle."""
    sheet = top.inside((x, y, 0.002), turn)
    sheet.box((0, 0, 0), (0.24, 0.34, 0.004), 'paper', 0.001)
    sheet.box((0, 0.13, 0.0025), (0.17, 0.02, 0.001), Finish('#5c6f78', 0.8), 0)
    for i, colour in enumerate(('petrol', 'coral', 'green', 'violet')):
        y0 = 0.07 - 0.06 * i
        sheet.box((-0.085, y0, 0.0025), (0.026, 0.026, 0.001), Finish('#9aa7ad', 0.8), 0)
        sheet.box((-0.085, y0, 0.003), (0.02, 0.02, 0.001), 'paper', 0)
        sheet.box((-0.005, y0 + 0.006, 0.0025), (0.1, 0.006, 0.001), Finish('#b3bcc0', 0.8), 0)
        ink = [
            (0.03, y0 - 0.012, 0.004),
            (0.045, y0 + 0.006, 0.004),
            (0.06, y0 - 0.014, 0.004),
            (0.075, y0 + 0.004, 0.004),
            (0.1, y0 - 0.008, 0.004),
        ]
        if i < 3:
            sheet.tube(ink, 0.0012, colour)
            sheet.tube(
                [(-0.094, y0, 0.004), (-0.086, y0 - 0.008, 0.004), (-0.072, y0 + 0.012, 0.004)],
                0.0016,
                colour,
            )
    return sheet.point((0, 0, 0.004))


def floor_tiles(west: float, east: float, south: float, north: float, colours: tuple[str, str]) -> None:
    """Carpet tiles laid quarter-turned, two close tones."""
    floor = Assembly()
    size = 0.5
    finishes = [Finish(c, 0.95, sheen=0.15, bump=0.5, bump_scale=420, mottle=0.1) for c in colours]
    y, row = south, 0
    while y < north - 0.01:
        x, column = west, 0
        while x < east - 0.01:
            w, d = min(size, east - x), min(size, north - y)
            floor.box(
                (x + w / 2, y + d / 2, 0.001),
                (w - 0.003, d - 0.003, 0.004),
                finishes[(row * 3 + column * 2 + column // 3) % 5 == 0],
                0,
            )
            x, column = x + size, column + 1
        y, row = y + size, row + 1
