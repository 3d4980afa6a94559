import type { TilePicture, ViewBasis } from '../streaming/index.ts'
import { MATRIX_FLOATS, MOST_QUADS, QUAD_FLOATS, SLOT_SIZE, type DrawList } from './drawList.ts'
import type { Eyes } from './Eyes.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'
import { FRAGMENT_SHADER, VERTEX_SHADER } from './panoramaShader.ts'

/** Draws after which the shader has surely been compiled, so that asking how it went does not wait. */
const CHECK_AFTER_DRAWS = 8
/** Frames after which it is no longer waited for that the graphics card has done what the start asked of it. */
const PATIENCE_FRAMES = 90
const MATRIX_AT = 3
/** An attribute that changes after more instances than there are is the same for all. */
const ALL_INSTANCES = MOST_QUADS

/**
 * The pool as one array texture with a fixed number of layers, and the panorama as one instanced draw over it.
 *
 * Plain WebGL 2, so that it needs no engine: it draws the first frame and every frame after it. What shares the
 * context (three.js, for things in the room) must assume no GL state after `draw`, and `forgetState` is called when it
 * has drawn. A frame in which nobody else draws is three calls: with a slowed-down processor each costs 0.05 ms.
 *
 * Tried and measured (256 px ImageBitmaps, Chromium with software GL, CPU 4×): one texSubImage3D call takes 0.13 ms at
 * the median and 2.1 at most; a 512 px one 6.6 and 10.6. So tiles of 256 px need no slicing.
 */
export class ArrayTextureSurface implements PanoramaSurface {
  private readonly gl: WebGL2RenderingContext
  private program!: WebGLProgram
  private vertices!: WebGLVertexArrayObject
  private instances!: WebGLBuffer
  private texture!: WebGLTexture
  private draws = 0
  /** Passed when all that the start has asked of the graphics card is done. */
  private started: WebGLSync | undefined
  private behindFor = 0
  /** Whether the state that `draw` needs is still as it left it. */
  private ready = false
  slots: number
  drawCalls = 0

  /** Waits for nothing; a shader that is refused is reported by a later `draw`, which throws. */
  constructor(gl: WebGL2RenderingContext, slots: number) {
    this.gl = gl
    this.slots = slots
    this.restore(slots)
  }

