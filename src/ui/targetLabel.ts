import type { Target } from '../experience/index.ts'
import type { WordOf } from './WordOf.ts'

/** The words of a target, without how it stands: what a face writes on it. */
export function targetLabel(t: WordOf, { kind, word, values }: Target): string {
  if (kind !== 'step') return t(word, values)
  const by = signed(Number(values?.['by'] ?? 0))
  return t(`task.by.${values?.['unit'] ?? 'cm'}`, { what: t(word), by })
}

/** The words of a target with how it stands, for those who do not see its looks: "Time out, not yet". */
export function targetName(t: WordOf, target: Target): string {
  const what = targetLabel(t, target)
  switch (target.state) {
    case 'done':
      return t('task.doneState', { what })
    case 'not-yet':
      return t('task.notYetState', { what })
    case 'hinted':
      return t('task.hintedState', { what })
    default:
      return what
  }
}

/** A number with its sign, the minus as wide as the plus. */
export function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`
}
