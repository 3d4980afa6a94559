import type { Clock } from '../../../../shared/index.ts'
import type { Calendar } from '../calendar.ts'
import type { KeptStore } from '../keptStore.ts'

const RECENT_MS = 600_000
/** After so many reloads in ten minutes each waits, so that a device that cannot be helped does not flicker. */
const MANY = 3
const PAUSE_MS = 60_000
/** So many faults within a minute are not mended by starting anew. */
const MANY_FAULTS = 3
const FAULTS_MS = 60_000

/** Brings a screen that is past mending back by loading the page again, and keeps that from going round and round. */
export interface Healer {
  /** Loads the page again: now, or after a pause where that has been done a lot. */
  reload(why: string): void
  /** Something failed that starting anew may mend; when it happens again and again, it does not. */
  fault(): void
  /** How often the page was loaded again to heal, in what is kept. */
  readonly count: number
}

export function createHealer(clock: Clock, calendar: Calendar, kept: KeptStore, reload: () => void): Healer {
  let asked = false
  let faults: number[] = []
  const read = (): { all: number; recent: number[] } => {
    const written = kept.read('healed') as { all?: unknown; recent?: unknown } | undefined
    const recent = Array.isArray(written?.recent) ? written.recent : []
    return {
      all: typeof written?.all === 'number' ? written.all : 0,
      recent: recent.filter((at): at is number => typeof at === 'number'),
    }
  }
  const healer: Healer = {
    get count() {
      return read().all
    },
    reload(why) {
      if (asked) return
      asked = true
      console.warn(`Loading the page again: ${why}.`)
      const now = calendar.now().getTime()
      const { all, recent } = read()
      const lately = recent.filter((at) => at > now - RECENT_MS && at <= now)
      kept.write('healed', { all: all + 1, recent: [...lately, now] })
      clock.after(lately.length >= MANY ? PAUSE_MS : 0, reload)
    },
    fault() {
      const now = clock.now()
      faults = [...faults.filter((at) => at > now - FAULTS_MS), now]
      if (faults.length >= MANY_FAULTS) healer.reload('it failed three times within a minute')
    },
  }
  return healer
}
