"""Eyes with iris, pupil and catch-light, lashes and brows, all in the rest pose's place on the posed head."""

from __future__ import annotations

import numpy as np
from mathutils.bvhtree import BVHTree

from .character import Character
from .part import Part
from .rig import Bones, frame, turn, unit
from .shape import joint
from .source import Vec, base, joint_points
from .surface import Surface


def eyes(who: Character, rest: Vec, bones: Bones, looks: Vec, closed: bool) -> list[Part]:
    """Both eyeballs looking where they should, with lashes."""
    parts: list[Part] = []
    groups = joint_points()
    for i, side in enumerate('lr'):
        centre = joint(rest, f'joint-{side}-eye')
        ball = rest[groups[f'helper-{side}-eye']]
        centre = (ball.min(0) + ball.max(0)) / 2
        radius = float(np.linalg.norm(ball - centre, axis=1).max()) * 0.985
        if not closed:
            parts += _ball(who, bones.at('head', centre), radius, unit(looks[i]), bones.turns['head'])
        lash = Surface.of(rest, f'helper-{side}-eyelashes-2')
        shade = 'hair #1a1310' if who.hair.grey < 0.8 else 'hair #4a413c'
        if who.female > 0.5:
            parts.append(_carried(lash, bones, shade))
    return parts


def _carried(surface: Surface, bones: Bones, paint: str) -> Part:
    points = (surface.points - bones.rest['head']) @ bones.turns['head'].T + bones.heads['head']
    return Part(paint, points, surface.faces, thick=0.0006)


def _ball(who: Character, centre: Vec, radius: float, look: Vec, head: Vec) -> list[Part]:
    """A sphere whose rings end exactly where pupil, iris and white meet."""
    rings = {
        'pupil': (0, 5.5, 11.5),
        f'iris {who.eyes} 1.35': (11.5, 15.5, 19.5),
        f'iris {who.eyes} 0.95': (19.5, 24.0, 28.5),
        f'iris {who.eyes} 0.4': (28.5, 30.2, 32.0),
        'white': (32, 36, 42, 50, 60, 72, 86, 100),
    }
    axes = frame(look, head @ np.array([1.0, 0, 0]))
    around = np.linspace(0, 2 * np.pi, 41)[:-1]
    parts = []
    for paint, angles in rings.items():
        rows = []
        for angle in np.radians(angles):
            rise = 1 + 0.05 * max(0.0, np.cos(angle) - np.cos(np.radians(32))) / (1 - np.cos(np.radians(32)))
            ring = np.stack(
                [np.sin(angle) * np.cos(around), np.full(40, np.cos(angle)), np.sin(angle) * np.sin(around)],
                1,
            )
            rows.append(centre + radius * rise * ring @ axes.T)
        points = np.concatenate(rows)
        faces = [
            (k * 40 + i, k * 40 + (i + 1) % 40, (k + 1) * 40 + (i + 1) % 40, (k + 1) * 40 + i)
            for k in range(len(angles) - 1)
            for i in range(40)
        ]
        parts.append(Part(paint, points, np.array(faces)[:, ::-1]))
    for tilt, aside, size in ((16, -17, 0.1), (-14, 15, 0.035)):
        way = (
            axes
            @ turn(np.array([0, 0, 1.0]), -aside)
            @ turn(np.array([1.0, 0, 0]), tilt)
            @ np.array([0, 1.0, 0])
        )
        spot = frame(way, axes[:, 0])
        disc = np.stack([np.cos(around), np.zeros(40), np.sin(around)], 1) * size * radius
        points = centre + way * radius * 1.062 + disc @ spot.T
        parts.append(Part('glint', points, np.arange(40)[None, ::-1]))
    return parts


def brows(who: Character, rest: Vec, bones: Bones) -> list[Part]:
    """Two brows that lie on the forehead as it is shaped."""
    faces = base().faces['body']
    tree = BVHTree.FromPolygons(rest[: max(map(max, faces)) + 1].tolist(), faces)
    groups = joint_points()
    parts = []
    for side, sign in (('l', -1), ('r', 1)):
        ball = rest[groups[f'helper-{side}-eye']]
        eye = (ball.min(0) + ball.max(0)) / 2
        radius = float((ball.max(0) - ball.min(0))[2]) / 2
        wide = 4.6 if who.female > 0.5 else 5.6
        rows = []
        steps = np.linspace(0, 1, 22)
        for t in steps:
            x = eye[0] + sign * radius * (-1.0 + 2.75 * t)
            z = eye[2] + radius * (
                1.38 + 0.34 * np.sin(np.pi * min(1.0, t * 0.8 + 0.08)) - 0.75 * max(0, t - 0.6)
            )
            full = (
                wide / 2000 * who.brows * (0.72 + 0.5 * np.sin(np.pi * min(1, t * 1.25 + 0.1))) * (1 - t**3.2)
            )
            rows.append((x, z, max(full, 0.0004)))
        points = []
        for x, z, half in rows:
            for offset, lift in ((-1, -0.0006), (-0.55, 0.0011), (0.1, 0.0017), (0.65, 0.0010), (1, -0.0006)):
                height = z + half * offset
                hit = tree.ray_cast((x, 1.0, height), (0, -1, 0))[0]
                depth = hit[1] if hit is not None else eye[1]
                points.append((x, depth + lift, height))
        quads = [
            (k * 5 + i, k * 5 + i + 1, k * 5 + 6 + i, k * 5 + 5 + i)
            for k in range(len(rows) - 1)
            for i in range(4)
        ]
        laid = (np.array(points) - bones.rest['head']) @ bones.turns['head'].T + bones.heads['head']
        order = slice(None) if sign < 0 else slice(None, None, -1)
        parts.append(Part(f'hair {_brow_colour(who)}', laid, np.array(quads)[:, order], refine=1))
    return parts


def _brow_colour(who: Character) -> str:
    if who.hair.grey > 0.9:
        return '#8b847d'
    red, green, blue = (int(who.hair.colour[i : i + 2], 16) for i in (1, 3, 5))
    return f'#{int(red * 0.78):02x}{int(green * 0.74):02x}{int(blue * 0.7):02x}'
