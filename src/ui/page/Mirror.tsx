import { useEffect, useId, useMemo, useRef } from 'react'
import type { Way } from '../../manifest/index.ts'
import type { DayUi } from '../DayUi.ts'
import { offeredWays } from '../offeredWays.ts'
import { useWords } from '../useWords.ts'
import type { DayPlace } from './findPlace.ts'
import { mirrorThings, type MirrorThing } from './mirrorThings.ts'
import { Transcript } from './Transcript.tsx'
import { usePlayState } from './usePlayed.ts'
import { useUsesKeys } from './useUsesKeys.ts'
import { useViewTurn } from './useViewTurn.ts'

/**
 * The room as a page: its name, what can be seen and heard, and its things as buttons in view order. It serves
 * keyboard, switch and screen reader, and shows itself while it has the focus.
 */
export function Mirror({ ui, place }: { readonly ui: DayUi; readonly place: DayPlace }) {
  const { visit, play, language, aim } = ui
  const { scene, dressing } = place
  const t = useWords(language)
  const heading = useRef<HTMLHeadingElement>(null)
  const thingsId = useId()
  const turn = useViewTurn(ui)
  const state = usePlayState(play, (now) => now)

  const usesKeys = useUsesKeys()
  const before = useRef(scene)
  useEffect(() => {
    if (before.current === scene) return
    before.current = scene
    // The button that was pressed has gone with its room: the focus goes to the new room's name, not to nowhere.
    const now = document.activeElement
    const isLost = now === null || now === document.body || heading.current?.parentElement?.contains(now)
    if (isLost && usesKeys.current) heading.current?.focus({ preventScroll: true })
  }, [scene, usesKeys])

  const things = useMemo(() => {
    const take = (way: Way): void => {
      turn.stop()
      aim.at(undefined)
      play.through(way)
    }
    const ways = offeredWays(visit, scene)
    return mirrorThings({ play, ways, scene: scene.id, startYaw: dressing.view.yaw, take }, t)
    // `state` stands for all that the play can tell of its things.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [visit, play, state, scene, dressing, aim, turn, t])

  const face = (thing: MirrorThing): void => {
    turn.to({ yawDeg: thing.yaw, pitchDeg: thing.pitch })
    if (thing.way) aim.at(thing.way)
    else aim.point(thing.key)
    play.touch()
  }
  const title = t(`${scene.id}.title`)
  return (
    <section className="mirror" aria-label={title}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{t(`${scene.id}.${dressing.id}.description`)}</p>
      {dressing.ambience.length > 0 && (
        <p>{t('mirror.sound', { sound: t(`${scene.id}.${dressing.id}.sound`) })}</p>
      )}
      <h2 id={thingsId}>{t('mirror.things')}</h2>
      <ul aria-labelledby={thingsId}>
        {things.map((thing) => (
          <li key={thing.key}>
            <button
              type="button"
              className="button"
              onFocus={() => face(thing)}
              onBlur={() => aim.at(undefined)}
              onClick={thing.press}
            >
              <span>{thing.words}</span>
              {thing.state !== undefined && <small>{thing.state}</small>}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('mirror.story')}</summary>
        <Transcript ui={ui} />
      </details>
    </section>
  )
}
