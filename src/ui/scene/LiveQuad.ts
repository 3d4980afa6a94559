import {
  Box2,
  BufferAttribute,
  BufferGeometry,
  FramebufferTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  ShaderMaterial,
  Texture,
  Vector2,
  type WebGLRenderer,
} from 'three'
import { canvasSize } from './canvasSize.ts'
import type { LiveSurface } from './LiveOverlays.ts'
import type { Paint } from './paint/Painter.ts'
import { OVER } from './over.ts'
import { quadArrays } from './quadArrays.ts'
import { coneAround, type Point } from './roomGeometry.ts'

/** What one upload may weigh: small beside the frame's budget, so that a large board is sent in several frames. */
const SLICE_BYTES = 256 * 1024

/**
 * The canvas's own colours go to the screen unchanged, and its alpha is premultiplied: so mixing happens as it does
 * in the canvas. The edge is smoothed by how much of the pixel it covers, at any distance and angle.
 */
const VERTEX = `
varying vec2 at;
void main() {
  at = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`
const FRAGMENT = `
uniform sampler2D picture;
varying vec2 at;
void main() {
  vec2 inside = min(at, 1.0 - at) / fwidth(at);
  float cover = clamp(min(inside.x, inside.y) + 0.5, 0.0, 1.0);
  gl_FragColor = texture2D(picture, at) * cover;
}`

/** A live surface standing in the room: a canvas, its texture and a quad. */
export interface LiveQuad extends LiveSurface {
  /** Invisible until its first picture is on the graphics card. */
  readonly mesh: Mesh
  /** Paints something else from now on; ask for a repaint afterwards. */
  setPaint(paint: Paint): void
  /** After the graphics card forgot everything: nothing to see until it is uploaded again. */
  lost(): void
  dispose(): void
}

export interface LiveQuadOptions {
  readonly renderer: WebGLRenderer
  readonly corners: readonly Readonly<Point>[]
  readonly paint: Paint
  /** Milliseconds between two pictures; Infinity for a still one. */
  readonly tickMs: number
  /** What has more is drawn later, in front; 0 where left out. */
  readonly order?: number
}

/** @throws when the browser gives no 2D canvas */
export function createLiveQuad(options: LiveQuadOptions): LiveQuad {
  const { renderer, corners } = options
  const { width, height } = canvasSize(corners)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('This browser gives no 2D canvas.')
  let { paint } = options

  const source = new Texture(canvas)
  const target = new FramebufferTexture(width, height)
  target.flipY = false
  target.premultiplyAlpha = true
  target.generateMipmaps = true
  target.minFilter = LinearMipmapLinearFilter
  target.magFilter = LinearFilter
  target.anisotropy = Math.min(8, renderer.capabilities.getMaxAnisotropy())

  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { picture: { value: target } },
    ...OVER,
  })
  const { positions, uvs, indices } = quadArrays(corners, width, height)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
  geometry.setIndex(new BufferAttribute(indices, 1))
  geometry.computeBoundingSphere()
  const mesh = new Mesh(geometry, material)
  mesh.visible = false
  mesh.renderOrder = options.order ?? 0

  const rows = Math.max(1, Math.min(height, Math.floor(SLICE_BYTES / (width * 4))))
  const slices = Math.ceil(height / rows)
  const from = new Box2(new Vector2(), new Vector2())
  const to = new Vector2()
  return {
    mesh,
    cone: coneAround(corners),
    tickMs: options.tickMs,
    slices,
    sliceBytes: rows * width * 4,
    setPaint(next) {
      paint = next
    },
    paint(tMs) {
      brush.save()
      paint(brush, width, height, tMs)
      brush.restore()
    },
    upload(slice) {
      from.min.set(0, slice * rows)
      from.max.set(width, Math.min(height, (slice + 1) * rows))
      to.set(0, slice * rows)
      const last = slice === slices - 1
      target.mipmapsAutoUpdate = last
      // The panorama has used the context since: what three remembers of its state no longer holds.
      renderer.resetState()
      renderer.copyTextureToTexture(source, target, from, to)
      if (last) mesh.visible = true
    },
    lost() {
      mesh.visible = false
    },
    dispose() {
      mesh.visible = false
      geometry.dispose()
      material.dispose()
      target.dispose()
      source.dispose()
    },
  }
}
