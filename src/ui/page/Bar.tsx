import { useEffect, useMemo } from 'react'
import { createViewTurn, magnify } from '../../platform/index.ts'
import type { UiContext } from '../UiContext.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { Icon } from './Icon.tsx'
import { MotionButton } from './MotionButton.tsx'
import { useFullScreen } from './useFullScreen.ts'

const TURN_DEG = 30
const ZOOM = 1.35

interface Props {
  readonly ui: UiContext
  readonly place: DayPlace
  /** Tells the visitor something, for eyes and ears. */
  readonly say: (words: string) => void
}

/** Where the visitor is, and everything a drag or a pinch can do, as buttons. */
export function Bar({ ui, place, say }: Props) {
  const { visit, language, reducedMotion } = ui
  const t = useWords(language)
  const fullScreen = useFullScreen()
  const turn = useMemo(() => createViewTurn(visit.look, visit.loop, reducedMotion), [visit, reducedMotion])
  useEffect(() => () => turn.dispose(), [turn])
  const by = (yawDeg: number): void => turn.to({ yawDeg: visit.look.look.yawDeg + yawDeg })
  const zoom = (scale: number): void => {
    const { minFovDeg, maxFovDeg } = visit.look.limits
    const fovDeg = magnify(visit.look.look.fovDeg, scale)
    turn.to({ fovDeg: Math.max(minFovDeg, Math.min(maxFovDeg, fovDeg)) })
  }
  return (
    <div className="bar">
      <p className="room">
        {place.moment && <time>{place.moment.time}</time>}
        <span>{t(`${place.scene.id}.title`)}</span>
      </p>
      <div className="controls" role="group" aria-label={t('bar.label')}>
        <div className="zoom" role="group" aria-label={t('bar.zoom')}>
          <button
            type="button"
            className="button square"
            aria-label={t('bar.wider')}
            onClick={() => zoom(1 / ZOOM)}
          >
            <Icon name="wider" />
          </button>
          <span className="zoom-word" aria-hidden="true">
            {t('bar.zoom')}
          </span>
          <button
            type="button"
            className="button square"
            aria-label={t('bar.closer')}
            onClick={() => zoom(ZOOM)}
          >
            <Icon name="closer" />
          </button>
        </div>
        <MotionButton ui={ui} say={say} />
        {fullScreen.toggle && (
          <button type="button" className="button full-screen" onClick={fullScreen.toggle}>
            <Icon name={fullScreen.on ? 'leaveFullScreen' : 'fullScreen'} />
            <span>{t(fullScreen.on ? 'bar.leaveFullScreen' : 'bar.fullScreen')}</span>
          </button>
        )}
        <button
          type="button"
          className="button square turn"
          aria-label={t('bar.left')}
          onClick={() => by(-TURN_DEG)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="button square turn"
          aria-label={t('bar.right')}
          onClick={() => by(TURN_DEG)}
        >
          <Icon name="right" />
        </button>
      </div>
    </div>
  )
}
