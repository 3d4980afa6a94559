/**
 * Time as a parameter. Everything that waits, fades, retries or ticks asks a clock, so that a test can play a
 * whole day at twenty times the speed and nothing depends on the wall.
 */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes backwards. */
  now(): number
  /** Calls `run` once after `delayMs` of this clock's time. Returns a function that cancels it; cancelling twice is fine. */
  after(delayMs: number, run: () => void): () => void
}

/**
 * The real clock, optionally faster.
 * @param rate how many clock milliseconds pass in one real millisecond (1 = real time, 20 = twenty times faster)
 */
export function createClock(rate = 1): Clock {
  const start = performance.now()
  return {
    now: () => start + (performance.now() - start) * rate,
    after(delayMs, run) {
      const id = setTimeout(run, delayMs / rate)
      return () => clearTimeout(id)
    },
  }
}

/** A clock that stands still until told to move: for tests in Node. */
export interface ManualClock extends Clock {
  /** Moves time on by `ms`, running what falls due, in order of its time. */
  advance(ms: number): void
}

export function createManualClock(startMs = 0): ManualClock {
  let now = startMs
  let due: { at: number; run: () => void }[] = []
  return {
    now: () => now,
    after(delayMs, run) {
      const entry = { at: now + Math.max(0, delayMs), run }
      due.push(entry)
      return () => {
        due = due.filter((other) => other !== entry)
      }
    },
    advance(ms) {
      const end = now + ms
      for (;;) {
        const next = due.reduce<{ at: number; run: () => void } | undefined>(
          (first, entry) => (entry.at <= end && (!first || entry.at < first.at) ? entry : first),
          undefined,
        )
        if (!next) break
        due = due.filter((entry) => entry !== next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
    },
  }
}
