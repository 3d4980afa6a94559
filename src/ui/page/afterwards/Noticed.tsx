import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { Icon } from '../Icon.tsx'
import { usePlayState } from '../usePlayed.ts'
import { livedMoments } from './livedMoments.ts'

/** The moments of the day that were lived, to pick those that stayed. */
export function Noticed({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { play, visit } = ui
  const noticed = usePlayState(play, (state) => state.noticed)
  usePlayState(play, (state) => state.visited)
  const shown = livedMoments(play)
  return (
    <section aria-label={t('after.notice')}>
      <ul className="noticed">
        {shown.map(({ id, time, scene, dressing }) => {
          const on = noticed.includes(id)
          const still = visit.still(scene, dressing)
          return (
            <li key={id}>
              <button
                type="button"
                className="noticed-card"
                aria-pressed={on}
                onClick={() => play.notice(id, !on)}
              >
                {still === undefined ? (
                  <span className="noticed-blank" />
                ) : (
                  <img src={still} alt="" width="480" height="270" loading="lazy" />
                )}
                <span className="noticed-words">
                  <time>{time}</time>
                  <strong>{t(`${id}.title`)}</strong>
                </span>
                {on && <Icon name="tick" />}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
