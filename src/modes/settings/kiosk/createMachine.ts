import { createEmitter, type Clock, type Disposable, type Emitter } from '../../../shared/index.ts'
import type { KioskEvent, KioskRules, KioskState } from './KioskState.ts'
import { atFirst, dueMs, step } from './step.ts'

export interface MachineEvents {
  changed: { readonly before: KioskState; readonly now: KioskState; readonly event: KioskEvent }
}

/** The screen's state, moved by what happens and by the clock. */
export interface Machine extends Disposable {
  readonly state: KioskState
  tell(event: KioskEvent): void
  readonly on: Emitter<MachineEvents>['on']
}

/** Runs the screen: keeps its state, and wakes it when time alone changes something. */
export function createMachine(clock: Clock, rules: KioskRules, open: boolean): Machine {
  const { on, emit } = createEmitter<MachineEvents>()
  const queue: KioskEvent[] = []
  let state = atFirst(clock.now(), open)
  let stopTimer: (() => void) | undefined
  let timerMs: number | null = null
  let running = false
  let disposed = false

  const wake = (): void => {
    const due = disposed ? null : dueMs(state, rules)
    if (due === timerMs) return
    stopTimer?.()
    stopTimer = undefined
    timerMs = due
    if (due === null) return
    stopTimer = clock.after(Math.max(0, due - clock.now()), () => {
      timerMs = null
      tell({ kind: 'tick' })
      wake()
    })
  }

  const tell = (event: KioskEvent): void => {
    queue.push(event)
    // What a listener tells waits until everybody has heard what it answers.
    if (running) return
    running = true
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const before = state
        state = step(state, next, clock.now(), rules)
        if (state !== before) emit('changed', { before, now: state, event: next })
      }
    } finally {
      running = false
      queue.length = 0
    }
    wake()
  }

  return {
    get state() {
      return state
    },
    tell,
    on,
    dispose() {
      disposed = true
      wake()
    },
  }
}
