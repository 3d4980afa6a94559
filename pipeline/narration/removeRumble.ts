import { passFilter, runFilter } from './biquad.ts'
import type { Samples } from './Samples.ts'

/** No voice reaches down here, in Hz. */
const RUMBLE_HZ = 30
/** Where the filter begins to take away, in Hz: below the lowest voice. */
const EDGE_HZ = 65
/** Rumble with a greater share of the power than this counts. */
const SHARE = 0.002

/**
 * Takes away the rumble of a floor, a wind or a machine, which is hardly heard but hides where speech ends. A recording
 * without any stays as it is, sample for sample.
 */
export function removeRumble(samples: Samples): Samples {
  const low = passFilter('below', RUMBLE_HZ)
  const rumble = runFilter(runFilter(runFilter(samples, low), low), low)
  if (power(rumble) <= SHARE * power(samples)) return samples
  const high = passFilter('above', EDGE_HZ)
  return runFilter(runFilter(samples, high), high)
}

function power(samples: Samples): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0)
}
