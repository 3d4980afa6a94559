"""Treatment masks: a thermoplastic lattice moulded over a face, light and full of holes."""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
from mathutils import Matrix, Vector
from scipy import ndimage

from .assembly import Assembly
from .finishes import Finish

PLASTIC = Finish('#f2f3ef', 0.42, coat=0.15)
FRAME = Finish('#3f7fa6', 0.42)
# Half width and the reach from the crown (+) to the chest (-) of a mask's frame, metres from the nose's root.
HALF, CROWN, CHEST = 0.205, 0.16, -0.20
# Points of relief to one hole, and how steeply a taut sheet falls from what holds it up.
FINE, FALL = 2, 3.0


def face_relief(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Height of a lying head above the board, metres, for a mask nobody wears; `v` runs towards the crown."""

    def bump(x: float, y: float, wide: float, long: float, tall: float) -> np.ndarray:
        return tall * np.exp(-(((u - x) / wide) ** 2 + ((v - y) / long) ** 2))

    skull = 0.185 * np.sqrt(np.clip(1 - (u / 0.092) ** 2 - ((v - 0.025) / 0.145) ** 2, 0, 1))
    shoulders = 0.075 * np.clip(1 - ((v + 0.24) / 0.12) ** 2, 0, 1) * np.clip(1.1 - np.abs(u) / 0.3, 0, 1)
    neck = 0.10 * np.sqrt(np.clip(1 - (u / 0.075) ** 2, 0, 1)) * (v < 0)
    features = bump(0, -0.004, 0.014, 0.03, 0.016) + bump(0, -0.022, 0.018, 0.012, 0.012)
    features -= bump(-0.032, 0.02, 0.018, 0.014, 0.012) + bump(0.032, 0.02, 0.018, 0.014, 0.012)
    features += bump(0, -0.058, 0.022, 0.01, 0.006) + bump(0, -0.094, 0.024, 0.016, 0.010)
    height = np.maximum(np.maximum(skull + features * (skull > 0.05), shoulders), neck)
    return ndimage.gaussian_filter(height, 1.2)


def mask(
    at: Assembly,
    relief: Callable[[np.ndarray, np.ndarray], np.ndarray] = face_relief,
    cell: float = 0.0085,
    strand: float = 0.5,
) -> list[bpy.types.Object]:
    """A mask in a frame whose z points out of the face and whose y points to the crown; the frame at z = 0.

    Each hole is a diamond some `cell` metres wide, each strand the share `strand` of that. Returns its parts.
    """
    across, along = round(2 * HALF / cell), round((CROWN - CHEST) / cell)
    fine_u, fine_v = np.meshgrid(
        np.linspace(-HALF, HALF, FINE * across), np.linspace(CHEST, CROWN, FINE * along), indexing='ij'
    )
    height = _taut(relief(fine_u, fine_v), 2 * HALF / (FINE * across))
    edge = np.minimum(HALF - np.abs(fine_u), np.minimum(CROWN - fine_v, fine_v - CHEST))
    # Next to the frame the sheet comes down to it.
    height = np.minimum(height, 0.008 + 3.5 * edge) + 0.004
    points, index = [], {}
    for i in range(across + 1):
        for k in range(along + 1):
            if (i + k) % 2:
                continue
            u, v = -HALF + i * 2 * HALF / across, CHEST + k * (CROWN - CHEST) / along
            spot = (
                (u + HALF) / (2 * HALF) * (FINE * across - 1),
                (v - CHEST) / (CROWN - CHEST) * (FINE * along - 1),
            )
            z = ndimage.map_coordinates(height, [[spot[0]], [spot[1]]], order=1, mode='nearest')[0]
            index[i, k] = len(points)
            points.append((u, v, float(z)))
    faces = []
    for i in range(1, across):
        for k in range(1, along):
            if (i + k) % 2:
                faces.append(tuple(index[j] for j in ((i - 1, k), (i, k - 1), (i + 1, k), (i, k + 1))))
    lattice = at.mesh(points, faces, PLASTIC, True)
    wire = lattice.modifiers.new('lattice', 'WIREFRAME')
    wire.thickness, wire.use_even_offset, wire.use_boundary = strand * cell, False, True
    parts = [lattice]
    for x, y, w, h in (
        (0, CROWN, 2 * HALF + 0.03, 0.022),
        (-HALF, (CROWN + CHEST) / 2, 0.022, CROWN - CHEST),
        (HALF, (CROWN + CHEST) / 2, 0.022, CROWN - CHEST),
    ):
        parts.append(at.box((x, y, 0.006), (w, h, 0.008), FRAME, 0.003))
    for side in (-1, 1):
        for y in (CHEST + 0.05, 0.06):
            parts.append(at.box((side * (HALF + 0.012), y, 0.012), (0.03, 0.045, 0.014), 'light grey', 0.004))
    return parts


def _taut(height: np.ndarray, step: float) -> np.ndarray:
    """What a stretched sheet does over a relief: it spans hollows, and falls away no steeper than FALL."""
    spanned = ndimage.grey_closing(height, 5)
    reach = round(0.09 / step)
    i, k = np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1), indexing='ij')
    cone = -FALL * step * np.hypot(i, k)
    fallen = ndimage.grey_dilation(spanned, structure=cone, mode='nearest')
    return ndimage.gaussian_filter(fallen, 0.8)


def worn_mask(base: Assembly, crown: float, chest: float) -> list[bpy.types.Object]:
    """A mask on whoever lies on the board under it: moulded to them by rays from above.

    `base` lies on the board below the nose's root. Only what lies between `chest` and `crown`, metres
    from there towards the crown, is moulded.
    """
    view = bpy.context.evaluated_depsgraph_get()
    view.update()
    scene = bpy.context.scene
    down = (base.frame.to_3x3() @ Vector((0, 0, -1))).normalized()
    inverse = base.frame.inverted()

    def relief(u: np.ndarray, v: np.ndarray) -> np.ndarray:
        height = np.zeros(u.shape)
        for i in range(u.shape[0]):
            for k in range(u.shape[1]):
                if abs(u[i, 0]) > 0.13 or not chest < v[0, k] < crown:
                    continue
                start = base.point((u[i, 0], v[0, k], 0.34))
                hit, where, *_ = scene.ray_cast(view, start, down, distance=0.4)
                height[i, k] = max(0.0, (inverse @ where).z) if hit else 0.0
        return height + 0.003

    return mask(base, relief, 0.011, 0.36)


def flat_sheet(at: Assembly) -> None:
    """A sheet as it comes: flat, white, full of holes, in a blue frame."""
    mask(at, lambda u, _: np.zeros(u.shape))


def resting(at: tuple[float, float, float], turn: float, lean: float = 0) -> Assembly:
    """A frame for a mask standing on its chest edge: lean 90 lies flat, face up."""
    local = Matrix.Rotation(np.radians(90 - lean), 4, 'X')
    return Assembly(frame=Assembly(at, turn).frame @ local @ Matrix.Translation((0, -CHEST, 0)))
