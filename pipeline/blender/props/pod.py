"""The podiatry day's cut-outs: python pipeline/blender/props/pod.py [drawn] [sole] [foot] [hand] [things]

`drawn` makes the walkers and worn soles of pod-t4; the others are rendered in the clinic's light.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from cut_out import CutOut, Shot, cut_out
from kit.assembly import Assembly
from kit.bare_foot import bare_foot, bare_hand, hard_skin
from kit.drawn_walkers import LOOP, WALKERS, soles, walker
from kit.finishes import forget_finishes
from kit.podiatry_trolley import doppler_probe, gel_bottle, monofilament
from people.placed import Placed
from props.shelf import ROOT, Shelf, Stand

CACHE = ROOT / '.cache' / 'blender' / 'props'
WEARS = {'inner': 'inner', 'even': 'even', 'outer': 'outer'}
TILTS = (90, 75, 60, 45, 30)
# Places of the sole for pod-t1: along from heel to toes, across from the inside edge to the outside edge.
SITES = {
    'big-toe': (0.92, 0.16),
    'first-ball': (0.7, 0.17),
    'fifth-ball': (0.63, 0.84),
    'heel': (0.12, 0.5),
    'arch': (0.42, 0.36),
    'hard-skin': (0.75, 0.55),
}


def drawn(shelf: Shelf) -> None:
    """pod-t4: three walkers, four frames each, and three pairs of soles."""
    for i, (name, who) in enumerate(WALKERS.items()):
        for frame in range(len(LOOP)):
            shelf.put(f'pod-t4/walker-{name}-{frame + 1}', walker(who, frame), Stand(-24 + 24 * i, 4, 2, 24))
    for i, name in enumerate(WEARS):
        shelf.put(f'pod-t4/sole-{name}', soles(name), Stand(-24 + 24 * i, -20, 2, 18))


def sole(shelf: Shelf, lin: Placed) -> None:
    """pod-t1: Mrs Lin's right sole, close, with its six places."""
    foot = bare_foot(lin, 'R')
    foot.shorten(0.075)
    hard_skin(foot, *SITES['hard-skin'], 0.017)
    middle = foot.heel + foot.toes * (foot.length * 0.52)
    shot = Shot(middle + foot.down * 0.8, middle, 0.15, foot.toes)
    made = _shoot('sole', [foot.part], shot, 480)
    spots = {name: made.spot(shot.across(foot.at(*at))) for name, at in SITES.items()}
    shelf.put('pod-t1/right-sole', made.picture, Stand(1.5, -12, 1.1, 34), spots)
    bpy.data.objects.remove(foot.part)


def foot(shelf: Shelf, lin: Placed) -> None:
    """pod-t2: the right foot from its inner side and above, with the two places of a pulse."""
    one = bare_foot(lin, 'R')
    ankle = lin.foot('R')
    inward = -one.outward
    middle = one.heel + one.toes * (one.length * 0.46) - one.down * 0.075
    eye = middle + inward * 0.5 - one.down * 0.36 + one.toes * 0.3
    shot = Shot(eye, middle, 0.17, -one.down)
    made = _faded(_shoot('foot', [one.part], shot, 480))
    top = one.near(one.heel + one.toes * (one.length * 0.66) - one.down * 0.06 + inward * 0.012)
    behind = one.near(ankle + inward * 0.05 - one.toes * 0.006 + one.down * 0.014)
    spots = {'top': made.spot(shot.across(top)), 'ankle': made.spot(shot.across(behind))}
    shelf.put('pod-t2/foot', made.picture, Stand(1.5, -14, 1.1, 28), spots)
    bpy.data.objects.remove(one.part)


def _faded(made: CutOut) -> CutOut:
    """Lets the upper end of a leg that was cut off vanish softly."""
    alpha = np.asarray(made.picture.getchannel('A'), np.float32)
    rows = np.clip(np.linspace(0, 1, len(alpha)) / 0.2 - 0.25, 0, 1)[:, None]
    picture = made.picture.copy()
    picture.putalpha(Image.fromarray((alpha * rows).astype(np.uint8)))
    return CutOut(picture, made.box)


