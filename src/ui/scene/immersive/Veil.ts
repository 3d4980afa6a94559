import { BoxGeometry, Mesh, ShaderMaterial } from 'three'
import { OVER } from '../over.ts'

const ORDER = 100
const SIDE_M = 20

const VERTEX = `
varying vec3 way;
void main() {
  way = position;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`
/** The look's ink, a shade lighter towards the horizon, and its double rule all round: level ground to sit on. */
const FRAGMENT = `
uniform float cover;
varying vec3 way;
float rule(float pitch, float at, float wide) {
  float soft = fwidth(pitch);
  return 1.0 - smoothstep(wide, wide + soft, abs(pitch - at));
}
void main() {
  float pitch = degrees(asin(normalize(way).y));
  vec3 ink = vec3(0.129, 0.071, 0.180);
  vec3 shade = mix(ink + vec3(0.045, 0.038, 0.052), ink, smoothstep(0.0, 55.0, abs(pitch)));
  float line = max(rule(pitch, -27.0, 0.10), rule(pitch, -28.2, 0.14));
  shade = mix(shade, vec3(0.525, 0.455, 0.627), line * 0.55);
  gl_FragColor = vec4(shade, 1.0) * cover;
}`

/**
 * What lies between the room and the panels: a blink, the dimming of a pause, the ground of the calm place and of the
 * door. Never black, and never over the panels.
 */
export class Veil {
  readonly mesh: Mesh
  private readonly material: ShaderMaterial
  /** How much of the room it hides, 0 to 1. */
  cover = 0
  private from = 0
  private to = 0
  private sinceMs = 0
  private lastsMs = 0

  constructor() {
    this.material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { cover: { value: 0 } },
      ...OVER,
    })
    this.mesh = new Mesh(new BoxGeometry(SIDE_M, SIDE_M, SIDE_M), this.material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = ORDER
  }

  /** Goes to so much cover in so long; asking for what is under way already changes nothing. */
  go(cover: number, nowMs: number, lastsMs: number): void {
    if (cover === this.to) return
    this.from = this.cover
    this.to = cover
    this.sinceMs = nowMs
    this.lastsMs = lastsMs
  }

  /** Takes a frame's step. @returns whether it is where it is going */
  step(nowMs: number): boolean {
    const part = this.lastsMs <= 0 ? 1 : Math.min(1, (nowMs - this.sinceMs) / this.lastsMs)
    this.cover = this.from + (this.to - this.from) * part
    this.material.uniforms['cover']!.value = this.cover
    this.mesh.visible = this.cover > 0.003
    return part >= 1
  }

  dispose(): void {
    this.mesh.removeFromParent()
    this.mesh.geometry.dispose()
    this.material.dispose()
  }
}
