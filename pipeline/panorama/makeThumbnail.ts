import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { projectView } from './projectView.ts'
import type { Sphere } from './sphere.ts'

/** Pixels; twice the size at which lists and doors show it, for dense screens. */
const WIDTH = 480
const HEIGHT = 270
/** Degrees, vertical: a little wider than the eye's first look, so that a room is recognised in a small picture. */
const FOV = 70

/** A flat picture of the start view (degrees), WebP, and a name for it made from its content. */
export async function makeThumbnail(sphere: Sphere, yaw: number, pitch: number) {
  const pixels = projectView(sphere, { yaw, pitch, fov: FOV, width: WIDTH, height: HEIGHT })
  const raw = { width: WIDTH, height: HEIGHT, channels: 3 as const }
  const data = await sharp(pixels, { raw }).webp({ quality: 75, effort: 6, smartSubsample: true }).toBuffer()
  return { name: `thumbnail-${createHash('sha256').update(data).digest('hex').slice(0, 16)}.webp`, data }
}
