"""Surfaces with a pattern: wood, chipped vinyl, sports rubber. They complete a finish, once a scene."""

from __future__ import annotations

import bpy

from .finishes import Finish, linear, material


def wood(name: str | Finish, dark: str, scale: float = 7.0, stretch: float = 14.0) -> str | Finish:
    """Gives a finish the long grain of wood along x, darkened towards `dark`; returns the finish."""
    made, nodes, links, surface = _open(name)
    if made.get('grain'):
        return name
    made['grain'] = 1
    where = nodes.new('ShaderNodeTexCoord')
    squeeze = nodes.new('ShaderNodeMapping')
    squeeze.inputs['Scale'].default_value = (scale / stretch, scale, scale)
    links.new(where.outputs['Object'], squeeze.inputs['Vector'])
    rings = nodes.new('ShaderNodeTexNoise')
    rings.inputs['Scale'].default_value = 4
    rings.inputs['Detail'].default_value = 8
    rings.inputs['Distortion'].default_value = 1.2
    links.new(squeeze.outputs['Vector'], rings.inputs['Vector'])
    ramp = nodes.new('ShaderNodeValToRGB')
    ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.35, 0.68
    ramp.color_ramp.elements[0].color = (*linear(dark), 1)
    ramp.color_ramp.elements[1].color = surface['Base Color'].default_value
    links.new(rings.outputs['Fac'], ramp.inputs['Fac'])
    links.new(ramp.outputs['Color'], surface['Base Color'])
    return name


def flecks(
    name: str | Finish, colours: tuple[str, str], scale: float = 90.0, amount: float = 0.3
) -> str | Finish:
    """Strews chips of two colours over a finish; `amount` is how much of it they cover, 0 to 1."""
    made, nodes, links, surface = _open(name)
    if made.get('grain'):
        return name
    made['grain'] = 1
    where = nodes.new('ShaderNodeTexCoord')
    chips = nodes.new('ShaderNodeTexVoronoi')
    chips.inputs['Scale'].default_value = scale
    links.new(where.outputs['Object'], chips.inputs['Vector'])
    pick = nodes.new('ShaderNodeSeparateColor')
    links.new(chips.outputs['Color'], pick.inputs['Color'])
    ramp = nodes.new('ShaderNodeValToRGB')
    ramp.color_ramp.interpolation = 'CONSTANT'
    first, last = ramp.color_ramp.elements
    first.color = surface['Base Color'].default_value
    last.position = 1 - amount
    last.color = (*linear(colours[0]), 1)
    second = ramp.color_ramp.elements.new(1 - amount / 2)
    second.color = (*linear(colours[1]), 1)
    links.new(pick.outputs['Red'], ramp.inputs['Fac'])
    cloud = nodes.new('ShaderNodeTexNoise')
    cloud.inputs['Scale'].default_value = 1.3
    cloud.inputs['Detail'].default_value = 4
    links.new(where.outputs['Object'], cloud.inputs['Vector'])
    # Where people walk a floor loses a little of its shine, in no order.
    wear = nodes.new('ShaderNodeMapRange')
    dull = surface['Roughness'].default_value
    wear.inputs['From Min'].default_value, wear.inputs['From Max'].default_value = 0.35, 0.65
    wear.inputs['To Min'].default_value, wear.inputs['To Max'].default_value = dull * 0.8, dull * 1.3
    links.new(cloud.outputs['Fac'], wear.inputs['Value'])
    links.new(wear.outputs['Result'], surface['Roughness'])
    links.new(ramp.outputs['Color'], surface['Base Color'])
    return name


def _open(name: str | Finish) -> tuple[bpy.types.Material, object, object, object]:
    made = material(name)
    return made, made.node_tree.nodes, made.node_tree.links, made.node_tree.nodes['Principled BSDF'].inputs
