"""How a room is exposed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """`exposure` in stops; `contrast` is the name of one of the renderer's looks."""

    exposure: float = 0.0
    contrast: str = 'AgX - High Contrast'
