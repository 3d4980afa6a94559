import { createViewBasis, type TileStream } from '../streaming/index.ts'
import type { DrawList } from './drawList.ts'
import { EyeAim } from './EyeAim.ts'
import { drawForEyes } from './EyePass.ts'
import { createEye, writePanoramaMatrix, type Eye, type Eyes } from './Eyes.ts'
import { wrapDegrees, type Look } from './look.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'
import type { SceneLayer } from './ViewerOptions.ts'

/** What is read of a viewer's pose (WebXR's XRViewerPose). */
export interface HeadPose {
  readonly transform: TransformLike
  readonly views: readonly EyeView[]
}

interface EyeView {
  readonly projectionMatrix: Float32Array
  readonly transform: TransformLike
}

interface TransformLike {
  readonly matrix: Float32Array
}

/** A point or direction: x to the right of yaw 0, y up, z backwards; metres. */
export type Vector = [x: number, y: number, z: number]

/** Decides when a room may change. */
export interface Curtain {
  /** Asks for it to close. @returns whether it is closed */
  close(): boolean
}

const DEG = 180 / Math.PI

/**
 * The visitor's head in the room. The device tells of a head in a space of its own, whose forward is anywhere; the room
 * stands around the seat, turned by whole decisions of the visitor only: level, and never moved.
 *
 * Headings are degrees to the right in the device's space; a direction of the room is a heading + `rigDeg`.
 */
