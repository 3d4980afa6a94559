import { describe, expect, it, test } from 'vitest'
import type { KioskEvent } from '../../../../src/modes/settings/kiosk/KioskState.ts'
import { createMachine, type Machine } from '../../../../src/modes/settings/kiosk/createMachine.ts'
import { createManualClock, type ManualClock } from '../../../../src/shared/index.ts'

const RULES = { idleMs: 60_000, countdownMs: 20_000, longestMs: null }

/** A screen with somebody in the middle of a day. */
function visiting(rules: Parameters<typeof createMachine>[1] = RULES): {
  clock: ManualClock
  machine: Machine
  tell(...events: KioskEvent[]): void
} {
  const clock = createManualClock(1000)
  const machine = createMachine(clock, rules, true)
  const tell = (...events: KioskEvent[]): void => events.forEach((event) => machine.tell(event))
  tell({ kind: 'begun', language: 'cy' }, { kind: 'chosen', day: 'odp', cut: 'short' }, { kind: 'opened' })
  return { clock, machine, tell }
}

test('K-1 any touch begins a visit in one action, in the language that was touched', () => {
  const machine = createMachine(createManualClock(), RULES, true)
  expect(machine.state.screen).toBe('attract')
  machine.tell({ kind: 'begun', language: 'cy' })
  expect(machine.state).toMatchObject({ screen: 'choosing', guest: { language: 'cy' } })
})

describe('K-2 a screen that nobody touches', () => {
  it('asks after the idle time, counts down, and starts again', () => {
    const { clock, machine } = visiting()
    clock.advance(59_999)
    expect(machine.state.screen).toBe('visiting')
    clock.advance(1)
    expect(machine.state).toMatchObject({ screen: 'warning', warning: { reason: 'idle' } })
    clock.advance(19_999)
    expect(machine.state.screen).toBe('warning')
    clock.advance(1)
    expect(machine.state).toMatchObject({ screen: 'resetting', reset: 'idle' })
    machine.tell({ kind: 'wiped' })
    expect(machine.state).toMatchObject({ screen: 'attract', guest: null })
  })

  it('goes on with any input, for the whole idle time again', () => {
    const { clock, machine } = visiting()
    clock.advance(70_000)
    machine.tell({ kind: 'touched' })
    expect(machine.state.screen).toBe('visiting')
    clock.advance(59_999)
    expect(machine.state.screen).toBe('visiting')
    clock.advance(1)
    expect(machine.state.screen).toBe('warning')
  })

  it('does not ask in the middle of a line, but at its end, even where the next one follows at once', () => {
    const { clock, machine, tell } = visiting()
    clock.advance(55_000)
    tell({ kind: 'line', speaking: true })
    clock.advance(15_000)
    expect(machine.state.screen).toBe('visiting')
    tell({ kind: 'line', speaking: true })
    expect(machine.state.screen).toBe('warning')
  })

  it('asks at the end of the last line too', () => {
    const { clock, machine, tell } = visiting()
    clock.advance(55_000)
    tell({ kind: 'line', speaking: true })
    clock.advance(15_000)
    tell({ kind: 'line', speaking: false })
    clock.advance(0)
    expect(machine.state.screen).toBe('warning')
  })

  it('starts again in the end though a line never ends', () => {
    const { clock, machine, tell } = visiting()
    tell({ kind: 'line', speaking: true })
    clock.advance(60_000 + 45_000 + 20_000)
    expect(machine.state.screen).toBe('resetting')
  })

  it('gives up a day that does not open', () => {
    const { clock, machine, tell } = visiting()
    tell({ kind: 'ended', reason: 'finished' }, { kind: 'wiped' }, { kind: 'begun', language: 'en' })
    tell({ kind: 'chosen', day: 'tr', cut: 'short' })
    clock.advance(39_999)
    expect(machine.state.screen).toBe('visiting')
    clock.advance(1)
    expect(machine.state).toMatchObject({ screen: 'resetting', reset: 'fault' })
  })
})

describe('K-4 a longest visit', () => {
  const LONG = { ...RULES, longestMs: 180_000 }
  const touchFor = (clock: ManualClock, machine: Machine, ms: number): void => {
    for (let passed = 0; passed < ms; passed += 10_000) {
      clock.advance(10_000)
      machine.tell({ kind: 'touched' })
    }
  }

  it('is off unless it was asked for', () => {
    const { clock, machine } = visiting()
    touchFor(clock, machine, 3_600_000)
    expect(machine.state.screen).toBe('visiting')
  })

  it('warns, gives a minute more once, and then ends though somebody is there', () => {
    const { clock, machine, tell } = visiting(LONG)
    touchFor(clock, machine, 180_000)
    expect(machine.state).toMatchObject({ screen: 'warning', warning: { reason: 'long', mayStay: true } })
    tell({ kind: 'touched' })
    expect(machine.state.screen).toBe('warning')
    clock.advance(5000)
    tell({ kind: 'stayed' })
    expect(machine.state.screen).toBe('visiting')
    touchFor(clock, machine, 60_000)
    expect(machine.state).toMatchObject({ screen: 'warning', warning: { reason: 'long', mayStay: false } })
    tell({ kind: 'stayed' })
    expect(machine.state.screen).toBe('warning')
    clock.advance(20_000)
    expect(machine.state).toMatchObject({ screen: 'resetting', reset: 'long' })
  })
})

describe('K-13 opening hours', () => {
  it('go nearly black while nobody is there, with a way in, and never in the middle of a visit', () => {
    const { machine, tell } = visiting()
    tell({ kind: 'hours', open: false })
    expect(machine.state.screen).toBe('visiting')
    tell({ kind: 'ended', reason: 'finished' }, { kind: 'wiped' })
    expect(machine.state.screen).toBe('closed')
    tell({ kind: 'begun', language: 'en' })
    expect(machine.state.screen).toBe('choosing')
    tell({ kind: 'ended', reason: 'finished' }, { kind: 'wiped' }, { kind: 'hours', open: true })
    expect(machine.state.screen).toBe('attract')
  })
})

describe('K-20 a headset that is taken off', () => {
  it('ends the visit wherever it is, and changes nothing where nobody is', () => {
    const { machine, tell } = visiting()
    tell({ kind: 'ended', reason: 'gone' })
    expect(machine.state).toMatchObject({ screen: 'resetting', reset: 'gone' })
    tell({ kind: 'wiped' }, { kind: 'ended', reason: 'gone' })
    expect(machine.state.screen).toBe('attract')
  })
})

describe('the staff pages', () => {
  it('lie over a visit and give it back', () => {
    const { clock, machine, tell } = visiting()
    tell({ kind: 'staffAsked' })
    expect(machine.state.screen).toBe('pin')
    clock.advance(25_000)
    expect(machine.state.screen).toBe('visiting')
    clock.advance(59_999)
    expect(machine.state.screen).toBe('visiting')
  })

  it('end the visit with the right PIN, and close themselves', () => {
    const { clock, machine, tell } = visiting()
    tell({ kind: 'staffAsked' }, { kind: 'pinRight' })
    expect(machine.state.screen).toBe('staff')
    clock.advance(180_000)
    expect(machine.state).toMatchObject({ screen: 'resetting', reset: 'staff' })
  })

  it('cannot be come by without a PIN', () => {
    const { machine, tell } = visiting()
    tell({ kind: 'pinRight' })
    expect(machine.state.screen).toBe('visiting')
  })
})
