import { Group, Mesh, PlaneGeometry, ShaderMaterial } from 'three'
import type { Point } from '../roomGeometry.ts'
import { OVER } from '../over.ts'

const RING_ORDER = 310
const RAY_ORDER = 300
/** Half a ring's size as the tangent of its angle: 1.1 degrees. */
const RING_TAN = 0.0192
const RAY_HALF_M = 0.0035
/** A ray is drawn no further than this, so that it does not lie over what it points at. */
const RAY_MOST_M = 0.9
/** It begins this far before the hand: nothing stands nearer to the eyes. */
const RAY_FROM_M = 0.08

const VERTEX = `
varying vec2 at;
void main() {
  at = uv * 2.0 - 1.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`
/** A chalk ring edged in ink; what fills while a look rests is the yellow that is you. */
const RING = `
uniform float progress;
uniform float hot;
varying vec2 at;
float band(float r, float from, float to) {
  float soft = fwidth(r);
  return smoothstep(from - soft, from, r) * (1.0 - smoothstep(to, to + soft, r));
}
void main() {
  float r = length(at);
  float turn = fract(atan(at.x, at.y) / 6.2831853 + 1.0);
  vec3 ink = vec3(0.129, 0.071, 0.180);
  vec3 chalk = vec3(0.988, 0.973, 0.941);
  vec3 you = vec3(1.0, 0.812, 0.2);
  float outer = hot > 0.5 ? 0.92 : 0.5;
  float inner = outer - (hot > 0.5 ? 0.26 : 0.2);
  float edge = band(r, inner - 0.09, outer + 0.07);
  float ring = band(r, inner, outer);
  vec3 shade = mix(ink, turn < progress ? you : chalk, ring);
  float middle = 1.0 - smoothstep(0.13, 0.16, r);
  shade = mix(shade, you, middle);
  float cover = max(edge, 1.0 - smoothstep(0.2, 0.23, r));
  gl_FragColor = vec4(shade, 1.0) * cover;
}`
const RAY = `
varying vec2 at;
void main() {
  float along = at.y * 0.5 + 0.5;
  float cover = (1.0 - along) * (1.0 - smoothstep(0.5, 1.0, abs(at.x)));
  gl_FragColor = vec4(0.988, 0.973, 0.941, 1.0) * cover * 0.85;
}`

/** One ring or ray, moved by writing into its matrix. */
class Mark {
  readonly mesh: Mesh<PlaneGeometry, ShaderMaterial>

  constructor(plane: PlaneGeometry, fragment: string, order: number) {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: fragment,
      uniforms: { progress: { value: 0 }, hot: { value: 0 } },
      ...OVER,
    })
    this.mesh = new Mesh(plane, material)
    this.mesh.matrixAutoUpdate = false
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = order
    this.mesh.visible = false
  }
}

/** What shows where one points: a ring for each way of pointing, and a ray from each hand. Places are from the head. */
export class Cursors {
  readonly group = new Group()
  private readonly plane = new PlaneGeometry(1, 1)
  private readonly rings: readonly Mark[]
  private readonly rays: readonly Mark[]

  /** @param hands ways of pointing besides the head */
  constructor(hands: number) {
    this.rings = Array.from({ length: hands + 1 }, () => new Mark(this.plane, RING, RING_ORDER))
    this.rays = Array.from({ length: hands }, () => new Mark(this.plane, RAY, RAY_ORDER))
    for (const { mesh } of [...this.rays, ...this.rings]) this.group.add(mesh)
  }

  /** Nothing is pointed with by `index`. */
  hide(index: number): void {
    this.rings[index]!.mesh.visible = false
    const ray = this.rays[index]
    if (ray) ray.mesh.visible = false
  }

  /** Shows a ring at a place. @param progress how full it is, 0 to 1 */
  ring(index: number, at: Readonly<Point>, isHot: boolean, progress: number): void {
    const { mesh } = this.rings[index]!
    const far = Math.max(0.5, Math.hypot(at[0], at[1], at[2]))
    const size = 2 * RING_TAN * far
    // It faces the head: its own −z goes from the head through it.
    const [fx, fy, fz] = [at[0] / far, at[1] / far, at[2] / far]
    const level = Math.max(1e-6, Math.hypot(fx, fz))
    const [rx, rz] = [-fz / level, fx / level]
    const matrix = mesh.matrix.elements
    write(matrix, 0, rx * size, 0, rz * size)
    write(matrix, 4, (-fx * fy * size) / level, level * size, (-fz * fy * size) / level)
    write(matrix, 8, -fx, -fy, -fz)
    write(matrix, 12, at[0], at[1], at[2])
    const { uniforms } = mesh.material
    uniforms['progress']!.value = progress
    uniforms['hot']!.value = isHot ? 1 : 0
    mesh.visible = true
  }

  /** Shows a ray from a hand. @param along unit direction, @param far how far it reaches, in metres */
  ray(index: number, from: Readonly<Point>, along: Readonly<Point>, far: number): void {
    const mark = this.rays[index]
    if (!mark) return
    const length = Math.min(RAY_MOST_M, far) - RAY_FROM_M
    const matrix = mark.mesh.matrix.elements
    const x = from[0] + along[0] * (RAY_FROM_M + length / 2)
    const y = from[1] + along[1] * (RAY_FROM_M + length / 2)
    const z = from[2] + along[2] * (RAY_FROM_M + length / 2)
    // Its flat side turns to the head.
    const sx = along[1] * z - along[2] * y
    const sy = along[2] * x - along[0] * z
    const sz = along[0] * y - along[1] * x
    const wide = (2 * RAY_HALF_M) / Math.max(1e-6, Math.hypot(sx, sy, sz))
    write(matrix, 0, sx * wide, sy * wide, sz * wide)
    write(matrix, 4, along[0] * length, along[1] * length, along[2] * length)
    write(matrix, 8, 0, 0, 1)
    write(matrix, 12, x, y, z)
    mark.mesh.visible = length > 0.05
  }

  dispose(): void {
    this.group.removeFromParent()
    this.plane.dispose()
    for (const { mesh } of [...this.rays, ...this.rings]) mesh.material.dispose()
  }
}

function write(matrix: number[], at: number, x: number, y: number, z: number): void {
  matrix[at] = x
  matrix[at + 1] = y
  matrix[at + 2] = z
}
