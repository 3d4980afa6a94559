import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { Icon } from '../Icon.tsx'
import { usePlayState } from '../usePlayed.ts'
import { likeable } from './likeable.ts'

/** Parts of the job, each to like or not. Finding out that something is not for you is a good result too. */
export function Likes({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { play } = ui
  const likes = usePlayState(play, (state) => state.likes)
  return (
    <section className="likes" aria-labelledby="likes-title">
      <h2 id="likes-title">{t('after.suit')}</h2>
      <ul>
        {likeable(play.day).map((id) => {
          const part = t(`${id}.title`)
          const choice = (value: 'like' | 'not', word: string, icon: 'tick' | 'wider') => (
            <button
              type="button"
              className={`chip ${value}`}
              aria-pressed={likes[id] === value}
              aria-label={t('after.about', { part, choice: word })}
              onClick={() => play.like(id, likes[id] === value ? null : value)}
            >
              <Icon name={icon} />
              {word}
            </button>
          )
          return (
            <li key={id}>
              <span className="likes-part">{part}</span>
              {choice('like', t('after.like'), 'tick')}
              {choice('not', t('after.not'), 'wider')}
            </li>
          )
        })}
      </ul>
      <p>{t('after.notGood')}</p>
    </section>
  )
}
