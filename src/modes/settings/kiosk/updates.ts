import type { Updates } from '../../../platform/index.ts'
import type { Clock, Disposable } from '../../../shared/index.ts'
import type { Machine } from './createMachine.ts'

/** Nobody begins a visit in the middle of going over: the screen has attracted for this long by then. */
const QUIET_MS = 5000

/** Takes a new version only between visitors: while the screen attracts, or is closed. */
export function updateBetween(updates: Updates, machine: Machine, clock: Clock): Disposable {
  let stop: (() => void) | undefined
  const isFree = (): boolean => machine.state.screen === 'attract' || machine.state.screen === 'closed'
  const look = (): void => {
    stop?.()
    stop = undefined
    if (!updates.updateWaiting || !isFree()) return
    stop = clock.after(QUIET_MS, () => {
      if (updates.updateWaiting && isFree()) updates.apply()
    })
  }
  const offs = [updates.onChange(look), machine.on('changed', look)]
  look()
  return {
    dispose() {
      stop?.()
      for (const off of offs) off()
    },
  }
}
