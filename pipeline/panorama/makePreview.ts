import sharp from 'sharp'
import { FACES } from '../../src/manifest/faces.ts'
import type { Panorama } from '../../src/manifest/panorama.ts'
import type { Face } from './faceAxes.ts'
import type { FacePicture } from './projectFace.ts'

/**
 * The picture that travels inside the description: all six faces, each with a border, in three columns and two rows.
 * WebP, because every browser with WebGL 2 shows it.
 */
export async function makePreview(faces: ReadonlyMap<Face, FacePicture>): Promise<Panorama['preview']> {
  const { size, margin } = faces.get('f')!
  const cell = size + 2 * margin
  const width = 3 * cell
  const strip = new Uint8Array(width * 2 * cell * 3)
  for (const [i, face] of FACES.entries()) {
    const { pixels } = faces.get(face)!
    const left = (i % 3) * cell
    const top = Math.floor(i / 3) * cell
    for (let y = 0; y < cell; y++) {
      strip.set(pixels.subarray(y * cell * 3, (y + 1) * cell * 3), ((top + y) * width + left) * 3)
    }
  }
  const picture = sharp(strip, { raw: { width, height: 2 * cell, channels: 3 } })
  const webp = await picture.webp({ quality: 60, effort: 6, smartSubsample: true }).toBuffer()
  return { size, border: margin, uri: `data:image/webp;base64,${webp.toString('base64')}` }
}