def hand(shelf: Shelf, lin: Placed) -> None:
    """pod-t1: her hand, on which the thread is shown first."""
    at = lin.hand('L').point((0, 0.02, 0))
    part = bare_hand(lin, 'L')
    made = _shoot('hand', [part], Shot(at + Vector((-0.3, -0.45, 0.4)), at, 0.15), 340)
    shelf.put('pod-t1/hand', made.picture, Stand(18, -8, 1.3, 16))
    bpy.data.objects.remove(part)


def things(shelf: Shelf, lin: Placed) -> None:
    """The thread straight and bent, the gel, the probe at five tilts."""
    del lin
    stage = Assembly((0.15, 0.75, 1.25), 0)
    for name, bend in (('straight', 0.0), ('bent', 1.0)):
        # Enlarged, so that the thread can be seen at all.
        part = _grown(stage, 2.2)
        made = _alone(
            f'thread-{name}', lambda part=part, bend=bend: monofilament(part, bend, 0.0016), stage, 0.26
        )
        tall = 16 * made.picture.height / made.picture.width
        shelf.put(f'pod-t1/thread-{name}', made.picture, Stand(14, -12, 0.9, tall))
    made = _alone('gel', lambda: gel_bottle(stage.inside((0, 0, -0.09))), stage, 0.12)
    shelf.put('pod-t2/gel', made.picture, Stand(14, -12, 1.0, 13))
    upright = _alone('probe', lambda: doppler_probe(stage.inside((0, 0, -0.07))), stage, 0.1).picture
    for tilt in TILTS:
        turned = upright.rotate(tilt - 90, Image.Resampling.BICUBIC, expand=True)
        turned = turned.crop(turned.getchannel('A').getbbox())
        tall = 13 * turned.height / upright.height
        shelf.put(f'pod-t2/probe-{tilt}', turned, Stand(6, -9, 1.0, tall))


def _alone(name: str, make: Callable[[], object], stage: Assembly, reach: float) -> CutOut:
    """Renders what `make` makes on the stage, and takes it away again."""
    before = set(bpy.context.scene.objects)
    make()
    parts = [part for part in bpy.context.scene.objects if part not in before]
    at = stage.point((0, 0, 0))
    made = _shoot(name, parts, Shot(at + Vector((-0.12, -0.75, 0.12)), at, reach), 340)
    for part in parts:
        bpy.data.objects.remove(part)
    return made


def _grown(stage: Assembly, by: float) -> Assembly:
    return Assembly(frame=stage.frame @ Matrix.Scale(by, 4))


def _shoot(name: str, parts: list[bpy.types.Object], shot: Shot, px: int) -> CutOut:
    from rooms.pod_2 import LOOK

    CACHE.mkdir(parents=True, exist_ok=True)
    # What is looked at closely is lit as if somebody had turned the lamp on its arm to it.
    aside = shot.frame() @ Matrix.Translation((-0.35, 0.3, 0.1))
    lamp = Assembly(frame=aside).lamp((0, 0, 0), (0.4, 0.4), 5, (1, 0.97, 0.92))
    made = cut_out(parts, shot, px, 6, LOOK, CACHE / f'{name}.png')
    bpy.data.objects.remove(lamp)
    return made


RENDERED = {'sole': sole, 'foot': foot, 'hand': hand, 'things': things}


def main(wanted: list[str]) -> int:
    """Makes the cut-outs named, or all of them."""
    shelf = Shelf('pod')
    names = wanted or ['drawn', *RENDERED]
    if 'drawn' in names:
        drawn(shelf)
    chosen = [make for name, make in RENDERED.items() if name in names]
    if chosen:
        from rooms import pod_2

        bpy.ops.wm.read_factory_settings(use_empty=True)
        forget_finishes()
        bpy.context.scene.world = bpy.data.worlds.new('nothing beyond the walls')
        team = pod_2.furnish()[1]
        # A copy of a foot and the foot itself may not lie in one another, nor hands that hold it.
        for part in (part for who in team.values() for part in who.objects):
            part.hide_render = True
        lin = team['mrs-lin']
        for make in chosen:
            make(shelf, lin)
            shelf.write()
    shelf.write()
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
