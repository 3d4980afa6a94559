/** More pixels than this along a side are not seen through any of today's lenses. */
const MOST = 1.25
const LEAST = 0.7
const LESS = 0.85

/**
 * How many pixels along a side are drawn, of those that a device recommends: chosen once a session, since it cannot
 * be changed within one.
 * @param native what the device's own panel has
 * @param kept what this device was found to manage, as it was written down
 */
export function chooseScale(native: number, kept: unknown): number {
  const wanted = Math.max(1, Math.min(MOST, Number.isFinite(native) ? native : 1))
  const managed = managedOf(kept)
  return Math.max(LEAST, Math.min(wanted, managed))
}

/** What to write down for a device that could not keep up at its coarsest. */
export function nextScale(kept: unknown): { readonly scale: number } {
  return { scale: Math.max(LEAST, Math.min(1, managedOf(kept)) * LESS) }
}

function managedOf(kept: unknown): number {
  const scale = typeof kept === 'object' && kept !== null && 'scale' in kept ? kept.scale : undefined
  return typeof scale === 'number' && scale > 0 ? scale : Infinity
}
