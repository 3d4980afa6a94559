import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { usePlayState } from '../usePlayed.ts'
import { supportOf } from './supportOf.ts'

/** Who can be talked to, after scenes that may bring up feelings. Names only: numbers are for those to give. */
export function SupportNames({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  usePlayState(ui.play, (state) => state.visited)
  const names = supportOf(ui.play)
  if (names.length === 0) return undefined
  return (
    <section className="support-names" aria-labelledby="support-title">
      <h2 id="support-title">{t('after.talk')}</h2>
      <ul className="tags">
        {names.map((id) => (
          <li key={id}>{t(`support.${id}`)}</li>
        ))}
      </ul>
    </section>
  )
}
