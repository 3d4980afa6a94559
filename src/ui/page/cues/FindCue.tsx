import { useMemo, useRef } from 'react'
import type { DayUi } from '../../DayUi.ts'
import { useWords } from '../../useWords.ts'
import { useLookStep } from '../useLookStep.ts'
import { usePlayed, usePlayState } from '../usePlayed.ts'
import { useViewTurn } from '../useViewTurn.ts'
import { viewAspect } from '../viewAspect.ts'
import { Cue } from './Cue.tsx'
import { nearestOut } from './nearestOut.ts'

/** How many things are still to find, pointing to the nearest that is out of view; pressing it turns there. */
export function FindCue({ ui }: { readonly ui: DayUi }) {
  const { play, visit, language } = ui
  const t = useWords(language)
  const button = useRef<HTMLButtonElement>(null)
  const turn = useViewTurn(ui)
  const things = usePlayed(play, (day) => day.hotspots())
  const waiting = useMemo(
    () => things.filter(({ state }) => state === 'waiting').map(({ hotspot }) => hotspot),
    [things],
  )
  const nudge = usePlayState(play, (state) => state.nudge)
  const wanted = nudge?.kind === 'hotspot' ? waiting.filter(({ id }) => id === nudge.id) : waiting
  useLookStep(visit, (look) => {
    const element = button.current
    if (!element) return
    const side = nearestOut(wanted, look, viewAspect())?.side ?? 'here'
    // Whoever holds the focus is not taken away under the visitor's hands.
    const shown = side === 'here' && element === document.activeElement ? element.dataset['side'] : side
    if (element.dataset['side'] !== shown) element.dataset['side'] = shown
  })
  if (waiting.length === 0) return null
  const words = t('cue.toFind', { count: waiting.length })
  const [before = '', number = '', after = ''] = words.split(/(\d+)/)
  const go = (): void => {
    const next = nearestOut(wanted, visit.look.look, viewAspect())
    if (next) turn.to({ yawDeg: next.thing.yaw, pitchDeg: next.thing.pitch / 2 })
  }
  return (
    <Cue kind="find" element={button} onPress={go}>
      {nudge?.kind === 'hotspot' ? (
        <i>{t('cue.look', { thing: t(`${nudge.id}.title`) })}</i>
      ) : (
        <i>
          {before}
          <b>{number}</b>
          {after}
        </i>
      )}
    </Cue>
  )
}
