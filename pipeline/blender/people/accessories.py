"""Small things worn on the head: glasses, hearing aids, headphones, a visor, the name on a hat."""

from __future__ import annotations

import itertools

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from .field import Field
from .part import Part
from .rig import unit
from .skull import Skull
from .source import Vec


def tube(path: Vec, radius: float, sides: int = 10, closed: bool = False) -> tuple[Vec, Vec]:
    """Points and quads of a round bar along a path."""
    count = len(path)
    points, faces = [], []
    first = unit(path[1] - path[0])
    side = np.eye(3)[int(np.abs(first).argmin())]
    for k in range(count):
        before = path[k - 1] if k or closed else path[0]
        after = path[(k + 1) % count] if k < count - 1 or closed else path[-1]
        along = unit(after - before)
        side = unit(side - along * float(side @ along))
        other = np.cross(along, side)
        for i in range(sides):
            t = 2 * np.pi * i / sides
            points.append(path[k] + radius * (np.cos(t) * side + np.sin(t) * other))
    for k in range(count if closed else count - 1):
        for i in range(sides):
            a, b = k * sides + i, k * sides + (i + 1) % sides
            c, d = (k + 1) % count * sides + (i + 1) % sides, (k + 1) % count * sides + i
            faces.append((a, b, c, d))
    return np.array(points), np.array(faces)


def glasses(skull: Skull, colour: str) -> list[Part]:
    """Rounded glasses on the nose, with arms to the ears."""
    parts = []
    t = np.linspace(0, 2 * np.pi, 37)[:-1]
    front = (skull.eyes[1] - skull.ear[1]) / skull.gap + 0.42
    for side in (-1, 1):
        wide = np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.72 * 0.42
        high = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.72 * 0.34
        ring = np.array(
            [
                skull.point(side * 0.53 + w, front - 0.1 * abs(side * 0.53 + w), h - 0.04)
                for w, h in zip(wide, high, strict=True)
            ]
        )
        parts.append(Part(f'plain {colour} 0.35', *tube(ring, 0.0028, closed=True)))
        arm = np.array(
            [
                skull.point(side * x, y, z)
                for x, y, z in (
                    (0.96, front - 0.12, 0.12),
                    (1.2, front - 0.5, 0.16),
                    (1.3, 0.4, 0.12),
                    (1.3, -0.1, 0.1),
                    (1.28, -0.35, -0.25),
                )
            ]
        )
        parts.append(Part(f'plain {colour} 0.35', *tube(arm, 0.0024)))
    bridge = np.array(
        [
            skull.point(x, front - 0.02 + 0.05 * (1 - (x / 0.12) ** 2), 0.06)
            for x in np.linspace(-0.12, 0.12, 7)
        ]
    )
    parts.append(Part(f'plain {colour} 0.35', *tube(bridge, 0.0026)))
    return parts


def hearing_aids(skull: Skull, colour: str, ears: Vec) -> list[Part]:
    """A small case behind each ear, with a clear tube to the ear's opening."""
    parts = []
    for side in (-1, 1):
        own = ears[np.sign(ears[:, 0]) == side]
        low, high = own.min(0), own.max(0)
        out = side * np.abs(own[:, 0]).max()
        tall = high[2] - low[2]
        back = low[1] + 0.12 * (high[1] - low[1])
        case = Field(
            np.array([out - 0.04, back - 0.03, low[2] - 0.02]),
            np.array([out + 0.04, high[1] + 0.02, high[2] + 0.03]),
            0.0012,
        )
        x = out - side * 0.003
        path = [
            np.array([x, back - 0.002, low[2] + tall * 0.3]),
            np.array([x, back - 0.003, low[2] + tall * 0.62]),
            np.array([x, back + 0.004, low[2] + tall * 0.92]),
            np.array([x + side * 0.002, back + 0.014, high[2] + 0.0035]),
        ]
        for k, (a, b) in enumerate(itertools.pairwise(path)):
            case.limb(a, b, 0.0068 - 0.0008 * k, 0.0066 - 0.001 * k, 0.002)
        parts.append(Part(f'plain {colour} 0.3', *case.surface(), soften=2))
        line = np.array(
            [
                path[-1],
                path[-1] + [side * 0.004, 0.008, -0.004],
                [out + side * 0.001, back + 0.026, low[2] + tall * 0.62],
                [out - side * 0.004, back + 0.02, low[2] + tall * 0.45],
            ]
        )
        parts.append(Part('plain #e9e4dd 0.2', *tube(line, 0.0013)))
    return parts


