const SLOW_FRAME_MS = 33
const LONGEST_MS = 160

/**
 * How often to draw while the view stands still and only tiles arrive. Where drawing is cheap: each frame. Where a
 * frame takes long (software rendering, an old tablet), every draw would delay the uploads that it is to show, so
 * uploads go on each frame and draws wait. A view that moves is always drawn.
 *
 * A frame's cost is read off the time from a drawn frame to the next callback, which waits for the graphics card.
 */
export class DrawPace {
  private drewAt = -Infinity
  private costMs = 0
  private measuring = false

  /** Whether to draw now; call once a frame when there is something new to draw. Real time in ms. */
  due(nowMs: number, moving: boolean): boolean {
    this.measure(nowMs)
    if (!moving && nowMs - this.drewAt < this.intervalMs) return false
    this.drewAt = nowMs
    this.measuring = true
    return true
  }

  /** Nothing to draw: the next interval says nothing about cost. */
  idle(): void {
    this.measuring = false
  }

  get slow(): boolean {
    return this.costMs > SLOW_FRAME_MS
  }

  get intervalMs(): number {
    return this.slow ? Math.min(LONGEST_MS, this.costMs * 2) : 0
  }

  private measure(nowMs: number): void {
    if (!this.measuring) return
    this.measuring = false
    const cost = Math.min(1000, nowMs - this.drewAt)
    this.costMs += (cost - this.costMs) * 0.25
  }
}
