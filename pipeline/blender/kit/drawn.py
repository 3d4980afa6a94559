"""Pictures that hang about: a foot's bones, a rota, notes, team portraits, fish; none has words in it."""

from __future__ import annotations

import random

from PIL import Image, ImageDraw, ImageFilter

Rgb = tuple[int, int, int]


def bones_poster() -> Image.Image:
    """The bones of a foot from above and a note beside each group; greeked lines stand for the labels."""
    picture = Image.new('RGB', (900, 1260), (52, 88, 98))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 900, 130), fill=(240, 200, 110))
    draw.rounded_rectangle((60, 46, 560, 84), 12, fill=(52, 60, 70))
    skin, bone, line = (226, 196, 172), (250, 246, 232), (120, 104, 88)
    outline = [
        (330, 1140),
        (300, 1010),
        (322, 820),
        (290, 640),
        (262, 470),
        (268, 330),
        (330, 262),
        (470, 250),
        (590, 330),
        (640, 450),
        (636, 620),
        (590, 800),
        (560, 980),
        (540, 1130),
        (440, 1185),
    ]
    draw.polygon(outline, fill=skin)
    toes = ((306, 232, 54), (404, 208, 36), (478, 228, 33), (546, 268, 31), (606, 322, 30))
    for x, y, r in toes:
        draw.ellipse((x - r, y - r * 1.3, x + r, y + r * 1.5), fill=skin)
    picture = picture.filter(ImageFilter.GaussianBlur(3))
    draw = ImageDraw.Draw(picture)

    def piece(x: float, y: float, a: float, b: float) -> None:
        draw.rounded_rectangle(
            (x - a, y - b, x + a, y + b), min(a, b) * 0.85, fill=bone, outline=line, width=5
        )

    for i, (x, y, r) in enumerate(toes):
        foot = (332, 402, 458, 508, 552)[i]
        count = 2 if i == 0 else 3
        for k in range(count):
            t = k / count
            piece(
                x + (foot - x) * t * 0.5,
                y - 10 + 190 * t * (0.72 if i else 0.9),
                r * 0.6,
                (44, 40, 34)[k] * (1.2 if i == 0 else 1),
            )
        base = 620 + 16 * i
        for k in range(9):
            t = k / 8
            slim = 1 - 0.38 * (1 - abs(2 * t - 1))
            px, py = x * 0.55 + foot * 0.45 + (foot - x) * 0.5 * t, y + 205 + (base - y - 240) * t
            draw.ellipse((px - r * 0.62 * slim, py - 34, px + r * 0.62 * slim, py + 34), fill=bone)
    for x, y, a, b in (
        (352, 690, 42, 36),
        (420, 694, 30, 34),
        (480, 704, 30, 34),
        (550, 760, 46, 62),
        (392, 778, 74, 40),
        (404, 872, 66, 60),
        (440, 1020, 84, 118),
    ):
        piece(x, y, a, b)
    for i, y in enumerate((250, 420, 560, 700, 860, 1030)):
        draw.line((640, y, 690, y), fill=(206, 214, 210), width=4)
        for k in range(2):
            draw.rounded_rectangle(
                (702, y - 18 + 22 * k, 850 - 46 * ((i + k) % 3), y - 8 + 22 * k), 5, fill=(206, 214, 210)
            )
    return picture


def greeked(
    size: tuple[int, int], head: Rgb, paper: Rgb = (247, 245, 238), seed: int = 1, box: Rgb | None = None
) -> Image.Image:
    """A notice whose words are only lines; `box` colours a picture in it."""
    random_ = random.Random(seed)
    wide, tall = size
    picture = Image.new('RGB', size, paper)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, wide, tall * 0.16), fill=head)
    draw.rounded_rectangle((wide * 0.08, tall * 0.055, wide * 0.66, tall * 0.105), 4, fill=paper)
    y = tall * 0.23
    if box:
        draw.rounded_rectangle((wide * 0.1, y, wide * 0.9, tall * 0.55), 12, fill=box)
        draw.ellipse((wide * 0.3, y + tall * 0.05, wide * 0.6, tall * 0.52), fill=_lighter(box))
        y = tall * 0.61
    while y < tall * 0.93:
        draw.rounded_rectangle(
            (wide * 0.1, y, wide * random_.uniform(0.55, 0.9), y + tall * 0.018), 3, fill=(150, 150, 148)
        )
        y += tall * (0.045 if random_.random() > 0.2 else 0.075)
    return picture


def rota(seed: int = 2) -> Image.Image:
    """A week's rota: coloured cells in a grid."""
    random_ = random.Random(seed)
    picture = Image.new('RGB', (800, 560), (248, 247, 243))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 800, 66), fill=(60, 120, 112))
    colours = ((214, 232, 222), (250, 226, 176), (222, 214, 238), (246, 212, 202), (248, 247, 243))
    for row in range(7):
        y = 84 + 66 * row
        draw.rounded_rectangle((18, y + 18, 128, y + 34), 6, fill=(128, 130, 130))
        for day in range(5):
            x = 150 + 128 * day
            draw.rectangle((x, y, x + 120, y + 58), fill=random_.choice(colours))
            draw.rounded_rectangle(
                (x + 14, y + 22, x + random_.randint(60, 100), y + 34), 5, fill=(140, 142, 142)
            )
    return picture


