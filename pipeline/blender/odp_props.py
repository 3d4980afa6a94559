"""Renders what the operating department's tasks show close up: python pipeline/blender/odp_props.py [odp-4 …]

Writes assets/odp/props/<task>/<id>.webp and assets/odp/props/props.json: direction, angular size and distance
of each, as seen from its room's camera and in its room's light.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bpy
from mathutils import Vector

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

from cut_out import CutOut, Shot, cut_out  # noqa: E402
from kit.finishes import forget_finishes  # noqa: E402
from kit.floor_kit import fill_pockets  # noqa: E402
from kit.instruments import lost_swab  # noqa: E402
from kit.noted import forget_things, noted, parts_of  # noqa: E402
from rooms import odp_2, odp_3, odp_4  # noqa: E402
from rooms.operation_room import build_operation_room  # noqa: E402

TARGET = ROOT / 'assets' / 'odp' / 'props'
PX_A_DEGREE, LEAST, MOST, SAMPLES = 40, 150, 380, 6


@dataclass(frozen=True)
class Wanted:
    """A thing noted by a room's builder, and what stands before it and so cuts it off."""

    task: str
    thing: str
    before: tuple[str, ...] = ()


ROOMS: tuple[tuple[object, Callable[[], object], tuple[Wanted, ...]], ...] = (
    (
        odp_2,
        odp_2.build,
        tuple(Wanted('odp-t3', name) for name in ('bag', 'machine', 'supply', 'tubes', 'monitors', 'tray')),
    ),
    (
        odp_3,
        odp_3.build,
        tuple(Wanted('odp-t2', name) for name in ('swabs', 'needles', 'blades', 'instruments')),
    ),
    (
        odp_4,
        lambda: _with_swabs(),
        (Wanted('odp-t2', 'used-swabs'), Wanted('odp-t2', 'missing-swab', ('bucket',))),
    ),
)


def _with_swabs() -> None:
    room = build_operation_room()
    with noted('used-swabs'):
        fill_pockets(room.holder, (5, 4))
    with noted('missing-swab'):
        lost_swab(room.lost)


def main(rooms: list[str]) -> int:
    """Renders all of them, or those of some rooms; returns the exit status."""
    TARGET.mkdir(parents=True, exist_ok=True)
    index = TARGET / 'props.json'
    found: dict[str, dict[str, object]] = json.loads(index.read_text()) if index.exists() else {}
    for room, build, wanted in ROOMS:
        if rooms and room.__name__.split('.')[-1].replace('_', '-') not in rooms:
            continue
        bpy.ops.wm.read_factory_settings(use_empty=True)
        forget_finishes()
        forget_things()
        bpy.context.scene.world = bpy.data.worlds.new('nothing beyond the walls')
        build()
        bpy.context.view_layer.update()
        for want in wanted:
            found[f'{want.task}/{want.thing}'] = render(want, Vector(room.EYE), room.LOOK)
            print(want, found[f'{want.task}/{want.thing}'], flush=True)
    index.write_text(json.dumps(dict(sorted(found.items())), indent=2) + '\n')
    return 0


def render(want: Wanted, eye: Vector, look: object) -> dict[str, object]:
    """Cuts one thing out, writes its picture, and says where and how large it is seen."""
    parts = parts_of(want.thing)
    hiders = [part for name in want.before for part in parts_of(name)]
    low, high = bounds(parts)
    aim = (low + high) / 2
    distance = (aim - eye).length
    reach = max((corner - aim).length for corner in (low, high)) * 1.04
    across = 2 * math.degrees(math.atan(reach / distance))
    px = round(min(MOST, max(LEAST, across * PX_A_DEGREE)))
    shot = Shot(eye, aim, reach)
    for part in hiders:
        part.is_holdout = True
    cut = cut_out([*parts, *hiders], shot, px, SAMPLES, look, ROOT / '.cache' / 'blender' / 'cut.png')
    for part in hiders:
        part.is_holdout = False
    file = f'{want.task}/{want.thing}.webp'
    (TARGET / want.task).mkdir(exist_ok=True)
    cut.picture.save(TARGET / file, 'WEBP', quality=86, method=6)
    return {'file': file, **seen(cut, shot, eye, distance)}


def bounds(parts: list[bpy.types.Object]) -> tuple[Vector, Vector]:
    """The corners of a box in the room that holds all parts."""
    corners = [part.matrix_world @ Vector(corner) for part in parts for corner in part.bound_box]
    low = Vector([min(c[i] for c in corners) for i in range(3)])
    high = Vector([max(c[i] for c in corners) for i in range(3)])
    return low, high


def seen(cut: CutOut, shot: Shot, eye: Vector, distance: float) -> dict[str, float]:
    """Direction of the trimmed picture's middle, its angular size in degrees, and its distance in metres."""
    left, top, right, bottom = cut.box
    frame = shot.frame().to_3x3()
    wide = 2 * shot.reach / distance

    def ray(u: float, v: float) -> Vector:
        return frame @ Vector(((u - 0.5) * wide, (0.5 - v) * wide, -1))

    middle = ray((left + right) / 2, (top + bottom) / 2)
    width = ray(left, (top + bottom) / 2).angle(ray(right, (top + bottom) / 2))
    height = ray((left + right) / 2, top).angle(ray((left + right) / 2, bottom))
    return {
        'yaw': round(math.degrees(math.atan2(middle.x, middle.y)) % 360, 2),
        'pitch': round(math.degrees(math.atan2(middle.z, math.hypot(middle.x, middle.y))), 2),
        'widthDeg': round(math.degrees(width), 2),
        'heightDeg': round(math.degrees(height), 2),
        'distance': round(distance, 3),
    }


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
