import { LIGHT_OF_VALUE, LIGHT_STEPS, VALUE_OF_LIGHT } from './lightTables.ts'
import type { FacePicture } from './projectFace.ts'

/**
 * The same face at half the size, margin and all: each texel is the mean light of the four it covers. Because the
 * margin is halved with the rest, a coarser level's border is as true as the finest's.
 */
export function halveFace(face: FacePicture): FacePicture {
  if (face.size % 2 !== 0 || face.margin % 2 !== 0)
    throw new RangeError('a face of odd size cannot be halved')
  const side = face.size + 2 * face.margin
  const half = side / 2
  const from = face.pixels
  const pixels = new Uint8Array(half * half * 3)
  const rowBytes = side * 3
  let to = 0
  for (let row = 0; row < half; row++) {
    for (let column = 0; column < half; column++) {
      const first = row * 2 * rowBytes + column * 6
      for (let channel = first; channel < first + 3; channel++) {
        const light =
          LIGHT_OF_VALUE[from[channel]!]! +
          LIGHT_OF_VALUE[from[channel + 3]!]! +
          LIGHT_OF_VALUE[from[channel + rowBytes]!]! +
          LIGHT_OF_VALUE[from[channel + rowBytes + 3]!]!
        pixels[to++] = VALUE_OF_LIGHT[Math.round((light * LIGHT_STEPS) / 4)]!
      }
    }
  }
  return { size: face.size / 2, margin: face.margin / 2, pixels }
}
