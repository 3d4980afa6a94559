import type { Disposable } from '../shared/index.ts'
import type { Visit } from '../visit/index.ts'
import { strictest, type Policy } from './Policy.ts'

/** One half of a mode: a display (a screen, a headset) or a setting (at home, at a fair, in class). */
export interface ModePart {
  readonly id: string
  readonly policy?: Partial<Policy>
  /** What it adds to a visit while that lasts. */
  start?(visit: Visit): Disposable
}

/** A display and a setting, composed. */
export interface Mode {
  readonly policy: Policy
  /** Starts the parts in order; disposing ends them in reverse. */
  start(visit: Visit): Disposable
}

/** Composes parts into a mode: the stricter policy wins. */
export function composeMode(parts: readonly ModePart[]): Mode {
  return {
    policy: strictest(parts.map(({ policy }) => policy ?? {})),
    start(visit) {
      const started = parts.flatMap((part) => part.start?.(visit) ?? [])
      return { dispose: () => started.reverse().forEach((part) => part.dispose()) }
    },
  }
}
