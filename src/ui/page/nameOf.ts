import type { Day } from '../../manifest/index.ts'
import type { Language } from '../../platform/index.ts'

/** What somebody is called in the story: narrators by their first name, the others as the day names them. */
export function nameOf(day: Day, person: string, t: Language['t']): string {
  const name = t(`people.${person}.name`)
  return person === day.narrator ? (name.split(' ')[0] ?? name) : name
}
