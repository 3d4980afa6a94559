import sharp from 'sharp'
import { IngestError } from './IngestError.ts'
import type { InspectedPicture } from './inspectPicture.ts'
import { worldToPicture } from './rotation.ts'
import type { Sphere } from './sphere.ts'

/** Decoded at once, in bytes; all at once would hold a large picture twice. */
const BAND_BYTES = 96 * 1024 * 1024

/**
 * Decodes a picture into shared memory, a band of rows at a time, as 8-bit sRGB (a wider profile is converted,
 * transparency falls on black). Throws `damaged` if the file does not hold what its head promises.
 */
export async function readSphere(picture: InspectedPicture, signal?: AbortSignal): Promise<Sphere> {
  const { file, width, height, full, pose } = picture
  const pixels = new Uint8Array(new SharedArrayBuffer(width * height * 3))
  const rows = Math.max(1, Math.floor(BAND_BYTES / (width * 3)))
  for (let top = 0; top < height; top += rows) {
    signal?.throwIfAborted()
    const band = await sharp(file, { sequentialRead: true, failOn: 'truncated' })
      .autoOrient()
      .extract({ left: 0, top, width, height: Math.min(rows, height - top) })
      .flatten({ background: '#000' })
      .toColourspace('srgb')
      .raw()
      .toBuffer()
      .catch((cause: Error) => {
        throw new IngestError('damaged', { file, reason: cause.message.split('\n')[0]!.trim() }, { cause })
      })
    pixels.set(band, top * width * 3)
  }
  return { pixels, width, height, full, fill: meanColour(pixels), worldToPicture: worldToPicture(pose) }
}

/** A calm colour for what the picture does not show: its own mean, from a few thousand pixels spread over it. */
function meanColour(pixels: Uint8Array): Sphere['fill'] {
  const step = 3 * Math.max(1, Math.floor(pixels.length / 3 / 4099))
  const sum = [0, 0, 0]
  let count = 0
  for (let at = 0; at < pixels.length; at += step, count++) {
    for (let c = 0; c < 3; c++) sum[c]! += pixels[at + c]!
  }
  const mean = (c: number) => Math.round(sum[c]! / count)
  return [mean(0), mean(1), mean(2)]
}
