import type { FacePicture } from './projectFace.ts'

/** A rectangle of RGB bytes. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array<ArrayBuffer>
}

/**
 * One tile of a face with `border` texels more on each side, out of the face and its margin. Tiles of the last row
 * and column are smaller where the face is not a whole number of tiles.
 */
export function cutTile(
  face: FacePicture,
  row: number,
  column: number,
  tileSize: number,
  border: number,
): Picture {
  const width = Math.min(tileSize, face.size - column * tileSize) + 2 * border
  const height = Math.min(tileSize, face.size - row * tileSize) + 2 * border
  const left = face.margin - border + column * tileSize
  const top = face.margin - border + row * tileSize
  const side = face.size + 2 * face.margin
  const pixels = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * side + left) * 3
    pixels.set(face.pixels.subarray(from, from + width * 3), y * width * 3)
  }
  return { width, height, pixels }
}
