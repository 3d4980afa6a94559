/** A look that slips off for so long goes on where it was: heads are never quite still. */
const SLIP_MS = 150
/** After something was chosen nothing else can be for so long. */
const COOL_MS = 600
/** The eye has to land before the ring begins. */
const SETTLE_MS = 120

/**
 * Choosing by looking: a look that rests on something fills a ring, and a full ring chooses it, once. Looking away
 * takes it back; to choose the same thing again one looks away first.
 */
export class Dwell {
  private target: string | undefined
  private sinceMs = 0
  private seenMs = 0
  private chosen: string | undefined
  private coolUntilMs = -Infinity
  /** How full the ring is, 0 to 1. */
  progress = 0

  /**
   * Takes in a frame.
   * @param target what the look is on
   * @param dwellMs how long it has to rest there; 0: never
   * @returns what is chosen in this frame
   */
  look(nowMs: number, target: string | undefined, dwellMs: number): string | undefined {
    if (target !== undefined && target === this.target) this.seenMs = nowMs
    else if (target !== undefined || nowMs - this.seenMs > SLIP_MS) this.begin(nowMs, target)
    if (this.target === undefined || dwellMs <= 0 || this.target === this.chosen) {
      this.progress = 0
      return undefined
    }
    const beganMs = Math.max(this.sinceMs, this.coolUntilMs)
    this.progress = Math.max(0, Math.min(1, (nowMs - beganMs - SETTLE_MS) / (dwellMs - SETTLE_MS)))
    if (this.progress < 1) return undefined
    this.chosen = this.target
    this.coolUntilMs = nowMs + COOL_MS
    this.progress = 0
    return this.chosen
  }

  /** Forgets where the look was: input rests, or something was chosen in another way. */
  rest(nowMs: number): void {
    this.begin(nowMs, undefined)
    this.coolUntilMs = nowMs + COOL_MS
  }

  private begin(nowMs: number, target: string | undefined): void {
    if (target !== this.chosen) this.chosen = undefined
    this.target = target
    this.sinceMs = nowMs
    this.seenMs = nowMs
  }
}
