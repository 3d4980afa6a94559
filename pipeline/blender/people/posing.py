"""Turns a stance, arms and a gaze into bones: hips and feet first, then the trunk, the head, the arms,
the hands."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from .rig import FINGERS, Bones, frame, reach, rest_bones, turn, unit
from .source import Vec, joint_points
from .stance import Arms, Stance

X, Y, Z = np.eye(3)
CHEST = np.array([0, 0, 1.38])


@dataclass(frozen=True)
class Posing:
    """A stance with its arms; `goals` are palms in the person's frame (metres), `gaze` a point to look at.

    `sole` lifts the heels by a shoe's thickness; `back` is a backrest's angle for somebody who reclines.
    """

    stance: Stance
    arms: Arms
    goals: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    gaze: tuple[float, float, float] | None = None
    back: float | None = None
    sole: float = 0.0


def solve(points: Vec, height: float, posing: Posing) -> tuple[Bones, Vec]:
    """The bones of a shape in a pose, and the directions that left and right eye look in."""
    bones, scale = rest_bones(points), height / 1.7
    stance = posing.stance
    _trunk(bones, points, posing, scale)
    for side, letter in ((-1, 'l'), (1, 'r')):
        _leg(bones, points, posing, scale, side, letter)
    looks = _head(bones, points, posing)
    for side, letter in ((-1, 'l'), (1, 'r')):
        _arm(bones, posing, scale, side, letter)
    bones.follow()
    del stance
    return bones, looks


def _ankle(bones: Bones, posing: Posing, scale: float, side: int, letter: str) -> Vec:
    spot = posing.stance.left if side < 0 else posing.stance.right
    ground = bones.rest[f'foot_{letter}'][2] + posing.sole
    return np.array([spot[0] * scale, spot[1] * scale, ground + (spot[2] - 0.08) * scale])


def _trunk(bones: Bones, points: Vec, posing: Posing, scale: float) -> None:
    stance = posing.stance
    lean = 0.0 if posing.back is None else posing.back - 90
    lies = _flatness(posing)
    # Somebody who reclines curls half of the way; somebody who lies flat does not curl at all.
    whole = 1 if posing.back is None else 0.55 + 0.45 * lies
    tilt = turn(X, -stance.pitch - lean * whole)
    hips = turn(Z, stance.twist * 0.3) @ turn(Y, stance.sway) @ tilt
    centre = np.array(stance.pelvis) * scale
    if not stance.seated:
        centre[2] = 2.0
        for side, letter in ((-1, 'l'), (1, 'r')):
            thigh, knee, ankle = (bones.rest[f'{b}_{letter}'] for b in ('thigh', 'calf', 'foot'))
            length = (np.linalg.norm(knee - thigh) + np.linalg.norm(ankle - knee)) * 0.992
            goal = _ankle(bones, posing, scale, side, letter)
            offset = hips @ (thigh - bones.rest['pelvis'])
            flat = np.hypot(*(centre[:2] + offset[:2] - goal[:2]))
            centre[2] = min(centre[2], goal[2] - offset[2] + math.sqrt(max(0.01, length**2 - flat**2)))
    bones.set('pelvis', hips, centre)
    rest = lean * (1 - whole) + stance.bend * (1 - lies)
    for bone, share in (('spine_01', 0.35), ('spine_02', 0.35), ('spine_03', 0.3)):
        parent = {'spine_01': 'pelvis', 'spine_02': 'spine_01', 'spine_03': 'spine_02'}[bone]
        turned = turn(Z, stance.twist * share) @ turn(Y, -stance.sway * share * 1.2) @ turn(X, -rest * share)
        bones.set(bone, bones.turns[parent] @ turned)


def _leg(bones: Bones, points: Vec, posing: Posing, scale: float, side: int, letter: str) -> None:
    stance = posing.stance
    thigh, calf, foot = (bones.rest[f'{b}_{letter}'] for b in ('thigh', 'calf', 'foot'))
    root = bones.at('pelvis', thigh)
    goal = _ankle(bones, posing, scale, side, letter)
    out = turn(Z, -side * stance.knees)
    pole = out @ np.array([0, 1.0, 0.35 if stance.seated else 0.0])
    upper, lower = float(np.linalg.norm(calf - thigh)), float(np.linalg.norm(foot - calf))
    knee, ankle = reach(root, goal, upper, lower, pole)
    hinge = out @ X
    bones.set(f'thigh_{letter}', frame(knee - root, hinge) @ frame(calf - thigh, X).T, root)
    bones.set(f'calf_{letter}', frame(ankle - knee, hinge) @ frame(foot - calf, X).T, knee)
    toe = bones.rest[f'ball_{letter}'] - foot
    yaw = math.degrees(math.atan2(toe[0], toe[1])) - side * stance.toes
    drop = stance.soles[0 if side < 0 else 1]
    lying = turn(X, 78) if posing.back is not None else np.eye(3)
    bones.set(f'foot_{letter}', turn(Z, yaw) @ lying @ turn(X, -drop), ankle)


def _head(bones: Bones, points: Vec, posing: Posing) -> Vec:
    chest = bones.turns['spine_03']
    groups = joint_points()
    eyes = [points[groups[f'joint-{s}-eye']].mean(0) for s in 'lr']
    bones.set('neck_01', chest)
    yaw = pitch = 0.0
    upright = turn(Z, math.degrees(math.atan2(-chest[0, 1], chest[1, 1])))
    facing = _between(upright, chest, _flatness(posing))
    if posing.gaze is not None:
        head = bones.at('neck_01', (eyes[0] + eyes[1]) / 2)
        way = upright.T @ unit(np.array(posing.gaze) - head)
        yaw = math.degrees(math.atan2(-way[0], way[1]))
        pitch = math.degrees(math.atan2(way[2], math.hypot(way[0], way[1])))
    level = 0.25 if posing.back is None else 0.6
    turned = max(-72, min(72, yaw * 0.82))
    nodded = max(-38, min(30, pitch * 0.75))
    neck = turn(Z, turned * 0.4) @ turn(X, nodded * 0.35)
    base = _between(chest, facing, 1 - level)
    bones.set('neck_01', base @ neck)
    bones.set(
        'head',
        _between(chest, facing, 0.9 if posing.back is None else 0.75) @ turn(Z, turned) @ turn(X, nodded),
    )
    looks = []
    for eye in eyes:
        ahead = bones.turns['head'] @ Y
        aim = ahead if posing.gaze is None else unit(np.array(posing.gaze) - bones.at('head', eye))
        most = 0.45
        if float(aim @ ahead) < math.cos(most):
            aside = unit(aim - ahead * float(aim @ ahead))
            aim = ahead * math.cos(most) + aside * math.sin(most)
        looks.append(aim)
    return np.array(looks)


def _flatness(posing: Posing) -> float:
    """0 for whoever sits or reclines, rising to 1 for somebody who lies flat."""
    return 0.0 if posing.back is None else max(0.0, 1 - posing.back / 30)


def _between(a: Vec, b: Vec, share: float) -> Vec:
    """A rotation some way from a to b."""
    delta = a.T @ b
    degrees = math.degrees(math.acos(max(-1, min(1, (np.trace(delta) - 1) / 2))))
    if degrees < 0.01:
        return a
    axis = np.array([delta[2, 1] - delta[1, 2], delta[0, 2] - delta[2, 0], delta[1, 0] - delta[0, 1]])
    return np.asarray(a @ turn(axis, degrees * share))


def _arm(bones: Bones, posing: Posing, scale: float, side: int, letter: str) -> None:
    arms, chest = posing.arms, bones.turns['spine_03']
    at = 0 if side < 0 else 1
    name = 'L' if side < 0 else 'R'
    upper0, lower0, hand0 = (bones.rest[f'{b}_{letter}'] for b in ('upperarm', 'lowerarm', 'hand'))
    knuckle0 = bones.rest[f'middle_01_{letter}']
    between = (
        bones.at('spine_03', bones.rest['upperarm_l']) + bones.at('spine_03', bones.rest['upperarm_r'])
    ) / 2
    trunk = turn(Z, math.degrees(math.atan2(-chest[0, 1], chest[1, 1])))
    if posing.back is not None:
        trunk = chest
    palm = between + trunk @ (np.array(arms.left if side < 0 else arms.right) * scale)
    if name in posing.goals:
        palm = np.array(posing.goals[name])
    fingers = unit(trunk @ np.array(arms.fingers[at]))
    face = unit(trunk @ np.array(arms.palms[at]))
    hand = float(np.linalg.norm(knuckle0 - hand0)) * 0.8
    lift = max(0.0, min(18.0, (palm - between)[2] * 40 + 8))
    ahead = max(0.0, min(14.0, ((palm - between) @ (trunk @ Y) - 0.3) * 60))
    bones.set(f'clavicle_{letter}', chest @ turn(Y, -side * lift) @ turn(Z, side * ahead))
    root = bones.at(f'clavicle_{letter}', upper0)
    upper, lower = float(np.linalg.norm(lower0 - upper0)), float(np.linalg.norm(hand0 - lower0))
    pole = trunk @ np.array([side * (0.15 + arms.elbows), -0.55, -0.75])
    elbow, wrist = reach(root, palm - fingers * hand, upper, lower, pole)
    forearm = unit(wrist - elbow)
    fingers = _within(fingers, forearm, 52)
    elbow, wrist = reach(root, palm - fingers * hand, upper, lower, pole)
    forearm = unit(wrist - elbow)
    hinge0 = np.cross(lower0 - upper0, hand0 - lower0)
    hinge = np.cross(elbow - root, wrist - elbow)
    full = frame(elbow - root, hinge) @ frame(lower0 - upper0, hinge0).T
    bones.set(f'upperarm_{letter}', full, root)
    swing = _swing(chest @ unit(lower0 - upper0), unit(elbow - root)) @ chest
    bones.twists[f'upperarm_{letter}'] = _roll(swing, full, unit(lower0 - upper0))
    fore = frame(forearm, hinge) @ frame(hand0 - lower0, hinge0).T
    bones.set(f'lowerarm_{letter}', fore, elbow)
    across0 = bones.rest[f'index_01_{letter}'] - bones.rest[f'pinky_01_{letter}']
    away0 = np.cross(unit(knuckle0 - hand0), unit(across0)) * -side
    along = unit(fingers)
    held = np.stack(
        [
            along,
            unit(face - along * float(face @ along)),
            np.cross(along, unit(face - along * float(face @ along))),
        ],
        1,
    )
    first = unit(knuckle0 - hand0)
    still = np.stack(
        [
            first,
            unit(away0 - first * float(away0 @ first)),
            np.cross(first, unit(away0 - first * float(away0 @ first))),
        ],
        1,
    )
    grip = held @ still.T
    bones.twists[f'lowerarm_{letter}'] = _roll(_swing(fore @ first, along) @ fore, grip, first)
    bones.set(f'hand_{letter}', grip, wrist)
    thumb = arms.thumb if side > 0 else None
    _fingers(bones, letter, arms.curl[at], arms.pointing and side > 0, thumb, away0, across0)


def _within(way: Vec, about: Vec, most: float) -> Vec:
    """A direction no further than so many degrees from another."""
    angle = math.degrees(math.acos(max(-1, min(1, float(way @ about)))))
    if angle <= most:
        return way
    axis = np.cross(about, way)
    return np.asarray(turn(axis, most) @ about)


def _swing(a: Vec, b: Vec) -> Vec:
    """The smallest rotation from one direction to another."""
    axis = np.cross(a, b)
    if float(np.linalg.norm(axis)) < 1e-6:
        return np.eye(3)
    return turn(axis, math.degrees(math.atan2(float(np.linalg.norm(axis)), float(a @ b))))


def _roll(start: Vec, end: Vec, axis: Vec) -> float:
    """How far `end` is turned about a bone's own axis beyond `start`, in degrees."""
    other = unit(np.cross(axis, X if abs(axis[0]) < 0.8 else Y))
    a, b, line = start @ other, end @ other, end @ axis
    a = unit(a - line * float(a @ line))
    return math.degrees(math.atan2(float(np.cross(a, b) @ line), float(a @ b)))


def _fingers(
    bones: Bones, letter: str, curl: float, points: bool, bent: float | None, palm: Vec, across: Vec
) -> None:
    grip = bones.turns[f'hand_{letter}']
    for k, finger in enumerate(FINGERS):
        more = ((0.85 if k else 0.16) if points else curl) * 78 - 23.4
        turned = np.eye(3)
        for part, share in (('01', 0.9), ('02', 1.15), ('03', 0.8)):
            bone = f'{finger}_{part}_{letter}'
            along = unit(bones.tails[bone] - bones.rest[bone])
            axis = np.cross(along, palm)
            turned = turned @ turn(axis, (more * (1 + 0.06 * k) + k * 2.2) * share)
            bones.set(bone, grip @ turned)
    thumb = np.eye(3)
    more = ((0.7 if points else curl) if bent is None else bent) * 78 - 23.4
    for part, share in (('01', 0.15), ('02', 0.35), ('03', 0.5)):
        bone = f'thumb_{part}_{letter}'
        along = unit(bones.tails[bone] - bones.rest[bone])
        thumb = thumb @ turn(np.cross(along, unit(palm - 0.6 * unit(across))), more * share * 0.8)
        bones.set(bone, grip @ thumb)
