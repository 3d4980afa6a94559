import type { Target } from '../../../experience/index.ts'
import type { WordOf } from '../../WordOf.ts'

/** What stands beneath the words of a target: only what its shape alone would say. */
export function stateWord(t: WordOf, { state }: Target): string | undefined {
  return state === 'not-yet' ? t('room.notYet') : undefined
}
