import sharp from 'sharp'

/** Signal to noise up to which two pictures count as the same, in dB; what identical ones are given. */
const SAME_DB = 99

export interface CompareOptions {
  /** Blur both first, by this standard deviation in pixels: compares where things are, not how sharp. */
  readonly blurPx?: number
}

/**
 * How alike two pictures of one size are: peak signal to noise ratio in dB, 99 for identical ones.
 * @throws Error when the sizes differ
 */
export async function psnr(one: Buffer, other: Buffer, { blurPx }: CompareOptions = {}): Promise<number> {
  const [a, b] = await Promise.all([pixels(one, blurPx), pixels(other, blurPx)])
  if (a.length !== b.length) throw new Error(`Pictures of ${a.length} and ${b.length} values do not compare.`)
  let squares = 0
  for (let i = 0; i < a.length; i++) squares += (a[i]! - b[i]!) ** 2
  return squares === 0 ? SAME_DB : Math.min(SAME_DB, 10 * Math.log10((255 * 255 * a.length) / squares))
}

function pixels(picture: Buffer, blurPx: number | undefined): Promise<Buffer> {
  const flat = sharp(picture).removeAlpha()
  return (blurPx === undefined ? flat : flat.blur(blurPx)).raw().toBuffer()
}