  restore(slots: number): void {
    const { gl } = this
    this.slots = slots
    this.program = link(gl)
    this.draws = 0
    this.started = undefined
    this.behindFor = 0
    this.ready = false
    this.vertices = gl.createVertexArray()
    this.instances = gl.createBuffer()
    gl.bindVertexArray(this.vertices)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances)
    gl.bufferData(gl.ARRAY_BUFFER, 4 * (MATRIX_FLOATS + MOST_QUADS * QUAD_FLOATS), gl.DYNAMIC_DRAW)
    for (let i = 0; i < 3; i++) {
      gl.enableVertexAttribArray(i)
      gl.vertexAttribPointer(i, 4, gl.FLOAT, false, QUAD_FLOATS * 4, 4 * MATRIX_FLOATS + i * 16)
      gl.vertexAttribDivisor(i, 1)
    }
    for (let column = 0; column < 4; column++) {
      gl.enableVertexAttribArray(MATRIX_AT + column)
      gl.vertexAttribPointer(MATRIX_AT + column, 4, gl.FLOAT, false, 0, column * 16)
      gl.vertexAttribDivisor(MATRIX_AT + column, ALL_INSTANCES)
    }
    gl.bindVertexArray(null)
    this.texture = gl.createTexture()
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.texture)
    gl.texStorage3D(gl.TEXTURE_2D_ARRAY, 1, gl.RGBA8, SLOT_SIZE, SLOT_SIZE, slots)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
    gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  }

  upload(slot: number, picture: TilePicture): void {
    const { gl } = this
    if (!this.ready) this.setState()
    gl.texSubImage3D(
      gl.TEXTURE_2D_ARRAY,
      0,
      0,
      0,
      slot,
      Math.min(SLOT_SIZE, picture.width),
      Math.min(SLOT_SIZE, picture.height),
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      picture,
    )
  }

  /** Asked once a frame, until it says no. */
  isBehind(): boolean {
    const { gl } = this
    if (this.behindFor >= PATIENCE_FRAMES) return false
    this.behindFor++
    if (!this.started) {
      if (this.draws === 0) return true
      this.started = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? undefined
      gl.flush()
      return true
    }
    if (gl.getSyncParameter(this.started, gl.SYNC_STATUS) === gl.UNSIGNALED) return true
    gl.deleteSync(this.started)
    this.behindFor = PATIENCE_FRAMES
    return false
  }

  hasFailed(): boolean {
    const error = this.gl.getError()
    return error !== this.gl.NO_ERROR && error !== this.gl.CONTEXT_LOST_WEBGL
  }

  forgetState(): void {
    this.ready = false
  }

  draw(list: DrawList, view: ViewBasis, viewport: readonly [number, number, number, number]): void {
    const { gl } = this
    if (!this.ready) this.setState()
    gl.viewport(viewport[0], viewport[1], viewport[2], viewport[3])
    setViewProjection(list.buffer, view)
    gl.bufferSubData(gl.ARRAY_BUFFER, 0, list.buffer, 0, MATRIX_FLOATS + list.count * QUAD_FLOATS)
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, list.count)
    this.drawCalls = 1
    if (++this.draws === CHECK_AFTER_DRAWS) checkLinked(gl, this.program)
  }

  drawEyes(list: DrawList, { eyes, count }: Eyes): void {
    const { gl } = this
    if (!this.ready) this.setState()
    for (let i = 0; i < count; i++) {
      const { panorama, viewport } = eyes[i]!
      gl.viewport(viewport[0]!, viewport[1]!, viewport[2]!, viewport[3]!)
      if (i === 0) {
        list.buffer.set(panorama)
        gl.bufferSubData(gl.ARRAY_BUFFER, 0, list.buffer, 0, MATRIX_FLOATS + list.count * QUAD_FLOATS)
      } else gl.bufferSubData(gl.ARRAY_BUFFER, 0, panorama)
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, list.count)
    }
    this.drawCalls = count
    if (this.draws < CHECK_AFTER_DRAWS && ++this.draws === CHECK_AFTER_DRAWS) checkLinked(gl, this.program)
  }

  dispose(): void {
    const { gl } = this
    gl.deleteTexture(this.texture)
    gl.deleteBuffer(this.instances)
    gl.deleteVertexArray(this.vertices)
    gl.deleteProgram(this.program)
  }

  /** Everything that drawing and uploading need, whatever was before. */
  private setState(): void {
    const { gl } = this
    gl.disable(gl.BLEND)
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.CULL_FACE)
    gl.disable(gl.SCISSOR_TEST)
    gl.disable(gl.STENCIL_TEST)
    gl.colorMask(true, true, true, true)
    gl.useProgram(this.program)
    gl.bindVertexArray(this.vertices)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.instances)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D_ARRAY, this.texture)
    gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null)
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
    gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE)
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4)
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0)
    gl.pixelStorei(gl.UNPACK_SKIP_ROWS, 0)
    gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, 0)
    this.ready = true
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type)!
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
    gl.deleteShader(shader)
  }
  gl.linkProgram(program)
  return program
}

/** @throws Error with the browser's own words when the shader was refused */
function checkLinked(gl: WebGL2RenderingContext, program: WebGLProgram): void {
  if (gl.getProgramParameter(program, gl.LINK_STATUS) || gl.isContextLost()) return
  throw new Error(
    `The panorama's shader does not link: ${gl.getProgramInfoLog(program) ?? 'no reason given'}`,
  )
}

/** Directions to clip space: rotation into the view, then a perspective whose depth is always in the middle. */
function setViewProjection(out: Float32Array, view: ViewBasis): void {
  const { forward, right, up, tanX, tanY } = view
  for (let axis = 0; axis < 3; axis++) {
    out[axis * 4] = right[axis]! / tanX
    out[axis * 4 + 1] = up[axis]! / tanY
    out[axis * 4 + 2] = 0
    out[axis * 4 + 3] = forward[axis]!
  }
  out[12] = out[13] = out[14] = out[15] = 0
}
