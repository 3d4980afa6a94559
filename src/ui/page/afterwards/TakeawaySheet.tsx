import { lazy, Suspense } from 'react'
import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { Wordmark } from '../door/Wordmark.tsx'
import { nameOf } from '../nameOf.ts'
import { Star } from '../Stars.tsx'
import { usePlayState } from '../usePlayed.ts'
import { likeable } from './likeable.ts'
import { longDate } from './longDate.ts'
import { takeawayAddress } from './takeawayAddress.ts'

const QrCode = lazy(() => import('./QrCode.tsx').then((loaded) => ({ default: loaded.QrCode })))

/** Lines to write on, where nothing was kept. */
const BLANKS = 3

/** One A4 page: what was kept, liked and done, the ways in, and an address. Nothing on it says who it belongs to. */
export function TakeawaySheet({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { play, language } = ui
  const { day } = play
  const state = usePlayState(play, (now) => now)
  const titles = (ids: readonly string[]) => ids.map((id) => t(`${id}.title`)).join(', ')
  const liked = likeable(day).filter((id) => state.likes[id] === 'like')
  const not = likeable(day).filter((id) => state.likes[id] === 'not')
  const tried = day.tasks.filter(({ id }) => (state.stars[id] ?? []).length > 0)
  const address = takeawayAddress(location, day.id, language.language)
  return (
    <article className="sheet" aria-label={t('takeaway.sheet')}>
      <Wordmark name={t('takeaway.with', { name: nameOf(day, day.narrator, t) })} />
      <h3 className="sheet-title">{t('takeaway.mine')}</h3>
      <p className="sheet-job">{t(`${day.id}.title`)}</p>
      <ol className="sheet-line">
        {day.moments.map(({ id, time }) => (
          <li key={id} data-done={state.visited.includes(id) ? '' : undefined}>
            <time>{time}</time>
          </li>
        ))}
      </ol>
      <h4>{t('takeaway.kept')}</h4>
      <ul className="sheet-questions">
        {state.kept.map((id) => (
          <li key={id}>{t(`${id}.ask`)}</li>
        ))}
        {state.kept.length === 0 &&
          Array.from({ length: BLANKS }, (_, k) => <li key={k} aria-hidden="true" />)}
      </ul>
      {state.noticed.length > 0 && <Line name={t('takeaway.noticed')} words={titles(state.noticed)} />}
      {liked.length > 0 && <Line name={t('takeaway.liked')} words={titles(liked)} />}
      {not.length > 0 && <Line name={t('takeaway.not')} words={titles(not)} />}
      <Line
        name={t('takeaway.ways')}
        words={day.routes.ways.map(({ id }) => t(`route.${id}.title`)).join('; ')}
      />
      <Line
        name={t('takeaway.ask')}
        words={[t('takeaway.adviser'), ...day.routes.more.map((id) => t(`more.${id}`))].join(', ')}
      />
      {tried.length > 0 && (
        <>
          <h4>{t('takeaway.tried')}</h4>
          <ul className="sheet-tried">
            {tried.map(({ id }) => (
              <li key={id}>
                <Star won />
                {t(`${id}.title`)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="sheet-code">
        <Suspense fallback={<span className="sheet-qr" />}>
          <QrCode text={address} label={t('takeaway.code')} />
        </Suspense>
        <p>
          {t('takeaway.later')}
          <br />
          <b dir="ltr">{address.replace(/^https?:\/\//, '')}</b>
        </p>
      </div>
      {day.routes.checked !== undefined && (
        <p className="sheet-small">
          {t('routes.allChecked', { date: longDate(day.routes.checked, language.language) })}
        </p>
      )}
    </article>
  )
}

function Line({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <>
      <h4>{name}</h4>
      <p>{words}</p>
    </>
  )
}
