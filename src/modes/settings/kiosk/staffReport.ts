import type { StaffDay, StaffReport } from '../../../ui/index.ts'
import type { KioskConfig } from './config.ts'
import { medianDwellSeconds, type Counts, type DayCounts } from './counters/Counts.ts'

/** What the staff page shows. */
export function staffReport(
  config: KioskConfig,
  counts: Counts,
  professions: readonly string[],
  figures: Pick<StaffReport, 'healed' | 'waitingUpdate'>,
): StaffReport {
  const { $schema: _, pin, closed, ...rest } = config
  const shown = { ...rest, closed: closed && `${closed.from}–${closed.to}`, pin: pin === null ? null : '•••' }
  return {
    ...figures,
    counts: config.counters,
    cap: config.volumeCap,
    days: Object.entries(counts)
      .toSorted(([a], [b]) => b.localeCompare(a))
      .map(([date, day]) => staffDay(date, day, professions)),
    config: Object.fromEntries(
      Object.entries(shown).flatMap(([name, value]) => {
        if (value === undefined) return []
        return [[name, Array.isArray(value) ? value.join(', ') : String(value ?? '–')]]
      }),
    ),
  }
}

function staffDay(date: string, day: DayCounts, professions: readonly string[]): StaffDay {
  const hours = Object.keys(day.hours).map(Number)
  const first = Math.min(...hours)
  const all = Object.values(day.hours)
  const total = (counts: readonly Readonly<Record<string, number | undefined>>[], name: string): number =>
    counts.reduce((sum, one) => sum + (one[name] ?? 0), 0)
  const sumOf = (counts: Readonly<Record<string, number>> | undefined): number =>
    Object.values(counts ?? {}).reduce((sum, one) => sum + one, 0)
  const names = (of: readonly object[]): readonly string[] => [
    ...new Set(of.flatMap((one) => Object.keys(one))),
  ]
  return {
    date,
    hours:
      hours.length === 0
        ? []
        : Array.from({ length: Math.max(...hours) - first + 1 }, (_, k) => {
            const one = day.hours[first + k]
            return { hour: first + k, starts: sumOf(one?.starts), completions: sumOf(one?.completions) }
          }),
    touched: all.reduce((sum, { touched }) => sum + touched, 0),
    professions: professions.map((id) => ({
      id,
      starts: total(
        all.map(({ starts }) => starts),
        id,
      ),
      completions: total(
        all.map(({ completions }) => completions),
        id,
      ),
    })),
    languages: names(all.map(({ languages }) => languages)).map((tag) => ({
      tag,
      count: total(
        all.map(({ languages }) => languages),
        tag,
      ),
    })),
    resets: names(all.map(({ resets }) => resets)).map((reason) => ({
      reason,
      count: total(
        all.map(({ resets }) => resets),
        reason,
      ),
    })),
    medianSeconds: medianDwellSeconds(day),
  }
}
