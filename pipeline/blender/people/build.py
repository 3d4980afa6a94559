"""Builds a figure: shape, bones, skin, eyes, hair, clothes and shoes, as parts in the person's own frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from .accessories import glasses, headphones, hearing_aids, name_strip, visor
from .character import Character, Hair, Outfit
from .clothing import TOPS, skirt, top, trousers
from .dressing import Dressing
from .eyes import brows, eyes
from .field import Field
from .flesh import flesh
from .flesh import mask as region
from .footwear import blade, footwear, sock
from .hair import beard, hair
from .headwear import headwear, mask
from .part import Made, Part
from .posing import Posing, solve
from .rig import Bones, carry
from .shape import joint, shape
from .skull import Skull
from .source import BODY, Vec, weights
from .surface import Surface
from .tailor import Landmarks, push_out, wrinkle
from .wardrobe import OUTFITS
from .worn import Chest, worn

SOLES = {'clogs': 0.022, 'trainers': 0.02, 'shoes': 0.014}


def build(who: Character, dressing: Dressing, posing: Posing) -> Made:
    """Everything there is to see of somebody, and where their parts are."""
    seed = sum(map(ord, who.id))
    outfit = OUTFITS[dressing.outfit or who.outfit]
    if dressing.shoes is not None:
        outfit = replace(outfit, shoes=dressing.shoes)
    smile = who.smile if dressing.smile is None else dressing.smile
    rest = shape(who, _expression(smile, dressing.eyes_closed))
    sole = SOLES.get(outfit.shoes, 0.003)
    bones, looks = solve(rest, who.height, replace(posing, sole=sole))
    marks = Landmarks.of(rest)
    body = Surface.of(rest, 'body')
    body.points = carry(body.points, body.rows, bones)
    normals = body.normals()
    made = Made()
    hidden = np.zeros(BODY, bool)
    chest: Chest | None = None
    layers: list[Surface] = []
    for cloth, paint, folds, edge in _clothes(rest, marks, outfit, hidden, posing.stance.seated):
        before = cloth.points
        cloth.points = carry(cloth.points, cloth.rows, bones)
        cloth.smooth(3)
        push_out(cloth, body.points, normals, 0.004)
        wrinkle(cloth, seed, folds, _calm(cloth))
        cloth.smooth(1)
        for inner in layers:
            under = _away_from_rim(inner)
            push_out(cloth, inner.points[under], inner.normals()[under], 0.005)
        cloth.smooth(2, 0.5)
        cloth.even_rim(6)
        layers.append(cloth)
        made.parts.append(Part(paint, cloth.points, cloth.faces, mask=cloth.values.get(edge), thick=0.0028))
        chest = Chest(before, cloth.points, cloth.normals(), marks)
    for extra in outfit.extras:
        if chest is not None:
            made.parts += worn(extra, chest, marks)
    legs = 'lr'
    if 'blade left' in outfit.extras:
        legs = 'r'
        made.parts += blade(bones, 'l', sole)
        hidden |= (rest[:BODY, 0] < 0) & (marks.down_leg(rest[:BODY]) > 1.14)
    made.parts += footwear(rest, bones, outfit.shoes, outfit.shoe_colour, sole, legs)
    if outfit.shoes in SOLES:
        hidden |= marks.down_leg(rest[:BODY]) > 1.94
    if (who.cover if dressing.cover is None else dressing.cover) in ('hood', 'hijab', 'scarf'):
        hidden |= region('ears') > 0.02
    skin, tints = flesh(who, rest, bones, hidden, seed)
    made.parts += _skin(who, dressing, outfit, skin, tints, marks)
    made.parts += eyes(who, rest, bones, looks, dressing.eyes_closed)
    made.parts += brows(who, rest, bones)
    made.parts += _on_head(who, dressing, rest, bones, seed, layers)
    _spots(made, rest, bones)
    return made


def _on_head(
    who: Character, dressing: Dressing, rest: Vec, bones: Bones, seed: int, layers: list[Surface]
) -> list[Part]:
    """Hair, beard and everything that the head wears, modelled in the rest pose and carried along."""
    skull = Skull.of(rest)
    cover = who.cover if dressing.cover is None else dressing.cover
    colour = f'hair {greyed(who.hair)}'
    parts: list[Part] = []
    if cover in ('', 'cap') and who.hair.style != 'none':
        style = 'fade' if cover == 'cap' else who.hair.style
        parts.append(_modelled(hair(skull, style, seed), colour, rest, bones, None))
    if cover:
        covering = headwear(skull, cover, seed, (dressing.outfit or who.outfit) == 'sterile gown')
        over = layers[-1:] if cover in ('hood', 'hijab') else None
        parts.append(_modelled(covering, f'cloth {who.cover_colour}', rest, bones, over))
        if cover in ('hood', 'cap'):
            parts.append(_carried(name_strip(skull, covering, name_on_hat(who), cover == 'hood'), bones))
    chin = beard(skull, who.beard if dressing.beard is None else dressing.beard, seed)
    if chin is not None and not dressing.mask:
        parts.append(_modelled(chin, colour, rest, bones, None))
    if dressing.mask:
        parts.append(_modelled(mask(skull), 'cloth #a9cbd8', rest, bones, None))
    specs = who.glasses if dressing.glasses is None else dressing.glasses
    small: list[Part] = glasses(skull, specs) if specs else []
    if dressing.visor:
        small += visor(skull)
    for extra in who.extras:
        kind, *colours = extra.rsplit(' ', 1)
        if kind == 'hearing aids':
            small += hearing_aids(skull, colours[0], rest[:BODY][region('ears') > 0.4])
    if dressing.headphones if dressing.headphones is not None else 'headphones' in who.extras:
        small += headphones(skull)
    return parts + [_carried(part, bones) for part in small]


def name_on_hat(who: Character) -> str:
    """What is written on somebody's theatre hat."""
    own = {'zainab': 'Zainab, ODP', 'miss-whitcombe': 'Miss Whitcombe', 'dr-perera': 'Dr Perera'}
    return own.get(who.id, who.id.capitalize())


