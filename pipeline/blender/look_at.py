"""Cuts an ordinary view out of a master, to judge it by: look_at.py in.png out.png yaw pitch fov"""

from __future__ import annotations

import sys

import numpy as np
from PIL import Image
from scipy import ndimage


def perspective(
    sphere: np.ndarray, yaw: float, pitch: float, fov: float, width: int = 1200, height: int = 800
) -> np.ndarray:
    """A view of an equirectangular picture; `fov` is the horizontal field of view, all angles in degrees."""
    yaw, pitch, fov = np.radians([yaw, pitch, fov])
    reach = np.tan(fov / 2)
    right, up = np.meshgrid(
        np.linspace(-reach, reach, width), np.linspace(reach, -reach, height) * height / width
    )
    ahead = np.cos(pitch) - up * np.sin(pitch)
    rise = np.sin(pitch) + up * np.cos(pitch)
    longitude = np.arctan2(right, ahead) + yaw
    latitude = np.arctan2(rise, np.hypot(right, ahead))
    rows, columns = sphere.shape[:2]
    x = ((longitude / (2 * np.pi) + 0.5) % 1) * columns - 0.5
    y = np.clip((0.5 - latitude / np.pi) * rows - 0.5, 0, rows - 1)
    bands = [ndimage.map_coordinates(sphere[..., i], [y, x], order=1, mode='grid-wrap') for i in range(3)]
    return np.stack(bands, -1)


if __name__ == '__main__':
    source, target, *angles = sys.argv[1:]
    with Image.open(source) as picture:
        view = perspective(np.asarray(picture.convert('RGB')), *(float(a) for a in angles))
    Image.fromarray(view).save(target)
