"""What is pinned or painted on walls, drawn here as pictures without a word: steps, rota, notices, mural."""

from __future__ import annotations

import math
import random

from PIL import Image, ImageDraw, ImageFilter

from .assembly import Assembly, Point
from .printed import printed

STEPS = ((229, 122, 92), (233, 172, 66), (94, 160, 108), (58, 134, 152), (124, 92, 166))
PAPER = (247, 244, 236)
INK = (70, 80, 88)


def five_steps() -> Image.Image:
    """Five coloured steps that climb, each with a speech bubble of its own: talk, check, then act."""
    picture = Image.new('RGB', (840, 1180), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((60, 60, 600, 104), 20, fill=INK)
    draw.rounded_rectangle((60, 124, 420, 146), 11, fill=(176, 182, 184))
    for i, colour in enumerate(STEPS):
        left, top = 60 + 146 * i, 960 - 158 * i
        draw.rounded_rectangle((left, top, left + 136, 1120), 14, fill=colour)
        draw.ellipse((left + 26, top + 24, left + 110, top + 108), fill=PAPER)
        for k in range(i + 1):
            angle = 2 * math.pi * k / (i + 1) - math.pi / 2
            reach = 0 if i == 0 else 22
            x, y = left + 68 + reach * math.cos(angle), top + 66 + reach * math.sin(angle)
            draw.ellipse((x - 9, y - 9, x + 9, y + 9), fill=colour)
        bubble = (left + 4, top - 84, left + 124, top - 26)
        draw.rounded_rectangle(bubble, 20, fill=tuple(int(c * 0.35 + 255 * 0.65) for c in colour))
        draw.polygon(
            [(left + 52, top - 28), (left + 84, top - 28), (left + 62, top - 6)],
            fill=tuple(int(c * 0.35 + 255 * 0.65) for c in colour),
        )
        for row in range(2):
            draw.rounded_rectangle(
                (left + 22, top - 70 + 18 * row, left + 104 - 26 * row, top - 62 + 18 * row), 4, fill=colour
            )
    return picture


def rota(seed: int) -> Image.Image:
    """A week's rota: a grid with coloured shifts."""
    random_ = random.Random(seed)
    picture = Image.new('RGB', (640, 460), (252, 252, 250))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((20, 20, 330, 44), fill=INK)
    tints = ((188, 218, 226), (246, 220, 168), (206, 226, 190), (255, 255, 255), (255, 255, 255))
    for row in range(9):
        y = 64 + 42 * row
        draw.rectangle((20, y + 10, 20 + random_.randint(60, 110), y + 24), fill=(150, 158, 164))
        for day in range(7):
            x = 148 + 68 * day
            draw.rectangle((x, y, x + 64, y + 36), fill=random_.choice(tints), outline=(206, 210, 212))
    return picture


def notice(seed: int) -> Image.Image:
    """A notice: a picture above some lines."""
    random_ = random.Random(seed)
    ground = random_.choice(((250, 248, 240), (236, 244, 246), (252, 240, 226), (242, 246, 234)))
    picture = Image.new('RGB', (300, 420), ground)
    draw = ImageDraw.Draw(picture)
    one, two = random_.sample(STEPS, 2)
    draw.rounded_rectangle((24, 24, 276, 180), 16, fill=one)
    draw.ellipse((60, 60, 160, 160), fill=two)
    draw.polygon([(150, 170), (210, 60), (262, 170)], fill=PAPER)
    draw.rounded_rectangle((24, 204, 220, 228), 8, fill=INK)
    for row in range(6):
        draw.rounded_rectangle(
            (24, 250 + 24 * row, random_.randint(180, 276), 260 + 24 * row), 4, fill=(168, 174, 178)
        )
    return picture


def mural() -> Image.Image:
    """A children's mural: hills, a sun, a boat and kites, in the cut-paper manner."""
    wide, tall = 1600, 900
    picture = Image.new('RGB', (wide, tall), (176, 217, 232))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((1180, 70, 1380, 270), fill=(250, 202, 92))
    for i, colour in enumerate(((150, 200, 166), (110, 176, 132), (86, 156, 128))):
        y = 430 + 80 * i
        points = [(x, y - 70 * math.sin(x / (190 + 40 * i) + 1.7 * i)) for x in range(0, wide + 20, 20)]
        draw.polygon([*points, (wide, tall), (0, tall)], fill=colour)
    draw.polygon(
        [(x, 720 + 12 * math.sin(x / 60)) for x in range(0, wide + 20, 20)] + [(wide, tall), (0, tall)],
        fill=(72, 148, 178),
    )
    draw.polygon([(480, 730), (760, 730), (700, 800), (530, 800)], fill=(206, 92, 74))
    draw.polygon([(610, 470), (610, 715), (770, 715)], fill=(252, 246, 232))
    draw.polygon([(596, 520), (596, 715), (490, 715)], fill=(244, 210, 140))
    draw.rectangle((598, 460, 608, 735), fill=(120, 90, 70))
    for x, y, colour in ((240, 200, (229, 122, 92)), (420, 130, (124, 92, 166)), (980, 190, (233, 172, 66))):
        draw.polygon([(x, y - 80), (x + 56, y), (x, y + 80), (x - 56, y)], fill=colour)
        draw.line([(x, y + 80), (x - 30, y + 160), (x + 10, y + 230)], fill=PAPER, width=6)
    for x in (1120, 1240, 1400, 180):
        draw.rectangle((x - 10, 560, x + 10, 660), fill=(122, 92, 68))
        draw.ellipse((x - 70, 440, x + 70, 590), fill=(74, 138, 96))
        draw.ellipse((x - 40, 420, x + 50, 520), fill=(104, 166, 112))
    for x, y in ((860, 380), (930, 350), (1000, 395)):
        draw.arc((x - 40, y - 16, x, y + 24), 200, 340, fill=INK, width=6)
        draw.arc((x, y - 16, x + 40, y + 24), 200, 340, fill=INK, width=6)
    return picture.filter(ImageFilter.GaussianBlur(0.8))


def poster(
    part: Assembly, centre: Point, width: float, picture: Image.Image, frame: str | None = None
) -> None:
    """A picture on a wall; with `frame` in a frame of that finish."""
    height = width * picture.height / picture.width
    x, y, z = centre
    if frame:
        part.box((x, y - 0.008, z), (width + 0.05, 0.016, height + 0.05), frame, 0.004)
    printed(part, (x, y - 0.018, z), width, height, picture, 0.45)


def cork_board(part: Assembly, centre: Point, width: float, height: float, seed: int) -> None:
    """A cork board with a rota, notices and pins."""
    random_ = random.Random(seed)
    x, y, z = centre
    part.box((x, y - 0.008, z), (width + 0.06, 0.018, height + 0.06), 'beech', 0.005)
    part.box((x, y - 0.014, z), (width, 0.016, height), 'cork', 0)
    sheets = [(rota(seed), 0.44), *((notice(seed + i), 0.21) for i in range(1, 6))]
    place = -width / 2 + 0.06
    for i, (picture, wide) in enumerate(sheets):
        if place + wide > width / 2:
            break
        tall = wide * picture.height / picture.width
        up = z + random_.uniform(-0.06, 0.1)
        sheet = part.inside((x + place + wide / 2, y - 0.024 - 0.001 * i, up))
        printed(sheet, (0, 0, 0), wide, tall, picture, 0.8)
        part.rod(
            (x + place + wide / 2, y - 0.024, up + tall / 2 - 0.02),
            (x + place + wide / 2, y - 0.042, up + tall / 2 - 0.02),
            0.007,
            random_.choice(('red', 'petrol', 'amber', 'green')),
            sides=12,
        )
        place += wide + random_.uniform(0.03, 0.07)


def coat_hooks(part: Assembly, centre: Point) -> None:
    """A rail of five hooks with a coat, a scarf and a lanyard."""
    x, y, z = centre
    part.box((x, y - 0.012, z), (0.9, 0.024, 0.09), 'beech', 0.006)
    for i in range(5):
        at = x - 0.36 + 0.18 * i
        part.tube(
            [(at, y - 0.02, z + 0.01), (at, y - 0.075, z - 0.01), (at, y - 0.08, z + 0.03)], 0.006, 'chrome'
        )
    coat = part.inside((x - 0.18, y - 0.1, z))
    coat.turned(
        [(0.02, 0.0), (0.09, -0.05), (0.15, -0.12), (0.16, -0.5), (0.2, -0.86), (0.17, -0.865), (0, -0.8)],
        (0, 0, 0),
        'coat',
    )
    for side in (-1, 1):
        coat.rod((side * 0.13, 0, -0.13), (side * 0.2, -0.02, -0.62), 0.062, 'coat', 0.05)
    scarf = part.inside((x + 0.18, y - 0.09, z))
    for side in (-0.03, 0.035):
        scarf.tube([(0, -0.02, 0), (side, -0.02, -0.2), (side * 1.3, -0.015, -0.62)], 0.034, 'scarf')
    part.tube(
        [
            (x + 0.36, y - 0.08, z),
            (x + 0.32, y - 0.05, z - 0.24),
            (x + 0.36, y - 0.05, z - 0.42),
            (x + 0.4, y - 0.05, z - 0.24),
            (x + 0.36, y - 0.08, z),
        ],
        0.006,
        'amber',
    )
    part.box((x + 0.36, y - 0.05, z - 0.47), (0.06, 0.006, 0.09), 'white', 0.003)
