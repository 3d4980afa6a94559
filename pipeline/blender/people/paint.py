"""Paints: the materials of people, made from a few words such as 'cloth #2a7f92'."""

from __future__ import annotations

import bpy

from kit.finishes import linear

_made: dict[str, bpy.types.Material] = {}


def paint(words: str) -> bpy.types.Material:
    """The material for a paint's words, made at first use. An unknown one is a KeyError."""
    kept = _made.get(words)
    try:
        if kept is not None and kept.name:
            return kept
    except ReferenceError:
        pass
    kind, *rest = words.split()
    made = bpy.data.materials.new(words)
    made.use_nodes = True
    made.cycles.emission_sampling = 'NONE'
    _PAINTS[kind](made, rest)
    _made[words] = made
    return made


def _surface(made: bpy.types.Material, colour: tuple[float, float, float], **values: float) -> bpy.types.Node:
    shader = made.node_tree.nodes['Principled BSDF']
    shader.inputs['Base Color'].default_value = (*colour, 1)
    for name, value in values.items():
        shader.inputs[name.replace('_', ' ').title().replace('Ior', 'IOR')].default_value = value
    return shader


def _bump(
    made: bpy.types.Material, scale: tuple[float, float, float], strength: float, distance: float
) -> None:
    nodes, links = made.node_tree.nodes, made.node_tree.links
    where, spread, noise, bump = (
        nodes.new(f'ShaderNode{kind}') for kind in ('TexCoord', 'Mapping', 'TexNoise', 'Bump')
    )
    spread.inputs['Scale'].default_value = scale
    noise.inputs['Scale'].default_value = 1
    noise.inputs['Detail'].default_value = 3
    bump.inputs['Strength'].default_value = strength
    bump.inputs['Distance'].default_value = distance
    links.new(where.outputs['Object'], spread.inputs['Vector'])
    links.new(spread.outputs['Vector'], noise.inputs['Vector'])
    links.new(noise.outputs['Fac'], bump.inputs['Height'])
    links.new(bump.outputs['Normal'], nodes['Principled BSDF'].inputs['Normal'])


def _skin(made: bpy.types.Material, rest: list[str]) -> None:
    shader = _surface(made, linear(rest[0]), roughness=0.55, specular_ior_level=0.28)
    tint = made.node_tree.nodes.new('ShaderNodeAttribute')
    tint.attribute_name = 'tint'
    made.node_tree.links.new(tint.outputs['Color'], shader.inputs['Base Color'])
    shader.inputs['Sheen Weight'].default_value = 0.08
    shader.inputs['Subsurface Weight'].default_value = 0.0
    _bump(made, (420, 420, 420), 0.05, 0.004)


def _tinted(made: bpy.types.Material, _: list[str]) -> None:
    shader = _surface(made, (1, 1, 1), roughness=0.7)
    tint = made.node_tree.nodes.new('ShaderNodeAttribute')
    tint.attribute_name = 'tint'
    made.node_tree.links.new(tint.outputs['Color'], shader.inputs['Base Color'])


def _cloth(made: bpy.types.Material, rest: list[str]) -> None:
    shader = _surface(made, linear(rest[0]), roughness=0.85, specular_ior_level=0.25, sheen_weight=0.18)
    if len(rest) > 1:
        nodes, links = made.node_tree.nodes, made.node_tree.links
        edge, less, mix = (nodes.new(f'ShaderNode{k}') for k in ('Attribute', 'Math', 'MixRGB'))
        edge.attribute_name = 'mask'
        less.operation = 'LESS_THAN'
        less.inputs[1].default_value = float(rest[2]) if len(rest) > 2 else 0.012
        mix.inputs[1].default_value = (*linear(rest[0]), 1)
        mix.inputs[2].default_value = (*linear(rest[1]), 1)
        links.new(edge.outputs['Fac'], less.inputs[0])
        links.new(less.outputs[0], mix.inputs[0])
        links.new(mix.outputs[0], shader.inputs['Base Color'])
    _creased(made)


