"""Pictures that stand still on screens and boards, without a word in them: a curve, a record, a doodle."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Pixels = np.ndarray


def _finish(picture: Image.Image, scale: int = 2) -> Pixels:
    small = picture.resize((picture.width // scale, picture.height // scale), Image.Resampling.LANCZOS)
    return np.asarray(small, float) / 255


def depth_curve() -> Pixels:
    """The curve that a detector in water finds: it climbs, peaks, then falls."""
    w, h = 1600, 900
    picture = Image.new('RGB', (w, h), '#10222b')
    draw = ImageDraw.Draw(picture)
    left, right, top, base = 130, w - 70, 80, h - 110
    for i in range(9):
        x = left + (right - left) * i / 8
        draw.line([(x, top), (x, base)], fill='#1e3b48', width=2)
    for i in range(6):
        y = top + (base - top) * i / 5
        draw.line([(left, y), (right, y)], fill='#1e3b48', width=2)
    draw.line([(left, top), (left, base), (right, base)], fill='#9ec3cc', width=5)
    depth = np.linspace(0, 30, 400)
    for scale, fall, colour, thick in (
        (1.6, 0.052, '#ffd166', 12),
        (1.2, 0.062, '#6fd3c2', 6),
        (2.2, 0.045, '#e98b75', 6),
    ):
        dose = (1 - 0.62 * np.exp(-depth / (scale * 0.42))) * np.exp(-fall * np.clip(depth - scale, 0, None))
        dose = dose / dose.max()
        if thick < 12:
            dose = dose * 0.94
        x, y = left + (right - left) * depth / 30, base - (base - top) * 0.93 * dose
        draw.line(list(zip(x.tolist(), y.tolist(), strict=True)), fill=colour, width=thick, joint='curve')
        if thick == 12:
            for k in range(0, 400, 22):
                draw.ellipse((x[k] - 11, y[k] - 11, x[k] + 11, y[k] + 11), outline='#fff3cf', width=4)
    return _finish(picture)


def record_page(tones: tuple[str, str, str] = ('#c78d63', '#5b4436', '#6d8f63')) -> Pixels:
    """A patient's page with a drawn portrait and bars where words would be."""
    w, h = 1600, 900
    picture = Image.new('RGB', (w, h), '#e9f0f1')
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, w, 96), fill='#2d6f7c')
    draw.rounded_rectangle((60, 30, 420, 66), 16, fill='#cfe6e6')
    draw.rounded_rectangle((70, 160, 560, 800), 24, fill='#ffffff', outline='#9fb8bd', width=5)
    draw.rectangle((100, 190, 530, 770), fill='#cfe0d8')
    skin, hair, shirt = tones
    draw.rounded_rectangle((150, 600, 480, 772), 90, fill=shirt)
    draw.rectangle((275, 520, 355, 640), fill=skin)
    draw.ellipse((205, 270, 425, 580), fill=skin)
    draw.pieslice((200, 250, 430, 500), 180, 360, fill=hair)
    draw.pieslice((225, 440, 405, 600), 0, 180, fill='#8a7f78')
    draw.ellipse((262, 478, 368, 540), fill=skin)
    draw.arc((285, 470, 345, 530), 20, 160, fill='#7a3f33', width=8)
    for x in (262, 350):
        draw.ellipse((x, 400, x + 20, 424), fill='#2b1d16')
        draw.line([(x - 10, 382), (x + 32, 378)], fill=hair, width=9)
    for i in range(5):
        y = 190 + 118 * i
        draw.rounded_rectangle((640, y, 640 + (240, 190, 280, 210, 230)[i], y + 26), 12, fill='#7f9aa1')
        draw.rounded_rectangle((640, y + 42, 640 + (700, 420, 800, 560, 640)[i], y + 82), 14, fill='#22404a')
        draw.rounded_rectangle((1470, y + 18, 1530, y + 78), 14, fill='#5fb58c' if i < 4 else '#d5dee0')
    return _finish(picture)


