import type { UiContext } from '../UiContext.ts'
import { createLiveOverlays, type LiveOverlays } from './LiveOverlays.ts'
import { createLiveQuad, type LiveQuad, type LiveQuadOptions } from './LiveQuad.ts'
import type { ThreeStage } from './ThreeStage.ts'

const MINUTE_MS = 60_000

/** A live quad among the things of a room. */
export interface SceneThing {
  readonly quad: LiveQuad
  repaint(): void
  remove(): void
}

/** All live quads of a room, worked on within the frame's budget. */
export interface SceneThings {
  add(options: Omit<LiveQuadOptions, 'renderer'>): SceneThing
  redraw(): void
  dispose(): void
}

/** Joins the plan of live overlays with the stage: budget after frames, ticks by the visit's clock, lost contexts. */
export function createSceneThings(ui: UiContext, stage: ThreeStage): SceneThings {
  const { visit, reducedMotion } = ui
  const overlays: LiveOverlays = createLiveOverlays(reducedMotion)
  const quads = new Set<LiveQuad>()
  const aspect = (): number => stage.view.width / stage.view.height
  let cancelTick: (() => void) | undefined
  let tickMs = Infinity

  const wake = (): void => {
    cancelTick = undefined
    tickMs = Infinity
    visit.loop.invalidate()
  }
  /** Sees to it that there is a frame at `atMs`; a timer that rings sooner will do, since it asks again. */
  const wakeAt = (nowMs: number, atMs: number): void => {
    if (atMs >= tickMs) return
    cancelTick?.()
    tickMs = atMs
    cancelTick = visit.clock.after(atMs - nowMs, wake)
  }
  const removeWork = stage.addWork((spend) => {
    const now = visit.clock.now()
    if (overlays.work(now, visit.look.look, aspect(), spend)) stage.redraw()
    const rest = overlays.restMs(now, visit.look.look, aspect())
    if (rest > 0) wakeAt(now, now + rest)
    return rest === 0
  })
  const onRestored = (): void => {
    for (const quad of quads) quad.lost()
    overlays.lostAll()
    visit.loop.invalidate()
  }
  stage.element.addEventListener('webglcontextrestored', onRestored)

  return {
    add(options) {
      const quad = createLiveQuad({ ...options, renderer: stage.renderer })
      // From a whole minute of the clock: so many beats a minute then fall where their beeps do, wherever one comes in.
      const now = visit.clock.now()
      const plan = overlays.add(quad, now - (now % MINUTE_MS))
      quads.add(quad)
      visit.loop.invalidate()
      return {
        quad,
        repaint() {
          plan.repaint()
          visit.loop.invalidate()
        },
        remove() {
          plan.remove()
          quads.delete(quad)
          quad.dispose()
          stage.redraw()
        },
      }
    },
    redraw: () => stage.redraw(),
    dispose() {
      cancelTick?.()
      removeWork()
      stage.element.removeEventListener('webglcontextrestored', onRestored)
    },
  }
}
