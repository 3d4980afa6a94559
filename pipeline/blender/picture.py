"""Renders a full-sphere picture: path tracing with few samples, cleaned by Open Image Denoise."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from pathlib import Path

import bpy
import numpy as np
from PIL import Image

from kit.look import Look


@dataclass(frozen=True)
class Quality:
    """Width of the picture in px (its height is half), samples a pixel, and px of overlap at each side.

    `fine` are the pitches between which it has this size, if not everywhere: above and below, where there is
    nothing but ceiling and floor, half of it does, since rows of a sphere's picture get denser towards the
    poles. `faces` are the samples a pixel of people's faces.
    """

    width: int
    samples: int
    overlap: int
    fine: tuple[float, float] | None = None
    faces: int = 0


@dataclass(frozen=True)
class Frame:
    """A rectangle of a picture of a quality, px. It may reach past both ends by the overlap."""

    quality: Quality
    left: int
    top: int
    right: int
    bottom: int

    @property
    def round(self) -> bool:
        """Whether it goes all the way round."""
        return self.left < 0


@dataclass(frozen=True)
class Region:
    """A part of the sphere in degrees: bearings from `left` to `right`, pitches from `low` to `high`.

    It may not cross the bearing 180, where the picture's edge is.
    """

    left: float
    right: float
    low: float
    high: float

    def frame(self, quality: Quality) -> Frame:
        """Its pixels in the finished picture."""
        across = [round(((yaw + 180) % 360) / 360 * quality.width) for yaw in (self.left, self.right)]
        down = [round((0.5 - pitch / 180) * quality.width / 2) for pitch in (self.high, self.low)]
        if across[0] >= across[1] or down[0] >= down[1]:
            raise ValueError(f'{self} is empty, or crosses the bearing 180')
        return Frame(quality, across[0], down[0], across[1], down[1])

    def holds(self, yaw: float, pitch: float) -> bool:
        """Whether a direction lies in it."""
        return (yaw - self.left) % 360 < (self.right - self.left) % 360 and self.low < pitch < self.high


FEATHER = 12  # px over which a frame fades into the picture that it is laid on
HEAD = 0.19  # m: what a head takes to all sides
PREVIEW = Quality(1024, 8, 32)
DRAFT = Quality(2048, 8, 48)
FINAL = Quality(8192, 1, 128, (-54, 30), 4)


def whole(quality: Quality) -> list[Frame]:
    """The frames of a whole sphere, in the order in which they are laid over one another."""
    if not quality.fine:
        return [_round(quality, 0, quality.width // 2)]
    half = replace(quality, width=quality.width // 2, overlap=quality.overlap // 2)
    low, high = quality.fine
    top, bottom = (round((0.5 - pitch / 180) * half.width / 2) for pitch in (high, low))
    return [
        _round(half, 0, top + FEATHER),
        _round(half, bottom - FEATHER, half.width // 2),
        _round(quality, 2 * top, 2 * bottom),
    ]


def faces(heads: list[tuple[float, float, float]], quality: Quality) -> list[Frame]:
    """Frames about heads (bearing, pitch, metres away), which get more samples than walls need."""
    found: list[Frame] = []
    for yaw, pitch, away in heads if quality.faces > quality.samples else ():
        reach = math.degrees(math.atan(HEAD / away))
        left, right = ((yaw + 180) % 360 - 180 + side * reach for side in (-1, 1))
        region = Region(max(left, -180), min(right, 179.9), pitch - reach, pitch + reach)
        found.append(region.frame(replace(quality, samples=quality.faces)))
    return found


def _round(quality: Quality, top: int, bottom: int) -> Frame:
    return Frame(quality, -quality.overlap, top, quality.width + quality.overlap, bottom)


def render_frame(eye: tuple[float, float, float], frame: Frame, exr: Path) -> float:
    """Renders a frame of the scene from `eye` into a linear EXR; returns seconds taken.

    The denoiser knows nothing of a sphere's wrap. Rendering some degrees past both ends, and cutting
    them off afterwards, gives it the neighbourhood it needs, so that no seam is left behind the visitor.
    """
    scene, quality = bpy.context.scene, frame.quality
    scene.render.engine = 'CYCLES'
    _sampling(scene.cycles, quality)
    scene.camera = _camera(eye, quality)
    render = scene.render
    render.resolution_x = quality.width + 2 * quality.overlap
    render.resolution_y = quality.width // 2
    render.resolution_percentage = 100
    # Several frames of one scene need not have it prepared for each.
    render.use_persistent_data = True
    render.use_border = render.use_crop_to_border = True
    _crop(render, frame)
    render.threads_mode = 'FIXED'
    render.threads = 2
    render.image_settings.file_format = 'OPEN_EXR'
    render.image_settings.color_depth = '16'
    render.image_settings.exr_codec = 'ZIP'
    render.filepath = str(exr)
    started = time.monotonic()
    bpy.ops.render.render(write_still=True)
    return time.monotonic() - started


def develop(
    shots: list[tuple[Path, Frame]], under: Path | None, quality: Quality, look: Look, png: Path
) -> None:
    """Tone-maps the frames and lays them over one another, or over the picture `under`: where only people or
    a thing differ, the rest need not be rendered twice. Writes an sRGB PNG, whole or not at all."""
    size = (quality.width, quality.width // 2)
    picture = Image.new('RGB', size)
    if under is not None:
        with Image.open(under) as base:
            picture = base.convert('RGB')
        if picture.size != size:
            raise ValueError(f'{under} is {picture.width} px wide, not {quality.width}')
    for exr, frame in shots:
        _lay(picture, _tone_mapped(exr, look, png), frame)
    half = png.with_suffix('.part')
    picture.save(half, 'PNG', compress_level=2)
    half.replace(png)


def _lay(picture: Image.Image, patch: Image.Image, frame: Frame) -> None:
    """Lays a frame over a picture; edges that are not the picture's own fade into it."""
    if patch.size != (frame.right - frame.left, frame.bottom - frame.top):
        raise ValueError(f'{frame} was rendered as {patch.size}')
    quality, left, right = frame.quality, max(frame.left, 0), min(frame.right, frame.quality.width)
    patch = patch.crop((left - frame.left, 0, right - frame.left, patch.height))
    times = picture.width // quality.width
    if times > 1:
        patch = patch.resize((patch.width * times, patch.height * times), Image.Resampling.LANCZOS)
    across, down = np.ones(patch.width), np.ones(patch.height)
    ramp = (np.arange(FEATHER) + 0.5) / FEATHER
    if not frame.round:
        across[:FEATHER], across[-FEATHER:] = ramp, ramp[::-1]
    if frame.top > 0:
        down[:FEATHER] = ramp
    if frame.bottom < quality.width // 2:
        down[-FEATHER:] = ramp[::-1]
    mask = Image.fromarray((np.minimum.outer(down, across) * 255).astype(np.uint8))
    picture.paste(patch, (left * times, frame.top * times), mask)


