import {
  BufferAttribute,
  BufferGeometry,
  ShaderMaterial,
  Sphere,
  Vector2,
  Vector3,
  type Texture,
} from 'three'
import { OVER } from '../over.ts'

/** Pieces across a strip: 44 degrees bend by less than three each. */
const PIECES = 16

const VERTEX = `
uniform vec2 size;
uniform float radius;
varying vec2 at;
void main() {
  at = uv;
  float angle = radians((uv.x - 0.5) * size.x);
  vec3 bent = vec3(radius * sin(angle), (0.5 - uv.y) * radians(size.y) * radius, -radius * cos(angle));
  gl_Position = projectionMatrix * modelViewMatrix * vec4(bent, 1.0);
}`
const FRAGMENT = `
uniform sampler2D picture;
uniform vec2 part;
uniform float cover;
varying vec2 at;
void main() {
  vec2 inside = min(at, 1.0 - at) / fwidth(at);
  float edge = clamp(min(inside.x, inside.y) + 0.5, 0.0, 1.0);
  gl_FragColor = texture2D(picture, at * part) * edge * cover;
}`

export interface StripUniforms {
  readonly picture: { value: Texture | null }
  /** Width and height in degrees. */
  readonly size: { value: Vector2 }
  readonly radius: { value: number }
  /** The part of the texture that is used. */
  readonly part: { value: Vector2 }
  readonly cover: { value: number }
}

export function createStripMaterial(): ShaderMaterial & { readonly uniforms: StripUniforms } {
  const uniforms: StripUniforms = {
    picture: { value: null },
    size: { value: new Vector2(1, 1) },
    radius: { value: 1 },
    part: { value: new Vector2(1, 1) },
    cover: { value: 1 },
  }
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...uniforms },
    ...OVER,
  }) as unknown as ShaderMaterial & { readonly uniforms: StripUniforms }
}

/** A flat grid that the shader bends: one for all strips. */
export function createStripGeometry(): BufferGeometry {
  const uvs = new Float32Array((PIECES + 1) * 4)
  const indices = new Uint16Array(PIECES * 6)
  for (let k = 0; k <= PIECES; k++) {
    uvs.set([k / PIECES, 0, k / PIECES, 1], k * 4)
    if (k < PIECES)
      indices.set(
        [0, 1, 2, 2, 1, 3].map((corner) => k * 2 + corner),
        k * 6,
      )
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array((PIECES + 1) * 6), 3))
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.boundingSphere = new Sphere(new Vector3(), 10)
  return geometry
}