def portrait(skin: Rgb, hair: Rgb, top: Rgb, ground: Rgb, style: str = 'short') -> Image.Image:
    """A small team photograph in the cut-paper manner: head and shoulders, smiling."""
    picture = Image.new('RGB', (300, 380), ground)
    draw = ImageDraw.Draw(picture)
    if style == 'long':
        draw.rounded_rectangle((66, 80, 234, 300), 74, fill=hair)
    draw.rounded_rectangle((34, 268, 266, 460), 70, fill=top)
    draw.polygon([(118, 262), (182, 262), (150, 318)], fill=skin)
    draw.rounded_rectangle((124, 222, 176, 284), 20, fill=skin)
    if style == 'curly':
        for x, y in ((92, 120), (84, 160), (110, 88), (150, 74), (190, 88), (212, 120), (218, 160)):
            draw.ellipse((x - 34, y - 34, x + 34, y + 34), fill=hair)
    else:
        draw.ellipse((80, 62, 220, 210), fill=hair)
    draw.ellipse((90, 88, 210, 246), fill=skin)
    if style != 'bun':
        draw.pieslice((84, 66, 216, 200), 185, 355, fill=hair)
    else:
        draw.ellipse((118, 34, 182, 92), fill=hair)
        draw.pieslice((86, 72, 214, 188), 190, 350, fill=hair)
    for x in (126, 174):
        draw.ellipse((x - 8, 154, x + 8, 170), fill=(40, 32, 30))
        draw.arc((x - 16, 132, x + 16, 156), 200, 340, fill=hair, width=6)
    draw.arc((118, 168, 182, 222), 20, 160, fill=(150, 66, 56), width=8)
    return picture


def fish(colour: Rgb, stripe: Rgb) -> Image.Image:
    """One fish, swimming to the left, cut out."""
    picture = Image.new('RGBA', (420, 260), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(290, 130), (400, 50), (378, 130), (400, 214)], fill=stripe)
    draw.polygon([(150, 60), (210, 14), (262, 74)], fill=stripe)
    draw.ellipse((24, 44, 320, 216), fill=colour)
    for x in (150, 216):
        draw.chord((x - 30, 44, x + 30, 216), 0, 360, fill=stripe)
    draw.ellipse((70, 92, 104, 126), fill=(255, 255, 255))
    draw.ellipse((78, 100, 96, 118), fill=(30, 40, 50))
    draw.arc((26, 120, 84, 176), 40, 120, fill=(60, 60, 70), width=6)
    return picture


def bubbles(seed: int = 3) -> Image.Image:
    """Rising bubbles, cut out."""
    random_ = random.Random(seed)
    picture = Image.new('RGBA', (160, 520), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    for i in range(9):
        x, y, r = 80 + random_.uniform(-46, 46), 480 - 54 * i, random_.uniform(8, 26)
        draw.ellipse((x - r, y - r, x + r, y + r), outline=(232, 248, 252, 220), width=6)
    return picture


def _lighter(colour: Rgb) -> Rgb:
    return tuple(min(255, int(c + (255 - c) * 0.4)) for c in colour)


def foot_outline() -> Image.Image:
    """What is on the clinic's computer: the outline of two soles with six dots on each, and a form beside."""
    picture = Image.new('RGB', (960, 540), (244, 242, 234))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 960, 56), fill=(62, 104, 112))
    for left, mirror in ((90, 1), (330, -1)):
        middle = left + 100
        shape = [
            (-52, 470),
            (-40, 380),
            (-64, 280),
            (-66, 200),
            (-20, 166),
            (50, 190),
            (58, 270),
            (40, 380),
            (46, 470),
        ]
        draw.polygon(
            [(middle + mirror * x, y) for x, y in shape], fill=(232, 206, 184), outline=(120, 96, 84)
        )
        draw.ellipse((middle - 50, 420, middle + 46, 510), fill=(232, 206, 184))
        for x, y, r in ((-48, 132, 26), (-14, 112, 16), (14, 116, 14), (36, 130, 13), (54, 152, 11)):
            draw.ellipse(
                (middle + mirror * x - r, y - r, middle + mirror * x + r, y + r), fill=(232, 206, 184)
            )
        for x, y in ((-48, 132), (-42, 216), (38, 222), (-6, 210), (10, 320), (0, 456)):
            cx = middle + mirror * x
            draw.ellipse(
                (cx - 12, y - 12, cx + 12, y + 12), fill=(46, 134, 112), outline=(250, 250, 246), width=3
            )
    for i in range(7):
        y = 110 + 56 * i
        draw.rounded_rectangle((590, y, 660, y + 22), 6, fill=(168, 176, 176))
        draw.rounded_rectangle(
            (680, y - 6, 900 - 40 * (i % 3), y + 28), 6, fill=(255, 255, 252), outline=(196, 200, 198)
        )
    return picture


