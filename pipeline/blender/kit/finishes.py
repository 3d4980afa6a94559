"""Finishes: every surface in the rooms, named, in one table."""

from __future__ import annotations

from dataclasses import dataclass, replace

import bpy

Rgb = tuple[float, float, float]


def linear(colour: str) -> Rgb:
    """Turns a hex sRGB colour such as '#3f7a8c' into the linear values the renderer works in."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return (red, green, blue)


@dataclass(frozen=True)
class Finish:
    """How a surface looks. Strengths run from 0 to 1, but for `glow` (radiance) and scales (per metre).

    `wear` is a floor's: chips in the vinyl, and shine that has gone in patches where people walk."""

    colour: str
    roughness: float = 0.5
    metallic: float = 0.0
    coat: float = 0.0
    sheen: float = 0.0
    clear: float = 0.0
    bump: float = 0.0
    bump_scale: float = 60.0
    mottle: float = 0.0
    wear: float = 0.0
    glow: float = 0.0


CLOTH = Finish('#ffffff', roughness=0.88, sheen=0.25, bump=0.22, bump_scale=260, mottle=0.05)


def cloth(colour: str) -> Finish:
    """Woven cloth of one colour."""
    return replace(CLOTH, colour=colour)


FINISHES: dict[str, Finish] = {
    # The shell
    'theatre floor': Finish('#9aa9b0', 0.3, coat=0.12, wear=0.5),
    'blue floor': Finish('#8ca7b4', 0.3, coat=0.12, wear=0.5),
    'pale green wall': Finish('#d3dfd2', 0.45),
    'cream wall': Finish('#ebe3cf', 0.45),
    'white wall': Finish('#e8ebea', 0.45),
    'floor zone': Finish('#84969e', 0.3, coat=0.12, wear=0.5),
    'floor line': Finish('#5f8f8c', 0.35),
    'floor seam': Finish('#8c9aa0', 0.4),
    'seam': Finish('#aebcb2', 0.5),
    'ceiling': Finish('#f6f5f1', 0.7),
    'ceiling seam': Finish('#c6cccc', 0.7),
    'rail': Finish('#7fa79f', 0.4),
    'door': Finish('#a9c6d3', 0.4),
    'diffuser': Finish('#e6eaec', 0.6, bump=0.3, bump_scale=700),
    'sky': Finish('#9cc7e8', 0.6, glow=0.9),
    'cloud': Finish('#ffffff', 0.6, glow=1.2),
    # Metals, plastics, glass
    'steel': Finish('#b4b7ba', 0.28, 1.0, bump=0.012, bump_scale=300),
    'chrome': Finish('#dcdee0', 0.1, 1.0),
    'white': Finish('#e6e9ea', 0.32),
    'light grey': Finish('#c9cfd2', 0.38),
    'grey': Finish('#8b949a', 0.42),
    'dark': Finish('#33383c', 0.45),
    'black': Finish('#191b1d', 0.5),
    'rubber': Finish('#1c1d1f', 0.75),
    'pad': Finish('#2b2f33', 0.55, bump=0.04, bump_scale=120),
    'screen glass': Finish('#0b0f12', 0.14),
    'window glass': Finish('#1f2b2f', 0.06),
    'whiteboard': Finish('#f4f6f5', 0.22, coat=0.3),
    'clock face': Finish('#f7f7f3', 0.35),
    'cupboard glass': Finish('#cfdcdd', 0.05, clear=1.2),
    'clear': Finish('#eaf4f6', 0.06, clear=0.9),
    'pocket': Finish('#a9d3e0', 0.08, clear=0.72),
    'tubing': Finish('#cfdfe4', 0.2, clear=0.35),
    'hose': Finish('#b9d3de', 0.4, bump=1.0, bump_scale=160),
    'paper': Finish('#f1efe8', 0.85),
    'carton': Finish('#dfe3e4', 0.7),
    # Accents
    'teal': Finish('#3c8f8a', 0.45),
    'petrol': Finish('#2f6a80', 0.45),
    'coral': Finish('#e0725c', 0.45),
    'amber': Finish('#e3a63b', 0.45),
    'violet': Finish('#7b5aa6', 0.45),
    'green': Finish('#4f9a62', 0.45),
    'red': Finish('#b8403a', 0.42),
    'orange': Finish('#df7a2c', 0.45),
    'yellow': Finish('#edc52f', 0.42),
    # Cloth
    'drape': cloth('#3f7c98'),
    'drape light': cloth('#5b95ae'),
    'gown': cloth('#72a3b8'),
    'scrubs': cloth('#3a6a80'),
    'cuff': cloth('#e9ece9'),
    'hood': cloth('#3d6680'),
    'cap navy': cloth('#33507f'),
    'cap coral': cloth('#c9705f'),
    'cap green': cloth('#7fae90'),
    'cap plum': cloth('#84527a'),
    'mask': cloth('#a9cbd8'),
    'blanket': cloth('#7fb0cf'),
    'linen': cloth('#eef1f1'),
    'swab': replace(CLOTH, colour='#f4f3ee', bump=0.5, bump_scale=120),
    'used swab': replace(CLOTH, colour='#efe4c8', bump=0.5, bump_scale=140),
    'seat': Finish('#33485c', 0.55),
    'glove': Finish('#efe7d2', 0.4, bump=0.08, bump_scale=120),
    'clog': Finish('#eceeec', 0.4),
    'hair dark': Finish('#231a16', 0.6, bump=0.4, bump_scale=180),
    'hair grey': Finish('#6f6a66', 0.6, bump=0.4, bump_scale=180),
    'eye': Finish('#e9e4dd', 0.2),
    'iris': Finish('#2c1c12', 0.1, coat=1.0),
    # Light
    'lamp panel': Finish('#ffffff', 0.5, glow=2.6),
    'lamp lens': Finish('#fff6e6', 0.5, glow=9.0),
    'blue strip': Finish('#4fa6ff', 0.5, glow=5.0),
    'led green': Finish('#3fd07a', 0.4, glow=1.5),
    'led amber': Finish('#ffb84a', 0.4, glow=1.5),
}


