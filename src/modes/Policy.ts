import type { PlayPolicy } from '../experience/index.ts'

/** What a place allows. Code below asks for these, and never which mode it is in. */
export interface Policy extends PlayPolicy {
  /** Texture memory for all pictures together, in bytes. */
  readonly poolBytes: number
  /** The loudest the voice and the room may be, 0 to 1. */
  readonly volumeCap: number
  /** Whether progress and settings are kept on the device for the next visit. */
  readonly keeps: boolean
  /**
   * Whether a visitor may leave a visit for other pages, print, forget what is kept, and come back by the address.
   * Where not, a visit has one way out, and a host sees to what comes next.
   */
  readonly freeNavigation: boolean
  /** How long somebody is in a headset at most before the day ends softly, in milliseconds; Infinity: as they like. */
  readonly sessionMs: number
}

/** For one person at a screen of their own. */
export const USUAL_POLICY: Policy = {
  goesOn: true,
  nudgeAfterMs: 12_000,
  goOnAfterMs: 40_000,
  goesOnFor: Infinity,
  liftsItself: false,
  poolBytes: 60 * 1024 * 1024,
  volumeCap: 1,
  keeps: true,
  freeNavigation: true,
  sessionMs: 10 * 60_000,
}

/**
 * The policy of several modes together: the stricter one wins. A limit is the least of all; what is kept or lifts by
 * itself is decided by any one that asks for it.
 */
export function strictest(policies: readonly Partial<Policy>[]): Policy {
  return policies.reduce<Policy>(
    (all, one) => ({
      goesOn: all.goesOn && one.goesOn !== false,
      nudgeAfterMs: Math.min(all.nudgeAfterMs, one.nudgeAfterMs ?? Infinity),
      goOnAfterMs: Math.min(all.goOnAfterMs, one.goOnAfterMs ?? Infinity),
      goesOnFor: Math.min(all.goesOnFor, one.goesOnFor ?? Infinity),
      liftsItself: all.liftsItself || one.liftsItself === true,
      poolBytes: Math.min(all.poolBytes, one.poolBytes ?? Infinity),
      volumeCap: Math.min(all.volumeCap, one.volumeCap ?? Infinity),
      keeps: all.keeps && one.keeps !== false,
      freeNavigation: all.freeNavigation && one.freeNavigation !== false,
      sessionMs: Math.min(all.sessionMs, one.sessionMs ?? Infinity),
    }),
    USUAL_POLICY,
  )
}
