import type { Clock } from '../shared/index.ts'
import type { PlayPolicy } from './Play.ts'

export interface IdleOptions {
  readonly clock: Clock
  policy(): PlayPolicy
  /** Points at the next thing that was not found yet; called again and again while nothing is done. */
  nudge(): void
  goOn(): void
}

/**
 * What happens where nobody does anything: after a while the visit points at what is still to be found, and where
 * nothing was ever touched since arriving, it goes on by itself. Time counts only while it is `watching`.
 */
export class Idle {
  private readonly options: IdleOptions
  private stopNudge: (() => void) | undefined
  private stopGoOn: (() => void) | undefined
  private untouched = true
  /** Scenes in a row that were gone on from without anything done. */
  private alone = 0

  constructor(options: IdleOptions) {
    this.options = options
  }

  /** The visitor has come somewhere: nothing was touched here yet. */
  arrive(): void {
    this.watch(false)
    this.untouched = true
  }

  touch(): void {
    this.untouched = false
    this.alone = 0
    if (!this.stopNudge) return
    this.watch(false)
    this.watch(true)
  }

  /** Begins to wait, or stops; beginning again while it waits changes nothing. */
  watch(on: boolean): void {
    if (!on) {
      this.stopNudge?.()
      this.stopGoOn?.()
      this.stopNudge = this.stopGoOn = undefined
      return
    }
    if (this.stopNudge) return
    const { clock, policy, goOn } = this.options
    this.waitToNudge()
    if (this.untouched && policy().goesOn && this.alone < policy().goesOnFor) {
      this.stopGoOn = clock.after(policy().goOnAfterMs, () => {
        this.watch(false)
        this.alone++
        goOn()
      })
    }
  }

  private waitToNudge(): void {
    this.stopNudge = this.options.clock.after(this.options.policy().nudgeAfterMs, () => {
      this.waitToNudge()
      this.options.nudge()
    })
  }
}
