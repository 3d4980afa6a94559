"""What is printed, painted or photographed: a picture drawn by a script, on a flat surface."""

from __future__ import annotations

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image

from .assembly import Assembly, Point


def print_material(name: str, picture: Image.Image, roughness: float = 0.6, glow: float = 0) -> object:
    """A material that shows a picture by its UV map; `glow` is its radiance, for screens and the outdoors."""
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.cycles.emission_sampling = 'NONE'
    nodes, links = made.node_tree.nodes, made.node_tree.links
    texture = nodes.new('ShaderNodeTexImage')
    texture.image = _image(name, picture)
    texture.extension = 'EXTEND'
    surface = nodes['Principled BSDF'].inputs
    surface['Roughness'].default_value = roughness
    links.new(texture.outputs['Color'], surface['Base Color'])
    if picture.mode == 'RGBA':
        links.new(texture.outputs['Alpha'], surface['Alpha'])
    if glow:
        links.new(texture.outputs['Color'], surface['Emission Color'])
        surface['Emission Strength'].default_value = glow
    return made


def printed(
    part: Assembly,
    centre: Point,
    width: float,
    height: float,
    picture: Image.Image,
    roughness: float = 0.6,
    glow: float = 0,
) -> list[Vector]:
    """An upright picture whose front looks towards -y; returns its corners, from the top left clockwise."""
    x, y, z = centre
    w, h = width / 2, height / 2
    corners = [(x - w, y, z + h), (x + w, y, z + h), (x + w, y, z - h), (x - w, y, z - h)]
    sheet = part.mesh(corners, [(3, 2, 1, 0)], 'paper')
    mapping = sheet.data.uv_layers.new(name='picture').data
    for corner, uv in zip(mapping, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        corner.uv = uv
    sheet.data.materials[0] = print_material(f'print {len(bpy.data.materials)}', picture, roughness, glow)
    return [part.point(corner) for corner in corners]


def _image(name: str, picture: Image.Image) -> bpy.types.Image:
    """The picture as the renderer's own image, bottom row first, in sRGB."""
    rows = np.asarray(picture.convert('RGBA'), np.float32)[::-1] / 255
    made = bpy.data.images.new(name, picture.width, picture.height, alpha=True)
    made.pixels.foreach_set(np.ascontiguousarray(rows).ravel())
    made.update()
    made.pack()
    return made
