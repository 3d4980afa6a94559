import tonemapping_pars_fragment from 'three/src/renderers/shaders/ShaderChunk/tonemapping_pars_fragment.glsl.js'
import colorspace_pars_fragment from 'three/src/renderers/shaders/ShaderChunk/colorspace_pars_fragment.glsl.js'

/** Of three's pieces of shaders, those that stand before every ShaderMaterial. */
export const ShaderChunk = { tonemapping_pars_fragment, colorspace_pars_fragment }
