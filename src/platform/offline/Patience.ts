import type { Clock } from '../../shared/index.ts'
import type { Problem } from './Problem.ts'
import { waitFor } from './waitFor.ts'

/** Waits that lanes share, so that a server in trouble gets rest from all of them. */
export interface Patience {
  /** What is being waited for now. */
  readonly waitsFor: Problem | null
  /** Waits as long as need be. @throws what `signal` was aborted with */
  wait(signal: AbortSignal, changed: () => void): Promise<void>
  /** Something did not come: from now on all wait, longer each time. */
  lose(problem: Problem): void
  /** Something came: the next wait is short again. */
  reward(): void
}

const FIRST_MS = 1000
const LONGEST_MS = 60_000
/** However long a server asks for, somebody stands there and waits. */
const LONGEST_ASKED_MS = 300_000

/** @param random 0 to 1: waits are spread, so that thirty devices do not come back in the same moment */
export function createPatience(clock: Clock, random: () => number): Patience {
  let untilMs = 0
  let losses = 0
  let waitsFor: Problem | null = null
  return {
    get waitsFor() {
      return waitsFor
    },
    async wait(signal, changed) {
      for (let restMs = untilMs - clock.now(); restMs > 0; restMs = untilMs - clock.now()) {
        changed()
        await waitFor(clock, restMs, signal)
      }
    },
    lose(problem) {
      waitsFor = problem
      const nowMs = clock.now()
      // Several lanes fail of one fault: it counts once.
      if (untilMs > nowMs) return
      const backOffMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** losses++)
      const askedMs = problem.kind === 'busy' ? (problem.retryAfterMs ?? 0) : 0
      // Never sooner than asked; spread over as much again as the wait itself.
      const leastMs = Math.min(askedMs, LONGEST_ASKED_MS)
      untilMs = nowMs + Math.max(leastMs, backOffMs / 2) + (random() * Math.max(leastMs, backOffMs)) / 2
    },
    reward() {
      losses = 0
      waitsFor = null
    },
  }
}
