"""A flat panel with a picture on it: a print, or a lit one."""

from __future__ import annotations

from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image

from .assembly import Assembly, Point

CACHE = Path(__file__).resolve().parents[3] / '.cache' / 'blender' / 'pictures'


def picture_material(name: str, pixels: np.ndarray, glow: float = 0.0) -> bpy.types.Material:
    """A material that shows `pixels` (rows, columns, 3; sRGB 0 to 1). `glow` is radiance, 0 for a print."""
    CACHE.mkdir(parents=True, exist_ok=True)
    file = CACHE / f'{name}.png'
    Image.fromarray((np.clip(pixels, 0, 1) * 255).astype(np.uint8)).save(file)
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.cycles.emission_sampling = 'NONE'
    nodes, links = made.node_tree.nodes, made.node_tree.links
    texture = nodes.new('ShaderNodeTexImage')
    texture.image = bpy.data.images.load(str(file))
    texture.extension = 'EXTEND'
    surface = nodes['Principled BSDF'].inputs
    surface['Roughness'].default_value = 0.6
    links.new(texture.outputs['Color'], surface['Base Color'])
    if glow:
        links.new(texture.outputs['Color'], surface['Emission Color'])
        surface['Emission Strength'].default_value = glow
        surface['Base Color'].default_value = (0, 0, 0, 1)
    return made


def picture_panel(
    part: Assembly, centre: Point, width: float, height: float, picture: bpy.types.Material
) -> list[Vector]:
    """A rectangle that faces -y and shows the picture; returns its corners in the room, as Assembly.panel."""
    w, h = width / 2, height / 2
    local = [(-w, h), (w, h), (w, -h), (-w, -h)]
    corners = [part.point((centre[0] + x, centre[1], centre[2] + z)) for x, z in local]
    show(corners, picture, 0)
    return corners


def show(corners: list[Vector], picture: bpy.types.Material, before: float = 0.001) -> None:
    """Shows the picture on a flat thing with these corners (top left, top right, bottom right, bottom left),
    `before` metres in front of it."""
    out = (corners[2] - corners[1]).cross(corners[1] - corners[0]).normalized() * before
    face = Assembly().mesh([corner + out for corner in corners], [(3, 2, 1, 0)], 'paper')
    face.data.materials[0] = picture
    layer = face.data.uv_layers.new(name='picture')
    # The face runs bottom left, bottom right, top right, top left.
    for loop, at in zip(layer.data, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        loop.uv = at
    face.visible_diffuse = False
