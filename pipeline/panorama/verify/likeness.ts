/** Luma (0 to 255, Rec. 601 weights) of rows of RGB bytes: what both measures compare. */
export function luma(pixels: Uint8Array): Float32Array {
  return Float32Array.from({ length: pixels.length / 3 }, (_, i) => lumaAt(pixels, 3 * i))
}

/** Luma of the RGB bytes at an offset. */
export function lumaAt(pixels: Uint8Array, at: number): number {
  return 0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]!
}

/** Peak signal-to-noise ratio in dB; infinite for equal pictures. */
export function psnr(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2
  return 10 * Math.log10((255 ** 2 * a.length) / sum)
}

const BLOCK = 8
const C1 = (0.01 * 255) ** 2
const C2 = (0.03 * 255) ** 2

/** Mean structural similarity (1: equal) over blocks of 8 × 8 pixels. */
export function ssim(a: Float32Array, b: Float32Array, width: number): number {
  const height = a.length / width
  let sum = 0
  let blocks = 0
  for (let y = 0; y + BLOCK <= height; y += BLOCK) {
    for (let x = 0; x + BLOCK <= width; x += BLOCK, blocks++) sum += blockSsim(a, b, y * width + x, width)
  }
  return sum / blocks
}

function blockSsim(a: Float32Array, b: Float32Array, start: number, width: number): number {
  let sumA = 0
  let sumB = 0
  let sumAA = 0
  let sumBB = 0
  let sumAB = 0
  for (let y = 0; y < BLOCK; y++) {
    for (let x = 0; x < BLOCK; x++) {
      const p = a[start + y * width + x]!
      const q = b[start + y * width + x]!
      sumA += p
      sumB += q
      sumAA += p * p
      sumBB += q * q
      sumAB += p * q
    }
  }
  const n = BLOCK * BLOCK
  const meanA = sumA / n
  const meanB = sumB / n
  const varianceA = sumAA / n - meanA ** 2
  const varianceB = sumBB / n - meanB ** 2
  const covariance = sumAB / n - meanA * meanB
  const likeness = (2 * meanA * meanB + C1) * (2 * covariance + C2)
  return likeness / ((meanA ** 2 + meanB ** 2 + C1) * (varianceA + varianceB + C2))
}
