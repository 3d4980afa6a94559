/** What a link is taken to carry before anything has come over it: 10 Mbit/s, in bytes a millisecond. */
const FIRST_GUESS = 1250
const LEARNING = 0.3
/** Shorter spells say too little. */
const LEAST_MS = 60
/** Loads under way together should be this much of the link's time: more than a round trip, less than a turn of the head. */
const DEPTH_MS = 400
const FEWEST = 8
/** A tile's size in bytes before any has come. */
const USUAL_TILE = 6000

/**
 * How many tiles to have under way at the same time. Small tiles share the link evenly and so all come at the end: with
 * sixteen, a link of 10 Mbit/s and 40 ms stood idle half of the time between one batch and the next. With too many, a
 * slow link is full of what was wanted before the head turned.
 */
export class LinkPace {
  private rate = FIRST_GUESS
  private tileBytes = USUAL_TILE
  private sinceMs = 0
  private spell = 0

  /** A tile has come. */
  arrived(bytes: number): void {
    this.tileBytes += (bytes - this.tileBytes) * 0.1
    this.spell += bytes
  }

  /**
   * Learns from what has come since it was last told that nothing, or something, was under way. Call it at each plan.
   * @param busy whether there were loads under way all the while; `nowMs` is clock time
   */
  observe(nowMs: number, busy: boolean): void {
    const ms = nowMs - this.sinceMs
    if (busy && (ms < LEAST_MS || this.spell === 0)) return
    if (busy) this.rate += (this.spell / ms - this.rate) * LEARNING
    this.sinceMs = nowMs
    this.spell = 0
  }

  /** Loads to have under way, at most `most`. */
  lanes(most: number): number {
    return Math.min(most, Math.max(FEWEST, Math.round((this.rate * DEPTH_MS) / this.tileBytes)))
  }
}
