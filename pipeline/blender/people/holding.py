"""Things that people hold, made in the palm's frame: y along the fingers, z out of the palm."""

from __future__ import annotations

from collections.abc import Callable

from kit.assembly import Assembly


def _clipboard(hand: Assembly) -> None:
    board = hand.inside((0, 0.03, 0.012))
    board.box((0, 0.06, 0.004), (0.23, 0.31, 0.004), 'carton', 0.003)
    board.box((0, 0.06, 0.0075), (0.205, 0.285, 0.002), 'paper', 0.001)
    board.box((0, 0.2, 0.011), (0.09, 0.03, 0.01), 'steel', 0.003)


def _tablet(hand: Assembly) -> None:
    hand.box((0, 0.06, 0.014), (0.18, 0.25, 0.008), 'dark', 0.004)
    hand.box((0, 0.06, 0.0185), (0.165, 0.23, 0.001), 'screen glass', 0)


def _card(hand: Assembly) -> None:
    hand.box((0.02, 0.07, 0.016), (0.15, 0.105, 0.0012), 'paper', 0.0005)


def _pen(hand: Assembly) -> None:
    hand.rod((-0.02, 0.02, -0.03), (0.035, 0.075, 0.075), 0.0042, 'petrol', sides=14)


def _mug(hand: Assembly) -> None:
    mug = hand.inside((0, 0.03, 0.045))
    mug.rod((-0.045, 0, 0), (0.045, 0, 0), 0.04, 'coral')


def _bag(hand: Assembly) -> None:
    bag = hand.inside((0, 0.05, 0.0))
    bag.box((0, 0.2, 0.02), (0.3, 0.3, 0.13), 'violet', 0.04)
    bag.tube(
        [(-0.08, 0.06, 0.02), (-0.05, -0.01, 0.012), (0.05, -0.01, 0.012), (0.08, 0.06, 0.02)], 0.008, 'dark'
    )


def _glasses(hand: Assembly) -> None:
    for x in (-0.03, 0.03):
        ring = [(x + 0.024 * a, 0.05, 0.02 + 0.02 * b) for a, b in ((1, 0), (0, 1), (-1, 0), (0, -1))]
        hand.tube(ring, 0.0016, 'dark', closed=True)
    hand.rod((-0.006, 0.05, 0.024), (0.006, 0.05, 0.024), 0.0016, 'dark')


def _notebook(hand: Assembly) -> None:
    hand.box((0, 0.05, 0.014), (0.15, 0.21, 0.012), 'teal', 0.003)
    hand.box((0, 0.05, 0.0205), (0.142, 0.2, 0.002), 'paper', 0.001)


def _cup(hand: Assembly) -> None:
    hand.rod((-0.05, 0.03, 0.04), (0.05, 0.03, 0.04), 0.032, 'paper', 0.04)


THINGS: dict[str, Callable[[Assembly], None]] = {
    'clipboard': _clipboard,
    'tablet': _tablet,
    'card': _card,
    'pen': _pen,
    'mug': _mug,
    'cup': _cup,
    'bag': _bag,
    'glasses': _glasses,
    'notebook': _notebook,
}
