/** Where the peak of a heartbeat lies within its cycle, in milliseconds: as `heartTrace` draws it. */
const PEAK_MS = 230

/** A heart: beats a minute, and the clock time at which its trace began. */
export interface Pulse {
  readonly perMinute: number
  readonly fromMs: number
}

/** The clock time of the first beat at or after `nowMs`; Infinity where there is none. */
export function nextBeat({ perMinute, fromMs }: Pulse, nowMs: number): number {
  if (perMinute <= 0) return Infinity
  const period = 60_000 / perMinute
  const first = fromMs + PEAK_MS
  return first + Math.max(0, Math.ceil((nowMs - first) / period - 1e-9)) * period
}