def day_list() -> Pixels:
    """The day's list: rows of bars, one of them now."""
    w, h = 1600, 900
    picture = Image.new('RGB', (w, h), '#f3f1ea')
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, w, 90), fill='#405c66')
    random = np.random.default_rng(4)
    for i in range(9):
        y = 120 + 84 * i
        now = i == 4
        draw.rectangle(
            (40, y, w - 40, y + 72), fill='#ffe7a8' if now else ('#ffffff' if i % 2 else '#e8ecea')
        )
        draw.rounded_rectangle((70, y + 22, 190, y + 50), 10, fill='#405c66')
        draw.rounded_rectangle((250, y + 22, 250 + int(random.uniform(280, 480)), y + 50), 10, fill='#6f858c')
        draw.rounded_rectangle((900, y + 22, 900 + int(random.uniform(120, 300)), y + 50), 10, fill='#9db0b5')
        colour = '#5fb58c' if i < 4 else '#e3a63b' if now else '#cfd6d8'
        draw.ellipse((1440, y + 16, 1482, y + 58), fill=colour)
    return _finish(picture)


def sums_and_cat() -> Pixels:
    """A whiteboard at work: arrows, a curve, sums in two pens, and a cat."""
    w, h = 2000, 1200
    picture = Image.new('RGB', (w, h), '#f7f8f6')
    draw = ImageDraw.Draw(picture)
    blue, red, green, black = '#2b5c9a', '#bb4438', '#2f7d58', '#33393d'
    draw.line([(150, 620), (150, 180)], fill=black, width=9)
    draw.line([(150, 620), (820, 620)], fill=black, width=9)
    x = np.linspace(0, 1, 120)
    y = (1 - 0.7 * np.exp(-x * 14)) * np.exp(-1.3 * x)
    draw.line(
        list(zip((150 + 640 * x).tolist(), (620 - 500 * y).tolist(), strict=True)),
        fill=red,
        width=11,
        joint='curve',
    )
    draw.line([(290, 620), (290, 250)], fill=blue, width=5)
    for a in range(0, 12, 2):
        draw.line([(420, 380 + 14 * a), (420, 392 + 14 * a)], fill=blue, width=6)
    # Sums: digits and signs in strokes of a pen.
    strokes = {
        '1': [[(0.5, 0), (0.5, 1)]],
        '2': [[(0.1, 0.2), (0.4, 0), (0.8, 0.2), (0.7, 0.5), (0.1, 1), (0.9, 1)]],
        '4': [[(0.7, 1), (0.7, 0), (0.1, 0.7), (0.95, 0.7)]],
        '7': [[(0.1, 0), (0.9, 0), (0.4, 1)]],
        '5': [[(0.85, 0), (0.2, 0), (0.15, 0.45), (0.7, 0.45), (0.85, 0.75), (0.5, 1), (0.1, 0.9)]],
        '=': [[(0.1, 0.4), (0.9, 0.4)], [(0.1, 0.65), (0.9, 0.65)]],
        '+': [[(0.5, 0.2), (0.5, 0.85)], [(0.15, 0.52), (0.85, 0.52)]],
        '/': [[(0.85, 0), (0.15, 1)]],
        'x': [[(0.15, 0.25), (0.85, 0.85)], [(0.85, 0.25), (0.15, 0.85)]],
        '.': [[(0.45, 0.95), (0.52, 1)]],
    }
    for text, left, top, size, ink in (
        ('1.25x4', 980, 180, 90, blue),
        ('=5.', 1620, 180, 90, red),
        ('2/7+1/2', 980, 340, 74, black),
        ('=', 1500, 340, 74, black),
        ('11/14', 1590, 340, 74, blue),
        ('7.5/2.5', 980, 490, 74, green),
    ):
        for k, sign in enumerate(text):
            for line in strokes[sign]:
                points = [
                    (left + k * size * 0.95 + px * size * 0.7, top + py * size * 1.15) for px, py in line
                ]
                draw.line(points, fill=ink, width=9, joint='curve')
    draw.rounded_rectangle((960, 470, 1500, 600), 40, outline=green, width=7)
    draw.line([(300, 760), (560, 760), (560, 900), (820, 900)], fill=green, width=9, joint='curve')
    draw.polygon([(820, 880), (860, 900), (820, 920)], fill=green)
    for i in range(3):
        draw.rounded_rectangle(
            (240 + 220 * i, 960, 400 + 220 * i, 1080), 14, outline=(blue, red, black)[i], width=8
        )
        if i < 2:
            draw.line([(405 + 220 * i, 1020), (450 + 220 * i, 1020)], fill=black, width=8)
    # The cat sits in the corner, pleased.
    cx, cy = 1580, 880
    draw.ellipse((cx - 150, cy - 20, cx + 150, cy + 230), outline=black, width=10)
    draw.ellipse((cx - 105, cy - 190, cx + 105, cy + 10), outline=black, width=10, fill='#f7f8f6')
    for s in (-1, 1):
        draw.line(
            [(cx + s * 96, cy - 130), (cx + s * 98, cy - 250), (cx + s * 34, cy - 182)],
            fill=black,
            width=10,
            joint='curve',
        )
        draw.arc((cx + s * 45 - 26, cy - 118, cx + s * 45 + 26, cy - 76), 200, 340, fill=black, width=9)
        for k in (-14, 6, 26):
            draw.line(
                [(cx + s * 40, cy - 48 + k * 0.4), (cx + s * 150, cy - 62 + k * 1.4)], fill=black, width=5
            )
        draw.arc((cx - 32 + s * 16 - 16, cy - 62, cx + s * 16 + 16, cy - 26), 10, 170, fill=black, width=7)
    draw.polygon([(cx - 12, cy - 68), (cx + 12, cy - 68), (cx, cy - 52)], fill=red)
    draw.arc((cx + 90, cy + 60, cx + 330, cy + 230), 250, 90, fill=black, width=11)
    return _finish(picture.filter(ImageFilter.GaussianBlur(1)))