def _tone_mapped(exr: Path, look: Look, png: Path) -> Image.Image:
    scene = bpy.context.scene
    scene.view_settings.view_transform = 'AgX'
    scene.view_settings.look = look.contrast
    scene.view_settings.exposure = look.exposure
    settings = scene.render.image_settings
    settings.file_format = 'PNG'
    settings.color_mode = 'RGB'
    settings.color_depth = '8'
    settings.compression = 5
    wide = png.with_suffix('.wide.png')
    image = bpy.data.images.load(str(exr))
    image.save_render(str(wide), scene=scene)
    bpy.data.images.remove(image)
    with Image.open(wide) as picture:
        mapped = picture.convert('RGB')
    wide.unlink()
    return mapped


def _crop(render: object, frame: Frame) -> None:
    """Renders the frame's pixels only. Borders are rounded down to pixels, so each gets a hundredth more."""
    quality = frame.quality
    wide, tall = quality.width + 2 * quality.overlap, quality.width // 2
    render.border_min_x = (quality.overlap + frame.left + 0.01) / wide
    render.border_max_x = min(1.0, (quality.overlap + frame.right + 0.01) / wide)
    render.border_min_y = (tall - frame.bottom + 0.01) / tall
    render.border_max_y = min(1.0, (tall - frame.top + 0.01) / tall)


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
        # At one sample a pixel cleaning takes as long as rendering; the largest network shows no more.
        'denoising_quality': 'BALANCED',
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
