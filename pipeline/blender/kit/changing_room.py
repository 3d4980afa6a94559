"""The changing room beyond an open door: racks of scrubs in four sizes, clogs, a dispenser of hats."""

from __future__ import annotations

from mathutils import Vector

from .assembly import Assembly

SIZES = ('petrol', 'green', 'amber', 'coral')


def changing_room(at: tuple[float, float], turn: float, opening: float, depth: float = 2.0) -> Vector:
    """Builds the nook behind an opening in a wall; returns the middle of the scrubs, to point at."""
    nook = Assembly((*at, 0), turn)
    left, right, tall = -1.3, 1.5, 2.5
    nook.box(((left + right) / 2, depth / 2 + 0.05, -0.04), (right - left, depth + 0.1, 0.1), 'blue floor', 0)
    nook.box(((left + right) / 2, depth + 0.15, tall / 2), (right - left, 0.1, tall), 'white wall', 0)
    for x in (left - 0.05, right + 0.05):
        nook.box((x, depth / 2 + 0.15, tall / 2), (0.1, depth, tall), 'white wall', 0)
    nook.box(((left + right) / 2, depth / 2 + 0.15, tall + 0.05), (right - left, depth, 0.1), 'ceiling', 0)
    nook.lamp((0.1, depth / 2 + 0.1, tall - 0.03), (1.2, 0.5), 26, (1, 0.97, 0.92))
    for side in (-1, 1):
        nook.box((side * (opening / 2 + 0.02), 0.05, 1.06), (0.07, 0.16, 2.12), 'steel', 0.006)
    nook.box((0, 0.05, 2.15), (opening + 0.11, 0.16, 0.06), 'steel', 0.006)
    _leaf(nook.inside((opening / 2 + 0.0, 0.13, 0), 68), opening)
    _scrubs(nook.inside((-0.1, depth + 0.08, 0)))
    _clogs(nook.inside((left, depth * 0.55, 0), 90))
    _hats(nook.inside((0.98, depth + 0.09, 1.45)))
    bench = nook.inside((1.15, 0.95, 0))
    bench.box((0, 0, 0.44), (0.36, 1.1, 0.04), 'beech', 0.012)
    for y in (-0.45, 0.45):
        bench.box((0, y, 0.21), (0.3, 0.04, 0.42), 'grey', 0.006)
    bag = bench.inside((0.02, 0.2, 0.46), 20)
    bag.turned([(0, 0), (0.15, 0), (0.17, 0.1), (0.14, 0.24), (0.07, 0.3), (0, 0.31)], (0, 0, 0), 'violet')
    bag.tube([(-0.08, 0, 0.27), (-0.05, 0, 0.42), (0.05, 0, 0.42), (0.08, 0, 0.27)], 0.01, 'dark')
    return nook.point((-0.1, depth - 0.12, 1.25))


def _leaf(leaf: Assembly, opening: float) -> None:
    """The door itself, standing open into the nook, hung on its right."""
    leaf.box((-opening / 2, 0, 1.05), (opening - 0.03, 0.045, 2.08), 'door', 0.006)
    for side in (-1, 1):
        leaf.box((-opening / 2, side * 0.024, 0.28), (opening - 0.1, 0.006, 0.45), 'steel', 0.002)
    leaf.rod((-opening + 0.1, -0.02, 1.05), (-opening + 0.1, -0.06, 1.05), 0.012, 'chrome')
    leaf.rod((-opening + 0.1, -0.06, 1.05), (-opening + 0.22, -0.06, 1.05), 0.01, 'chrome')


def _scrubs(rack: Assembly) -> None:
    """Open shelves of folded scrubs in piles, each size with a tab of its own colour."""
    for x in (-0.72, -0.36, 0.0, 0.36, 0.72):
        rack.box((x, -0.2, 1.0), (0.018, 0.4, 1.94), 'beech', 0.003)
    rack.box((0, -0.01, 1.0), (1.44, 0.016, 1.94), 'white', 0)
    for shelf in range(6):
        z = 0.08 + 0.36 * shelf
        rack.box((0, -0.2, z), (1.45, 0.4, 0.018), 'beech', 0.003)
        if shelf == 5:
            continue
        for column, colour in enumerate(SIZES):
            x = -0.54 + 0.36 * column
            rack.box((x, -0.402, z), (0.12, 0.004, 0.03), colour, 0.001)
            for fold in range(3 + (shelf * 7 + column * 3) % 4):
                slip = 0.012 * ((fold * 5 + column + shelf) % 3 - 1)
                rack.box((x + slip, -0.21, z + 0.03 + 0.042 * fold), (0.28, 0.32, 0.038), 'scrubs', 0.016)


def _clogs(shelf: Assembly) -> None:
    """Pairs of white and green clogs on slanting shelves; its front faces -y."""
    for x in (-0.55, 0.55):
        shelf.box((x, -0.16, 0.5), (0.02, 0.32, 1.0), 'light grey', 0.004)
    for row in range(4):
        tier = shelf.inside((0, -0.16, 0.12 + 0.26 * row), 0, -14)
        tier.box((0, 0, 0), (1.1, 0.32, 0.014), 'light grey', 0.003)
        for pair in range(5):
            if (row, pair) in ((1, 3), (3, 0)):
                continue
            finish = 'clog' if (row + pair) % 2 else 'clog green'
            for side in (-1, 1):
                clog(tier.inside((-0.44 + 0.22 * pair + 0.048 * side, 0, 0.008), 2 * side), finish)


def clog(shoe: Assembly, finish: str) -> None:
    """A theatre clog, toe towards -y."""
    shoe.box((0, 0.02, 0.014), (0.085, 0.26, 0.028), finish, 0.012)
    shoe.turned(
        [(0.044, 0.0), (0.045, 0.03), (0.036, 0.058), (0.02, 0.07), (0, 0.074)], (0, -0.065, 0.02), finish, 24
    )
    shoe.box((0, -0.02, 0.05), (0.08, 0.1, 0.05), finish, 0.024)
    shoe.tube(
        [
            (-0.042, 0.0, 0.05),
            (-0.045, 0.1, 0.075),
            (0, 0.155, 0.075),
            (0.045, 0.1, 0.075),
            (0.042, 0.0, 0.05),
        ],
        0.007,
        finish,
    )


def _hats(box: Assembly) -> None:
    """A wall dispenser of paper hats, one half pulled out."""
    box.box((0, -0.07, 0), (0.3, 0.14, 0.4), 'cupboard glass', 0.01)
    box.box((0, -0.07, 0.02), (0.27, 0.11, 0.34), 'cap green', 0.03)
    box.box((0, -0.07, 0.215), (0.31, 0.15, 0.03), 'white', 0.008)
    box.turned(
        [(0, 0.05), (0.05, 0.045), (0.075, 0.01), (0.06, -0.02), (0, -0.03)], (0, -0.12, -0.2), 'cap green'
    )