def _carried(part: Part, bones: Bones) -> Part:
    """A part of the rest pose's head, where the head is now."""
    part.points = (part.points - bones.rest['head']) @ bones.turns['head'].T + bones.heads['head']
    return part


def _modelled(field: Field | None, paint: str, rest: Vec, bones: Bones, over: list[Surface] | None) -> Part:
    """A part from a field on the rest pose's head; what drapes over the shoulders follows them."""
    assert field is not None
    points, faces = field.surface()
    # What drapes is smoothed more: the grid that it is modelled on shows at its hem.
    part = Part(paint, points, faces, soften=2 if over is None else 6)
    if over is None:
        return _carried(part, bones)
    away, near = cKDTree(rest[:BODY]).query(points, k=6)
    share = 1 / (away + 0.004)
    rows = (weights()[1][:BODY][near] * (share / share.sum(1, keepdims=True))[:, :, None]).sum(1)
    names = weights()[0]
    low, high = bones.rest['neck_01'][2], bones.rest['head'][2] + 0.01
    rigid = np.clip((points[:, 2] - low) / (high - low), 0, 1)[:, None]
    head = np.zeros_like(rows)
    head[:, names.index('head')] = 1
    part.points = carry(points, rows * (1 - rigid) + head * rigid, bones)
    for layer in over:
        push_out(part, layer.points, layer.normals(), 0.006)
    return part


def greyed(hair_of: Hair) -> str:
    """The colour of hair that has gone partly grey."""
    own = [int(hair_of.colour[i : i + 2], 16) for i in (1, 3, 5)]
    mixed = [
        round(a * (1 - 0.6 * hair_of.grey) + b * 0.6 * hair_of.grey)
        for a, b in zip(own, (168, 164, 160), strict=True)
    ]
    return '#' + ''.join(f'{c:02x}' for c in mixed)


def _away_from_rim(cloth: Surface) -> Vec:
    """The points of a layer that another may lie on: at an edge, cut and folded, normals point anywhere."""
    rim = cloth.rim()
    return cKDTree(cloth.points[rim]).query(cloth.points)[0] > 0.02 if rim.any() else ~rim


def _calm(cloth: Surface) -> Vec:
    """Less folded near the sewn edge of the neck."""
    neck = cloth.values.get('neck')
    return np.ones(len(cloth.points)) if neck is None else np.clip((neck - 0.01) / 0.09, 0.08, 1)


def _expression(smile: float, closed: bool) -> dict[str, float]:
    units: dict[str, float] = {}
    for side in ('Left', 'Right'):
        units |= {
            f'mouthSmile{side}': 0.15 + smile,
            f'cheekSquint{side}': smile * 0.6,
            f'eyeSquint{side}': smile * 0.12,
            f'mouthDimple{side}': smile * 0.2,
            f'browOuterUp{side}': 0.12,
        }
        if closed:
            units[f'eyeBlink{side}'] = 1.0
    units['browInnerUp'] = 0.12
    return units


def _skin(
    who: Character, dressing: Dressing, outfit: Outfit, skin: Surface, tints: Vec, marks: Landmarks
) -> list[Part]:
    """The skin, and gloves where the hands wear them."""
    sterile = outfit.top == 'gown'
    if not (dressing.gloves or sterile):
        return [Part(f'skin {who.skin}', skin.points, skin.faces, tints=tints)]
    at = np.stack([skin.values[f'rest{axis}'] for axis in range(3)], 1)
    hand = (marks.along_arm(at) > (1.86 if sterile else 1.93))[skin.faces].all(1)
    glove = skin.keep(hand)
    glove.points = glove.points + glove.normals() * 0.0016
    glove.smooth(2)
    own = np.zeros(len(skin.points), bool)
    own[skin.faces[~hand]] = True
    bare = skin.keep(~hand)
    colour = '#efe7d2' if sterile else '#8e9ccf'
    return [
        Part(f'skin {who.skin}', bare.points, bare.faces, tints=tints[own]),
        Part(f'plain {colour} 0.42', glove.points, glove.faces, thick=0.0008),
    ]


