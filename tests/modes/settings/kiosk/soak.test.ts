import { describe, expect, it } from 'vitest'
import { atFirst, dueMs } from '../../../../src/modes/settings/kiosk/step.ts'
import { createMachine } from '../../../../src/modes/settings/kiosk/createMachine.ts'
import type { KioskEvent, KioskRules } from '../../../../src/modes/settings/kiosk/KioskState.ts'
import { createCounters } from '../../../../src/modes/settings/kiosk/counters/createCounters.ts'
import { sum } from '../../../../src/modes/settings/kiosk/counters/Counts.ts'
import { createManualClock } from '../../../../src/shared/index.ts'
import { fakeCalendar, fakeKept } from './fakes.ts'

const VISITS = 500
/** The longest that a screen nobody touches takes back to attracting: idle, a line's end, countdown, wiping; and the staff's. */
const LONGEST_MS = 60_000 + 45_000 + 20_000 + 180_000 + 8000
const RULES: readonly KioskRules[] = [
  { idleMs: 60_000, countdownMs: 20_000, longestMs: null },
  { idleMs: 30_000, countdownMs: 20_000, longestMs: 180_000 },
]

/** Numbers from 0 to below 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

describe.each(RULES)('500 visits with anything done at any time, idle %o', (rules) => {
  it('begin clean each, never stick, and are all counted', () => {
    const clock = createManualClock()
    const random = seeded(rules.idleMs)
    const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!
    const machine = createMachine(clock, rules, true)
    const kept = fakeKept()
    const counters = createCounters(kept, fakeCalendar('2026-11-30T10:00:00'))
    let wiping: (() => void) | undefined
    let stuckWipes = 0
    const stuck: string[] = []
    let resets = 0
    machine.on('changed', ({ before, now, event }) => {
      if (event.kind === 'chosen') {
        counters.started(event.day, 'en')
        // Some days open, some are slow, some never come.
        const opens = random()
        if (opens < 0.9) clock.after(opens * 4000, () => machine.tell({ kind: 'opened' }))
      }
      if (now.screen === 'resetting' && before.screen === 'resetting' && now.sinceMs > before.sinceMs)
        stuckWipes++
      if (now.screen === 'resetting' && before.screen !== 'resetting') {
        resets++
        counters.reset(now.reset!, now.guest)
        wiping?.()
        wiping = clock.after(random() * 300, () => machine.tell({ kind: 'wiped' }))
      }
    })
    const doings: readonly (() => KioskEvent)[] = [
      () => ({ kind: 'touched' }),
      () => ({ kind: 'touched' }),
      () => ({ kind: 'touched' }),
      () => ({ kind: 'spoke', language: pick(['en', 'cy']) }),
      () => ({ kind: 'chosen', day: pick(['odp', 'tr', 'pod']), cut: 'short' }),
      () => ({ kind: 'chosen', day: pick(['odp', 'tr', 'pod']), cut: 'short' }),
      () => ({ kind: 'line', speaking: true }),
      () => ({ kind: 'line', speaking: false }),
      () => ({ kind: 'completed' }),
      () => ({ kind: 'stayed' }),
      () => ({ kind: 'ended', reason: 'finished' }),
      () => ({ kind: 'ended', reason: 'gone' }),
      () => ({ kind: 'ended', reason: 'fault' }),
      () => ({ kind: 'staffAsked' }),
      () => ({ kind: 'pinRight' }),
      () => ({ kind: 'pinLeft' }),
      () => ({ kind: 'staffLeft' }),
      () => ({ kind: 'hours', open: random() < 0.8 }),
      () => ({ kind: 'opened' }),
    ]
    for (let visit = 0; visit < VISITS; visit++) {
      // Clean: nothing is left of whoever was here before.
      expect({ ...machine.state, sinceMs: 0, inputMs: 0, reset: null }).toEqual({
        ...atFirst(0, machine.state.open),
      })
      machine.tell({ kind: 'begun', language: pick(['en', 'cy']) })
      for (let k = 0; k < 12; k++) {
        machine.tell(pick(doings)())
        clock.advance(Math.floor(random() * random() * 40_000))
        // Whatever is on, something is due, unless the screen waits for somebody.
        const waits = machine.state.screen === 'attract' || machine.state.screen === 'closed'
        if ((dueMs(machine.state, rules) === null) !== waits) stuck.push(JSON.stringify(machine.state))
      }
      // Everybody walks away.
      clock.advance(LONGEST_MS)
      expect(['attract', 'closed'], `visit ${visit}`).toContain(machine.state.screen)
    }
    const all = Object.values(counters.read()['2026-11-30']!.hours)
    expect(sum(all[0]!.resets)).toBe(resets)
    expect(resets).toBeGreaterThanOrEqual(VISITS)
    expect(stuckWipes).toBe(0)
    expect(stuck).toEqual([])
    // What is kept does not grow with the number of visits.
    expect(JSON.stringify([...kept.written]).length).toBeLessThan(2500)
  }, 60_000)
})
