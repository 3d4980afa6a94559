import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { usePlayState } from '../usePlayed.ts'

/** Who can be talked to, after scenes that may bring up feelings. Names only: numbers are for those to give. */
export function SupportNames({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { day } = ui.play
  const visited = usePlayState(ui.play, (state) => state.visited)
  const seen = new Set(day.moments.filter(({ id }) => visited.includes(id)).map(({ scene }) => scene))
  const names = new Set(day.scenes.filter(({ id }) => seen.has(id)).flatMap(({ care }) => care.support))
  if (names.size === 0) return undefined
  return (
    <section className="support-names" aria-labelledby="support-title">
      <h2 id="support-title">{t('after.talk')}</h2>
      <ul className="tags">
        {Array.from(names, (id) => (
          <li key={id}>{t(`support.${id}`)}</li>
        ))}
      </ul>
    </section>
  )
}