def _clothes(
    rest: Vec, marks: Landmarks, outfit: Outfit, hidden: Vec, seated: bool
) -> list[tuple[Surface, str, float, str]]:
    """The clothes in the rest pose: surface, paint, depth of folds, trimmed edge; marks what they hide."""
    body = rest[:BODY]
    found: list[tuple[Surface, str, float, str]] = []
    if outfit.legs != 'bare':
        kind = outfit.legs
        folds = 0.0015 if kind == 'leggings' else 0.007
        found.append((trousers(rest, marks, kind), f'cloth {outfit.legs_colour}', folds, ''))
        ends = {'shorts': 0.56, 'rolled trousers': 1.42}.get(kind, 1.9)
        down = marks.down_leg(body)
        hidden |= (body[:, 2] < marks.waist) & (down < ends) & (marks.along_arm(body) < 0.05)
    if outfit.shoes in ('socks', 'sock and bare', 'trainers'):
        height = 1.62 if outfit.shoes == 'trainers' else 1.5
        one = 1 if outfit.shoes == 'sock and bare' or 'blade left' in outfit.extras else 0
        colour = outfit.shoe_colour if outfit.shoes != 'trainers' else '#e9e7e2'
        if outfit.legs in ('bare', 'shorts') or outfit.shoes != 'trainers':
            found.append((sock(rest, marks, height, one), f'cloth {colour}', 0.0006, ''))
            hidden |= (marks.down_leg(body) > height + 0.06) & ((one == 0) | (np.sign(body[:, 0]) == one))
    cut = TOPS[outfit.top]
    if seated:
        cut = replace(cut, hem=min(cut.hem, -0.015))
    if outfit.top == 'patient gown' and seated:
        found.append((trousers(rest, marks, 'shorts'), f'cloth {outfit.top_colour}', 0.004, ''))
    elif 'gown' in outfit.top:
        found.append((skirt(rest, marks, 1.25, 0.02), f'cloth {outfit.top_colour}', 0.003, ''))
    if cut.open_front:
        inner = TOPS['tunic' if outfit.trim == '#1f8a56' else 'jumper']
        under = replace(inner, sleeve=0.6, loose=0.006, hem=cut.hem + 0.02)
        found.append((top(rest, marks, under), f'cloth {outfit.trim}', 0.003, ''))
        paint = f'cloth {outfit.top_colour}'
    else:
        wide = {'gown': 0.06, 'patient gown': 0.012}.get(outfit.top, 0.013)
        paint = f'cloth {outfit.top_colour}' + (f' {outfit.trim} {wide}' if outfit.trim else '')
    edge = 'sleeve' if outfit.top == 'gown' else 'neck'
    found.append((top(rest, marks, cut), paint, cut.wrinkles, edge))
    arm = marks.along_arm(body)
    # The neck of a patient's gown stands off: one sees further into it.
    deep = 0.25 if outfit.top == 'patient gown' else 0.015
    under_top = (body[:, 2] > marks.pelvis[2] - cut.hem + 0.03) & (
        body[:, 2] < marks.collar - cut.depth - deep
    )
    hidden |= under_top & (arm < cut.sleeve - 0.12)
    behind = (
        (body[:, 2] < marks.neck[2] - 0.055 - deep)
        & (body[:, 1] < marks.neck[1])
        & (body[:, 2] > marks.pelvis[2])
    )
    hidden |= behind & (arm < cut.sleeve - 0.12)
    return found


def _spots(made: Made, rest: Vec, bones: Bones) -> None:
    eyes_at = (joint(rest, 'joint-l-eye') + joint(rest, 'joint-r-eye')) / 2
    ahead = np.array([0, 0.02, 0])
    named: dict[str, Vec] = {
        'eyes': bones.at('head', eyes_at + ahead),
        'head': bones.at('head', eyes_at - 4 * ahead + np.array([0, 0, 0.02])),
        'chest': bones.at('spine_03', (bones.rest['upperarm_l'] + bones.rest['upperarm_r']) / 2 + 5 * ahead),
        'pelvis': bones.heads['pelvis'],
    }
    for side, letter in (('L', 'l'), ('R', 'r')):
        named['foot' + side] = bones.heads[f'foot_{letter}']
        named['knee' + side] = bones.heads[f'calf_{letter}']
        wrist, knuckle = bones.rest[f'hand_{letter}'], bones.rest[f'middle_01_{letter}']
        across = bones.rest[f'index_01_{letter}'] - bones.rest[f'pinky_01_{letter}']
        along = (knuckle - wrist) / np.linalg.norm(knuckle - wrist)
        out = np.cross(along, across) * (1 if letter == 'l' else -1)
        out /= np.linalg.norm(out)
        turned = bones.turns[f'hand_{letter}']
        palm = bones.at(f'hand_{letter}', wrist + (knuckle - wrist) * 0.8 + out * 0.022)
        y, z = turned @ along, turned @ out
        named['hand' + side] = palm
        made.palms[side] = [v.tolist() for v in (np.cross(y, z), y, z, palm)]
    made.spots |= {name: at.tolist() for name, at in named.items()}
