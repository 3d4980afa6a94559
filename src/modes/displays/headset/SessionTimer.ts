import type { Clock } from '../../../shared/index.ts'

/** What is done gently before a visit is ended: nothing is broken off in the middle of a sentence or a task. */
const GRACE_MS = 60_000
const LOOK_EVERY_MS = 1000

export interface SessionTimerParts {
  readonly clock: Clock
  /** How long somebody is in at most, in milliseconds of the visit's clock. */
  readonly limitMs: number
  /** Whether time counts now: somebody is in, and nothing is paused. */
  counts(): boolean
  /** Whether nothing is being said or done. */
  isQuiet(): boolean
  /** Time is up. */
  stop(): void
}

/** Ends a session softly after a while: eyes and necks get tired before interest does. */
export class SessionTimer {
  private readonly parts: SessionTimerParts
  private cancel: (() => void) | undefined
  private lastMs: number
  private spent = 0

  constructor(parts: SessionTimerParts) {
    this.parts = parts
    this.lastMs = parts.clock.now()
    if (Number.isFinite(parts.limitMs)) this.wait()
  }

  /** Milliseconds that count so far. */
  get spentMs(): number {
    return this.spent
  }

  dispose(): void {
    this.cancel?.()
  }

  private wait(): void {
    const { clock } = this.parts
    this.cancel = clock.after(LOOK_EVERY_MS, () => {
      const now = clock.now()
      if (this.parts.counts()) this.spent += now - this.lastMs
      this.lastMs = now
      const over = this.spent - this.parts.limitMs
      if (over >= GRACE_MS || (over >= 0 && this.parts.isQuiet())) this.parts.stop()
      else this.wait()
    })
  }
}
