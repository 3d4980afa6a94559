"""Windows: frame, sill, blind, the light that falls in, and what is seen outside."""

from __future__ import annotations

import math
from dataclasses import dataclass

import bpy
from mathutils import Vector
from PIL import Image

from .assembly import Assembly
from .finishes import Finish
from .printed import printed
from .shell import Shell
from .sill_wall import sill_wall


@dataclass(frozen=True)
class Window:
    """A window in a wall: its middle on the wall and its turn as seen from inside, size and sill, metres."""

    at: tuple[float, float]
    turn: float
    width: float
    sill: float
    head: float
    panes: int = 2


def window(
    spec: Window,
    shell: Shell,
    view: Image.Image,
    glow: float,
    watts: float,
    warmth: tuple[float, float, float],
) -> None:
    """Builds the window into an opening that the shell has left from the floor to `head`.

    `glow` is the radiance of the view, `watts` the daylight that comes in, `warmth` its colour.
    """
    frame = Assembly((*spec.at, 0), spec.turn)
    half, middle, tall = spec.width / 2, (spec.sill + spec.head) / 2, spec.head - spec.sill
    sill_wall(frame, spec.width, spec.sill, shell)
    frame.box((0, 0.03, spec.sill), (spec.width + 0.12, 0.24, 0.035), 'white', 0.01)
    for x in (-half + 0.03, half - 0.03):
        frame.box((x, 0.07, middle), (0.06, 0.07, tall - 0.004), 'white', 0.008)
    for z in (spec.sill + 0.045, spec.head - 0.03):
        frame.box((0, 0.072, z), (spec.width - 0.008, 0.066, 0.06), 'white', 0.008)
    for i in range(1, spec.panes):
        frame.box(
            (-half + spec.width * i / spec.panes, 0.071, middle), (0.07, 0.068, tall - 0.01), 'white', 0.008
        )
    beyond = frame.inside((0, 1.6, 0))
    across = spec.width + 4.6
    printed(beyond, (0, 0, middle - 0.1), across, across * view.height / view.width, view, 1, glow)
    sheet = bpy.context.scene.collection.objects[-1]
    sheet.visible_shadow = sheet.visible_diffuse = False
    light = frame.inside((0, 0.16, middle), 0, 90).lamp(
        (0, 0, 0), (spec.width * 0.95, tall * 0.95), watts, warmth
    )
    light.visible_camera = light.visible_glossy = False


def roller_blind(spec: Window, drop: float, finish: str | Finish) -> None:
    """A roller blind that is let down by `drop` metres, with a chain."""
    blind = Assembly((*spec.at, 0), spec.turn)
    half = spec.width / 2 + 0.04
    blind.rod((-half, -0.045, spec.head - 0.0), (half, -0.045, spec.head - 0.0), 0.028, 'white')
    blind.box((0, -0.03, spec.head - drop / 2), (spec.width + 0.04, 0.004, drop), finish, 0)
    blind.box((0, -0.03, spec.head - drop), (spec.width + 0.04, 0.014, 0.024), 'white', 0.004)
    x = half + 0.012
    blind.tube([(x, -0.05, spec.head - 0.02), (x, -0.052, spec.sill + 0.35)], 0.003, 'light grey')


def sun(bearing: float, height: float, strength: float, colour: tuple[float, float, float]) -> None:
    """The sun itself, `height` degrees up at a bearing: its patches fall through windows only."""
    light = bpy.data.lights.new('sun', 'SUN')
    light.energy, light.color, light.angle = strength, colour, math.radians(1.6)
    lamp = bpy.data.objects.new('sun', light)
    bpy.context.scene.collection.objects.link(lamp)
    b, h = math.radians(bearing), math.radians(height)
    towards = Vector((-math.sin(b) * math.cos(h), -math.cos(b) * math.cos(h), -math.sin(h)))
    lamp.rotation_euler = towards.to_track_quat('-Z', 'Y').to_euler()
