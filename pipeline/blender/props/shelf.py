"""Where a day's cut-outs are kept: assets/<day>/props, with a table of where each stands."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[3]
Spot = tuple[float, float]


@dataclass(frozen=True)
class Stand:
    """Where a cut-out's middle is: direction in degrees, distance in metres; and its height in degrees."""

    yaw: float
    pitch: float
    distance: float
    height: float


@dataclass
class Shelf:
    """Collects a day's cut-outs; `write` puts the table beside them."""

    day: str
    table: dict[str, dict[str, object]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """assets/<day>/props."""
        return ROOT / 'assets' / self.day / 'props'

    def put(
        self, name: str, picture: Image.Image, stand: Stand, spots: dict[str, Spot] | None = None
    ) -> None:
        """Keeps one as WebP under `<task>/<id>`; `spots` are places on it, 0 to 1 from its left and top."""
        file = self.folder / f'{name}.webp'
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix('.part')
        picture.save(half, 'WEBP', quality=88, method=4, exact=False)
        half.replace(file)
        tall = 2 * math.tan(math.radians(stand.height) / 2)
        wide = tall * picture.width / picture.height
        entry: dict[str, object] = {
            'file': f'{name}.webp',
            'yaw': round(stand.yaw % 360, 2),
            'pitch': round(stand.pitch, 2),
            'widthDeg': round(math.degrees(2 * math.atan(wide / 2)), 2),
            'heightDeg': round(stand.height, 2),
            'distance': round(stand.distance, 3),
        }
        if spots:
            entry['spots'] = {spot: _direction(stand, wide, tall, *at) for spot, at in spots.items()}
        self.table[name] = entry

    def write(self) -> None:
        """Writes props.json, keeping what is there of cut-outs that were not made this time."""
        path = self.folder / 'props.json'
        before = json.loads(path.read_text()) if path.exists() else {}
        half = path.with_suffix('.part')
        half.write_text(json.dumps(dict(sorted((before | self.table).items())), indent=2) + '\n')
        half.replace(path)


def _direction(stand: Stand, wide: float, tall: float, x: float, y: float) -> dict[str, float]:
    """The direction of a place on a card that faces the camera."""
    across, up = (x - 0.5) * wide, (0.5 - y) * tall
    pitch = math.radians(stand.pitch)
    ahead = math.cos(pitch) - up * math.sin(pitch)
    rise = math.sin(pitch) + up * math.cos(pitch)
    turn = math.atan2(across, ahead)
    return {
        'yaw': round((stand.yaw + math.degrees(turn)) % 360, 2),
        'pitch': round(math.degrees(math.atan2(rise, math.hypot(across, ahead))), 2),
    }
