import type { Readout } from '../../../experience/index.ts'
import type { Language } from '../../../platform/index.ts'
import { Said } from '../Said.tsx'
import { readoutWords } from './readoutWords.ts'

interface Props {
  readonly readouts: readonly Readout[]
  readonly t: Language['t']
  readonly language: string
}

/** What stands beside the targets: counts and values, a card, a rule, what was put in order so far. */
export function TaskReadouts({ readouts, t, language }: Props) {
  const shown = readouts.filter(({ kind, list }) => kind !== 'sequence' || (list?.length ?? 0) > 0)
  if (shown.length === 0) return null
  return (
    <ul className="task-readouts">
      {shown.map((readout) => {
        const { id, kind, word, values, settled } = readout
        const name = kind === 'sequence' ? t('task.soFar') : t(word, values)
        const words = readoutWords(readout, t, language)
        return (
          <li key={id} className={settled ? `${kind} settled` : kind}>
            <span>
              <Said words={name} />
            </span>
            {words && <b>{words}</b>}
            {settled && <small>{t('task.settled')}</small>}
          </li>
        )
      })}
    </ul>
  )
}