def skin(colour: str) -> Finish:
    """A skin tone: faintly mottled, never glossy."""
    return Finish(colour, 0.48, sheen=0.12, bump=0.05, bump_scale=350, mottle=0.05)


_made: dict[str, bpy.types.Material] = {}


def forget_finishes() -> None:
    """Drops the cache: call it after the scene was emptied, since materials die with it."""
    _made.clear()


def material(name: str | Finish) -> bpy.types.Material:
    """The renderer's material of a finish, made at first use. An unknown name is a KeyError."""
    finish = FINISHES[name] if isinstance(name, str) else name
    key = name if isinstance(name, str) else repr(name)
    if key not in _made:
        _made[key] = _build(key, finish)
    return _made[key]


def _build(name: str, finish: Finish) -> bpy.types.Material:
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    # Lamps are area lights only: letting glowing meshes be sampled as lights makes the picture noisier.
    made.cycles.emission_sampling = 'NONE'
    nodes, links = made.node_tree.nodes, made.node_tree.links
    surface = nodes['Principled BSDF'].inputs
    colour = linear(finish.colour)
    surface['Base Color'].default_value = (*colour, 1)
    surface['Roughness'].default_value = finish.roughness
    surface['Metallic'].default_value = finish.metallic
    surface['Coat Weight'].default_value = finish.coat
    surface['Sheen Weight'].default_value = finish.sheen
    if finish.clear:
        surface['Alpha'].default_value = 1 - finish.clear * 0.75
    if finish.glow:
        surface['Emission Color'].default_value = (*colour, 1)
        surface['Emission Strength'].default_value = finish.glow
    if finish.wear:
        _wear(made, finish)
    if finish.bump or finish.mottle:
        where = nodes.new('ShaderNodeTexCoord')
        noise = nodes.new('ShaderNodeTexNoise')
        noise.inputs['Scale'].default_value = finish.bump_scale
        noise.inputs['Detail'].default_value = 5
        links.new(where.outputs['Object'], noise.inputs['Vector'])
        if finish.bump:
            bump = nodes.new('ShaderNodeBump')
            bump.inputs['Strength'].default_value = finish.bump
            bump.inputs['Distance'].default_value = 0.01
            links.new(noise.outputs['Fac'], bump.inputs['Height'])
            links.new(bump.outputs['Normal'], surface['Normal'])
        if finish.mottle:
            mix = nodes.new('ShaderNodeMixRGB')
            mix.inputs[1].default_value = (*(c * (1 - finish.mottle) for c in colour), 1)
            mix.inputs[2].default_value = (*(min(1, c * (1 + finish.mottle)) for c in colour), 1)
            links.new(noise.outputs['Fac'], mix.inputs[0])
            links.new(mix.outputs[0], surface['Base Color'])
    return made


def _wear(made: bpy.types.Material, finish: Finish) -> None:
    nodes, links = made.node_tree.nodes, made.node_tree.links
    surface, colour = nodes['Principled BSDF'].inputs, linear(finish.colour)
    where = nodes.new('ShaderNodeTexCoord')

    def noise(scale: float, detail: float) -> object:
        made_noise = nodes.new('ShaderNodeTexNoise')
        made_noise.inputs['Scale'].default_value, made_noise.inputs['Detail'].default_value = scale, detail
        links.new(where.outputs['Object'], made_noise.inputs['Vector'])
        return made_noise.outputs['Fac']

    def spread(value: object, low: float, high: float, least: float, most: float) -> object:
        mapped = nodes.new('ShaderNodeMapRange')
        mapped.clamp = False
        for name, amount in (('From Min', low), ('From Max', high), ('To Min', least), ('To Max', most)):
            mapped.inputs[name].default_value = amount
        links.new(value, mapped.inputs['Value'])
        return mapped.outputs['Result']

    # What is glossier than 0.27 counts as a mirror for the denoiser, which draws the edge of it as a line.
    dull = max(finish.roughness, 0.34)
    patches = spread(noise(0.8, 1), 0.2, 0.8, dull * 0.9, dull * (1 + finish.wear))
    links.new(patches, surface['Roughness'])
    # Chips a few millimetres across, and the slightest change of tone from step to step.
    chips = spread(noise(150, 2), 0.38, 0.62, 1 - 0.09 * finish.wear, 1 + 0.09 * finish.wear)
    tone = spread(noise(0.6, 2), 0.1, 0.9, 1 - 0.1 * finish.wear, 1 + 0.08 * finish.wear)
    both, tint = nodes.new('ShaderNodeMath'), nodes.new('ShaderNodeVectorMath')
    both.operation, tint.operation = 'MULTIPLY', 'SCALE'
    links.new(chips, both.inputs[0])
    links.new(tone, both.inputs[1])
    tint.inputs[0].default_value = colour
    links.new(both.outputs[0], tint.inputs['Scale'])
    links.new(tint.outputs[0], surface['Base Color'])