def _creased(made: bpy.types.Material) -> None:
    """A fine weave, and soft creases that mostly hang: they catch the light where the surface is too even."""
    nodes, links = made.node_tree.nodes, made.node_tree.links
    where = nodes.new('ShaderNodeTexCoord')
    above = None
    for scale, detail, strength, distance, ridged in (
        ((8, 8, 3.0), 0.8, 0.3, 0.02, True),
        ((26, 26, 14), 1.0, 0.25, 0.012, False),
        ((900, 900, 900), 1.0, 0.2, 0.002, False),
    ):
        spread, noise, bump = (nodes.new(f'ShaderNode{kind}') for kind in ('Mapping', 'TexNoise', 'Bump'))
        spread.inputs['Scale'].default_value = scale
        noise.inputs['Scale'].default_value = 1
        noise.inputs['Detail'].default_value = detail
        noise.inputs['Distortion'].default_value = 0.5 if ridged else 0.0
        bump.inputs['Strength'].default_value = strength
        bump.inputs['Distance'].default_value = distance
        links.new(where.outputs['Object'], spread.inputs['Vector'])
        links.new(spread.outputs['Vector'], noise.inputs['Vector'])
        height = noise.outputs['Fac']
        if ridged:
            # A crease is a line: where the noise crosses its middle.
            fold, line, soft = (nodes.new('ShaderNodeMath') for _ in range(3))
            fold.operation, line.operation, soft.operation = 'SUBTRACT', 'ABSOLUTE', 'POWER'
            fold.inputs[1].default_value, soft.inputs[1].default_value = 0.5, 0.7
            links.new(height, fold.inputs[0])
            links.new(fold.outputs[0], line.inputs[0])
            links.new(line.outputs[0], soft.inputs[0])
            height = soft.outputs[0]
            bump.invert = True
        links.new(height, bump.inputs['Height'])
        if above is not None:
            links.new(above.outputs['Normal'], bump.inputs['Normal'])
        above = bump
    links.new(above.outputs['Normal'], nodes['Principled BSDF'].inputs['Normal'])


def _hair(made: bpy.types.Material, rest: list[str]) -> None:
    _surface(made, linear(rest[0]), roughness=0.52, specular_ior_level=0.35, sheen_weight=0.1)
    _bump(made, (330, 330, 40), 0.35, 0.004)


def _plain(made: bpy.types.Material, rest: list[str]) -> None:
    _surface(made, linear(rest[0]), roughness=float(rest[1]) if len(rest) > 1 else 0.45)


def _iris(made: bpy.types.Material, rest: list[str]) -> None:
    colour = tuple(min(1.0, c * float(rest[1])) for c in linear(rest[0]))
    _surface(made, colour, roughness=0.25, coat_weight=1.0, coat_roughness=0.03)  # type: ignore[arg-type]


def _pupil(made: bpy.types.Material, _: list[str]) -> None:
    _surface(made, (0.004, 0.003, 0.003), roughness=0.2, coat_weight=1.0, coat_roughness=0.03)


def _white(made: bpy.types.Material, _: list[str]) -> None:
    _surface(made, (0.62, 0.58, 0.545), roughness=0.35, coat_weight=0.6, coat_roughness=0.06)


def _glint(made: bpy.types.Material, _: list[str]) -> None:
    shader = _surface(made, (1, 1, 1), roughness=0.3)
    shader.inputs['Emission Color'].default_value = (1, 1, 1, 1)
    shader.inputs['Emission Strength'].default_value = 0.75


def _clear(made: bpy.types.Material, rest: list[str]) -> None:
    shader = _surface(made, linear(rest[0]), roughness=0.05, coat_weight=0.3)
    shader.inputs['Alpha'].default_value = float(rest[1])


_PAINTS = {
    'skin': _skin,
    'tinted': _tinted,
    'cloth': _cloth,
    'hair': _hair,
    'plain': _plain,
    'iris': _iris,
    'pupil': _pupil,
    'white': _white,
    'glint': _glint,
    'clear': _clear,
}
