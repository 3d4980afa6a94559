import type { Day } from '../../../manifest/index.ts'

/** What of a day one can like or not: its moments, and what one had a go at. Words: `<id>.title`. */
export function likeable(day: Day): readonly string[] {
  return [...day.moments, ...day.tasks].map(({ id }) => id)
}
