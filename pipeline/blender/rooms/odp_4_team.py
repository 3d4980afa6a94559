"""The team in odp-4, each at their work. Nobody hurries."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from kit.floor_kit import stool
from kit.instruments import clip
from kit.wheelchair import wheelchair
from people.head import Headwear
from people.person import Person, stand
from people.pose import SEATED, Pose

WHITCOMBE = Person('whitcombe', 1.68, '#6b4630', 'cap navy', 4, gowned=True, hair='hair grey')
ZAINAB = Person('zainab', 1.64, '#b98560', 'hood', 6, gowned=True, wear=Headwear(kind='hood'))
PERERA = Person('perera', 1.76, '#93643f', 'cap plum', 14)
CALLUM = Person('callum', 1.78, '#dfb597', 'cap green', 12)
HANNA = Person('hanna', 1.66, '#e3bda2', 'cap coral', 9)


@dataclass(frozen=True)
class Team:
    """Where to point at the clip being passed, and at the head end."""

    clip: Vector
    head_end: Vector


def place_team() -> Team:
    """Puts the five of them into the room."""
    at_the_knee = Pose(
        left=((-0.27, 0.12, 1.15), (-0.1, 0.35, 1.15)),
        right=((0.27, 0.12, 1.15), (0.1, 0.37, 1.19)),
        look=(14, -5),
    )
    stand(WHITCOMBE, at_the_knee, (0.74, 2.26), 252)
    passing = Pose(
        left=((-0.26, 0.1, 1.13), (-0.1, 0.3, 1.1)),
        right=((0.25, 0.16, 1.14), (0.12, 0.41, 1.2)),
        look=(44, -3),
        curl=0.6,
    )
    zainab = stand(ZAINAB, passing, (0.98, 1.44), 298)
    held = zainab.inside((0.06, 0.55, 1.145), 12)
    clip(held, 0.17)
    watching = Pose(
        SEATED,
        left=((-0.24, 0.12, 0.8), (-0.14, 0.34, 0.72)),
        right=((0.24, 0.12, 0.8), (0.14, 0.34, 0.7)),
        look=(18, 9),
    )
    stool((-0.78, 3.42), 0.5)
    perera = stand(PERERA, watching, (-0.78, 3.42), 300, -0.04)
    waiting = Pose(
        left=((-0.25, 0.05, 1.13), (-0.06, 0.24, 1.03)),
        right=((0.25, 0.05, 1.13), (0.05, 0.26, 1.0)),
        look=(14, -4),
    )
    stand(CALLUM, waiting, (2.72, 1.5), 262)
    writing = Pose(
        {**SEATED, 'ankle': (0.12, 0.5, 0.21), 'knee': (0.13, 0.44, 0.58)},
        left=((-0.24, 0.1, 0.82), (-0.12, 0.32, 0.73)),
        right=((0.24, 0.1, 0.82), (0.06, 0.32, 0.75)),
        look=(-22, -14),
        curl=0.7,
    )
    wheelchair((-2.3, 1.1), 88)
    hanna = stand(HANNA, writing, (-2.3, 1.1), 88, -0.03)
    notebook = hanna.inside((-0.02, 0.36, 0.69), 4, -14)
    notebook.box((0, 0, 0), (0.2, 0.15, 0.012), 'paper', 0.002)
    notebook.box((0, 0, -0.008), (0.21, 0.16, 0.006), 'teal', 0.002)
    pen = hanna.inside((0.05, 0.4, 0.74))
    pen.rod((0, 0, -0.04), (0.02, -0.04, 0.08), 0.004, 'petrol', sides=12)
    return Team(held.point((0, 0, 0)), perera.point((0, 0, 1.15)))
