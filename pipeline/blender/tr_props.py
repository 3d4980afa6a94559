"""Renders what the radiotherapy tasks show: python pipeline/blender/tr_props.py

Writes assets/tr/props/<task>/<id>.webp and assets/tr/props/props.json: direction, angular size and distance
of each, as seen from its room's camera. The support worker behind the shelves is cut out in the room's own
light; the raised hand is what the camera in the treatment room shows, to stand on the screen at the desk.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import bpy
from mathutils import Vector
from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

from cut_out import Shot, cut_out  # noqa: E402
from kit.finishes import forget_finishes  # noqa: E402
from kit.noted import forget_things, noted, parts_of  # noqa: E402
from kit.places import Places  # noqa: E402
from odp_props import bounds, seen  # noqa: E402
from people.place import place_person  # noqa: E402
from rooms import tr_4  # noqa: E402
from rooms.tr_4_room import CENTRE, TOP, Bunker, build_bunker, put_mask_on  # noqa: E402
from rooms.tr_4_team import place_patient  # noqa: E402

TARGET = ROOT / 'assets' / 'tr' / 'props'
CACHE = ROOT / '.cache' / 'blender' / 'cut.png'
WORKER_PX, WORKER_SAMPLES = 420, 6
CAMERA_PX, CAMERA_SAMPLES = 448, 6


def main() -> int:
    """Renders both; returns the exit status."""
    found = {'tr-t3/support-worker': support_worker(), 'tr-t3/raised-hand': raised_hand()}
    (TARGET / 'props.json').write_text(json.dumps(found, indent=2) + '\n')
    return 0


def _room() -> Bunker:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    forget_finishes()
    forget_things()
    bpy.context.scene.world = bpy.data.worlds.new('nothing beyond the walls')
    return build_bunker(masks=True)


def support_worker() -> dict[str, object]:
    """Somebody who tidies the shelves, seen through them: what stands before him cuts him off."""
    bunker = _room()
    here = bunker.stance
    with noted('worker'):
        place_person(
            None,
            'tom',
            at=here.polar(1.98, -3.0),
            facing=here.bearing(268),
            look_at=here((1.4, -2.9, 1.25)),
            arms='front',
        )
    bpy.context.view_layer.update()
    parts, shelves = parts_of('worker'), parts_of('shelves')
    eye = Vector(tr_4.EYE)
    low, high = bounds(parts)
    aim = (low + high) / 2
    distance = (aim - eye).length
    shot = Shot(eye, aim, (high - low).length / 2 * 1.02)
    for part in shelves:
        part.is_holdout = True
    cut = cut_out([*parts, *shelves], shot, WORKER_PX, WORKER_SAMPLES, tr_4.LOOK, CACHE)
    return {'file': _write(cut.picture, 'support-worker'), **seen(cut, shot, eye, distance)}


def raised_hand() -> dict[str, object]:
    """Farid with a hand up, as the camera above the couch's foot sees him, on the screen at the desk."""
    bunker = _room()
    here = bunker.stance
    x, y = CENTRE
    farid = place_patient(bunker, Places(tr_4.EYE), reach={'R': here((x - 0.42, y - 0.35, TOP + 0.62))})
    put_mask_on(bunker, farid.eyes)
    bpy.context.view_layer.update()
    eye, aim = here((x - 1.5, y - 2.2, 2.35)), here((x, y - 0.35, TOP + 0.1))
    shot = Shot(eye, aim, 1.0)
    everything = list(bpy.context.scene.objects)
    cut = cut_out(everything, shot, CAMERA_PX, CAMERA_SAMPLES, tr_4.LOOK, CACHE)
    wide = cut.picture.convert('L').convert('RGB')
    height = round(CAMERA_PX * 9 / 16)
    top = (CAMERA_PX - height) // 2
    picture = Image.blend(wide, cut.picture.convert('RGB'), 0.45).crop((0, top, CAMERA_PX, top + height))
    places = json.loads((HERE / 'tr-1-beam.places.json').read_text())
    return {'file': _write(picture, 'raised-hand'), **_on_screen(places['overlays']['cameras'])}


def _on_screen(corners: list[dict[str, float]]) -> dict[str, float]:
    """The right half of the cameras' screen, a little in from its edge and just before its glass."""
    yaws = [(corner['yaw'] + 180) % 360 - 180 for corner in corners]
    left, right = min(yaws[0], yaws[3]), max(yaws[1], yaws[2])
    top, bottom = corners[0]['pitch'], corners[3]['pitch']
    width = (right - left) * 0.48
    return {
        'yaw': round((left + (right - left) * 0.745) % 360, 2),
        'pitch': round((top + bottom) / 2, 2),
        'widthDeg': round(width, 2),
        'heightDeg': round(width * 9 / 16, 2),
        'distance': round(min(corner['distance'] for corner in corners) - 0.03, 3),
    }


def _write(picture: Image.Image, name: str) -> str:
    file = f'tr-t3/{name}.webp'
    (TARGET / 'tr-t3').mkdir(parents=True, exist_ok=True)
    picture.save(TARGET / file, 'WEBP', quality=86, method=6)
    return file


if __name__ == '__main__':
    sys.exit(main())
