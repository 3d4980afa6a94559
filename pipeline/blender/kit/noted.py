"""Notes which parts belong to one thing while it is built, so that it can be shown by itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import bpy

_things: dict[str, list[bpy.types.Object]] = {}


@contextmanager
def noted(name: str) -> Iterator[None]:
    """Everything made inside belongs to the thing of this name."""
    before = set(bpy.data.objects)
    yield
    _things.setdefault(name, []).extend(part for part in bpy.data.objects if part not in before)


def parts_of(name: str) -> list[bpy.types.Object]:
    """The parts noted for a thing. A name that nothing was noted for is a KeyError."""
    return _things[name]


def forget_things() -> None:
    """Forgets all of them: call it before another room is built."""
    _things.clear()
