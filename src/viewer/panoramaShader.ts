/**
 * One quad of the cube per instance (see `drawList.ts` for the twelve numbers). A face is a plane, and a plane under a
 * perspective is exact: no sphere is tessellated, and no texel is shifted.
 *
 * There is no uniform whose location would have to be asked for: asking waits for the shader to be compiled, a quarter
 * of a second of a slow main thread. The matrix comes as a constant attribute, and the pool is on texture unit 0,
 * where a sampler points by itself.
 */
export const VERTEX_SHADER = `#version 300 es
layout(location = 0) in vec4 quad;
layout(location = 1) in vec4 place;
layout(location = 2) in vec4 piece;
layout(location = 3) in mat4 viewProjection;
out vec3 texel;
flat out float cover;
const mat3 FACES[6] = mat3[6](
  mat3(1, 0, 0, 0, -1, 0, 0, 0, -1), mat3(0, 0, 1, 0, -1, 0, 1, 0, 0), mat3(-1, 0, 0, 0, -1, 0, 0, 0, 1),
  mat3(0, 0, -1, 0, -1, 0, -1, 0, 0), mat3(1, 0, 0, 0, 0, -1, 0, 1, 0), mat3(1, 0, 0, 0, 0, 1, 0, -1, 0));
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  texel = vec3(mix(piece.xy, piece.zw, corner), quad.y);
  cover = quad.z;
  gl_Position = viewProjection * vec4(FACES[int(quad.x)] * vec3(mix(place.xy, place.zw, corner), 1), 1);
}`

/**
 * A cross-fade by dithering: each pixel shows the new tile once the fade has passed its own threshold, which is
 * interleaved gradient noise (J. Jimenez, Next Generation Post Processing in Call of Duty, 2014).
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp sampler2DArray;
uniform sampler2DArray pool;
in vec3 texel;
flat in float cover;
out vec4 colour;
void main() {
  if (cover < 1.0 && fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) >= cover) discard;
  colour = vec4(texture(pool, texel).rgb, 1);
}`
