"""Leon, Dr Perera and Zainab in the anaesthetic room."""

from __future__ import annotations

from dataclasses import dataclass

import bpy
from mathutils import Matrix, Vector

from kit.airway_kit import face_mask
from kit.assembly import Assembly
from kit.held_things import checklist
from kit.hem import seen_part, turn_back
from kit.pen_mark import pen_arrow
from kit.places import Places
from kit.recovery_trolley import HINGE, TOP, blanket_over
from kit.spots import polar
from people.place import place_person
from people.placed import Placed

from .anaesthetic_room import BACK, TROLLEY, AnaestheticRoom, build_anaesthetic_room, note_places
from .lower_legs import leg_limbs

EYE = Vector((0.0, 0.0, 1.6))
# Where Leon's face is, awake and asleep: the others look there.
FACE = Vector((-1.12, 0.66, 1.27))


@dataclass(frozen=True)
class Team:
    """The three of them, and where arrow and checklist are."""

    people: dict[str, Placed]
    arrow: Vector
    checklist: Vector


def place_team(room: AnaestheticRoom, asleep: bool) -> Team:
    """Puts them into the room: Leon awake, or with his eyes closed and the mask held near."""
    hips = (TROLLEY[0], TROLLEY[1] + HINGE - 0.04)
    leon = place_person(
        None,
        'leon',
        polar(*hips),
        facing=180,
        # Asleep, he leans his head back into the pillow.
        look_at=(TROLLEY[0], -1.4, 2.7) if asleep else (0.5, 1.1, 1.45),
        pose='reclining',
        on=TOP,
        back=BACK,
        eyes_closed=asleep,
        smile=0.2 if asleep else 0.8,
    )
    blanket_over(
        room.trolley,
        leg_limbs(leon),
        min(leon.knee('L').y, leon.knee('R').y) - TROLLEY[1] - 0.16,
        'cell blanket',
    )
    arrow = _arrow(leon)
    # The mask waits behind the pillow, then above his brow.
    held = Vector((-1.15, 0.84, 1.37)) if asleep else Vector((-1.1, 0.9, 1.33))
    perera = place_person(
        None,
        'dr-perera',
        polar(TROLLEY[0] + 0.1, TROLLEY[1] + 1.26),
        facing=188,
        look_at=FACE,
        pose='leaning',
        arms='front',
        reach={'R': held + Vector((0, 0, 0.05)), 'L': Vector((-0.98, 0.88, 1.22))},
    )
    _mask(room, held, Vector((0, 0.5, 0.85)) if asleep else Vector((0.3, -0.3, 1)))
    zainab = place_person(None, 'zainab', (24.5, 1.32), facing=262, look_at=FACE, arms='clipboard')
    hand = zainab.frame.frame.inverted() @ zainab.hand('L').frame.translation
    board = zainab.frame.inside((hand.x + 0.09, hand.y + 0.03, hand.z + 0.08), 180, 40)
    checklist(board)
    return Team({'leon': leon, 'dr-perera': perera, 'zainab': zainab}, arrow, board.point((0, 0.004, 0.03)))


def _arrow(leon: Placed) -> Vector:
    """His gown is drawn up over the left knee, and above the knee is the arrow in pen; returns its middle."""
    hip, knee = leon.spots['pelvis'] + Vector((0.09, 0, 0)), leon.knee('L')
    leg = knee - hip
    spot = hip + leg * 0.86
    over = spot + Vector((0.0, 0, 0.07))
    for _ in range(2):
        garment = seen_part(leon.objects, EYE, over)
        if garment is None or not _is_cloth(garment, leon):
            break
        turn_back(garment, hip + leg * 0.58, leg)
    return pen_arrow(over, leg, EYE, 0.15, 'pen mark') or over


def _is_cloth(part: bpy.types.Object, leon: Placed) -> bool:
    """Whether a part is worn: the skin is the part that the back of the hand shows."""
    hand = leon.hand('L').frame.translation
    return part is not seen_part(leon.objects, hand + Vector((0.1, 0, 0.12)), hand)


def _mask(room: AnaestheticRoom, at: Vector, out: Vector) -> None:
    """The clear mask in Dr Perera's hand; `out` is away from the face. Its hoses go to the machine."""
    turned = out.to_track_quat('Z', 'Y').to_matrix().to_4x4()
    mask = Assembly(frame=Matrix.Translation(at) @ turned)
    face_mask(mask)
    # Over Leon's far shoulder, so that they cross nobody's face.
    end = mask.point((0, 0, 0.075))
    for shift in (0.0, 0.035):
        line = [(-1.5, 1.3, 1.2), (-1.46, 0.88, 1.5), (-1.32, (end.y + 0.78) / 2, end.z + 0.16)]
        path = [room.machine.outlet, *((x - shift, y, z + shift) for x, y, z in line), end]
        Assembly().tube(path, 0.013, 'hose')


def build_with_team(asleep: bool) -> Places:
    """Builds the room and its people, and returns the places."""
    room = build_anaesthetic_room()
    team = place_team(room, asleep)
    places = note_places(Places(EYE), room)
    if not asleep:
        places.hotspot('odp-2-h3', team.checklist)
        places.hotspot('odp-2-h5', team.arrow)
    places.hotspot('odp-2-h6', team.people['leon'].chest)
    for name, person in team.people.items():
        places.person(name, person.head)
    return places
