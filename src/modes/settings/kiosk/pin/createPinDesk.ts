import type { Calendar } from '../calendar.ts'
import type { KeptStore } from '../keptStore.ts'
import { isPin } from './pinHash.ts'

const MOST_TRIES = 5
const LOCK_MS = 60_000

export type PinAnswer = 'right' | 'wrong' | 'locked'

/** Checks PINs. After five wrong ones in a row nothing is checked for a minute, also after a reload. */
export interface PinDesk {
  check(pin: string): Promise<PinAnswer>
  /** How long it is still locked, in milliseconds of the wall's clock; 0 when it is not. */
  lockedMs(): number
}

export function createPinDesk(hash: string, kept: KeptStore, calendar: Calendar): PinDesk {
  const read = (): { wrong: number; until: number } => {
    const written = kept.read('pin') as { wrong?: unknown; until?: unknown } | undefined
    const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
    return { wrong: number(written?.wrong), until: number(written?.until) }
  }
  const lockedMs = (): number => {
    const left = read().until - calendar.now().getTime()
    // A clock that was set back would else lock for hours.
    return left > LOCK_MS ? 0 : Math.max(0, left)
  }
  return {
    lockedMs,
    async check(pin) {
      if (lockedMs() > 0) return 'locked'
      if (await isPin(pin, hash)) {
        kept.write('pin', { wrong: 0, until: 0 })
        return 'right'
      }
      const wrong = read().wrong + 1
      const isFull = wrong >= MOST_TRIES
      kept.write(
        'pin',
        isFull ? { wrong: 0, until: calendar.now().getTime() + LOCK_MS } : { wrong, until: 0 },
      )
      return isFull ? 'locked' : 'wrong'
    },
  }
}
