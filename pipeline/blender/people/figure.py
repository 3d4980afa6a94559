"""Puts a figure into the scene: takes its parts from the cache, or builds them."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector

from kit.assembly import Assembly

from .build import build
from .character import Character
from .dressing import Dressing
from .holding import THINGS
from .paint import paint
from .part import Made, Part, load, save
from .placed import Placed
from .posing import Posing
from .stance import Arms, Stance

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent.parent.parent / '.cache' / 'blender' / 'people'
UNSEEN = ('place', 'placed', 'paint', 'holding', 'wardrobe', 'figure', '__init__')
"""Modules that the shape of a figure does not depend on, or only by what is in its key already."""


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
    frame = Assembly(spot, -facing)
    inside = frame.frame.inverted()
    goals = {side: _rounded(inside @ point) for side, point in reach.items()}
    gaze = None if look_at is None else _rounded(inside @ look_at)
    posing = Posing(stance, arms, goals, gaze, back if pose in ('reclining', 'lying') else None)
    made = _cached(who, dressing, posing)
    objects = [_object(part, frame) for part in made.parts]
    spots = {name: frame.point(at) for name, at in made.spots.items()}
    hands = {side: Assembly(frame=frame.frame @ _matrix(axes)) for side, axes in made.palms.items()}
    for side, thing in holding.items():
        before = set(bpy.data.objects)
        THINGS[thing](hands[side])
        objects += [part for part in bpy.data.objects if part not in before]
    return Placed(who.id, frame, spots, hands, objects)


def _rounded(point: Vector) -> tuple[float, float, float]:
    return (round(point.x, 3), round(point.y, 3), round(point.z, 3))


def _matrix(axes: list[list[float]]) -> Matrix:
    x, y, z, at = axes
    return Matrix([(x[i], y[i], z[i], at[i]) for i in range(3)] + [(0, 0, 0, 1)])


@functools.cache
def _sources() -> bytes:
    digest = hashlib.sha256()
    for source in sorted(HERE.glob('*.py')):
        if source.stem not in UNSEEN and not source.stem.startswith('cast'):
            digest.update(source.read_bytes())
    return digest.digest()


def _cached(who: Character, dressing: Dressing, posing: Posing) -> Made:
    """The figure, from the cache if nothing that it depends on has changed."""
    from .wardrobe import OUTFITS

    outfit = OUTFITS[dressing.outfit or who.outfit]
    key = hashlib.sha256(repr((who, dressing, posing, outfit)).encode() + _sources()).hexdigest()[:16]
    kept = CACHE / f'{who.id}-{key}.npz'
    if not kept.exists():
        save(build(who, dressing, posing), kept)
    return load(kept)


def _object(part: Part, frame: Assembly) -> bpy.types.Object:
    mesh = bpy.data.meshes.new('person')
    mesh.from_pydata(part.points.tolist(), [], part.faces.tolist())
    mesh.materials.append(paint(part.paint))
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    if part.tints is not None:
        tint = mesh.attributes.new('tint', 'FLOAT_COLOR', 'POINT')
        tint.data.foreach_set('color', np.c_[part.tints, np.ones(len(part.tints))].astype(np.float32).ravel())
    if part.mask is not None:
        mesh.attributes.new('mask', 'FLOAT', 'POINT').data.foreach_set('value', part.mask.astype(np.float32))
    mesh.update()
    made = frame.place(bpy.data.objects.new('person', mesh))
    if part.soften:
        even = made.modifiers.new('soften', 'SMOOTH')
        even.factor, even.iterations = 0.5, part.soften
    if part.refine:
        smooth = made.modifiers.new('refine', 'SUBSURF')
        smooth.levels = smooth.render_levels = part.refine
    if part.thick:
        shell = made.modifiers.new('thick', 'SOLIDIFY')
        shell.thickness, shell.offset = part.thick, 1
    return made
