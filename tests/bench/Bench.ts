import type { Finding } from './report/Finding.ts'
import type { Site } from './site/openSite.ts'

/** How thorough a run is. */
export type Effort = 'full' | 'quick' | 'smoke'

/** What a bench is given. */
export interface BenchContext {
  readonly effort: Effort
  /** The built experience with its panoramas, being served; opened when first asked for. */
  readonly site: () => Promise<Site>
  /** Takes a sentence for who is watching. */
  readonly report: (sentence: string) => void
}

/** One thing to measure. */
export interface Bench {
  /** As `--only` names it. */
  readonly name: string
  /** Rejects when it cannot measure; what was found up to then may be passed to `found` before. */
  run(context: BenchContext, found: (...findings: readonly Finding[]) => void): Promise<void>
}

/** Picks what belongs to an effort. */
export function by<Value>(effort: Effort, full: Value, quick: Value, smoke: Value): Value {
  return effort === 'full' ? full : effort === 'quick' ? quick : smoke
}
