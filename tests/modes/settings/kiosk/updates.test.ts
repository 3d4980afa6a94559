import { expect, test } from 'vitest'
import { createMachine } from '../../../../src/modes/settings/kiosk/createMachine.ts'
import { updateBetween } from '../../../../src/modes/settings/kiosk/updates.ts'
import type { Updates } from '../../../../src/platform/index.ts'
import { createEmitter, createManualClock } from '../../../../src/shared/index.ts'

test('K-12 a new version is taken between two visitors, and never during a visit', () => {
  const clock = createManualClock()
  const machine = createMachine(clock, { idleMs: 60_000, countdownMs: 20_000, longestMs: null }, true)
  const changes = createEmitter<{ changed: undefined }>()
  let applied = 0
  let waiting = false
  const updates: Updates = {
    get updateWaiting() {
      return waiting
    },
    prepare: () => undefined,
    apply: () => applied++,
    onChange: (listener) => changes.on('changed', listener),
  }
  updateBetween(updates, machine, clock)
  machine.tell({ kind: 'begun', language: 'en' })
  waiting = true
  changes.emit('changed', undefined)
  clock.advance(10_000)
  expect(applied).toBe(0)
  machine.tell({ kind: 'ended', reason: 'finished' })
  clock.advance(1000)
  machine.tell({ kind: 'wiped' })
  clock.advance(4000)
  // Somebody is quicker.
  machine.tell({ kind: 'begun', language: 'en' })
  clock.advance(10_000)
  expect(applied).toBe(0)
  machine.tell({ kind: 'ended', reason: 'finished' })
  machine.tell({ kind: 'wiped' })
  clock.advance(5000)
  expect(applied).toBe(1)
})
