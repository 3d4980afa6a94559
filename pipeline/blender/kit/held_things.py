"""Things that are held: cards, notebooks; each stands in the frame of the hand or the place it is in."""

from __future__ import annotations

from .assembly import Assembly


def checklist(board: Assembly) -> None:
    """A clipboard with a form of blank lines and tick boxes; its face looks towards -y, its clip is up."""
    board.box((0, 0, 0), (0.235, 0.006, 0.32), 'teal', 0.002)
    board.box((0, -0.0045, -0.008), (0.21, 0.002, 0.285), 'paper', 0)
    board.box((0, -0.008, 0.148), (0.09, 0.01, 0.03), 'steel', 0.004)
    for row in range(8):
        z = 0.105 - 0.03 * row
        board.box((-0.085, -0.0058, z), (0.012, 0.0008, 0.012), 'light grey', 0)
        board.box((0.005, -0.0058, z), (0.13 - 0.02 * (row % 3), 0.0008, 0.006), 'light grey', 0)


def card(sheet: Assembly, finish: str = 'paper') -> None:
    """A folded handover card; its face looks towards -y."""
    sheet.box((0, 0, 0), (0.15, 0.003, 0.21), finish, 0)
    sheet.box((0, -0.002, 0.085), (0.13, 0.001, 0.018), 'teal', 0)
    for row in range(6):
        sheet.box(
            (-0.005, -0.002, 0.05 - 0.026 * row), (0.11 - 0.02 * (row % 2), 0.001, 0.005), 'light grey', 0
        )


def notebook(book: Assembly) -> None:
    """An open notebook lying on its back."""
    book.box((0, 0, 0), (0.21, 0.16, 0.006), 'coral', 0.002)
    for side in (-1, 1):
        book.box((side * 0.05, 0, 0.006), (0.098, 0.15, 0.008), 'paper', 0.003)