def ruled_plan() -> Pixels:
    """A second planning screen: a body from the side in greys, bands of dose, sliders at its edge."""
    w, h = 1600, 900
    picture = Image.new('RGB', (w, h), '#12181c')
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 300, h), fill='#222c32')
    for i in range(12):
        draw.rounded_rectangle((40, 60 + 66 * i, 40 + 60 + (i * 37) % 140, 84 + 66 * i), 8, fill='#71848c')
        draw.ellipse(
            (240, 56 + 66 * i, 270, 86 + 66 * i),
            fill=('#e0725c', '#e3a63b', '#4f9a62', '#5ba7c9', '#b98fd0')[i % 5],
        )
    for k in range(3):
        left = 340 + 420 * k
        draw.rectangle((left, 40, left + 390, 420), fill='#050708', outline='#33424a', width=3)
        draw.ellipse((left + 55, 70, left + 335, 390), fill='#6c6f70')
        draw.ellipse((left + 85, 95, left + 305, 365), fill='#8e9192')
        draw.ellipse((left + 150, 270, left + 240, 350), fill='#d9dcdc')
        for size, colour in ((90, '#3867b7'), (72, '#35a07f'), (52, '#e3c33b'), (34, '#d9532f')):
            draw.ellipse(
                (left + 190 - size, 200 - size * 0.8, left + 190 + size, 200 + size * 0.8),
                outline=colour,
                width=9,
            )
    draw.rectangle((340, 460, 1570, 860), fill='#050708', outline='#33424a', width=3)
    x = np.linspace(0, 1, 200)
    for shift, colour in ((0.86, '#d9532f'), (0.5, '#4f9a62'), (0.32, '#e3c33b'), (0.2, '#5ba7c9')):
        y = 1 / (1 + np.exp((x - shift) * 18))
        draw.line(
            list(zip((370 + 1170 * x).tolist(), (830 - 330 * y).tolist(), strict=True)),
            fill=colour,
            width=9,
            joint='curve',
        )
    return _finish(picture)
