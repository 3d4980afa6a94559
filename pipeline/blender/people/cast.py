"""Everybody in the three days, by the id that scenes/*/day.json uses, and a few without a name."""

from __future__ import annotations

from .cast_podiatry import PODIATRY
from .cast_radiotherapy import RADIOTHERAPY
from .cast_theatre import THEATRE
from .character import Character

CAST: dict[str, Character] = {person.id: person for person in (*THEATRE, *RADIOTHERAPY, *PODIATRY)}
