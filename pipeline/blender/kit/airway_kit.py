"""The airway tray and what goes with it: masks, airways, tubes in packets; suction on the wall."""

from __future__ import annotations

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image
from scipy import ndimage

from .assembly import Assembly
from .printed import printed


def airway_tray(worktop: Assembly, x: float) -> Vector:
    """Lays the airway tray out on a worktop; returns the middle of the tray."""
    tray = worktop.inside((x, -0.33, 0.908))
    tray.box((0, 0, 0.006), (0.52, 0.36, 0.012), 'teal', 0.008)
    for side in (-1, 1):
        tray.box((side * 0.26, 0, 0.02), (0.012, 0.36, 0.03), 'teal', 0.005)
        tray.box((0, side * 0.18, 0.02), (0.52, 0.012, 0.03), 'teal', 0.005)
    tray.box((0, 0, 0.014), (0.48, 0.32, 0.004), 'linen', 0)
    face_mask(tray.inside((-0.17, 0.05, 0.02)))
    for i, colour in enumerate(('green', 'amber', 'coral')):
        _guedel(tray.inside((-0.06 + 0.055 * i, 0.07, 0.024)), colour)
    for i in range(2):
        _laryngoscope(tray.inside((-0.16 + 0.1 * i, -0.1, 0.03), 82))
    for i in range(3):
        packet = tray.inside((0.17, 0.1 - 0.085 * i, 0.022 + 0.002 * i), 3 * i - 3)
        packet.box((0, 0, 0), (0.15, 0.07, 0.01), 'paper', 0.003)
        packet.box((-0.015, 0, 0.006), (0.11, 0.05, 0.006), 'tubing', 0.003)
    worktop.tube(
        [(x - 0.5, -0.42, 0.915), (x - 0.1, -0.54, 0.913), (x + 0.32, -0.55, 0.914), (x + 0.4, -0.5, 0.914)],
        0.0025,
        'petrol',
    )
    for i, colour in enumerate(('amber', 'coral', 'petrol', 'green', 'violet')):
        syringe = worktop.inside((x + 0.42 + 0.05 * i, -0.33, 0.922))
        syringe.rod((0, -0.07, 0), (0, 0.02, 0), 0.01, 'clear', sides=16)
        syringe.rod((0, 0.02, 0), (0, 0.07, 0), 0.006, 'white', sides=12)
        syringe.box((0, -0.03, 0.0098), (0.014, 0.05, 0.002), colour, 0)
    return tray.point((0, 0, 0.03))


def face_mask(mask: Assembly) -> None:
    """A clear face mask with a soft rim, which its rim lies on; the breathing hoses join it at the top."""
    mask.turned([(0.045, 0), (0.055, 0.008), (0.05, 0.016), (0.044, 0.01)], (0, 0, 0), 'hose')
    mask.turned([(0.047, 0.012), (0.04, 0.03), (0.018, 0.045), (0.014, 0.07)], (0, 0, 0), 'clear')


def _guedel(airway: Assembly, colour: str) -> None:
    airway.tube([(0, -0.045, 0), (0, 0, 0.012), (0, 0.035, 0.008), (0, 0.045, -0.004)], 0.007, 'tubing')
    airway.rod((0, -0.047, 0), (0, -0.055, 0), 0.014, colour, sides=18)


def _laryngoscope(scope: Assembly) -> None:
    scope.rod((0, -0.07, 0), (0, 0.05, 0), 0.014, 'steel')
    scope.tube([(0, 0.05, 0), (0.04, 0.055, 0.0), (0.09, 0.045, 0.004), (0.13, 0.02, 0.004)], 0.006, 'chrome')


def suction_unit(at: tuple[float, float, float], turn: float) -> Vector:
    """A suction jar with clear tubing on a wall rail, empty and clean."""
    unit = Assembly(at, turn)
    unit.box((0, -0.02, 0.1), (0.5, 0.03, 0.05), 'steel', 0.006)
    unit.turned([(0, -0.24), (0.07, -0.24), (0.078, 0), (0, 0)], (0, -0.11, 0.05), 'clear')
    unit.turned([(0, 0.0), (0.085, 0.0), (0.085, 0.03), (0.03, 0.05), (0, 0.05)], (0, -0.11, 0.05), 'petrol')
    unit.rod((0.16, -0.04, 0.1), (0.16, -0.08, 0.1), 0.05, 'white')
    unit.rod((0.16, -0.08, 0.1), (0.16, -0.085, 0.1), 0.04, 'clock face')
    loop = [
        (0.03, -0.11, 0.1),
        (0.1, -0.2, 0.05),
        (0.12, -0.22, -0.3),
        (-0.06, -0.2, -0.42),
        (-0.2, -0.16, -0.2),
        (-0.2, -0.07, 0.06),
    ]
    unit.tube(loop, 0.006, 'tubing')
    return unit.point((0, -0.1, 0))


def cloud_tile(at: tuple[float, float, float]) -> None:
    """A lit ceiling picture of sky and clouds, to look up at from the trolley."""
    tile = Assembly(at)
    tile.box((0, 0, -0.01), (1.24, 1.84, 0.02), 'white', 0.004)
    printed(tile.inside((0, 0, -0.024), 0, -90), (0, 0, 0), 1.16, 1.76, _clouds(), 0.7, 1.0)
    sheet = bpy.context.scene.collection.objects[-1]
    sheet.visible_diffuse = sheet.visible_shadow = False
    for x in (-0.2, 0.2):
        tile.box((x * 0.97, 0, -0.026), (0.006, 1.76, 0.004), 'white', 0)
    for y in (-0.44, 0.44):
        tile.box((0, y, -0.026), (1.16, 0.006, 0.004), 'white', 0)
    tile.lamp((0, 0, -0.04), (1.1, 1.7), 7, (0.93, 0.97, 1.0))


def _clouds() -> Image.Image:
    """A summer sky with soft clouds, lit from above."""
    wide, tall = 580, 880
    random = np.random.default_rng(12)
    drift = sum(
        ndimage.zoom(
            random.standard_normal((round(tall / s) + 2, round(wide / s / 1.6) + 2)), (s, s * 1.6), order=3
        )[:tall, :wide]
        * s
        for s in (160, 80, 40, 20, 10)
    )
    cover = np.clip((drift / drift.std() - 0.25) * 0.8, 0, 1)[..., None]
    shade = ndimage.gaussian_filter(cover, (14, 5, 0))
    sky = np.array([128, 182, 226]) + np.linspace(0, 1, tall)[:, None, None] * np.array([40, 26, 12])
    cloud = np.array([252, 251, 247]) - 26 * shade
    return Image.fromarray((sky * (1 - cover) + cloud * cover).astype(np.uint8))
