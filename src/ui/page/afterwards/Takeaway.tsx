import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { Icon } from '../Icon.tsx'
import { usePlayState } from '../usePlayed.ts'
import { TakeawaySheet } from './TakeawaySheet.tsx'

/** The page to take along: as it will be printed, and the questions on it to let go of again. */
export function Takeaway({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { play } = ui
  const kept = usePlayState(play, (state) => state.kept)
  return (
    <aside className="takeaway" aria-labelledby="takeaway-title">
      <h2 id="takeaway-title">{t('takeaway.title')}</h2>
      <TakeawaySheet ui={ui} t={t} />
      {ui.freeNavigation && (
        <button type="button" className="button main takeaway-print" onClick={() => window.print()}>
          <Icon name="print" />
          {t('takeaway.print')}
        </button>
      )}
      <p>{t('takeaway.private')}</p>
      {kept.length > 0 && (
        <details>
          <summary>{t('takeaway.change')}</summary>
          <ul className="kept-questions">
            {kept.map((id) => (
              <li key={id}>
                <span>{t(`${id}.ask`)}</span>
                <button
                  type="button"
                  className="button chalk"
                  aria-label={t('takeaway.letGoOf', { question: t(`${id}.ask`) })}
                  onClick={() => play.keep(id, false)}
                >
                  {t('takeaway.letGo')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  )
}
