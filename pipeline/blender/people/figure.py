"""A figure of a character in a stance; its body is the theatre team's distance fields."""

from __future__ import annotations

import math

import bpy
from mathutils import Matrix, Vector

from kit.assembly import Assembly

from .character import Character
from .dressing import Dressing
from .head import Headwear
from .person import Person, stand
from .placed import Placed
from .pose import SEATED, STANDING, Pose
from .stance import Arms, Stance


def figure(
    who: Character,
    dressing: Dressing,
    pose: str,
    stance: Stance,
    arms: Arms,
    spot: tuple[float, float, float],
    facing: float,
    look_at: Vector | None,
    reach: dict[str, Vector],
    holding: dict[str, str],
    back: float,
) -> Placed:
    """Builds somebody at `spot` (metres), facing a bearing in degrees, and returns where they are."""
    scale = who.height / 1.7
    frame = Assembly(spot, -facing)
    base = SEATED if stance.seated else STANDING
    lift = stance.pelvis[2] - base['pelvis'][2] if stance.seated else 0.0
    shoulders = Vector((0, 0.005, base['shoulder'][2]))
    spots: dict[str, Vector] = {}
    joints = {}
    for side, sign, palm in (('L', -1, arms.left), ('R', 1, arms.right)):
        shoulder = Vector((sign * base['shoulder'][0], *base['shoulder'][1:]))
        wrist = shoulders + Vector(palm)
        if side in reach:
            wrist = (frame.frame.inverted() @ reach[side]) / scale - Vector((0, 0, lift))
        wrist = shoulder + (wrist - shoulder) * min(1, 0.5 / max(0.01, (wrist - shoulder).length))
        middle = (shoulder + wrist) / 2
        droop = math.sqrt(max(0, 0.27**2 - ((wrist - shoulder).length / 2) ** 2))
        elbow = middle + Vector((sign * 0.5, -0.5, -0.7)).normalized() * droop
        joints[side] = (tuple(elbow), tuple(wrist))
        spots['hand' + side] = wrist
        spots['knee' + side] = Vector((sign * base['knee'][0], *base['knee'][1:]))
        spots['foot' + side] = Vector((sign * base['ankle'][0], *base['ankle'][1:]))
    head = Vector(base['head'])
    look = (0.0, 0.0)
    if look_at is not None:
        aim = frame.frame.inverted() @ look_at - (head + Vector((0, 0, lift))) * scale
        turn = max(-60, min(60, -math.degrees(math.atan2(aim.x, aim.y))))
        look = (turn, max(-25, min(25, math.degrees(math.atan2(aim.z, math.hypot(aim.x, aim.y))))))
    gowned = (dressing.outfit or who.outfit) == 'sterile gown'
    cover = who.cover if dressing.cover is None else dressing.cover
    person = Person(
        who.id,
        who.height,
        who.skin,
        {'hood': 'hood', 'cap': 'cap navy'}.get(cover, 'hair dark'),
        len(who.id),
        gowned,
        Headwear('hood' if cover in ('hood', 'hijab', 'scarf') else 'cap', dressing.mask),
        'hair dark',
    )
    before = set(bpy.data.objects)
    body = stand(
        person, Pose(base, joints['L'], joints['R'], look, arms.curl[1]), spot[:2], facing, spot[2] + lift
    )
    lean = Matrix.Identity(4)
    if pose in ('reclining', 'lying'):
        lean = Matrix.Rotation(math.radians(90 - back), 4, 'X')
    spots |= {name: Vector(base[name]) for name in ('head', 'chest', 'pelvis')}
    spots['eyes'] = head + Vector((0, 0.09, 0))
    placed = {name: body.frame @ (lean @ (at * scale)) for name, at in spots.items()}
    hands = {side: frame.inside(frame.frame.inverted() @ placed['hand' + side]) for side in 'LR'}
    return Placed(who.id, frame, placed, hands, [part for part in bpy.data.objects if part not in before])
