"""The keyhole video tower: monitor on top, camera box, light source, pump; and its cables."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from .assembly import Assembly
from .castors import castors


@dataclass(frozen=True)
class TowerFaces:
    """Corners of the tower's monitor, and where its light lead leaves it."""

    keyhole: list[Vector]
    lead: Vector


def video_tower(at: tuple[float, float], turn: float) -> TowerFaces:
    """A tower on wheels; its front faces -y before turning."""
    tower = Assembly((*at, 0), turn)
    tower.box((0, 0, 0.12), (0.62, 0.56, 0.06), 'grey', 0.02)
    castors(tower, 0.26, 0.23, 0.05)
    for x in (-0.29, 0.29):
        tower.box((x, 0.16, 0.68), (0.03, 0.16, 1.1), 'light grey', 0.01)
    for z in (0.36, 0.62, 0.88, 1.14):
        tower.box((0, 0, z), (0.6, 0.5, 0.025), 'white', 0.008)
    _unit(tower, 0.16, 0.15, 'light grey', 'led green')
    _unit(tower, 0.375, 0.16, 'white', 'led green')
    _unit(tower, 0.635, 0.13, 'light grey', 'led amber')
    _unit(tower, 0.895, 0.15, 'white', 'led green')
    tower.box((0.0, 0.02, 1.165), (0.3, 0.24, 0.03), 'dark', 0.008)
    tower.rod((0, 0.16, 1.15), (0, 0.16, 1.52), 0.03, 'grey')
    screen = tower.inside((0, 0.06, 1.55), 0, 3)
    screen.box((0, 0.03, 0), (0.74, 0.06, 0.46), 'dark', 0.014)
    keyhole = screen.panel((0, -0.0015, 0.01), 0.68, 0.385, 'screen glass')
    lead = tower.point((-0.12, -0.26, 0.72))
    # Saline for the pump: a clear bag on a hook
    tower.rod((0.34, 0.16, 0.3), (0.34, 0.16, 1.78), 0.011, 'chrome')
    tower.rod((0.34, 0.16, 1.77), (0.42, 0.16, 1.77), 0.007, 'chrome')
    tower.turned(
        [(0.0, 0), (0.03, 0), (0.052, -0.04), (0.055, -0.24), (0.02, -0.29), (0, -0.3)],
        (0.43, 0.16, 1.74),
        'clear',
    )
    tower.tube(
        [(0.43, 0.16, 1.44), (0.44, 0.05, 1.1), (0.4, -0.22, 0.8), (0.24, -0.26, 0.45)], 0.006, 'tubing'
    )
    return TowerFaces(keyhole, lead)


def _unit(tower: Assembly, z: float, height: float, finish: str, lamp: str) -> None:
    """One box of electronics: display window, knob, sockets and a small lamp."""
    middle = z + height / 2 + 0.005
    tower.box((0, -0.02, middle), (0.5, 0.42, height), finish, 0.012)
    tower.box((-0.1, -0.231, middle + 0.01), (0.15, 0.006, height * 0.45), 'screen glass', 0.003)
    tower.rod((0.08, -0.23, middle), (0.08, -0.25, middle), 0.02, 'grey')
    tower.rod((0.16, -0.23, middle), (0.16, -0.238, middle), 0.026, 'dark')
    tower.rod((0.215, -0.23, middle + 0.02), (0.215, -0.235, middle + 0.02), 0.006, lamp, sides=12)


def scope_lead(start: Vector, floor_at: tuple[float, float], end: Vector) -> None:
    """The light and camera lead from the tower, along the floor, up over the drapes to the hand piece."""
    room = Assembly()
    low = Vector((*floor_at, 0.02))
    for i in (0, 1):
        shift = Vector((0.03 * i, 0.05 * i, 0.004 * i))
        knee = start.lerp(low, 0.5) + shift
        knee.z = start.z * 0.35
        rise = low.lerp(end, 0.55) + shift
        rise.z = 0.35
        room.tube(
            [start + shift * 0.5, knee, low + shift, rise, end + Vector((0, 0, -0.1)), end],
            0.005,
            'dark' if i else 'grey',
        )
