import sharp, { type Sharp } from 'sharp'

/** Widths of the octaves in pixels, and how much of each finer one shows through (0 to 1). */
const OCTAVES = [
  { width: 16, strength: 1 },
  { width: 64, strength: 0.6 },
  { width: 256, strength: 0.5 },
  { width: 1024, strength: 0.45 },
  { width: 2048, strength: 0.3 },
] as const

/**
 * Paints a 2:1 picture with something to see at every size: coloured noise in octaves, each laid over the one before.
 * The same seed gives the same picture on every machine, so that runs can be compared. Its tiles weigh about what
 * those of a photograph do.
 * @param width in pixels; the height is half of it
 */
export async function paintNoise(width: number, seed: number): Promise<Sharp> {
  const height = width / 2
  const random = createRandom(seed)
  const [base, ...finer] = OCTAVES.filter((octave) => octave.width <= width)
  const layers: Buffer[] = []
  for (const octave of finer) layers.push(await octaveOf(octave.width, width, octave.strength, random))
  const bottom = await octaveOf(base!.width, width, 1, random)
  return sharp(bottom, { raw: { width, height, channels: 4 } })
    .composite(layers.map((input) => ({ input, raw: { width, height, channels: 4 }, blend: 'over' })))
    .removeAlpha()
}

async function octaveOf(
  octaveWidth: number,
  width: number,
  strength: number,
  random: () => number,
): Promise<Buffer> {
  const height = octaveWidth / 2
  const pixels = Buffer.alloc(octaveWidth * height * 4)
  for (let at = 0; at < pixels.length; at += 4) {
    pixels.writeUIntBE(Math.floor(random() * 0x1000000), at, 3)
    pixels[at + 3] = strength * 255
  }
  return await sharp(pixels, { raw: { width: octaveWidth, height, channels: 4 } })
    .resize(width, width / 2, { kernel: 'cubic', fit: 'fill' })
    .raw()
    .toBuffer()
}

/** Numbers from 0 up to 1 that depend on the seed alone (a linear congruential generator; D. Knuth, MMIX). */
function createRandom(seed: number): () => number {
  let state = BigInt(seed)
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number(state >> 32n) / 0x100000000
  }
}