export class HeadRig implements Eyes {
  readonly view = createViewBasis()
  private readonly otherView = createViewBasis()
  readonly eyes: readonly Eye[] = [createEye(), createEye()]
  count = 0
  framebuffer: WebGLFramebuffer | null = null
  frameRate = 72
  /** Where the head looks in the room; for the page's own look. */
  readonly look: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 90 }
  /** The head's place from the seat's, in the room's directions. */
  readonly offset: Vector = [0, 0, 0]
  private readonly curtain: Curtain
  private readonly gl: WebGL2RenderingContext
  private readonly aim = new EyeAim()
  private readonly seat: Vector = [0, 0, 0]
  private seatHeading = 0
  private rigDeg = 0
  private sin = 0
  private cos = 1
  /** What is before the seat when the room arrives that is on its way. */
  private frontToCome: number | undefined
  private seated = false

  /** @param frontDeg direction of the room that is before the visitor at first */
  constructor(gl: WebGL2RenderingContext, curtain: Curtain, frontDeg: number) {
    this.gl = gl
    this.curtain = curtain
    this.rigDeg = frontDeg
  }

  get coming(): Eyes['view'] {
    return this.frontToCome === undefined ? this.view : this.otherView
  }

  /** The direction of the room that is before the seat, in degrees. */
  get frontDeg(): number {
    return wrapDegrees(this.seatHeading + this.rigDeg)
  }

  /** The device's heading that a direction of the room lies at, in degrees. */
  headingOf(yawDeg: number): number {
    return wrapDegrees(yawDeg - this.rigDeg)
  }

  /** Takes in where the head is in this frame. @param viewportOf the part of the framebuffer an eye is drawn into */
  read<View extends EyeView>(
    pose: { readonly transform: TransformLike; readonly views: readonly View[] },
    viewportOf: (view: View) => { x: number; y: number; width: number; height: number } | undefined,
  ): void {
    const { matrix } = pose.transform
    if (!this.seated) this.sit(matrix)
    this.setTurn()
    this.offset[0] = this.turnedX(matrix[12]! - this.seat[0], matrix[14]! - this.seat[2])
    this.offset[1] = matrix[13]! - this.seat[1]
    this.offset[2] = this.turnedZ(matrix[12]! - this.seat[0], matrix[14]! - this.seat[2])
    this.count = 0
    for (const view of pose.views) {
      const viewport = viewportOf(view)
      const eye = this.eyes[this.count]
      if (!viewport || viewport.width === 0 || !eye) continue
      eye.projection.set(view.projectionMatrix)
      this.writePose(view.transform.matrix, matrix, eye.pose)
      eye.viewport[0] = viewport.x
      eye.viewport[1] = viewport.y
      eye.viewport[2] = viewport.width
      eye.viewport[3] = viewport.height
      writePanoramaMatrix(eye)
      this.count++
    }
    this.writeView(matrix)
  }

  /** Turns the room about the visitor: so many degrees to the right of where they face. */
  turn(deg: number): void {
    this.rigDeg = wrapDegrees(this.rigDeg + deg)
  }

  /** What is before the seat comes to where the visitor faces now, wherever their head is. */
  reset(): void {
    const front = this.frontDeg
    this.seated = false
    // `sit` finds the new heading in the next frame; what is before it stays what it was.
    this.seatHeading = 0
    this.rigDeg = front
  }

  face(yawDeg: number): void {
    this.frontToCome = yawDeg
  }

  mayArrive(): boolean {
    return this.curtain.close()
  }

  arrive(): void {
    if (this.frontToCome === undefined) return
    this.rigDeg = wrapDegrees(this.frontToCome - this.seatHeading)
    this.frontToCome = undefined
  }

  choose(stream: TileStream, sharpness: number, nowMs: number, anew: boolean): void {
    this.aim.read(this, stream, sharpness, nowMs, anew)
  }

  draw(surface: PanoramaSurface, list: DrawList | undefined, layer: SceneLayer | undefined): void {
    if (this.count > 0) drawForEyes(this.gl, surface, this, list, layer)
  }

  /** A ray of the device's space, as a matrix whose −z it is: its beginning (from the seat) and direction in the room. */
  rayInRoom(matrix: Float32Array, from: Vector, along: Vector): void {
    from[0] = this.turnedX(matrix[12]! - this.seat[0], matrix[14]! - this.seat[2])
    from[1] = matrix[13]! - this.seat[1]
    from[2] = this.turnedZ(matrix[12]! - this.seat[0], matrix[14]! - this.seat[2])
    along[0] = this.turnedX(-matrix[8]!, -matrix[10]!)
    along[1] = -matrix[9]!
    along[2] = this.turnedZ(-matrix[8]!, -matrix[10]!)
  }

  private sit(matrix: Float32Array): void {
    this.seated = true
    const heading = headingOf(matrix)
    // What is before the seat stays so: the room turns with it.
    this.rigDeg = wrapDegrees(this.rigDeg + this.seatHeading - heading)
    this.seatHeading = heading
    this.seat[0] = matrix[12]!
    this.seat[1] = matrix[13]!
    this.seat[2] = matrix[14]!
  }

  private setTurn(): void {
    this.sin = Math.sin(this.rigDeg / DEG)
    this.cos = Math.cos(this.rigDeg / DEG)
  }

  /** Turning to the right by `rigDeg`: −z goes to +x. */
  private turnedX(x: number, z: number): number {
    return x * this.cos - z * this.sin
  }

  private turnedZ(x: number, z: number): number {
    return x * this.sin + z * this.cos
  }

  private writePose(eye: Float32Array, head: Float32Array, out: Float32Array): void {
    for (let column = 0; column < 16; column += 4) {
      const place = column === 12
      const x = eye[column]! - (place ? head[12]! : 0)
      const z = eye[column + 2]! - (place ? head[14]! : 0)
      out[column] = this.turnedX(x, z)
      out[column + 1] = eye[column + 1]! - (place ? head[13]! : 0)
      out[column + 2] = this.turnedZ(x, z)
      out[column + 3] = eye[column + 3]!
    }
  }

  /** What both eyes see: along the head, as wide as the eyes' outermost rays reach. */
  private writeView(head: Float32Array): void {
    const { view, otherView, look } = this
    this.writeBasis(head, view)
    view.tanX = 0.01
    view.tanY = 0.01
    for (let i = 0; i < this.count; i++) {
      const { projection, pose, viewport } = this.eyes[i]!
      for (let corner = 0; corner < 4; corner++) {
        const x = ((corner % 2 === 0 ? -1 : 1) + projection[8]!) / projection[0]!
        const y = ((corner < 2 ? -1 : 1) + projection[9]!) / projection[5]!
        this.reach(pose, x, y)
      }
      view.focalPx = (viewport[3]! / 2) * projection[5]!
    }
    look.yawDeg = wrapDegrees(Math.atan2(view.forward[0]!, -view.forward[2]!) * DEG)
    look.pitchDeg = Math.asin(Math.max(-1, Math.min(1, view.forward[1]!))) * DEG
    look.fovDeg = 2 * Math.atan(view.tanY) * DEG
    if (this.frontToCome === undefined) return
    this.sin = Math.sin((this.frontToCome - this.seatHeading) / DEG)
    this.cos = Math.cos((this.frontToCome - this.seatHeading) / DEG)
    this.writeBasis(head, otherView)
    otherView.tanX = view.tanX
    otherView.tanY = view.tanY
    otherView.focalPx = view.focalPx
    this.setTurn()
  }

  /** Widens the view until it holds a ray of an eye. */
  private reach(pose: Float32Array, x: number, y: number): void {
    const { forward, right, up } = this.view
    let ahead = 0
    let across = 0
    let upward = 0
    for (let axis = 0; axis < 3; axis++) {
      const ray = pose[axis]! * x + pose[4 + axis]! * y - pose[8 + axis]!
      ahead += ray * forward[axis]!
      across += ray * right[axis]!
      upward += ray * up[axis]!
    }
    if (ahead <= 0) return
    this.view.tanX = Math.max(this.view.tanX, Math.abs(across) / ahead)
    this.view.tanY = Math.max(this.view.tanY, Math.abs(upward) / ahead)
  }

  private writeBasis(head: Float32Array, out: Eyes['view']): void {
    this.writeAxis(head, 0, 1, out.right)
    this.writeAxis(head, 4, 1, out.up)
    this.writeAxis(head, 8, -1, out.forward)
  }

  private writeAxis(head: Float32Array, at: number, sign: number, out: Float64Array): void {
    out[0] = sign * this.turnedX(head[at]!, head[at + 2]!)
    out[1] = sign * head[at + 1]!
    out[2] = sign * this.turnedZ(head[at]!, head[at + 2]!)
  }
}

/** Where a head faces, level: also when it looks straight up or down, where its own up tells. */
function headingOf(matrix: Float32Array): number {
  const steep = Math.abs(matrix[9]!) > 0.95
  const [x, z] = steep
    ? [matrix[9]! > 0 ? matrix[4]! : -matrix[4]!, matrix[9]! > 0 ? matrix[6]! : -matrix[6]!]
    : [-matrix[8]!, -matrix[10]!]
  return Math.atan2(x, -z) * DEG
}
