import type { FacePicture } from './projectFace.ts'

/**
 * A face at any smaller size, each texel the mean of the area it covers. The margin wanted must be covered by
 * the face's own.
 */
export function shrinkFace(face: FacePicture, size: number, margin: number): FacePicture {
  const scale = face.size / size
  const start = face.margin - margin * scale
  if (scale < 1 || start < 0) throw new RangeError('the face is too small, or its margin is, to be shrunk so')
  const fromSide = face.size + 2 * face.margin
  const side = size + 2 * margin
  const pixels = new Uint8Array(side * side * 3)
  const spans = Array.from({ length: side }, (_, i) =>
    coverage(start + i * scale, start + (i + 1) * scale, fromSide),
  )
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const sum = [0, 0, 0]
      for (const [y, tall] of spans[row]!) {
        for (const [x, wide] of spans[column]!) {
          const at = (y * fromSide + x) * 3
          for (let c = 0; c < 3; c++) sum[c]! += tall * wide * face.pixels[at + c]!
        }
      }
      const to = (row * side + column) * 3
      for (let c = 0; c < 3; c++) pixels[to + c] = Math.round(sum[c]!)
    }
  }
  return { size, margin, pixels }
}

/** Which texels lie between two positions, and what part of the whole each makes up. */
function coverage(
  from: number,
  to: number,
  end: number,
): readonly (readonly [texel: number, part: number])[] {
  const parts: [number, number][] = []
  for (let texel = Math.floor(from); texel < Math.min(to, end); texel++) {
    const part = (Math.min(to, texel + 1) - Math.max(from, texel)) / (to - from)
    if (part > 1e-9) parts.push([texel, part])
  }
  return parts
}
