"""The podiatrist's trolley: sealed pack, wipes, ten-gram thread, tuning fork, gel, hand-held Doppler."""

from __future__ import annotations

import math
from dataclasses import dataclass

from mathutils import Matrix, Vector

from .assembly import Assembly
from .castors import castors
from .finishes import Finish

THREAD = Finish('#f2f6f5', 0.15)
PACK = Finish('#9fc0d6', 0.75, bump=0.15, bump_scale=90, mottle=0.04)
TOP = 0.88


@dataclass(frozen=True)
class TrolleyTop:
    """Where the thread and the Doppler lie, the middle of the top, and its frame."""

    thread: Vector
    doppler: Vector
    middle: Vector
    frame: Assembly


def sealed_pack(part: Assembly, size: tuple[float, float] = (0.24, 0.13)) -> None:
    """A paper-blue sterile pack with a folded end and a dated label, lying flat."""
    part.box((0, 0, 0.014), (size[0], size[1], 0.026), PACK, 0.01)
    part.box((size[0] * 0.36, 0, 0.029), (size[0] * 0.02, size[1] * 0.98, 0.004), 'paper', 0.001)
    part.box((-size[0] * 0.12, 0, 0.0285), (size[0] * 0.36, size[1] * 0.4, 0.002), 'paper', 0)
    part.box((-size[0] * 0.12, 0.012, 0.03), (size[0] * 0.28, 0.006, 0.001), 'petrol', 0)
    part.box((-size[0] * 0.12, -0.008, 0.03), (size[0] * 0.22, 0.004, 0.001), 'grey', 0)


def monofilament(part: Assembly, bend: float = 0, thread: float = 0.0008) -> None:
    """A pen-like handle along x with a thin nylon thread beyond its end; `bend` from 0 to 1."""
    part.rod((-0.07, 0, 0), (0.05, 0, 0), 0.0055, 'white')
    part.rod((-0.052, 0, 0), (-0.01, 0, 0), 0.0062, 'teal')
    part.rod((0.05, 0, 0), (0.062, 0, 0), 0.0055, 'white', 0.003)
    bow = 0.011 * bend
    path = [
        (0.06, 0, 0),
        (0.071 - 0.003 * bend, 0, 0.8 * bow),
        (0.082 - 0.005 * bend, 0, 1.25 * bow),
        (0.093 - 0.007 * bend, 0, 0.8 * bow),
        (0.104 - 0.01 * bend, 0, 0),
    ]
    part.tube(path, thread, THREAD)


def tuning_fork(part: Assembly) -> None:
    """A steel tuning fork along x."""
    part.rod((-0.06, 0, 0), (0, 0, 0), 0.004, 'chrome')
    part.rod((-0.066, 0, 0), (-0.06, 0, 0), 0.009, 'chrome')
    for side in (-1, 1):
        part.tube(
            [(0, 0, 0), (0.008, side * 0.011, 0), (0.02, side * 0.011, 0), (0.12, side * 0.011, 0)],
            0.0035,
            'chrome',
        )


def doppler(part: Assembly) -> Vector:
    """A hand-held Doppler lying on its back, its pen probe beside it on a curly lead."""
    part.box((0, 0, 0.017), (0.075, 0.145, 0.032), 'white', 0.012)
    part.box((0, 0.035, 0.0338), (0.052, 0.045, 0.002), 'screen glass', 0.001)
    for i in range(5):
        part.box((0, -0.03 - 0.006 * i, 0.0335), (0.045, 0.0025, 0.001), 'dark', 0)
    part.rod((0.02, -0.008, 0.033), (0.02, -0.008, 0.037), 0.007, 'teal', sides=18)
    curl = [
        (
            0.03 + 0.11 * i / 60 + 0.002 * math.cos(i * 1.25),
            0.1 + 0.03 * math.sin(math.pi * i / 60) + 0.009 * math.sin(i * 1.25),
            0.012 + 0.007 * math.cos(i * 1.25),
        )
        for i in range(61)
    ]
    part.tube([*curl, (0.145, 0.085, 0.012), (0.132, 0.05, 0.011)], 0.0022, 'dark')
    doppler_probe(
        Assembly(
            frame=part.frame
            @ Matrix.Translation((0.1135, -0.062, 0.011))
            @ Matrix.Rotation(math.radians(-90), 4, 'X')
        ),
        False,
    )
    return part.point((0.03, 0, 0.035))


