import type { CutId } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import type { OpenDay } from './DoorOptions.ts'

/** A length that can be chosen; as long as one likes where it has no minutes. */
export interface CutLength {
  readonly id: CutId
  readonly minutes: number | undefined
}

/** What can be chosen of a day, the whole of it first. */
export function cutsOf({ door }: OpenDay): readonly CutLength[] {
  const minutes = (id: CutId): number | undefined => door.cuts.find((cut) => cut.id === id)?.minutes
  return (['day', 'short', 'free'] as const)
    .filter((id) => id === 'free' || door.cuts.some((cut) => cut.id === id))
    .map((id) => ({ id, minutes: minutes(id) }))
}

/** How long a cut takes, in words. */
export function minutesOf({ minutes }: CutLength, t: Language['t']): string {
  return minutes === undefined ? t('door.cut.asLong') : t('door.minutes', { minutes })
}

/** All lengths that can be chosen, e.g. "5 or 12 minutes". */
export function lengthsOf({ door }: OpenDay, t: Language['t']): string {
  const lengths = door.cuts.map(({ minutes }) => minutes).toSorted((a, b) => a - b)
  const [short, long] = lengths
  if (short === undefined) return t('door.cut.asLong')
  return long === undefined ? t('door.minutes', { minutes: short }) : t('door.eitherMinutes', { short, long })
}