def headphones(skull: Skull, colour: str = '#e0725c') -> list[Part]:
    """Over-ear headphones."""
    parts = []
    arc = np.array(
        [
            skull.point(1.52 * np.cos(t), -0.05, -0.1 + 2.42 * np.sin(t))
            for t in np.linspace(0.05, np.pi - 0.05, 25)
        ]
    )
    parts.append(Part('plain #33383c 0.45', *tube(arc, 0.0065)))
    for side in (-1, 1):
        cup = Field(
            skull.point(side * 1.55, -0.05, -0.3) - 0.06, skull.point(side * 1.55, -0.05, -0.3) + 0.06, 0.002
        )
        cup.ball(skull.point(side * 1.58, -0.05, -0.3), np.array([0.016, 0.034, 0.04]), 0.002)
        parts.append(Part(f'plain {colour} 0.4', *cup.surface(), soften=1))
        pad = Field(cup.low, cup.low + 0.12, 0.002)
        pad.ball(skull.point(side * 1.4, -0.05, -0.3), np.array([0.012, 0.032, 0.038]), 0.002)
        parts.append(Part('plain #26282c 0.6', *pad.surface(), soften=1))
    return parts


def visor(skull: Skull) -> list[Part]:
    """A clear face shield on a white brow band."""
    rows, columns = 9, 25
    points = []
    for k in range(rows):
        z = 1.05 - 2.9 * k / (rows - 1)
        for a in np.linspace(-1.15, 1.15, columns):
            reach = 2.15 + 0.16 * (k / (rows - 1))
            points.append(skull.point(1.72 * np.sin(a) * 1.05, reach * np.cos(a) + 0.32, z))
    faces = [
        (k * columns + i, k * columns + i + 1, (k + 1) * columns + i + 1, (k + 1) * columns + i)
        for k in range(rows - 1)
        for i in range(columns - 1)
    ]
    parts = [Part('clear #eef6f8 0.06', np.array(points), np.array(faces))]
    edge = np.array([points[i] for i in range(columns)])
    parts.append(Part('plain #eceeec 0.5', *tube(edge, 0.0045)))
    band = np.array(
        [skull.point(1.62 * np.sin(a), 1.95 * np.cos(a), 0.98) for a in np.linspace(-2.7, 2.7, 40)]
    )
    band = np.array(
        [p + skull.outward(p[None])[0] * (0.017 - float(skull.distance(p[None])[0])) for p in band]
    )
    parts.append(Part('plain #eceeec 0.5', *tube(band, 0.006)))
    return parts


def name_strip(skull: Skull, worn: Field, text: str, hood: bool) -> Part:
    """A white strip with a name, on the front of whatever is worn: its points carry the letters' colour."""
    wide, tall = 360, 64
    with Image.new('L', (wide * 2, tall * 2), 255) as sheet:
        draw = ImageDraw.Draw(sheet)
        font = ImageFont.load_default(size=88)
        box = draw.textbbox((0, 0), text, font=font)
        scale = min(1.0, (wide * 2 - 40) / max(1, box[2] - box[0]))
        if scale < 1:
            font = ImageFont.load_default(size=int(88 * scale))
            box = draw.textbbox((0, 0), text, font=font)
        draw.text(
            ((wide * 2 - box[2] - box[0]) / 2, (tall * 2 - box[3] - box[1]) / 2),
            text,
            0,
            font=font,
            stroke_width=3,
        )
        ink = np.asarray(sheet.resize((wide, tall), Image.Resampling.LANCZOS), float) / 255
    half, low, high = (0.58, 1.14, 1.44) if hood else (0.54, 1.04, 1.31)
    flat = []
    for j in range(tall):
        z = high + (low - high) * j / (tall - 1)
        for a in np.linspace(-half, half, wide):
            flat.append(skull.point(-1.9 * np.sin(a), 1.9 * np.cos(a), z - 0.1 * (a / half) ** 2))
    spots, lift = np.array(flat), 0.012
    for _ in range(6):
        spots = spots - skull.outward(spots) * (skull.distance(spots) - lift)[:, None]
    shell = Skull(worn, worn, skull.eyes, skull.ear, skull.mouth, skull.gap, skull.wide)
    spots = spots + skull.outward(spots) * max(0.0, 0.0016 - float(np.percentile(shell.distance(spots), 3)))
    faces = [
        (j * wide + i, j * wide + i + 1, (j + 1) * wide + i + 1, (j + 1) * wide + i)
        for j in range(tall - 1)
        for i in range(wide - 1)
    ]
    grey = ink.ravel()[:, None]
    tints = grey * np.array([0.86, 0.85, 0.82]) + (1 - grey) * np.array([0.018, 0.012, 0.03])
    return Part('tinted', spots, np.array(faces), tints=tints)
