import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { Icon } from '../Icon.tsx'
import { usePlayState } from '../usePlayed.ts'

/** A question to take to somebody who does the job. Nothing here answers it: it can be kept for the takeaway. */
export function AskMe({ ui, hotspot }: { readonly ui: DayUi; readonly hotspot: string }) {
  const { play, language } = ui
  const t = useWords(language)
  const kept = usePlayState(play, (state) => state.kept.includes(hotspot))
  return (
    <div className="ask">
      <h3>{t('plate.ask')}</h3>
      <p className="ask-question">{t('plate.question', { question: t(`${hotspot}.ask`) })}</p>
      <button
        type="button"
        className="button chalk"
        aria-pressed={kept}
        onClick={() => play.keep(hotspot, !kept)}
      >
        <Icon name={kept ? 'tick' : 'keep'} />
        {t(kept ? 'plate.kept' : 'plate.keep')}
      </button>
    </div>
  )
}
