import type { Calendar } from '../calendar.ts'
import type { KeptStore } from '../keptStore.ts'
import type { Guest, ResetReason } from '../KioskState.ts'
import { dwellStep, NO_COUNTS, type Counts, type DayCounts, type HourCounts } from './Counts.ts'
import { readCounts } from './readCounts.ts'

/** Older days are let go of. */
const KEPT_DAYS = 31
const KEY = 'counts'

/** Counts what happens on a screen, without a word about anybody. */
export interface Counters {
  touched(): void
  started(profession: string, language: string): void
  completed(profession: string): void
  /** @param guest whose visit it was; null where there was none */
  reset(reason: ResetReason, guest: Guest | null): void
  read(): Counts
  /** Begins anew, e.g. for another fair. */
  clear(): void
}

export function createCounters(kept: KeptStore, calendar: Calendar): Counters {
  const change = (run: (hour: HourCounts, day: DayCounts) => Partial<HourCounts>, dwellMs?: number): void => {
    const now = calendar.now()
    const date = dateOf(now)
    const counts = readCounts(kept.read(KEY))
    const day = counts[date] ?? { hours: {}, dwell: {} }
    const hour = day.hours[now.getHours()] ?? NO_COUNTS
    const dwell = dwellMs === undefined ? day.dwell : adding(day.dwell, dwellStep(dwellMs))
    const hours = { ...day.hours, [now.getHours()]: { ...hour, ...run(hour, day) } }
    const dates = Object.keys({ ...counts, [date]: day })
      .toSorted()
      .slice(-KEPT_DAYS)
    const all = { ...counts, [date]: { hours, dwell } }
    kept.write(KEY, Object.fromEntries(dates.map((one) => [one, all[one]])))
  }
  return {
    touched: () => change(({ touched }) => ({ touched: touched + 1 })),
    started: (profession, language) =>
      change(({ starts, languages }) => ({
        starts: adding(starts, profession),
        languages: adding(languages, language),
      })),
    completed: (profession) =>
      change(({ completions }) => ({ completions: adding(completions, profession) })),
    reset: (reason, guest) =>
      change(
        ({ resets }) => ({ resets: adding(resets, reason) }),
        guest?.day == null ? undefined : guest.inputMs - guest.begunMs,
      ),
    read: () => readCounts(kept.read(KEY)),
    clear: () => void kept.write(KEY, {}),
  }
}

function adding(
  counts: Readonly<Record<string, number | undefined>>,
  name: string,
): Readonly<Record<string, number>> {
  return { ...(counts as Record<string, number>), [name]: (counts[name] ?? 0) + 1 }
}

/** A local date as yyyy-mm-dd. */
export function dateOf(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
