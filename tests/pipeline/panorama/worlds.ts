import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { onTestFinished } from 'vitest'
import type { Vector } from '../../../pipeline/panorama/faceAxes.ts'
import { LEVEL, type Pose, worldToPicture } from '../../../pipeline/panorama/rotation.ts'
import type { Sphere } from '../../../pipeline/panorama/sphere.ts'

/** The colour (0 to 255) seen in a direction of length 1. */
export type World = (direction: Vector) => Vector

/** A world whose colour tells the direction: smooth, with no two directions alike. */
export const compassWorld: World = ([x, y, z]) => [128 + 110 * x, 128 + 110 * y, 128 + 110 * z]

/** A busier world, whose finest ripples are about `texels` pixels long in a picture `width` wide. */
export function rippledWorld(width: number, texels = 8): World {
  const k = width / texels
  return ([x, y, z]) => [
    128 + 60 * Math.sin(k * x) + 40 * Math.sin(3 * y + 1),
    128 + 60 * Math.sin(k * y + 2) + 40 * Math.sin(3 * z),
    128 + 60 * Math.sin(k * z + 1) + 40 * Math.sin(3 * x + 2),
  ]
}

/** The direction, in the picture's own axes, of a pixel of an equirectangular picture. */
export function directionOf(column: number, row: number, width: number): Vector {
  const yaw = ((column + 0.5) / width - 0.5) * 2 * Math.PI
  const pitch = (0.5 - (row + 0.5) / (width / 2)) * Math.PI
  return [Math.cos(pitch) * Math.sin(yaw), Math.sin(pitch), -Math.cos(pitch) * Math.cos(yaw)]
}

/** What a camera standing in the given pose sees of a world. */
export function paint(world: World, width: number, pose: Pose = LEVEL): Uint8Array<SharedArrayBuffer> {
  const m = worldToPicture(pose)
  const pixels = new Uint8Array(new SharedArrayBuffer((width * width * 3) / 2))
  for (let row = 0, at = 0; row < width / 2; row++) {
    for (let column = 0; column < width; column++) {
      const [x, y, z] = directionOf(column, row, width)
      // The transpose takes a direction of the picture back into the world.
      const colour = world([
        m[0] * x + m[3] * y + m[6] * z,
        m[1] * x + m[4] * y + m[7] * z,
        m[2] * x + m[5] * y + m[8] * z,
      ])
      for (const value of colour) pixels[at++] = Math.round(value)
    }
  }
  return pixels
}

/** A decoded picture of a world. */
export function sphereOf(world: World, width: number, pose: Pose = LEVEL): Sphere {
  const height = width / 2
  return {
    pixels: paint(world, width, pose),
    width,
    height,
    full: { width, height, left: 0, top: 0 },
    fill: [0, 0, 0],
    worldToPicture: worldToPicture(pose),
  }
}

/** The same as a picture to be encoded and written to a file. */
export function pictureOf(world: World, width: number, pose: Pose = LEVEL): Sharp {
  return sharp(Buffer.from(paint(world, width, pose)), { raw: { width, height: width / 2, channels: 3 } })
}

/** A new empty folder, removed when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-ingest-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
