import { magnify } from '../../platform/index.ts'
import type { DayUi } from '../DayUi.ts'
import { offeredWays } from '../offeredWays.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { Icon, type IconName } from './Icon.tsx'
import { nameOf } from './nameOf.ts'
import { nextThing } from './nextThing.ts'
import { usePlayState } from './usePlayed.ts'
import { useViewTurn } from './useViewTurn.ts'

const TURN_DEG = 30
const ZOOM = 1.35

/** Pause, always in the same corner, and who waits while something is open. */
export function PauseButton({ ui }: { readonly ui: DayUi }) {
  const { play, language } = ui
  const t = useWords(language)
  const opened = usePlayState(play, (state) => state.opened?.kind)
  const name = nameOf(play.day, play.day.narrator, t)
  return (
    <div className="pausing">
      <button type="button" className="button main pause-button" data-pause="" onClick={() => play.pause()}>
        <Icon name="pause" />
        <span>{t('bar.pause')}</span>
      </button>
      {opened === 'hotspot' && <p className="tape ink waits">{t('bar.waits', { name })}</p>}
    </div>
  )
}

/** Everything a drag or a pinch can do, as buttons, and a way to the next thing that waits. */
export function LookPad({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { visit, play, language } = ui
  const t = useWords(language)
  const turn = useViewTurn(ui)
  const by = (yawDeg: number): void => turn.to({ yawDeg: visit.look.look.yawDeg + yawDeg })
  const zoom = (scale: number): void => {
    const { minFovDeg, maxFovDeg } = visit.look.limits
    const fovDeg = magnify(visit.look.look.fovDeg, scale)
    turn.to({ fovDeg: Math.max(minFovDeg, Math.min(maxFovDeg, fovDeg)) })
  }
  const next = (): void => {
    const spot = nextThing(play, offeredWays(visit, place.scene), visit.look.look.yawDeg)
    if (spot) turn.to({ yawDeg: spot.yaw, pitchDeg: spot.pitch / 2 })
    play.touch()
  }
  const square = (name: IconName, words: string, press: () => void, className: string) => (
    <button type="button" className={`button square ${className}`} aria-label={words} onClick={press}>
      <Icon name={name} />
    </button>
  )
  return (
    <div className="pad" role="group" aria-label={t('bar.label')}>
      {square('wider', t('bar.wider'), () => zoom(1 / ZOOM), 'zoom')}
      {square('closer', t('bar.closer'), () => zoom(ZOOM), 'zoom')}
      <button type="button" className="button next" aria-label={t('bar.next')} onClick={next}>
        <Icon name="next" />
        <span>{t('bar.next')}</span>
      </button>
      {square('left', t('bar.left'), () => by(-TURN_DEG), 'turn')}
      {square('right', t('bar.right'), () => by(TURN_DEG), 'turn')}
    </div>
  )
}
