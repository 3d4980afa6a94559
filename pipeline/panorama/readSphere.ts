import sharp from 'sharp'
import { LEVEL, worldToPicture } from './rotation.ts'
import type { Sphere } from './sphere.ts'

/** Decoded at once, in bytes; more would hold a large picture twice. */
const BAND_BYTES = 96 * 1024 * 1024

/** Decodes a picture into shared memory, a band of rows at a time. */
export async function readSphere(file: string): Promise<Sphere> {
  const { width, height } = await sharp(file).metadata()
  const pixels = new Uint8Array(new SharedArrayBuffer(width * height * 3))
  const rows = Math.max(1, Math.floor(BAND_BYTES / (width * 3)))
  for (let top = 0; top < height; top += rows) {
    const band = await sharp(file, { sequentialRead: true })
      .extract({ left: 0, top, width, height: Math.min(rows, height - top) })
      .flatten({ background: '#000' })
      .toColourspace('srgb')
      .raw()
      .toBuffer()
    pixels.set(band, top * width * 3)
  }
  return {
    pixels,
    width,
    height,
    full: { width, height, left: 0, top: 0 },
    fill: [0, 0, 0],
    worldToPicture: worldToPicture(LEVEL),
  }
}
