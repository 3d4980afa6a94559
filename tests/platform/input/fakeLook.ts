import type { Look, LookControl, LookLoop } from '../../../src/platform/index.ts'
import { wrapDeg } from '../../../src/platform/index.ts'

/** A look control that bounds what it is given, as the viewer's does. */
export function createFakeLook(start: Partial<Look> = {}): LookControl & { readonly look: Look } {
  const look: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 60, ...start }
  const limits = { minFovDeg: 25, maxFovDeg: 90 }
  return {
    look,
    limits,
    set(next) {
      look.yawDeg = wrapDeg(next.yawDeg ?? look.yawDeg)
      look.pitchDeg = Math.max(-90, Math.min(90, next.pitchDeg ?? look.pitchDeg))
      look.fovDeg = Math.max(limits.minFovDeg, Math.min(limits.maxFovDeg, next.fovDeg ?? look.fovDeg))
    },
  }
}

/** A loop that draws a frame only when told to, and counts who asked. */
export interface FakeLoop extends LookLoop {
  /** Runs a frame `dtMs` after the last; true when a step wants another. */
  frame(dtMs: number): boolean
  asked: number
  readonly steps: number
}

export function createFakeLoop(): FakeLoop {
  const steps = new Set<(nowMs: number, dtMs: number) => boolean>()
  let now = 0
  return {
    asked: 0,
    get steps() {
      return steps.size
    },
    addStep(step) {
      steps.add(step)
      return () => steps.delete(step)
    },
    invalidate() {
      this.asked++
    },
    frame(dtMs) {
      now += dtMs
      let more = false
      for (const step of steps) more = step(now, dtMs) || more
      return more
    },
  }
}
