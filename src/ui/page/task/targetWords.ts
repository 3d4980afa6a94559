import type { Target } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { targetLabel } from '../../targetLabel.ts'

/** What a target is called, and how it stands in words; undefined where there is nothing to add. */
export function targetWords(
  target: Target,
  t: Language['t'],
): { readonly name: string; readonly state: string | undefined } {
  const name = targetLabel(t, target).replaceAll('*', '')
  switch (target.state) {
    case 'not-yet':
      return { name, state: t('task.notYet') }
    case 'done':
      return { name, state: t('task.done') }
    case 'hinted':
      return { name, state: t('task.look') }
    case 'off':
      return { name, state: t('task.off') }
    case 'open':
      return { name, state: undefined }
  }
}
