/** Shaders of three's own materials: there are none of those in a room. */
export const ShaderLib = {}
