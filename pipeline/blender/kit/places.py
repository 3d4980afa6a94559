"""Where things are as seen from the camera: what the live overlays, hotspots and ways are set from."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mathutils import Vector

Triple = Sequence[float]
Direction = dict[str, float]


@dataclass
class Places:
    """Collects directions from a camera at `eye` (metres in the room), which looks along +y at bearing 0."""

    eye: Triple
    overlays: dict[str, list[Direction]] = field(default_factory=dict)
    hotspots: dict[str, Direction] = field(default_factory=dict)
    ways: dict[str, Direction] = field(default_factory=dict)
    props: dict[str, Direction] = field(default_factory=dict)
    people: dict[str, Direction] = field(default_factory=dict)
    # The points themselves by kind and name, and live surfaces' corners: what is seen is found by them.
    points: dict[str, dict[str, Vector]] = field(default_factory=dict)
    surfaces: dict[str, list[Vector]] = field(default_factory=dict)

    def direction(self, point: Triple) -> Direction:
        """Bearing clockwise from the picture's centre (0 to 360), pitch up from the horizon, distance."""
        x, y, z = (a - b for a, b in zip(point, self.eye, strict=True))
        return {
            'yaw': round(math.degrees(math.atan2(x, y)) % 360, 2),
            'pitch': round(math.degrees(math.atan2(z, math.hypot(x, y))), 2),
            'distance': round(math.sqrt(x * x + y * y + z * z), 3),
        }

    def overlay(self, name: str, corners: Sequence[Triple]) -> None:
        """A flat surface for a live overlay: top left, top right, bottom right, bottom left."""
        self.surfaces[name] = [Vector(corner) for corner in corners]
        self.overlays[name] = [self.direction(corner) for corner in corners]

    def hotspot(self, name: str, point: Triple) -> None:
        """Something that can be asked about."""
        self.points.setdefault('hotspots', {})[name] = Vector(point)
        self.hotspots[name] = self._bearing(point)

    def way(self, scene: str, point: Triple) -> None:
        """Where another scene lies."""
        self.points.setdefault('ways', {})[scene] = Vector(point)
        self.ways[scene] = self._bearing(point)

    def prop(self, name: str, point: Triple) -> None:
        """Where a cut-out that a task shows has to stand."""
        self.points.setdefault('props', {})[name] = Vector(point)
        self.props[name] = self.direction(point)

    def person(self, name: str, point: Triple) -> None:
        """Where somebody's head is, so that a caption can point at who speaks."""
        self.points.setdefault('people', {})[name] = Vector(point)
        self.people[name] = self._bearing(point)

    def write(self, path: Path) -> None:
        """Writes the places as JSON, whole or not at all."""
        found = {
            'overlays': self.overlays,
            'hotspots': self.hotspots,
            'ways': self.ways,
            'props': self.props,
            'people': self.people,
        }
        text = json.dumps({kind: entries for kind, entries in found.items() if entries}, indent=2)
        half = path.with_suffix('.part')
        half.write_text(text + '\n')
        half.replace(path)

    def _bearing(self, point: Triple) -> Direction:
        direction = self.direction(point)
        return {'yaw': direction['yaw'], 'pitch': direction['pitch']}
