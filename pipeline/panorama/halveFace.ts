import type { FacePicture } from './projectFace.ts'

/**
 * The same face at half the size, margin and all: each texel is the mean of the four it covers. Because the margin is
 * halved with the rest, a coarser level's border is as true as the finest's. The mean is of sRGB values, not of light,
 * because a screen that shows the finest level small takes it so too: a level that arrives then changes no brightness.
 */
export function halveFace(face: FacePicture): FacePicture {
  if (face.size % 2 !== 0) throw new RangeError('a face of odd size cannot be halved')
  const side = face.size + 2 * face.margin
  const half = side / 2
  const from = face.pixels
  const pixels = new Uint8Array(half * half * 3)
  const rowBytes = side * 3
  let to = 0
  for (let row = 0; row < half; row++) {
    for (let column = 0; column < half; column++) {
      const first = row * 2 * rowBytes + column * 6
      for (let at = first; at < first + 3; at++) {
        pixels[to++] = (from[at]! + from[at + 3]! + from[at + rowBytes]! + from[at + rowBytes + 3]! + 2) >> 2
      }
    }
  }
  return { size: face.size / 2, margin: face.margin / 2, pixels }
}
