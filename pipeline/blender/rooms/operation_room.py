"""Theatre 4 as it is during the operation: lights dimmed, blue strips, the patient under drapes."""

from __future__ import annotations

from dataclasses import dataclass

from mathutils import Vector

from kit.anaesthetic_machine import breathing_hoses
from kit.assembly import Assembly
from kit.drapes import draped_sheet, limb_heights, screen_drape
from kit.floor_kit import swab_holder
from kit.instruments import instrument_trolley
from kit.lighting import strip
from kit.video_tower import scope_lead

from .theatre_4 import HEIGHT, TABLE, Theatre, build_theatre


@dataclass(frozen=True)
class OperationRoom:
    """The theatre during the operation, without its team; `lost` is where the missing swab lies."""

    theatre: Theatre
    holder: Assembly
    lost: Vector


def build_operation_room() -> OperationRoom:
    """Builds the room as seen from beyond the foot of the table."""
    theatre = build_theatre(
        panel_watts=13, lamp_watts=3.4, tower_at=(-2.85, 0.05), tower_turn=105, bucket_at=(2.7, -0.8)
    )
    _blue_strips()
    _patient_under_drapes()
    holder = swab_holder((2.52, -1.46), -120)
    instrument_trolley((1.95, 2.35), -64)
    scope_lead(theatre.tower.lead, (-1.25, 0.95), Vector((0.2, 1.86, 1.2)))
    breathing_hoses(theatre.machine.outlet, Vector((-0.12, 3.42, 1.06)), 0.8)
    # Half under the bucket's wheel that is nearest to the visitor.
    return OperationRoom(theatre, holder, Vector((theatre.bucket.x - 0.15, theatre.bucket.y + 0.1, 0.0)))


def _blue_strips() -> None:
    x, y = TABLE
    half, z = 1.43, HEIGHT - 0.03
    strip((x - half, y - half, z), (x + half, y - half, z), 2.2)
    strip((x - half, y + half, z), (x + half, y + half, z), 2.2)
    strip((x - half, y - half, z), (x - half, y + half, z), 2.2)
    strip((x + half, y - half, z), (x + half, y + half, z), 2.2)


def _patient_under_drapes() -> None:
    """Leon, wholly covered: the drape's shape only, the left knee raised, and the screen across the table."""
    table = Assembly((*TABLE, 0))
    left, right = 0.12, -0.12
    limbs = [
        ((0, 0.62, 0.97), (0, -0.05, 0.965), 0.125, 0.115),
        ((left, -0.05, 0.98), (left + 0.02, -0.52, 1.09), 0.09, 0.075),
        ((left + 0.02, -0.52, 1.09), (left, -0.86, 0.97), 0.075, 0.05),
        ((right, -0.05, 0.96), (right, -0.5, 0.95), 0.085, 0.065),
        ((right, -0.5, 0.95), (right, -0.9, 0.95), 0.065, 0.06),
        ((0.23, 0.55, 0.95), (0.25, 0.02, 0.95), 0.05, 0.045),
        ((-0.23, 0.55, 0.95), (-0.25, 0.02, 0.95), 0.05, 0.045),
    ]
    heights = limb_heights(limbs, 0.915)
    draped_sheet(table, (-0.31, 0.31, -1.0, 0.66), (0.62, 0.62, 0.66, 0.0), heights, 'drape', 3, folds=1.4)
    screen_drape(table.inside((0, 0.66, 0)), 0.96, 1.46, 0.88, 'drape')
    # A lighter sheet about the knee, as is laid for keyhole work; there is nothing to be seen through it.
    knee = limb_heights(limbs, 0.92)
    draped_sheet(
        table,
        (-0.18, 0.31, -0.78, -0.26),
        (0.02, 0.2, 0.02, 0.02),
        lambda x, y: knee(x, y) + 0.006,
        'drape light',
        6,
        0.012,
        0.5,
    )
