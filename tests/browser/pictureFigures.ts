import sharp from 'sharp'

/** What a picture of a page amounts to, in figures that a test can ask about. */
export interface PictureFigures {
  /** Share of pixels that are as good as black, 0 to 1. */
  readonly blackShare: number
  /** Standard deviation of brightness, 0 to 127: near 0 where there is nothing to see. */
  readonly contrast: number
}

/** Brightness, 0 to 255, up to which a pixel counts as black. A dark room is brighter; a missing picture is not. */
const BLACK = 6

/** @param png a screenshot */
export async function pictureFigures(png: Buffer): Promise<PictureFigures> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  let black = 0
  let sum = 0
  let squares = 0
  for (const brightness of data) {
    if (brightness <= BLACK) black++
    sum += brightness
    squares += brightness * brightness
  }
  const mean = sum / data.length
  return { blackShare: black / data.length, contrast: Math.sqrt(squares / data.length - mean * mean) }
}
