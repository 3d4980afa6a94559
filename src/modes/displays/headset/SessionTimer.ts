import { createEmitter, type Clock } from '../../../shared/index.ts'
import type { SessionTime } from '../../../ui/index.ts'

const LOOK_EVERY_MS = 1000
/** So much more is given for the asking. */
const MORE_MS = 3 * 60_000
/** Whoever gives no answer for so long has stopped: the day ends softly by itself. */
const PATIENCE_MS = 60_000

export interface SessionTimerParts {
  readonly clock: Clock
  /** How long somebody is in at most, in milliseconds of the visit's clock. */
  readonly limitMs: number
  /** Whether time counts now: somebody is in a day, and nothing is paused. */
  counts(): boolean
  /** Nobody has answered. */
  stop(): void
}

/** Tells softly when somebody has been in a headset for long: eyes and necks get tired before interest does. */
export class SessionTimer implements SessionTime {
  private readonly parts: SessionTimerParts
  private readonly events = createEmitter<{ changed: undefined }>()
  private cancel: (() => void) | undefined
  private lastMs: number
  private leftMs: number
  private isOver = false

  constructor(parts: SessionTimerParts) {
    this.parts = parts
    this.leftMs = parts.limitMs
    this.lastMs = parts.clock.now()
    if (Number.isFinite(parts.limitMs)) this.wait()
  }

  isUp(): boolean {
    return this.isOver
  }

  extend(): void {
    this.leftMs = MORE_MS
    this.set(false)
  }

  onChange(listener: () => void): () => void {
    return this.events.on('changed', listener)
  }

  dispose(): void {
    this.cancel?.()
  }

  private wait(): void {
    this.cancel = this.parts.clock.after(LOOK_EVERY_MS, () => {
      const now = this.parts.clock.now()
      if (this.parts.counts()) this.leftMs -= now - this.lastMs
      this.lastMs = now
      if (this.leftMs <= 0) this.set(true)
      if (this.leftMs <= -PATIENCE_MS) {
        this.parts.stop()
        this.extend()
      }
      this.wait()
    })
  }

  private set(isOver: boolean): void {
    if (isOver === this.isOver) return
    this.isOver = isOver
    this.events.emit('changed', undefined)
  }
}
