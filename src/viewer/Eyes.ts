import type { TileStream, ViewBasis } from '../streaming/index.ts'
import type { DrawList } from './drawList.ts'
import type { Look } from './look.ts'
import type { PanoramaSurface } from './PanoramaSurface.ts'
import type { SceneLayer } from './ViewerOptions.ts'

/** One eye of a headset in a frame. Matrices are column by column, as graphics cards read them. */
export interface Eye {
  readonly projection: Float32Array
  /** From the eye into the room; its place is that from the middle between the eyes, in metres. */
  readonly pose: Float32Array
  /** Directions of the room to what this eye sees: the panorama has no distance. */
  readonly panorama: Float32Array
  /** x, y, width, height in device pixels. */
  readonly viewport: Float32Array
}

/**
 * The eyes that a session draws for, in place of the page's canvas. Whoever implements it has read the pose before
 * a frame is drawn, and decides when the room may change: under a blink.
 */
export interface Eyes {
  /** What both eyes together see. */
  readonly view: ViewBasis
  /** Where the head looks, and how much is seen from top to bottom. */
  readonly look: Readonly<Look>
  /** The direction of the room that is before the seat, in degrees. */
  readonly frontDeg: number
  /** The same in the room that is coming, where one may face elsewhere. */
  readonly coming: ViewBasis
  readonly eyes: readonly Eye[]
  /** How many there are; 0 while nobody knows where the head is. */
  readonly count: number
  readonly framebuffer: WebGLFramebuffer | null
  /** Another room is to be faced at `yawDeg` from its arrival on. */
  face(yawDeg: number): void
  /** Whether a room that is ready may be shown now; asking is what makes the blink begin. */
  mayArrive(): boolean
  /** It is shown from this frame on. */
  arrive(): void
  /** Frames a second; the budget of uploads is a slice of the time between two. */
  readonly frameRate: number
  /** Tells the stream which tiles are wanted. @param anew whatever was chosen before no longer holds */
  choose(stream: TileStream, sharpness: number, nowMs: number, anew: boolean): void
  /** Draws a frame: the room, or what is seen where there is none yet, and then what stands in it. */
  draw(surface: PanoramaSurface, list: DrawList | undefined, layer: SceneLayer | undefined): void
}

export function createEye(): Eye {
  return {
    projection: new Float32Array(16),
    pose: new Float32Array(16),
    panorama: new Float32Array(16),
    viewport: new Float32Array(4),
  }
}

/**
 * Writes how an eye sees the panorama: its projection after its rotation, without its place, at a depth that is always
 * in the middle.
 */
export function writePanoramaMatrix(eye: Eye): void {
  const { projection: p, pose, panorama: out } = eye
  for (let axis = 0; axis < 3; axis++) {
    // The eye's right, up and back as seen from one of the room's axes.
    const right = pose[axis]!
    const up = pose[4 + axis]!
    const back = pose[8 + axis]!
    out[axis * 4] = p[0]! * right + p[4]! * up + p[8]! * back
    out[axis * 4 + 1] = p[1]! * right + p[5]! * up + p[9]! * back
    out[axis * 4 + 2] = 0
    out[axis * 4 + 3] = -back
  }
  out[12] = out[13] = out[14] = out[15] = 0
}