def seaside() -> Image.Image:
    """A print of a seaside town for the wall: sky, cliff, a row of beach huts, sea."""
    picture = Image.new('RGB', (900, 640), (206, 226, 232))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((640, 60, 740, 160), fill=(250, 214, 130))
    draw.polygon([(0, 330), (140, 210), (330, 240), (480, 330)], fill=(152, 176, 128))
    draw.polygon([(0, 330), (480, 330), (520, 380), (0, 400)], fill=(226, 206, 170))
    draw.rectangle((0, 372, 900, 640), fill=(92, 158, 172))
    for i in range(9):
        draw.rounded_rectangle((40 * i, 420 + 22 * i, 260 + 70 * i, 428 + 22 * i), 4, fill=(126, 184, 192))
    draw.polygon([(0, 470), (420, 560), (560, 640), (0, 640)], fill=(238, 220, 182))
    for i, colour in enumerate(
        ((226, 110, 92), (250, 246, 236), (70, 132, 140), (242, 190, 82), (140, 112, 164))
    ):
        x = 40 + 92 * i
        y = 440 + 14 * i
        draw.rectangle((x, y - 96, x + 72, y + 20), fill=colour)
        draw.polygon([(x - 8, y - 96), (x + 36, y - 138), (x + 80, y - 96)], fill=_lighter(colour))
        draw.rectangle((x + 22, y - 60, x + 50, y + 20), fill=tuple(int(c * 0.72) for c in colour))
    draw.polygon([(660, 470), (760, 470), (742, 500), (680, 500)], fill=(236, 232, 222))
    draw.polygon([(706, 300), (706, 460), (790, 460)], fill=(244, 240, 230))
    return picture


def read_aloud() -> Image.Image:
    """Danny's own screen: cream, large wide-spaced lines, the one being read marked, a play bar."""
    picture = Image.new('RGB', (960, 600), (250, 238, 208))
    draw = ImageDraw.Draw(picture)
    draw.rounded_rectangle((30, 24, 930, 92), 30, fill=(70, 92, 122))
    draw.polygon([(66, 40), (66, 76), (98, 58)], fill=(250, 238, 208))
    draw.rounded_rectangle((130, 52, 760, 64), 6, fill=(150, 168, 190))
    draw.ellipse((400, 42, 432, 74), fill=(255, 205, 46))
    for row, words in enumerate(((3, 5, 2, 6), (6, 4, 3), (4, 2, 5, 4), (2, 6, 4))):
        y, x = 150 + 110 * row, 70
        if row == 1:
            draw.rounded_rectangle((50, y - 24, 910, y + 64), 14, fill=(255, 224, 130))
        for letters in words:
            draw.rounded_rectangle((x, y, x + 40 * letters, y + 38), 12, fill=(64, 58, 60))
            x += 40 * letters + 46
    return picture


def film_still() -> Image.Image:
    """A cartoon film for the tablet: a fox on a hill below a big moon."""
    picture = Image.new('RGB', (640, 440), (44, 52, 98))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((360, 50, 560, 250), fill=(250, 226, 160))
    for x, y in ((60, 60), (180, 110), (270, 40), (600, 300), (120, 190)):
        draw.ellipse((x, y, x + 8, y + 8), fill=(240, 236, 220))
    draw.ellipse((-200, 250, 520, 700), fill=(62, 112, 112))
    draw.ellipse((260, 300, 900, 760), fill=(48, 90, 96))
    draw.ellipse((190, 210, 300, 330), fill=(226, 118, 62))
    draw.polygon([(262, 236), (286, 150), (316, 210)], fill=(226, 118, 62))
    draw.polygon([(318, 206), (348, 152), (354, 226)], fill=(226, 118, 62))
    draw.ellipse((256, 186, 364, 276), fill=(232, 126, 66))
    draw.polygon([(280, 246), (342, 246), (330, 288)], fill=(248, 240, 226))
    for x in (290, 328):
        draw.ellipse((x, 222, x + 14, 240), fill=(40, 30, 30))
    draw.polygon([(190, 290), (90, 250), (110, 330), (196, 326)], fill=(226, 118, 62))
    return picture


def consent_form() -> Image.Image:
    """A form with two signatures, and no words."""
    picture = greeked((420, 594), (84, 108, 134), seed=31)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((20, 440, 400, 580), fill=(247, 245, 238))
    for i, y in enumerate((490, 556)):
        draw.line((40, y, 200, y), fill=(130, 132, 134), width=2)
        wave = [(46 + 9 * k, y - 12 - (18 if (k + i) % 3 == 0 else -6 if k % 2 else 4)) for k in range(15)]
        draw.line(wave, fill=(38, 52, 110), width=4, joint='curve')
    return picture
