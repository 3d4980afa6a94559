import { useEffect, useId, useMemo, useRef } from 'react'
import type { Way } from '../../manifest/index.ts'
import { createViewTurn } from '../../platform/index.ts'
import { offeredWays } from '../offeredWays.ts'
import type { UiContext } from '../UiContext.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { sortWays } from './sortWays.ts'

/**
 * The room as a page: its name, what can be seen, and its ways as buttons in view order. It serves keyboard, switch
 * and screen reader, and shows itself while it has the focus.
 */
export function Mirror({ ui, place }: { readonly ui: UiContext; readonly place: DayPlace }) {
  const { visit, language, aim, reducedMotion } = ui
  const { scene, dressing } = place
  const t = useWords(language)
  const heading = useRef<HTMLHeadingElement>(null)
  const waysId = useId()
  const turn = useMemo(() => createViewTurn(visit.look, visit.loop, reducedMotion), [visit, reducedMotion])
  useEffect(() => () => turn.dispose(), [turn])

  const ways = useMemo(() => sortWays(offeredWays(visit, scene), dressing.view.yaw), [visit, scene, dressing])
  const cameByButton = useRef(false)
  useEffect(() => {
    // The button that was pressed has gone with its room: the focus goes to the new room's name, not to nowhere.
    if (cameByButton.current) heading.current?.focus()
    cameByButton.current = false
  }, [scene, dressing])

  const face = (way: Way): void => {
    turn.to({ yawDeg: way.yaw, pitchDeg: way.pitch })
    aim.at(way)
  }
  const take = (way: Way): void => {
    cameByButton.current = true
    turn.stop()
    aim.take(way)
  }
  const title = t(`${scene.id}.title`)
  return (
    <section className="mirror" aria-label={title}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{t(`${scene.id}.${dressing.id}.description`)}</p>
      <h2 id={waysId}>{t('mirror.ways')}</h2>
      <ul aria-labelledby={waysId}>
        {ways.map((way) => (
          <li key={way.id}>
            <button
              type="button"
              className="button"
              onFocus={() => face(way)}
              onBlur={() => aim.at(undefined)}
              onClick={() => take(way)}
            >
              {t(`${scene.id}.way.${way.id}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
