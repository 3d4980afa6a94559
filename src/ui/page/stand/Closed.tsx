import { useStore } from 'zustand'
import { useWords } from '../../useWords.ts'
import type { StandOptions } from './StandOptions.ts'

/** Outside opening hours: nearly black, with one dim line that wanders. A touch still begins a visit. */
export function Closed({ language, languages, view, actions }: StandOptions) {
  const t = useWords(language)
  const turn = useStore(view, ({ show }) => show.turn)
  return (
    <main className="stand-closed">
      <h1 className="unseen">{t('attract.title')}</h1>
      <button type="button" data-begin="" data-place={turn % 5} onClick={() => actions.begin(languages[0]!)}>
        <span>{t('attract.asleep')}</span>
      </button>
    </main>
  )
}
