"""Finishes of the podiatry clinic, and a wall of its own colour."""

from __future__ import annotations

from .assembly import Assembly
from .finishes import FINISHES, Finish
from .grain import flecks
from .shell import Shell

WARM_WHITE = Finish('#e9e5da', 0.5)
LILAC = Finish('#cdbce4', 0.5)
YELLOW = Finish('#f0d080', 0.5)
SEA_BLUE = Finish('#7db4cc', 0.5)
CHARCOAL = Finish('#54585f', 0.55, bump=0.04, bump_scale=240, mottle=0.02)
SKIRTING = Finish('#d6cfc0', 0.45)
VINYL_SAND = Finish('#b9a88c', 0.34, coat=0.12)
VINYL_SLATE = Finish('#8f9da3', 0.34, coat=0.12)
SPORTS_RUBBER = Finish('#74777a', 0.62)
# Walls are painted here: their panels' joints hardly show.
FINISHES['seam'] = Finish('#dad6cb', 0.5)
CARPET = Finish('#7c8a8f', 0.95, bump=0.5, bump_scale=420, mottle=0.1)


def sand_floor() -> Finish:
    """Warm sheet vinyl with light and dark chips."""
    return flecks(VINYL_SAND, ('#c2b298', '#b09e83'), 110, 0.3)


def slate_floor() -> Finish:
    """Cool grey sheet vinyl with chips."""
    return flecks(VINYL_SLATE, ('#98a6ac', '#87959c'), 110, 0.3)


def rubber_floor() -> Finish:
    """Grey sports rubber with a few blue and pale grains."""
    return flecks(SPORTS_RUBBER, ('#86888a', '#666c75'), 120, 0.14)


def hub_carpet() -> Finish:
    """Hard-wearing carpet tiles, blue-grey with warm threads."""
    return flecks(CARPET, ('#8b9492', '#6f7d84'), 160, 0.4)


def accent_wall(shell: Shell, side: str, finish: Finish) -> None:
    """Paints one wall, 'north' or so, in a colour of its own; not for a wall with openings."""
    width, depth = shell.east - shell.west, shell.north - shell.south
    middle = ((shell.west + shell.east) / 2, (shell.south + shell.north) / 2)
    spot, turn, length = {
        'north': ((middle[0], shell.north), 0, width),
        'east': ((shell.east, middle[1]), -90, depth),
        'south': ((middle[0], shell.south), 180, width),
        'west': ((shell.west, middle[1]), 90, depth),
    }[side]
    wall = Assembly((*spot, 0), turn)
    # Thick enough to cover the seams of the wall's panels.
    wall.box((0, -0.0025, (shell.height + 0.1) / 2), (length, 0.005, shell.height - 0.1), finish, 0)
