"""Lights of a room: ceiling panels, the operating lights, coloured strips."""

from __future__ import annotations

import math

from mathutils import Matrix, Vector

from .assembly import Assembly, Point

DAYLIGHT = (0.97, 0.985, 1.0)
WARM = (1.0, 0.955, 0.89)


def ceiling_panel(
    x: float, y: float, height: float, watts: float, size: tuple[float, float] = (0.6, 1.2)
) -> None:
    """A flush LED panel that gives light; its glowing face is only to be looked at."""
    panel = Assembly((x, y, height))
    panel.box((0, 0, -0.006), (size[0], size[1], 0.016), 'white', 0.004)
    face = panel.box((0, 0, -0.014), (size[0] - 0.06, size[1] - 0.06, 0.006), 'lamp panel', 0)
    _show_only(face)
    panel.lamp((0, 0, -0.03), (size[0] - 0.06, size[1] - 0.06), watts, DAYLIGHT)


def strip(start: Point, end: Point, watts: float) -> None:
    """A thin blue LED strip along a line; the light it gives falls downwards."""
    run = Assembly()
    length = (Vector(end) - Vector(start)).length
    _show_only(run.rod(start, end, 0.008, 'blue strip', sides=8))
    centre = (Vector(start) + Vector(end)) / 2
    along_x = abs(end[0] - start[0]) > abs(end[1] - start[1])
    size = (length, 0.05) if along_x else (0.05, length)
    run.lamp(tuple(centre - Vector((0, 0, 0.02))), size, watts, (0.25, 0.55, 1.0))


def operating_light(
    root: Point, elbow: Point, head: Point, aim: Point, radius: float, watts: float, *, own_post: bool = True
) -> None:
    """A round operating light on a jointed arm from the ceiling at `root`, shining from `head` to `aim`.

    The second light of a pair hangs from the first one's post: faces that coincide would be black.
    """
    arm = Assembly()
    hub = Vector((root[0], root[1], root[2] - 0.32))
    if own_post:
        arm.rod(root, hub, 0.045, 'white')
        arm.turned([(0.0, 0.03), (0.11, 0.03), (0.13, 0.0), (0.13, -0.02), (0, -0.02)], root, 'white')
    arm.rod(hub, elbow, 0.034, 'white')
    for joint in (hub, elbow) if own_post else (elbow,):
        arm.rod(
            Vector(joint) - Vector((0, 0, 0.06)), Vector(joint) + Vector((0, 0, 0.06)), 0.048, 'light grey'
        )
    drop = Vector((head[0], head[1], elbow[2] - 0.02))
    arm.rod(elbow, drop, 0.03, 'white')
    arm.tube([drop, (drop + Vector(head)) / 2 + Vector((0.03, 0, 0.02)), head], 0.026, 'white')
    towards = (Vector(aim) - Vector(head)).to_track_quat('-Z', 'Y').to_matrix().to_4x4()
    lamp = Assembly(frame=Matrix.Translation(Vector(head)) @ towards)
    r = radius
    dome = [
        (0, 0.085),
        (r * 0.45, 0.08),
        (r * 0.85, 0.055),
        (r, 0.015),
        (r * 0.985, -0.012),
        (r * 0.93, -0.02),
    ]
    lamp.turned(dome, (0, 0, 0), 'white', 56)
    lamp.turned([(r * 0.93, -0.02), (0, -0.02)], (0, 0, 0), 'light grey', 56)
    for ring, count in ((0.0, 1), (0.36, 7), (0.7, 14)):
        for i in range(count):
            t = 2 * math.pi * i / count + ring
            x, y = ring * r * math.cos(t), ring * r * math.sin(t)
            _show_only(lamp.rod((x, y, -0.019), (x, y, -0.025), r * 0.14, 'lamp lens', sides=20))
    lamp.rod((0, 0, -0.02), (0, 0, -0.15), 0.019, 'white', 0.016)
    lamp.lamp((0, 0, -0.05), (r * 1.4, r * 1.4), watts, WARM, spread=70)


def _show_only(part: object) -> None:
    """A glowing face is seen by the camera and in reflections, but lights nothing: the lamp does."""
    part.visible_diffuse = False  # type: ignore[attr-defined]
    part.visible_shadow = False  # type: ignore[attr-defined]
