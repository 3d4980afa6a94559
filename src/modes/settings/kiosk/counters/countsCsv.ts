import { medianDwellSeconds, sum, type Counts } from './Counts.ts'

const REASONS = ['finished', 'idle', 'long', 'gone', 'fault', 'staff'] as const

/**
 * The counts as a table for a spreadsheet: a row an hour, and for each day a row with the median length of its visits.
 * No row is about one visitor. Begins with a byte-order mark, so that spreadsheets read it as UTF-8.
 */
export function countsCsv(
  counts: Counts,
  professions: readonly string[],
  languages: readonly string[],
): string {
  const head = [
    'date',
    'hour',
    'touched',
    ...professions.map((id) => `starts ${id}`),
    ...professions.map((id) => `completions ${id}`),
    ...languages.map((tag) => `language ${tag}`),
    ...REASONS.map((reason) => `resets ${reason}`),
    'starts',
    'completions',
    'median seconds',
  ]
  const rows = Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([date, day]) => [
      ...Object.entries(day.hours)
        .toSorted(([a], [b]) => Number(a) - Number(b))
        .map(([hour, one]) => [
          date,
          `${hour.padStart(2, '0')}:00`,
          one.touched,
          ...professions.map((id) => one.starts[id] ?? 0),
          ...professions.map((id) => one.completions[id] ?? 0),
          ...languages.map((tag) => one.languages[tag] ?? 0),
          ...REASONS.map((reason) => one.resets[reason] ?? 0),
          sum(one.starts),
          sum(one.completions),
          '',
        ]),
      [date, 'all day', ...head.slice(2, -1).map(() => ''), medianDwellSeconds(day) ?? ''],
    ])
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** One cell: a text that a spreadsheet might take for a formula is told to be a text. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
