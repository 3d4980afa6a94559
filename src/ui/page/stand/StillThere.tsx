import { useEffect, useId, useState } from 'react'
import type { Clock } from '../../../shared/index.ts'
import { useWords } from '../../useWords.ts'
import { Dialog } from '../Dialog.tsx'
import { Icon } from '../Icon.tsx'
import type { StandOptions, StandWarning } from './StandOptions.ts'

const AROUND = 100
/** Seconds that are said aloud: all of them would talk over everything. */
const SAID = new Set([20, 15, 10, 5, 3])

/** Nobody has touched anything for a while: a countdown that any touch stops, and then everything is wiped. */
export function StillThere({ warning, ...options }: StandOptions & { readonly warning: StandWarning }) {
  const { language, clock, actions } = options
  const t = useWords(language)
  const titleId = useId()
  const whatId = useId()
  const left = useSecondsLeft(clock, warning.endsMs)
  const [said, setSaid] = useState(left)
  if (SAID.has(left) && said !== left) setSaid(left)
  const isIdle = warning.reason === 'idle'
  const share = Math.max(0, Math.min(1, (left * 1000) / warning.wholeMs))
  const stay = (): void => actions.stay()
  return (
    <Dialog labelledBy={titleId} className="dialog still-there" onCancel={stay}>
      {/* Anything pressed here says that somebody is there; the buttons do too, by their names. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div className="still-there-all" onClick={isIdle ? stay : undefined}>
        <h2 id={titleId} className="plate-title">
          {t(isIdle ? 'still.title' : 'still.longTitle')}
        </h2>
        <div className="still-there-words">
          <svg className="countdown" viewBox="0 0 240 240" aria-hidden="true" focusable="false">
            <circle cx="120" cy="120" r="104" className="whole" pathLength={AROUND} />
            <circle
              cx="120"
              cy="120"
              r="104"
              className="left"
              pathLength={AROUND}
              strokeDasharray={`${share * AROUND} ${AROUND}`}
            />
            <text x="120" y="120" textAnchor="middle" dominantBaseline="central">
              {left}
            </text>
          </svg>
          <p id={whatId}>{t(isIdle ? 'still.what' : 'still.longWhat')}</p>
        </div>
        <p className="unseen" role="alert">
          {t('still.left', { count: said })}
        </p>
        <div className="still-there-buttons">
          {(isIdle || warning.mayStay) && (
            <button
              type="button"
              className="button main"
              data-first=""
              aria-describedby={whatId}
              onClick={(event) => {
                event.stopPropagation()
                stay()
              }}
            >
              <Icon name="hand" />
              {t(isIdle ? 'still.here' : 'still.more')}
            </button>
          )}
          <button
            type="button"
            className="button chalk"
            data-first={isIdle || warning.mayStay ? undefined : ''}
            onClick={(event) => {
              event.stopPropagation()
              actions.finish()
            }}
          >
            <Icon name="again" />
            {t('still.finished')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}

/** Whole seconds until a time of the clock. */
function useSecondsLeft(clock: Clock, endsMs: number): number {
  const read = (): number => Math.max(0, Math.ceil((endsMs - clock.now()) / 1000))
  const [left, setLeft] = useState(read)
  useEffect(() => {
    let stop: () => void = () => undefined
    const next = (): void => {
      setLeft(Math.max(0, Math.ceil((endsMs - clock.now()) / 1000)))
      const rest = (endsMs - clock.now()) % 1000
      stop = clock.after(rest <= 0 ? 1000 : rest, next)
    }
    next()
    return () => stop()
  }, [clock, endsMs])
  return left
}
