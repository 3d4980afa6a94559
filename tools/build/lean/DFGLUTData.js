/** A table for materials that there are none of in a room. */
export const getDFGLUT = () => null
