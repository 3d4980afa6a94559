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


PREVIEW = Quality(1024, 8, 32)
DRAFT = Quality(2048, 8, 48)
FINAL = Quality(4096, 6, 64)


def render_sphere(eye: tuple[float, float, float], quality: Quality, exr: Path) -> float:
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
    half = png.with_suffix('.part')
    with Image.open(wide) as picture:
        box = (quality.overlap, 0, quality.overlap + quality.width, quality.width // 2)
        Image.fromarray(np.asarray(picture.convert('RGB').crop(box))).save(half, 'PNG')
    wide.unlink()
    half.replace(png)


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
