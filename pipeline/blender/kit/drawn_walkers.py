"""Walkers seen from behind and the soles they wear, drawn: how far the heel rolls in is all that differs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFilter

Rgb = tuple[int, int, int]
Spot = tuple[float, float]
SIZE, FINE = (420, 560), 3
OUTLINE = (33, 20, 44)


@dataclass(frozen=True)
class Walker:
    """`roll` is how far the standing heel rolls in, degrees; negative rolls out."""

    roll: float
    skin: Rgb
    shorts: Rgb
    shoe: Rgb
    sock: Rgb


WALKERS = {
    'more': Walker(17, (122, 78, 51), (38, 53, 79), (255, 111, 85), (250, 246, 236)),
    'little': Walker(6, (232, 191, 162), (94, 60, 120), (21, 127, 135), (255, 205, 46)),
    'out': Walker(-12, (195, 148, 104), (60, 90, 70), (84, 108, 190), (250, 246, 236)),
}
# How high the left and the right foot are lifted in each frame of the loop, 0 on the ground to 1.
LOOP = ((0.0, 1.0), (0.0, 0.35), (1.0, 0.0), (0.35, 0.0))


def walker(who: Walker, frame: int) -> Image.Image:
    """One frame of a walk, cut out: hips to heels from behind."""
    picture = Image.new('RGBA', (SIZE[0] * FINE, SIZE[1] * FINE), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    left, right = LOOP[frame % len(LOOP)]
    sway = 9 * (right - left)
    # The lifted leg is further ahead, so it is drawn first.
    for side, lift in sorted(((-1, left), (1, right)), key=lambda leg: -leg[1]):
        _leg(draw, who, side, lift, sway)
    _shorts(draw, who, sway, left, right)
    return picture.resize(SIZE, Image.Resampling.LANCZOS)


def _leg(draw: ImageDraw.ImageDraw, who: Walker, side: int, lift: float, sway: float) -> None:
    bears = 1 - lift
    hip = (210 + side * 48 + sway, 90)
    roll = who.roll * (0.35 + 0.65 * bears)
    ankle = (210 + side * (58 - roll * 0.75 * bears) + sway * 0.3, 448 - 78 * lift)
    knee = ((hip[0] + ankle[0]) / 2 - side * roll * 0.35, 268 - 40 * lift)
    shade = _mix(who.skin, (60, 24, 40), 0.16 + 0.14 * lift)
    light = _mix(who.skin, (255, 240, 220), 0.1) if lift < 0.5 else who.skin
    thigh, calf, thin = 46, 37, 17
    _tube(draw, [hip, knee], [thigh, 33], shade)
    _tube(draw, [knee, _between(knee, ankle, 0.34), ankle], [31, calf, thin], shade)
    aside = -side * 7
    _tube(draw, [_shift(hip, aside), _shift(knee, aside)], [thigh - 10, 24], light)
    _tube(
        draw,
        [_shift(knee, aside), _shift(_between(knee, ankle, 0.34), aside), _shift(ankle, aside * 0.5)],
        [22, calf - 11, thin - 6],
        light,
    )
    crease = (knee[0] - 15, knee[1] - 3, knee[0] + 15, knee[1] + 9)
    draw.arc(_scaled(crease), 200, 340, fill=_mix(who.skin, (60, 24, 40), 0.4), width=3 * FINE)
    _shoe(draw, who, side, ankle, roll, lift)
    # The line that people who film gait draw: down the calf, then down the heel.
    top, low = _between(knee, ankle, 0.3), (ankle[0], ankle[1] + 4)
    if lift < 0.5:
        foot = _turned((0, 66), -side * roll)
        for a, b, colour in (
            (top, low, (255, 255, 255)),
            (low, (low[0] + foot[0], low[1] + foot[1]), (255, 205, 46)),
        ):
            draw.line([_at(a), _at(b)], fill=colour, width=4 * FINE)
            for end in (a, b):
                draw.ellipse(_ring(end, 5), fill=colour)


def _shoe(draw: ImageDraw.ImageDraw, who: Walker, side: int, ankle: Spot, roll: float, lift: float) -> None:
    """The heel of a shoe from behind, rolled about the ankle; a lifted one shows its sole."""
    tilt = -side * roll

    def spot(x: float, y: float) -> Spot:
        turned = _turned((x, y), tilt)
        return _at((ankle[0] + turned[0], ankle[1] + turned[1]))

    draw.polygon([spot(x, y) for x, y in ((-21, -26), (21, -26), (24, 14), (-24, 14))], fill=who.sock)
    if lift > 0.5:
        draw.polygon(
            [
                spot(x, y)
                for x, y in ((-34, 4), (34, 4), (40, 60), (34, 108), (0, 122), (-34, 108), (-40, 60))
            ],
            fill=_mix(OUTLINE, (120, 120, 128), 0.4),
        )
        for i in range(5):
            draw.line([spot(-28, 48 + 15 * i), spot(28, 48 + 15 * i)], fill=OUTLINE, width=4 * FINE)
        draw.polygon([spot(x, y) for x, y in ((-36, 0), (36, 0), (36, 30), (-36, 30))], fill=who.shoe)
        return
    # The front of the foot turns a little outwards and shows beside the heel.
    draw.polygon(
        [spot(side * x, y) for x, y in ((8, 34), (52, 40), (60, 68), (10, 70))],
        fill=_mix(who.shoe, OUTLINE, 0.35),
    )
    draw.polygon(
        [spot(x, y) for x, y in ((-32, 4), (-24, -8), (24, -8), (32, 4), (40, 58), (-40, 58))], fill=who.shoe
    )
    draw.polygon(
        [spot(x, y) for x, y in ((-32, 4), (-24, -8), (-8, -8), (-14, 58), (-40, 58))],
        fill=_mix(who.shoe, (255, 255, 255), 0.18),
    )
    draw.rounded_rectangle(
        (*_low(spot(-9, 0), spot(9, 22)), *_high(spot(-9, 0), spot(9, 22))), 4 * FINE, fill=who.sock
    )
    sole = [(-44, 54), (44, 54), (46, 72), (-46, 72)]
    draw.polygon([spot(x, y) for x, y in sole], fill=(250, 246, 236))
    draw.line([spot(-45, 63), spot(45, 63)], fill=_mix(who.shoe, (250, 246, 236), 0.4), width=3 * FINE)


def _shorts(draw: ImageDraw.ImageDraw, who: Walker, sway: float, left: float, right: float) -> None:
    x = 210 + sway
    drop = 8 * (right - left)
    shape = [
        (x - 92, 22 - drop),
        (x + 92, 22 + drop),
        (x + 104, 168 - 16 * right),
        (x + 12, 176 - 16 * right),
        (x, 132),
        (x - 12, 176 - 16 * left),
        (x - 104, 168 - 16 * left),
    ]
    draw.polygon([_at(p) for p in shape], fill=who.shorts)
    lit = [(x - 92, 22 - drop), (x - 40, 22), (x - 54, 172 - 16 * left), (x - 104, 168 - 16 * left)]
    draw.polygon([_at(p) for p in lit], fill=_mix(who.shorts, (255, 255, 255), 0.14))
    draw.line([_at((x, 30)), _at((x, 132))], fill=_mix(who.shorts, OUTLINE, 0.5), width=4 * FINE)
    draw.polygon(
        [
            _at(p)
            for p in ((x - 92, 10 - drop), (x + 92, 10 + drop), (x + 92, 34 + drop), (x - 92, 34 - drop))
        ],
        fill=_mix(who.shorts, OUTLINE, 0.3),
    )


def soles(wear: str) -> Image.Image:
    """A pair of soles from behind, big toes to the middle; `wear` is 'inner', 'even' or 'outer'."""
    wide, tall = 460 * FINE, 560 * FINE
    picture = Image.new('RGBA', (wide, tall), (0, 0, 0, 0))
    for side in (-1, 1):
        one = _sole(wear)
        if side > 0:
            one = one.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        picture.alpha_composite(one, ((18 if side < 0 else 236) * FINE, 10 * FINE))
    return picture.resize((460, 560), Image.Resampling.LANCZOS)


def _sole(wear: str) -> Image.Image:
    """The left sole; its inner edge is on the right."""
    size = (206 * FINE, 540 * FINE)
    outline = [
        (58, 520),
        (30, 470),
        (30, 400),
        (44, 320),
        (34, 230),
        (20, 150),
        (34, 70),
        (78, 22),
        (126, 14),
        (166, 44),
        (184, 110),
        (180, 190),
        (160, 270),
        (150, 340),
        (160, 410),
        (156, 470),
        (130, 520),
        (94, 532),
    ]
    shape = Image.new('L', size, 0)
    ImageDraw.Draw(shape).polygon([_at(p) for p in outline], fill=255)
    shape = shape.filter(ImageFilter.GaussianBlur(9 * FINE)).point(lambda v: 255 if v > 128 else 0)
    rubber = Image.new('RGBA', size, (58, 62, 72, 255))
    draw = ImageDraw.Draw(rubber)
    for i in range(26):
        y = 18 + 20 * i
        if 268 < y < 372:
            continue
        wave = [_at((x, y + 7 * math.sin(x / 15))) for x in range(0, 210, 5)]
        draw.line(wave, fill=(104, 110, 122), width=9 * FINE)
    draw.rounded_rectangle((*_at((52, 284)), *_at((150, 360))), 26 * FINE, fill=(255, 111, 85))
    draw.rounded_rectangle((*_at((84, 300)), *_at((118, 344))), 14 * FINE, fill=(58, 62, 72))
    spots = {
        'inner': ((150, 130, 40, 92), (136, 468, 34, 62), (140, 40, 34, 30)),
        'even': ((102, 130, 62, 46), (94, 470, 46, 40), (122, 44, 30, 24)),
        'outer': ((46, 160, 34, 100), (54, 462, 32, 66), (64, 300, 20, 70)),
    }[wear]
    worn = Image.new('L', size, 0)
    mark = ImageDraw.Draw(worn)
    for x, y, a, b in spots:
        mark.ellipse((*_at((x - a, y - b)), *_at((x + a, y + b))), fill=235)
    worn = worn.filter(ImageFilter.GaussianBlur(11 * FINE))
    smooth = Image.new('RGBA', size, (206, 200, 186, 255))
    rubber = Image.composite(smooth, rubber, worn)
    rim = Image.new('RGBA', size, (250, 246, 236, 255))
    inner = shape.filter(ImageFilter.GaussianBlur(5 * FINE)).point(lambda v: 255 if v > 205 else 0)
    rubber = Image.composite(rubber, rim, inner)
    rubber.putalpha(shape)
    return rubber


def _tube(draw: ImageDraw.ImageDraw, path: list[Spot], radii: list[float], fill: Rgb) -> None:
    """A limb: discs along a path, close enough to be one shape."""
    for (a, b), (ra, rb) in zip(pairwise(path), pairwise(radii), strict=True):
        for i in range(41):
            t = i / 40
            draw.ellipse(_ring(_between(a, b, t), ra + (rb - ra) * (3 * t * t - 2 * t**3)), fill=fill)


def _at(spot: Spot) -> Spot:
    return (spot[0] * FINE, spot[1] * FINE)


def _ring(spot: Spot, r: float) -> tuple[float, float, float, float]:
    return ((spot[0] - r) * FINE, (spot[1] - r) * FINE, (spot[0] + r) * FINE, (spot[1] + r) * FINE)


def _scaled(box: tuple[float, float, float, float]) -> tuple[float, ...]:
    return tuple(v * FINE for v in box)


def _low(a: Spot, b: Spot) -> Spot:
    return (min(a[0], b[0]), min(a[1], b[1]))


def _high(a: Spot, b: Spot) -> Spot:
    return (max(a[0], b[0]), max(a[1], b[1]))


def _shift(spot: Spot, x: float) -> Spot:
    return (spot[0] + x, spot[1])


def _between(a: Spot, b: Spot, t: float) -> Spot:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def _turned(spot: Spot, degrees: float) -> Spot:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (spot[0] * c - spot[1] * s, spot[0] * s + spot[1] * c)


def _mix(a: Rgb, b: Rgb, way: float) -> Rgb:
    return tuple(int(x + (y - x) * way) for x, y in zip(a, b, strict=True))
