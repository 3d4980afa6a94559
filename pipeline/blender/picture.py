"""Renders a full-sphere picture: path tracing with few samples, cleaned by Open Image Denoise."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from PIL import Image

from kit.look import Look


@dataclass(frozen=True)
class Quality:
    """Width of the picture in px (its height is half), samples a pixel, and px of overlap at each side."""

    width: int
    samples: int
    overlap: int


@dataclass(frozen=True)
class Region:
    """A part of the sphere in degrees: bearings from `left` to `right`, pitches from `low` to `high`.

    It may not cross the bearing 180, where the picture's edge is.
    """

    left: float
    right: float
    low: float
    high: float

    def box(self, quality: Quality) -> tuple[int, int, int, int]:
        """Its pixels in the finished picture: left, top, right, bottom."""
        across = [round(((yaw + 180) % 360) / 360 * quality.width) for yaw in (self.left, self.right)]
        down = [round((0.5 - pitch / 180) * quality.width / 2) for pitch in (self.high, self.low)]
        if across[0] >= across[1] or down[0] >= down[1]:
            raise ValueError(f'{self} is empty, or crosses the bearing 180')
        return across[0], down[0], across[1], down[1]


FEATHER = 12  # px over which a region fades into the picture that it is laid on
PREVIEW = Quality(1024, 8, 32)
DRAFT = Quality(2048, 8, 48)
FINAL = Quality(4096, 6, 64)


def render_sphere(
    eye: tuple[float, float, float], quality: Quality, exr: Path, region: Region | None = None
) -> float:
    """Renders the scene from `eye` into a linear EXR a little wider than the sphere; returns seconds taken.

    The denoiser knows nothing of a sphere's wrap. Rendering some degrees past both ends, and cutting
    them off afterwards, gives it the neighbourhood it needs, so that no seam is left behind the visitor.
    """
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    _sampling(scene.cycles, quality)
    scene.camera = _camera(eye, quality)
    render = scene.render
    render.resolution_x = quality.width + 2 * quality.overlap
    render.resolution_y = quality.width // 2
    render.resolution_percentage = 100
    # Several regions of one scene need not have it prepared for each.
    render.use_persistent_data = True
    render.use_border = render.use_crop_to_border = region is not None
    if region:
        _crop(render, region, quality)
    render.threads_mode = 'FIXED'
    render.threads = 2
    render.image_settings.file_format = 'OPEN_EXR'
    render.image_settings.color_depth = '16'
    render.image_settings.exr_codec = 'ZIP'
    render.filepath = str(exr)
    started = time.monotonic()
    bpy.ops.render.render(write_still=True)
    return time.monotonic() - started


def develop(exr: Path, quality: Quality, look: Look, png: Path) -> None:
    """Tone-maps the EXR, cuts the overlap off and writes an sRGB PNG, whole or not at all."""
    box = (quality.overlap, 0, quality.overlap + quality.width, quality.width // 2)
    _write(Image.fromarray(np.asarray(_tone_mapped(exr, look, png).crop(box))), png)


def lay_over(exr: Path, base: Path, quality: Quality, region: Region, look: Look, png: Path) -> None:
    """Tone-maps a region and lays it over a picture of the same room, eye and look: where only people or
    a thing differ, the rest need not be rendered twice."""
    left, top, right, bottom = region.box(quality)
    patch = _tone_mapped(exr, look, png)
    with Image.open(base) as under:
        picture = under.convert('RGB')
    if picture.width != quality.width or patch.size != (right - left, bottom - top):
        raise ValueError(
            f'{base} is {picture.width} px wide, and the region {patch.size}; not {quality.width}'
        )
    ramp = [min(1.0, (k + 0.5) / FEATHER) for k in range(max(patch.size))]
    across = np.minimum(ramp[: patch.width], ramp[: patch.width][::-1])
    down = np.minimum(ramp[: patch.height], ramp[: patch.height][::-1])
    mask = Image.fromarray((np.minimum.outer(down, across) * 255).astype(np.uint8))
    picture.paste(patch, (left, top), mask)
    _write(picture, png)


def _tone_mapped(exr: Path, look: Look, png: Path) -> Image.Image:
    scene = bpy.context.scene
    scene.view_settings.view_transform = 'AgX'
    scene.view_settings.look = look.contrast
    scene.view_settings.exposure = look.exposure
    settings = scene.render.image_settings
    settings.file_format = 'PNG'
    settings.color_mode = 'RGB'
    settings.color_depth = '8'
    wide = png.with_suffix('.wide.png')
    bpy.data.images.load(str(exr)).save_render(str(wide), scene=scene)
    with Image.open(wide) as picture:
        mapped = picture.convert('RGB')
    wide.unlink()
    return mapped


def _write(picture: Image.Image, png: Path) -> None:
    half = png.with_suffix('.part')
    picture.save(half, 'PNG')
    half.replace(png)


def _crop(render: object, region: Region, quality: Quality) -> None:
    """Renders the region's pixels only. Borders are rounded down to pixels, so each gets a hundredth more."""
    left, top, right, bottom = region.box(quality)
    wide, tall = quality.width + 2 * quality.overlap, quality.width // 2
    render.border_min_x = (quality.overlap + left + 0.01) / wide
    render.border_max_x = (quality.overlap + right + 0.01) / wide
    render.border_min_y = (tall - bottom + 0.01) / tall
    render.border_max_y = (tall - top + 0.01) / tall


def _sampling(cycles: object, quality: Quality) -> None:
    settings = {
        'device': 'CPU',
        'samples': quality.samples,
        'seed': 7,
        'use_adaptive_sampling': False,
        'use_denoising': True,
        'denoiser': 'OPENIMAGEDENOISE',
        'denoising_input_passes': 'RGB_ALBEDO_NORMAL',
        'denoising_prefilter': 'FAST',
        'max_bounces': 4,
        'diffuse_bounces': 3,
        'glossy_bounces': 2,
        'transmission_bounces': 4,
        'transparent_max_bounces': 8,
        'caustics_reflective': False,
        'caustics_refractive': False,
        'blur_glossy': 1.0,
        'sample_clamp_indirect': 3.0,
        'light_sampling_threshold': 0.01,
        'tile_size': 2048,
    }
    for name, value in settings.items():
        setattr(cycles, name, value)


def _camera(eye: tuple[float, float, float], quality: Quality) -> bpy.types.Object:
    lens = bpy.data.cameras.new('eye')
    lens.type = 'PANO'
    lens.panorama_type = 'EQUIRECTANGULAR'
    reach = math.pi * (1 + 2 * quality.overlap / quality.width)
    lens.longitude_min, lens.longitude_max = -reach, reach
    lens.clip_start = 0.02
    camera = bpy.data.objects.new('eye', lens)
    bpy.context.scene.collection.objects.link(camera)
    camera.location = eye
    camera.rotation_euler = (math.pi / 2, 0, 0)
    return camera
