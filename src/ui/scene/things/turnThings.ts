import { createDisposer, type Disposable } from '../../../shared/index.ts'
import type { DayUi } from '../../DayUi.ts'
import type { ThreeStage } from '../ThreeStage.ts'
import type { ThingTurns } from './ThingTurns.ts'

/** An unseen marker nudges once in so long, while nothing is done. */
const NUDGE_EVERY_MS = 6000
const RAD = Math.PI / 180

/** Turns labels into view as one looks around, and lets a marker nudge when nothing is done for a while. */
export function turnThings(
  { visit, play, reducedMotion }: DayUi,
  stage: Pick<ThreeStage, 'view' | 'redraw'>,
  turns: ThingTurns,
): Disposable {
  const disposer = createDisposer()
  let [yaw, pitch, fov] = [0, 0, 0]
  let doneMs = visit.clock.now()
  let cancel: (() => void) | undefined

  disposer.add(
    visit.loop.addStep((nowMs) => {
      const { look } = visit.look
      if (look.yawDeg !== yaw || look.pitchDeg !== pitch || look.fovDeg !== fov) {
        yaw = look.yawDeg
        pitch = look.pitchDeg
        fov = look.fovDeg
        doneMs = nowMs
      }
      const aspect = stage.view.width / stage.view.height
      const half = Math.atan(Math.tan((fov * RAD) / 2) * aspect) / RAD
      const turned = turns.face(yaw, half)
      const sways = turns.sway(nowMs)
      if (turned || sways) stage.redraw()
      return sways
    }),
  )
  disposer.add(play.store.subscribe(() => (doneMs = visit.clock.now())))
  const tick = (): void => {
    const now = visit.clock.now()
    const { opened, paused, nudge } = play.store.getState()
    const rests = now - doneMs >= NUDGE_EVERY_MS
    if (rests && !opened && !paused && !reducedMotion()) {
      turns.nudge(now, yaw, nudge && nudge.kind !== 'onward' ? `${nudge.kind}/${nudge.id}` : undefined)
      visit.loop.invalidate()
    }
    cancel = visit.clock.after(rests ? NUDGE_EVERY_MS : NUDGE_EVERY_MS - (now - doneMs), tick)
  }
  cancel = visit.clock.after(NUDGE_EVERY_MS, tick)
  disposer.add(() => cancel?.())
  return disposer
}
