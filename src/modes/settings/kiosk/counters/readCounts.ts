import { NO_COUNTS, type Counts, type DayCounts, type HourCounts } from './Counts.ts'

/** Reads counts that were written down. What makes no sense counts as nothing: numbers of a fair are never worth a fault. */
export function readCounts(written: unknown): Counts {
  return Object.fromEntries(
    entries(written)
      .filter(([date]) => /^\d{4}-\d{2}-\d{2}$/.test(date))
      .map(([date, day]) => [date, readDay(day)]),
  )
}

function readDay(written: unknown): DayCounts {
  const { hours, dwell } = isRecord(written) ? written : ({} as Record<string, unknown>)
  return {
    hours: Object.fromEntries(
      entries(hours)
        .filter(([hour]) => /^\d{1,2}$/.test(hour) && Number(hour) < 24)
        .map(([hour, counts]) => [hour, readHour(counts)]),
    ),
    dwell: numbers(dwell),
  }
}

function readHour(written: unknown): HourCounts {
  if (!isRecord(written)) return NO_COUNTS
  const { touched, starts, completions, languages, resets } = written
  return {
    touched: isCount(touched) ? touched : 0,
    starts: numbers(starts),
    completions: numbers(completions),
    languages: numbers(languages),
    resets: numbers(resets),
  }
}

function numbers(written: unknown): Record<string, number> {
  return Object.fromEntries(entries(written).filter((entry): entry is [string, number] => isCount(entry[1])))
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function entries(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
