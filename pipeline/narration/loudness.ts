import { runFilter, type Biquad } from './biquad.ts'
import { RATE, type Samples } from './Samples.ts'

/** Blocks of 400 ms, a new one every 100 ms, as ITU-R BS.1770 has them. */
const BLOCK = 0.4 * RATE
const STEP = 0.1 * RATE
/** Below this nothing counts, in LUFS; nor what is this much below the rest. */
const ABSOLUTE_GATE = -70
const RELATIVE_GATE = -10

/** The two filters that weigh frequencies as ears do, for 48 kHz, from BS.1770. */
const SHELF: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
}
const HIGH_PASS: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] }

/** Integrated loudness in LUFS; −Infinity for silence. Sound shorter than a block is one block. */
export function loudness(samples: Samples): number {
  const weighted = runFilter(runFilter(samples, SHELF), HIGH_PASS)
  const powers: number[] = []
  for (let from = 0; from === 0 || from + BLOCK <= weighted.length; from += STEP) {
    powers.push(meanSquare(weighted, from, Math.min(weighted.length, from + BLOCK)))
  }
  const audible = powers.filter((power) => toLufs(power) > ABSOLUTE_GATE)
  if (audible.length === 0) return -Infinity
  const gate = toLufs(mean(audible)) + RELATIVE_GATE
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)))
}

function meanSquare(samples: Samples, from: number, to: number): number {
  let sum = 0
  for (let i = from; i < to; i++) sum += samples[i]! ** 2
  return sum / Math.max(1, to - from)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function toLufs(power: number): number {
  return -0.691 + 10 * Math.log10(Math.max(power, 1e-12))
}
