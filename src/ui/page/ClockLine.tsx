import type { DayUi } from '../DayUi.ts'
import { useWords } from '../useWords.ts'
import { ClockDot } from './ClockDot.tsx'
import { usePlayed } from './usePlayed.ts'

/** The day as a line of its moments: theirs whole, the visitor's up to now. Pressing it opens the pause. */
export function ClockLine({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const journey = usePlayed(play, (day) => day.journey())
  const here = journey.findIndex(({ state }) => state === 'here')
  const now = journey[here]?.moment
  const label = t('clock.label', {
    time: now?.time ?? '',
    title: now ? t(`${now.id}.title`) : '',
    n: here + 1,
    of: journey.length,
  })
  return (
    <button type="button" className="clock" onClick={() => play.pause()}>
      <span className="unseen">{label}</span>
      <ClockTrack share={(here + 0.5) / journey.length} />
      {journey.map(({ moment, state }) => (
        <span key={moment.id} className={`clock-moment ${state}`} aria-hidden="true">
          <ClockDot state={state} />
          <time>{moment.time}</time>
        </span>
      ))}
    </button>
  )
}

/** The two lines: the narrator's, and beside it the visitor's, up to a share of the day. */
export function ClockTrack({ share }: { readonly share: number }) {
  return (
    <span className="clock-track" aria-hidden="true">
      <span className="theirs" />
      <span className="yours" style={{ inlineSize: `${Math.max(0, share) * 100}%` }} />
    </span>
  )
}
