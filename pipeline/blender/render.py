"""Makes a room's picture, unattended: python pipeline/blender/render.py odp-4 [--preview | --draft | --final]

Writes <cache>/masters/<room>-<quality>.png, and with --final also <room>.places.json and <room>.ids.json
(what is seen where) beside this file.
A picture whose inputs have not changed is not rendered again; --force does so all the same.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import bpy
import numpy as np

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent.parent / '.cache' / 'blender'
sys.path.insert(0, str(HERE))

from kit.finishes import forget_finishes  # noqa: E402
from kit.places import Places  # noqa: E402
from kit.seen import Seen  # noqa: E402
from picture import DRAFT, FINAL, PREVIEW, Frame, Quality, Region, develop, faces, render_frame, whole  # noqa: E402

QUALITIES = {'preview': PREVIEW, 'draft': DRAFT, 'final': FINAL}
# A room, or one dressing of it, is a module in rooms/ that says where the visitor's eyes are.
ROOMS = tuple(
    sorted(
        source.stem.replace('_', '-')
        for source in (HERE / 'rooms').glob('*_*.py')
        if '\nEYE = ' in source.read_text()
    )
)


def inputs_key(room: str, quality: Quality) -> str:
    """A hash of all the picture depends on: these scripts, the tools' versions, room, size, samples."""
    digest = hashlib.sha256(f'{room} {quality} bpy {bpy.app.version_string} numpy {np.__version__}'.encode())
    loaded = set(sources())
    for source in sorted(HERE.rglob('*.py')):
        if source.parent.name != 'rooms' or source in loaded:
            digest.update(source.read_bytes())
    return digest.hexdigest()


def sources() -> list[Path]:
    """The scripts that have been loaded so far."""
    files = (getattr(module, '__file__', None) for module in list(sys.modules.values()))
    return sorted({Path(file).resolve() for file in files if file and Path(file).is_relative_to(HERE)})


def input_hashes() -> dict[str, str]:
    """The hash of every script that a picture is made by, for `npm run assets -- --check`."""
    files = [*sources(), HERE / 'requirements.txt']
    return {str(f.relative_to(HERE)): hashlib.sha256(f.read_bytes()).hexdigest()[:16] for f in files}


def frames_of(places: Places, regions: list[Region], quality: Quality) -> list[Frame]:
    """What has to be rendered, in the order in which it is laid over one another: the whole sphere or regions
    of it, and the faces therein once more."""
    heads = []
    for at in places.points.get('people', {}).values():
        seen = places.direction(at)
        if not regions or any(region.holds(seen['yaw'], seen['pitch']) for region in regions):
            heads.append((seen['yaw'], seen['pitch'], seen['distance']))
    parts = [region.frame(quality) for region in regions] or whole(quality)
    return [*parts, *faces(heads, quality)]


def main() -> int:
    """Builds and renders one room; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument('room', choices=ROOMS)
    for quality in QUALITIES:
        parser.add_argument(f'--{quality}', dest='quality', action='store_const', const=quality)
    parser.add_argument('--width', type=int, help="px, instead of the quality's own")
    parser.add_argument('--samples', type=int, help="a pixel, instead of the quality's own")
    parser.add_argument('--force', action='store_true', help='render even if nothing changed')
    parser.add_argument('--develop', action='store_true', help='only tone-map what was rendered last time')
    parser.add_argument('--places', action='store_true', help='write the places only; render nothing')
    parser.set_defaults(quality='preview')
    wanted = parser.parse_args()
    masters = CACHE / 'masters'
    masters.mkdir(parents=True, exist_ok=True)
    png = masters / f'{wanted.room}-{wanted.quality}.png'
    own = QUALITIES[wanted.quality]
    quality = replace(own, width=wanted.width or own.width, samples=wanted.samples or own.samples)
    room = importlib.import_module(f'rooms.{wanted.room.replace("-", "_")}')
    key_file, key = png.with_suffix('.key'), inputs_key(wanted.room, quality)
    fresh = png.exists() and key_file.exists() and key_file.read_text() == key
    if fresh and not (wanted.force or wanted.places or wanted.develop):
        print(f'{png} is up to date')
        return 0
    started = time.monotonic()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    forget_finishes()
    bpy.context.scene.world = bpy.data.worlds.new('nothing beyond the walls')
    # A dressing that differs from another in parts only says so: OVER = (that room, one region, another …).
    over, *regions = getattr(room, 'OVER', (None,))
    base = masters / f'{over}-{wanted.quality}.png' if over else None
    if base and not wanted.places and not base.exists():
        parser.error(f'{wanted.room} is laid over {over}: render that first')
    places = room.build()
    built, inputs = time.monotonic() - started, input_hashes()
    if wanted.places or wanted.quality == 'final':
        places.write(HERE / f'{wanted.room}.places.json')
        Seen(places).write(HERE / f'{wanted.room}.ids.json')
    if wanted.places:
        return 0
    shots = [
        (png.with_suffix(f'.{i}.exr'), frame) for i, frame in enumerate(frames_of(places, regions, quality))
    ]
    took = 0.0 if wanted.develop else sum(render_frame(room.EYE, frame, exr) for exr, frame in shots)
    develop(shots, base, quality, room.LOOK, png)
    if wanted.develop:
        return 0
    key_file.write_text(key)
    png.with_suffix('.inputs.json').write_text(json.dumps(inputs, indent=2) + '\n')
    print(f'{png}: built in {built:.0f} s, rendered in {took:.0f} s at {quality.samples} samples a pixel')
    return 0


if __name__ == '__main__':
    sys.exit(main())
