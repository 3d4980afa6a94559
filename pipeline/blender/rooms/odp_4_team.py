"""The team in odp-4, each at their work. Nobody hurries."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.first_seen import first_seen
from kit.floor_kit import stool
from kit.held_things import notebook
from kit.instruments import clip
from kit.spots import polar
from kit.wheelchair import wheelchair
from people.place import place_person
from people.placed import Placed

EYE = Vector((0.0, 0.0, 1.6))
STERILE = {'outfit': 'sterile gown', 'mask': True, 'gloves': True}


@dataclass(frozen=True)
class Team:
    """Everybody, and where to point at the clip being passed and at the head end."""

    people: dict[str, Placed]
    clip: Vector
    head_end: Vector


def place_team(screen: Vector, monitor: Vector) -> Team:
    """Puts the five of them into the room; `screen` is where the surgeons look, `monitor` the traces."""
    meeting = Vector((0.5, 1.86, 1.2))
    whitcombe = place_person(
        None,
        'miss-whitcombe',
        polar(0.66, 2.3),
        facing=258,
        look_at=screen,
        reach={'L': Vector((0.3, 1.98, 1.13)), 'R': Vector((0.28, 2.36, 1.16))},
        **STERILE,
    )
    zainab = place_person(
        None,
        'zainab',
        polar(0.94, 1.5),
        facing=292,
        look_at=screen,
        reach={'R': meeting + Vector((0.04, -0.1, 0)), 'L': Vector((0.62, 1.36, 1.08))},
        visor=True,
        **STERILE,
    )
    held = _clip(zainab, meeting)
    stool((-0.78, 3.42), 0.5)
    perera = place_person(
        None,
        'dr-perera',
        polar(-0.78, 3.42),
        facing=300,
        look_at=monitor,
        pose='stool',
        seat=0.5,
        mask=True,
    )
    callum = place_person(
        None,
        'callum',
        polar(2.75, 1.75),
        facing=240,
        look_at=zainab.eyes,
        arms='clasped',
        mask=True,
    )
    wheelchair((-2.3, 1.1), 88)
    hanna = place_person(
        None,
        'hanna',
        polar(-2.3, 1.1),
        facing=88,
        look_at=Vector((0.4, 2.0, 1.3)),
        pose='wheelchair',
        arms='writing',
        holding={'R': 'pen'},
        mask=True,
    )
    lap = hanna.frame.frame.inverted() @ hanna.hand('L').frame.translation
    notebook(hanna.frame.inside((0.02, lap.y + 0.05, lap.z - 0.04), 6, -16))
    people = {
        'zainab': zainab,
        'miss-whitcombe': whitcombe,
        'dr-perera': perera,
        'callum': callum,
        'hanna': hanna,
    }
    return Team(
        people, held.point((0, -0.02, 0)), first_seen(EYE, perera.objects, perera.head - Vector((0, 0, 0.28)))
    )


def _clip(zainab: Placed, meeting: Vector) -> Assembly:
    """A closed clip in her right hand, held by its tip: the rings go to the surgeon first."""
    hand = zainab.hand('R').frame.translation
    along = (meeting + Vector((-0.12, 0.12, 0.02)) - hand).normalized()
    turned = (-along).to_track_quat('Y', 'Z').to_matrix().to_4x4()
    held = Assembly(frame=Matrix.Translation(hand + along * 0.1 + Vector((0, 0, 0.02))) @ turned)
    clip(held, 0.17)
    return held
