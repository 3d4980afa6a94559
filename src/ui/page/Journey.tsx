import type { JourneyMoment } from '../../experience/index.ts'
import type { Language } from '../../platform/index.ts'
import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { ClockDot } from './ClockDot.tsx'
import { ClockTrack } from './ClockLine.tsx'
import { nameOf } from './nameOf.ts'
import { STARS_OF_A_TASK } from './starPath.ts'
import { Stars } from './Stars.tsx'
import { usePlayed } from './usePlayed.ts'

/** The whole day: its moments on the clock-line, what was found and won in each, all of them open to visit. */
export function Journey({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const journey = usePlayed(play, (day) => day.journey())
  const here = journey.findIndex(({ state }) => state === 'here')
  const name = nameOf(play.day, play.day.narrator, t)
  const go = (moment: string): void => {
    play.resume()
    play.goTo(moment)
  }
  return (
    <section className="journey" aria-labelledby="journey-title">
      <div className="journey-head">
        <h3 id="journey-title">{t('pause.day', { name })}</h3>
        <p className="journey-key">
          <span className="theirs">{t('pause.theirs', { name })}</span>
          <span className="yours">{t('pause.yours')}</span>
        </p>
      </div>
      <div className="journey-line">
        <ClockTrack share={(here + 0.5) / journey.length} />
        <ol>
          {journey.map((part) => (
            <li key={part.moment.id}>
              <ClockDot state={part.state} />
              <button
                type="button"
                className={`journey-card ${part.state}`}
                aria-current={part.state === 'here' ? 'step' : undefined}
                aria-disabled={!part.offered}
                onClick={() => part.offered && go(part.moment.id)}
              >
                <time>{part.moment.time}</time>
                <strong>{t(`${part.moment.id}.title`)}</strong>
                <MomentState part={part} t={t} />
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

/** How a moment stands, in words and stars. */
function MomentState({ part, t }: { readonly part: JourneyMoment; readonly t: Language['t'] }) {
  if (!part.offered) return <span>{t('pause.noPicture')}</span>
  const isBehind = part.state === 'done' || part.state === 'here' || part.found > 0
  const won = part.tasks.reduce((sum, task) => sum + task.won, 0)
  const of = part.tasks.length * STARS_OF_A_TASK
  return (
    <>
      {part.state === 'here' && <span>{t('pause.here')}</span>}
      {part.state === 'skipped' && <span>{t('pause.skipped')}</span>}
      {isBehind && <span>{t('pause.found', { count: part.found, of: part.toFind })}</span>}
      {isBehind && of > 0 && <Stars won={won} of={of} words={t('pause.stars', { count: won, of })} />}
    </>
  )
}
