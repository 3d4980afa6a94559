import type { ResetReason } from '../KioskState.ts'

/** One hour of one day. Nothing in it is about anybody: how often something happened, and no more. */
export interface HourCounts {
  /** Visitors who touched the screen. */
  readonly touched: number
  /** Days begun, by profession, and those seen to their end. */
  readonly starts: Readonly<Record<string, number>>
  readonly completions: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
  readonly resets: Readonly<Partial<Record<ResetReason, number>>>
}

/** One day. How long visits took is kept for the whole day only, in steps of half a minute. */
export interface DayCounts {
  /** By hour of the day, `0` to `23`. */
  readonly hours: Readonly<Record<string, HourCounts>>
  /** How many visits took that many half-minutes, from the first touch to the last. */
  readonly dwell: Readonly<Record<string, number>>
}

/** All that is counted, by date as yyyy-mm-dd. */
export type Counts = Readonly<Record<string, DayCounts>>

/** Of fewer visits than this, no length is told: it might be somebody's own. */
export const FEWEST_FOR_DWELL = 5
export const DWELL_STEP_MS = 30_000
const LONGEST_STEP = 120

export const NO_COUNTS: HourCounts = { touched: 0, starts: {}, completions: {}, languages: {}, resets: {} }

/** The step that a visit's length falls in. */
export function dwellStep(ms: number): string {
  return String(Math.min(LONGEST_STEP, Math.floor(ms / DWELL_STEP_MS)))
}

/**
 * The median length of a day's visits, in seconds: the middle of the step it falls in. Null where too few visits were
 * counted to tell nobody apart.
 */
export function medianDwellSeconds({ dwell }: DayCounts): number | null {
  const steps = Object.entries(dwell)
    .map(([at, count]) => [Number(at), count] as const)
    .toSorted(([a], [b]) => a - b)
  const all = sum(dwell)
  if (all < FEWEST_FOR_DWELL) return null
  let before = 0
  for (const [at, count] of steps) {
    before += count
    if (before * 2 >= all) return ((at + 0.5) * DWELL_STEP_MS) / 1000
  }
  return null
}

/** The sum of what was counted by name. */
export function sum(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((all, one) => all + (one ?? 0), 0)
}
