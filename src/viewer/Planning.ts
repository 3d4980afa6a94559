import type { Clock } from '../shared/index.ts'
import type { TileStream } from '../streaming/index.ts'
import type { Uploads } from './Uploads.ts'

const CLOSE_AFTER_MS = 80

/** Between frames: plans, as long as tiles are wanted or under way, and the closing of what was uploaded. */
export class Planning {
  private readonly clock: Clock
  private readonly stream: TileStream
  private readonly uploads: Uploads
  private timer: (() => void) | undefined
  private timerAt = 0

  constructor(clock: Clock, stream: TileStream, uploads: Uploads) {
    this.clock = clock
    this.stream = stream
    this.uploads = uploads
  }

  /** Sees to it that it goes on. */
  keep(): void {
    const { stream, uploads, clock } = this
    const delay = uploads.spentCount > 0 ? Math.min(CLOSE_AFTER_MS, stream.planIn) : stream.planIn
    const at = clock.now() + delay
    if (delay === Infinity || (this.timer && at >= this.timerAt)) return
    this.timer?.()
    this.timerAt = at
    this.timer = clock.after(delay, this.run)
  }

  dispose(): void {
    this.timer?.()
  }

  private readonly run = (): void => {
    this.timer = undefined
    this.uploads.closeSpent()
    this.stream.update()
    this.keep()
  }
}
