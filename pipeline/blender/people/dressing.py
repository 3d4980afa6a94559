"""How somebody is dressed for one moment, where it differs from their everyday look."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dressing:
    """None leaves what the cast says; `cover` '' takes the head covering off, `glasses` '' the glasses."""

    outfit: str | None = None
    cover: str | None = None
    mask: bool = False
    visor: bool = False
    gloves: bool = False
    eyes_closed: bool = False
    smile: float | None = None
    glasses: str | None = None
    headphones: bool | None = None
    beard: str | None = None
    shoes: str | None = None
