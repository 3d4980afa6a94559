"""odp-5: recovery, 10:20. Light, open, unhurried: Leon is waking up and nobody is alone."""

from __future__ import annotations

from mathutils import Matrix, Vector

from kit.assembly import Assembly
from kit.bed_head import oxygen_mask
from kit.first_seen import first_seen
from kit.held_things import card
from kit.hem import seen_part, turn_back
from kit.look import Look
from kit.places import Places
from kit.recovery_trolley import HINGE, TOP, blanket_over
from kit.spots import polar
from kit.staff_desk import office_chair
from people.place import place_person
from people.placed import Placed

from .lower_legs import leg_limbs
from .recovery_room import LEON, RecoveryRoom, build_recovery_room

EYE = (0.0, 0.0, 1.6)
LOOK = Look(exposure=0.5)


def build() -> Places:
    """Builds the room and its people, as seen from the foot of bay 2."""
    room = build_recovery_room()
    leon = _leon(room)
    mask_at = leon.eyes + Vector((-0.2, -0.1, -0.06))
    beth = place_person(
        None,
        'beth',
        polar(-0.62, 2.34),
        facing=118,
        look_at=leon.eyes,
        reach={'L': mask_at + Vector((-0.05, 0.06, -0.01)), 'R': Vector((-0.42, 1.9, 0.98))},
    )
    _mask(mask_at, leon.eyes)
    card_at = Vector((0.74, 1.42, 1.2))
    zainab = place_person(None, 'zainab', polar(0.98, 1.72), facing=228, look_at=card_at, arms='card')
    hands = zainab.frame.frame.inverted() @ (
        (zainab.hand('L').frame.translation + zainab.hand('R').frame.translation) / 2
    )
    sheet = zainab.frame.inside((hands.x, hands.y + 0.02, hands.z + 0.04), 0, 40)
    card(sheet)
    desk = room.desk
    chair = desk.point((-0.45, 0.62, 0))
    office_chair((chair.x, chair.y), 172)
    nurse = place_person(
        None, 'recovery-nurse', polar(chair.x, chair.y), facing=172, pose='seated', seat=0.48, arms='typing'
    )
    corner = room.play.point((-1.15, -1.3, 0))
    office_chair((corner.x, corner.y), 225)
    parent = place_person(None, 'parent', polar(corner.x, corner.y), facing=225, pose='seated', seat=0.48)
    places = Places(EYE)
    places.overlay('monitor', room.monitor)
    places.overlay('clock', room.clock)
    # Her hip: her head is too near to the mask that she holds.
    places.hotspot('odp-5-h1', first_seen(Vector(EYE), beth.objects, beth.spots['pelvis']))
    places.hotspot('odp-5-h2', sheet.point((0, 0, 0)))
    places.hotspot('odp-5-h3', mask_at)
    places.hotspot('odp-5-h4', leon.knee('L').lerp(leon.spots['pelvis'], 0.25) + Vector((-0.02, 0, 0.08)))
    places.hotspot('odp-5-h5', room.drip)
    places.hotspot('odp-5-h6', room.mural)
    places.way('odp-1-afternoon', room.corridor)
    places.way('odp-4', room.theatres)
    for name, person in (('zainab', zainab), ('leon', leon), ('beth', beth)):
        places.person(name, person.head)
    del nurse, parent
    return places


def _leon(room: RecoveryRoom) -> Placed:
    """Leon, propped up, sleepy and smiling, covered to the waist."""
    leon = place_person(
        None,
        'leon',
        polar(LEON[0], LEON[1] + HINGE - 0.04),
        facing=180,
        look_at=(0.15, 0, 1.5),
        pose='reclining',
        on=TOP,
        back=45,
        smile=0.9,
    )
    gown = seen_part(leon.objects, Vector(EYE), leon.chest)
    if gown:
        hip = leon.spots['pelvis']
        turn_back(gown, hip + (leon.knee('L') - hip) * 0.4, leon.knee('L') - hip)
    # His socks are under the blanket; what would come through it is left out.
    for part in leon.objects:
        if all((part.matrix_world @ Vector(corner)).y < leon.knee('L').y - 0.1 for corner in part.bound_box):
            part.hide_render = True
    limbs = [(hip_of(leon, side), leon.knee(side), 0.13, 0.09) for side in 'LR']
    limbs += leg_limbs(leon)
    blanket_over(room.trolley, limbs, HINGE, 'cell blanket')
    return leon


def hip_of(leon: Placed, side: str) -> Vector:
    """A hip's middle."""
    return leon.spots['pelvis'] + Vector((0.09 if side == 'L' else -0.09, 0, 0))


def _mask(at: Vector, face: Vector) -> None:
    """The clear oxygen mask in Beth's hand, with its line to the wall."""
    turned = (face - at).to_track_quat('Z', 'Y').to_matrix().to_4x4()
    oxygen_mask(Assembly(frame=Matrix.Translation(at) @ turned))
    line = [at, at + Vector((-0.05, 0.08, -0.3)), Vector((-0.3, 2.75, 0.75)), Vector((-0.62, 2.78, 1.27))]
    Assembly().tube(line, 0.004, 'tubing')
