import type { SoundOptions } from './createSound.ts'
import type { Sound } from './Sound.ts'

/** Fetches what sound needs, after everything that is seen, and makes it. */
export async function loadSound(options: SoundOptions): Promise<Sound> {
  const { createSound } = await import('./createSound.ts')
  return createSound(options)
}
