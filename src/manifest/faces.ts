/**
 * Cube faces in their fixed order, seen from inside: f is yaw 0 (the middle of the equirectangular picture), r is
 * yaw 90° to the right, b behind, l left, u up, d down. A face's rows run downwards and its columns to the right as
 * seen when looking at it; the bottom edge of u and the top edge of d touch f.
 */
export const FACES = ['f', 'r', 'b', 'l', 'u', 'd'] as const
