"""A member of the theatre team, put together from head, hands and clothes, and kept in a cache."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from mathutils import Matrix

from kit.assembly import Assembly
from kit.finishes import skin

from .clothes import Joints, clog, gown, gown_tie, scrub_top, trousers
from .field import Field, Vec, vec
from .hand import hand_field
from .head import Headwear, head_parts
from .pose import Pose

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent.parent.parent / '.cache' / 'blender' / 'people'
Parts = list[tuple[str, Vec, Vec]]


@dataclass(frozen=True)
class Person:
    """Somebody's looks. `height` in metres; `gowned` means sterile gown and gloves over scrubs."""

    name: str
    height: float
    skin: str
    cap: str
    seed: int
    gowned: bool = False
    wear: Headwear = field(default_factory=Headwear)
    hair: str = 'hair dark'


def stand(person: Person, pose: Pose, at: tuple[float, float], facing: float, floor: float = 0) -> Assembly:
    """Puts a person into the room at `at`, facing a bearing in degrees (0 is +y, 90 is +x)."""
    body = Assembly((*at, floor), -facing)
    finishes = {
        'skin': skin(person.skin),
        'cap': person.cap,
        'hair': person.hair,
        'mask': 'mask',
        'eye': 'eye',
        'iris': 'iris',
        'top': 'gown' if person.gowned else 'scrubs',
        'tie': 'gown',
        'legs': 'scrubs',
        'hand': 'glove' if person.gowned else skin(person.skin),
        'arm': 'cuff' if person.gowned else skin(person.skin),
        'shoe': 'clog',
    }
    for role, points, faces in _parts(person, pose):
        mesh = body.mesh((points * (person.height / 1.7)).tolist(), faces.tolist(), finishes[role], True)
        mesh.matrix_world = body.frame @ Matrix.Identity(4)
        soften = mesh.modifiers.new('soften', 'SMOOTH')
        soften.factor, soften.iterations = 0.5, 1 if role in ('eye', 'iris', 'hair') else 3
    return body


def _parts(person: Person, pose: Pose) -> Parts:
    """The person's meshes, from the cache if nothing they depend on has changed."""
    digest = hashlib.sha256(repr((person, pose)).encode())
    for source in sorted(HERE.glob('*.py')):
        digest.update(source.read_bytes())
    kept = CACHE / f'{person.name}-{digest.hexdigest()[:16]}.npz'
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        made = _model(person, pose)
        flat = {f'{i}_{role}_{k}': a for i, (role, p, f) in enumerate(made) for k, a in (('p', p), ('f', f))}
        half = kept.with_suffix('.part.npz')
        np.savez(half, **flat)
        half.replace(kept)
    with np.load(kept) as stored:
        points = {name[:-2]: stored[name] for name in stored if name.endswith('_p')}
        return [(name.split('_')[1], p, stored[f'{name}_f']) for name, p in points.items()]


def _model(person: Person, pose: Pose) -> Parts:
    joints = _joints(pose)
    parts: Parts = []
    turn, nod = np.radians(pose.look)
    turned = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    nodded = np.array([[1, 0, 0], [0, np.cos(nod), -np.sin(nod)], [0, np.sin(nod), np.cos(nod)]])
    for role, points, faces in head_parts(person.wear, person.seed):
        parts.append((role, points @ (turned @ nodded).T + joints['head'], faces))
    neck = joints['neck']
    throat = Field(neck - vec(0.16, 0.14, 0.14), neck + vec(0.16, 0.16, 0.14), 0.006)
    throat.limb(
        neck - vec(0, 0, 0.07),
        neck * 0.45 + joints['head'] * 0.55 - vec(0, 0.04, 0.04),
        0.078,
        0.052,
        0.02,
        vec(1.2, 1, 1),
    )
    parts.append(('cap' if person.wear.kind == 'hood' else 'skin', *throat.surface()))
    for side, sign in (('L', -1), ('R', 1)):
        elbow, wrist = joints['elbow' + side], joints['wrist' + side]
        upper = joints['shoulder' + side] * 0.5 + elbow * 0.5
        arm = Field(
            np.minimum(np.minimum(upper, elbow), wrist) - 0.08,
            np.maximum(np.maximum(upper, elbow), wrist) + 0.08,
            0.0055,
        )
        swell = elbow + (wrist - elbow) * 0.3
        grow = 0.006 if person.gowned else 0
        arm.limb(upper, elbow, 0.045, 0.037, 0.02)
        arm.limb(elbow, swell, 0.037, 0.040, 0.03)
        arm.limb(swell, wrist, 0.040, 0.026 + grow, 0.03)
        parts.append(('arm', *arm.surface()))
        parts.append(
            ('hand', *hand_field(elbow, wrist, sign, pose.curl, 0.0018 if person.gowned else 0).surface())
        )
        toe = vec(*(joints['knee' + side] - joints['hip' + side])[:2], 0) + vec(0, 0.3, 0)
        parts.append(('shoe', *clog(joints['ankle' + side], toe / np.linalg.norm(toe)).surface()))
    if person.gowned:
        body = gown(joints, person.seed)
        parts += [('top', *body.surface()), ('tie', *gown_tie(body).surface())]
    else:
        parts.append(('top', *scrub_top(joints, person.seed).surface()))
    parts.append(('legs', *trousers(joints, person.seed).surface()))
    return parts


def _joints(pose: Pose) -> Joints:
    joints: Joints = {}
    for name, spot in pose.base.items():
        if name in ('shoulder', 'hip', 'knee', 'ankle'):
            joints[name + 'L'], joints[name + 'R'] = vec(-spot[0], *spot[1:]), vec(*spot)
        else:
            joints[name] = vec(*spot)
    for side, (elbow, wrist) in (('L', pose.left), ('R', pose.right)):
        joints['elbow' + side], joints['wrist' + side] = vec(*elbow), vec(*wrist)
    return joints
