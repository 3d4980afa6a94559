import type { Disposable } from '../shared/index.ts'
import type { Visit } from '../visit/index.ts'
import type { Host } from './Host.ts'
import { createModeEvents, type ModeEvents } from './ModeEvents.ts'
import { strictest, type Policy } from './Policy.ts'

/** One half of a mode: a display (a screen, a headset) or a setting (at home, at a fair, in class). */
export interface ModePart {
  readonly id: string
  readonly policy?: Partial<Policy>
  /** Decides what is on; of several parts with one, the last. */
  readonly host?: Host
  /** What it adds to a visit while that lasts. */
  start?(visit: Visit, events: ModeEvents): Disposable
}

/** A display and a setting, composed. */
export interface Mode {
  readonly policy: Policy
  /** What the parts tell each other. */
  readonly events: ModeEvents
  /** Undefined where the address and the door decide what is on. */
  readonly host: Host | undefined
  /** Starts the parts in order; disposing ends them in reverse. */
  start(visit: Visit): Disposable
}

/** Composes parts into a mode: the stricter policy wins. */
export function composeMode(parts: readonly ModePart[]): Mode {
  const events = createModeEvents()
  return {
    policy: strictest(parts.map(({ policy }) => policy ?? {})),
    events,
    host: parts.findLast(({ host }) => host !== undefined)?.host,
    start(visit) {
      const started = parts.flatMap((part) => part.start?.(visit, events) ?? [])
      return { dispose: () => started.reverse().forEach((part) => part.dispose()) }
    },
  }
}
