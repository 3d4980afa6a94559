"""Cuts one thing out of a built room: rendered alone with alpha, in the room's own light."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import bpy
from mathutils import Matrix, Vector
from PIL import Image

from kit.look import Look
from picture import Quality, _sampling


@dataclass(frozen=True)
class Shot:
    """A square picture from `eye` towards `aim`, `reach` metres to each side of it; `up` is upwards."""

    eye: Vector
    aim: Vector
    reach: float
    up: Vector = Vector((0, 0, 1))  # noqa: RUF009

    def frame(self) -> Matrix:
        """The camera's own frame: it looks along -z, y is up in the picture."""
        back = (self.eye - self.aim).normalized()
        right = self.up.cross(back).normalized()
        axes = Matrix((right, back.cross(right), back)).transposed().to_4x4()
        return Matrix.Translation(self.eye) @ axes

    def across(self, point: Vector) -> tuple[float, float]:
        """Where a point of the room falls in the picture: from the left and from the top, 0 to 1."""
        local = self.frame().inverted() @ point
        scale = (self.eye - self.aim).length / (-local.z * 2 * self.reach)
        return 0.5 + local.x * scale, 0.5 - local.y * scale


@dataclass(frozen=True)
class CutOut:
    """A trimmed cut-out and which part of the shot it is: left, top, right, bottom, 0 to 1."""

    picture: Image.Image
    box: tuple[float, float, float, float]

    def spot(self, at: tuple[float, float]) -> tuple[float, float]:
        """A place in the shot as a place in the trimmed picture, 0 to 1 from its left and top."""
        left, top, right, bottom = self.box
        return round((at[0] - left) / (right - left), 4), round((at[1] - top) / (bottom - top), 4)


def cut_out(
    parts: Iterable[bpy.types.Object], shot: Shot, px: int, samples: int, look: Look, cache: Path
) -> CutOut:
    """Renders `parts` alone, `px` wide; everything else still lights and shades them."""
    scene = bpy.context.scene
    shown = {part.name for part in parts}
    seen_before = {part: part.visible_camera for part in scene.objects}
    for part in scene.objects:
        part.visible_camera = part.name in shown
    scene.render.engine = 'CYCLES'
    _sampling(scene.cycles, Quality(px, samples, 0))
    lens = bpy.data.cameras.new('close')
    lens.angle = 2 * math.atan(shot.reach / (shot.eye - shot.aim).length)
    lens.clip_start = 0.005
    camera = bpy.data.objects.new('close', lens)
    scene.collection.objects.link(camera)
    camera.matrix_world = shot.frame()
    scene.camera = camera
    render = scene.render
    render.resolution_x = render.resolution_y = px
    render.resolution_percentage = 100
    render.film_transparent = True
    render.threads_mode, render.threads = 'FIXED', 2
    settings = render.image_settings
    settings.file_format, settings.color_mode, settings.color_depth = 'PNG', 'RGBA', '8'
    scene.view_settings.view_transform = 'AgX'
    scene.view_settings.look, scene.view_settings.exposure = look.contrast, look.exposure
    render.filepath = str(cache)
    bpy.ops.render.render(write_still=True)
    render.film_transparent = False
    for part, was in seen_before.items():
        part.visible_camera = was
    bpy.data.objects.remove(camera)
    with Image.open(cache) as whole:
        picture = whole.convert('RGBA')
    box = picture.getchannel('A').point(lambda a: 255 if a > 20 else 0).getbbox() or (0, 0, px, px)
    return CutOut(picture.crop(box), tuple(v / px for v in box))
