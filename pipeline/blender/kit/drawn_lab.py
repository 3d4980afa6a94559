"""Pictures on the movement lab's own screens: an insole being designed."""

from __future__ import annotations

from PIL import Image, ImageDraw


def insole_plan() -> Image.Image:
    """An insole in height colours above a grid, its side view, and three sliders."""
    picture = Image.new('RGB', (960, 600), (38, 46, 54))
    draw = ImageDraw.Draw(picture)
    for i in range(0, 960, 40):
        draw.line((i, 0, i, 600), fill=(48, 58, 66))
    for i in range(0, 600, 40):
        draw.line((0, i, 960, i), fill=(48, 58, 66))
    bands = ((70, 130, 190), (70, 170, 176), (96, 190, 130), (210, 200, 90), (230, 140, 80))
    for i, colour in enumerate(bands):
        s = 1 - 0.17 * i
        shape = [
            (-92, 230),
            (-96, 120),
            (-70, 0),
            (-104, -120),
            (-92, -200),
            (-30, -240),
            (50, -220),
            (100, -140),
            (92, 0),
            (84, 130),
            (86, 230),
            (0, 262),
        ]
        cx, cy = 270 - 12 * i, 310 + 14 * i
        draw.polygon([(cx + x * s, cy + y * s) for x, y in shape], fill=colour)
    draw.line((560, 420, 900, 420), fill=(180, 190, 196), width=3)
    side = [
        (560, 420),
        (560, 372),
        (590, 388),
        (640, 398),
        (700, 362),
        (740, 348),
        (790, 376),
        (860, 400),
        (900, 408),
        (900, 420),
    ]
    draw.polygon(side, fill=(70, 170, 176))
    for i, x in enumerate((660, 760, 700)):
        y = 90 + 62 * i
        draw.rounded_rectangle((560, y, 900, y + 10), 5, fill=(86, 98, 108))
        draw.rounded_rectangle((560, y, x, y + 10), 5, fill=(255, 205, 46))
        draw.ellipse((x - 14, y - 9, x + 14, y + 19), fill=(250, 246, 236))
    return picture
