"""A skylight: an opening cut into the ceiling with a kerb, the sky, and the light that falls through it."""

from __future__ import annotations

import bpy

from .assembly import Assembly
from .printed import printed


def skylight(
    at: tuple[float, float], size: tuple[float, float], height: float, sky: object, watts: float
) -> None:
    """Cuts the room's ceiling, which the shell has built at `height`, and glazes the opening."""
    wide, deep = size
    ceiling = next(
        part
        for part in bpy.context.scene.objects
        if part.type == 'MESH'
        and part.data.materials
        and part.data.materials[0].name == 'ceiling'
        and part.location.z > height
    )
    cutter = Assembly((*at, height)).box((0, 0, 0), (wide, deep, 0.8), 'ceiling', 0)
    cutter.hide_render = True
    cut = ceiling.modifiers.new('skylight', 'BOOLEAN')
    cut.object, cut.operation = cutter, 'DIFFERENCE'
    for part in list(bpy.context.scene.objects):
        # The ceiling's seams may not run across the hole.
        if part.type == 'MESH' and part.data.materials and part.data.materials[0].name == 'ceiling seam':
            seam = part.modifiers.new('skylight', 'BOOLEAN')
            seam.object, seam.operation = cutter, 'DIFFERENCE'
    kerb = Assembly((*at, height))
    for side in (-1, 1):
        kerb.box((side * (wide / 2 - 0.015), 0, 0.18), (0.03, deep, 0.4), 'ceiling', 0)
        kerb.box((0, side * (deep / 2 - 0.015), 0.18), (wide - 0.06, 0.03, 0.3996), 'ceiling', 0)
    kerb.box((0, 0, 0.34), (0.05, deep - 0.06, 0.05), 'white', 0.006)
    glass = kerb.inside((0, 0, 0.41), 0, -90)
    printed(glass, (0, 0, 0), wide, deep, sky, 1, 1.5)
    pane = bpy.context.scene.objects[-1]
    pane.visible_diffuse = pane.visible_shadow = False
    light = kerb.lamp((0, 0, 0.3), (wide - 0.12, deep - 0.12), watts, (1, 0.98, 0.95), 150)
    light.visible_camera = False