def doppler_probe(part: Assembly, lead: bool = True) -> None:
    """The pen probe upright along z with its tip at the origin, and the beginning of its curly lead."""
    part.rod((0, 0, 0), (0, 0, 0.012), 0.0045, 'petrol', 0.0062)
    part.rod((0, 0, 0.012), (0, 0, 0.02), 0.0062, 'petrol', 0.008)
    part.rod((0, 0, 0.02), (0, 0, 0.112), 0.008, 'white', 0.0095)
    part.rod((0, 0, 0.05), (0, 0, 0.062), 0.0094, 'teal')
    part.rod((0, 0, 0.112), (0, 0, 0.118), 0.0095, 'grey', 0.006)
    if lead:
        turns = [
            (0.003 * math.cos(i * 1.2), 0.02 * (i / 50) ** 2 + 0.003 * math.sin(i * 1.2), 0.118 + 0.0011 * i)
            for i in range(51)
        ]
        part.tube(turns, 0.0017, 'dark')


def gel_bottle(part: Assembly) -> None:
    """A bottle of clear blue gel with a nozzle."""
    bottle = [(0, 0), (0.026, 0), (0.028, 0.006), (0.028, 0.11), (0.012, 0.14), (0.01, 0.155)]
    part.turned([*bottle, (0.004, 0.175), (0, 0.175)], (0, 0, 0), Finish('#b9dcea', 0.2, clear=0.15))
    part.rod((0, 0, 0.04), (0, 0, 0.095), 0.0287, 'petrol')
    part.rod((0, 0, 0.055), (0, 0, 0.08), 0.0291, 'paper')


def podiatry_trolley(at: tuple[float, float], turn: float) -> TrolleyTop:
    """The trolley laid out; its top is 0.72 by 0.46 m."""
    trolley = Assembly((*at, 0), turn)
    castors(trolley, 0.3, 0.18, 0.05)
    for x in (-0.33, 0.33):
        for y in (-0.2, 0.2):
            trolley.rod((x, y, 0.09), (x, y, TOP + 0.05), 0.011, 'chrome')
    for z in (0.2, 0.54, TOP - 0.012):
        trolley.box((0, 0, z), (0.7, 0.44, 0.018), 'white', 0.008)
    for y in (-0.215, 0.215):
        trolley.rod((-0.33, y, TOP + 0.04), (0.33, y, TOP + 0.04), 0.006, 'chrome')
    trolley.box((-0.1, 0.02, 0.28), (0.3, 0.26, 0.13), 'teal', 0.02)
    trolley.box((0.2, 0.0, 0.25), (0.2, 0.24, 0.08), 'carton', 0.01)
    for i in range(3):
        sealed_pack(trolley.inside((-0.15 + 0.01 * i, 0.0, 0.55 + 0.03 * i), 4 * i - 3))
    trolley.box((0.2, 0.02, 0.6), (0.22, 0.12, 0.09), 'light grey', 0.02)
    top = trolley.inside((0, 0, TOP))
    top.box((-0.03, -0.02, 0.002), (0.56, 0.34, 0.003), PACK, 0.001)
    sealed_pack(top.inside((-0.2, 0.11, 0.002), 5), (0.22, 0.12))
    monofilament(top.inside((-0.22, -0.06, 0.009), 14))
    tuning_fork(top.inside((-0.04, -0.08, 0.008), 96))
    tub = [(0, 0), (0.042, 0), (0.045, 0.01), (0.045, 0.13), (0.04, 0.14), (0, 0.14)]
    top.turned(tub, (0.02, 0.14, 0), 'white')
    top.rod((0.02, 0.14, 0.14), (0.02, 0.14, 0.155), 0.042, 'teal')
    top.box((0.025, 0.135, 0.163), (0.03, 0.004, 0.022), 'paper', 0.001)
    gel_bottle(top.inside((0.14, 0.13, 0)))
    probe = doppler(top.inside((0.2, -0.06, 0.003), -10))
    return TrolleyTop(top.point((-0.22, -0.06, 0.02)), probe, top.point((0, 0, 0.02)), top)
