import { describe, expect, it, test, vi } from 'vitest'
import { createHealer } from '../../../../src/modes/settings/kiosk/heal/createHealer.ts'
import { reloadSafely } from '../../../../src/modes/settings/kiosk/heal/reloadSafely.ts'
import { watchContext } from '../../../../src/modes/settings/kiosk/heal/watchContext.ts'
import { watchFrames } from '../../../../src/modes/settings/kiosk/heal/watchFrames.ts'
import { createEmitter, createManualClock } from '../../../../src/shared/index.ts'
import { fakeCalendar, fakeKept } from './fakes.ts'

describe('K-10 lost graphics', () => {
  const rig = () => {
    const clock = createManualClock()
    const events = createEmitter<{ contextLost: undefined; contextRestored: undefined }>()
    const told: string[] = []
    watchContext({ events }, clock, (why) => told.push(why))
    const lose = (): void => {
      events.emit('contextLost', undefined)
      clock.advance(500)
      events.emit('contextRestored', undefined)
    }
    return { clock, events, told, lose }
  }

  it('come back once by themselves; a second time within a minute the page is loaded again', () => {
    const { clock, told, lose } = rig()
    lose()
    clock.advance(58_000)
    expect(told).toEqual([])
    lose()
    expect(told).toHaveLength(1)
  })

  it('may be lost once an hour, all day', () => {
    const { clock, told, lose } = rig()
    for (let hour = 0; hour < 8; hour++) {
      lose()
      clock.advance(3_600_000)
    }
    expect(told).toEqual([])
  })

  it('that do not come back are not waited for', () => {
    const { clock, events, told } = rig()
    events.emit('contextLost', undefined)
    clock.advance(15_000)
    expect(told).toEqual(['the graphics did not come back'])
  })
})

test('K-10 the page is loaded again only once it can be had', async () => {
  vi.stubGlobal('location', { href: 'https://fair.example/?kiosk=1' })
  const clock = createManualClock()
  const answers = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => Promise.resolve(new Response('', { status: 502 })),
    () => Promise.resolve(new Response('')),
  ]
  let loads = 0
  const fetcher = () => answers.shift()!()
  reloadSafely(clock, () => loads++, fetcher)
  for (const expected of [0, 0, 1]) {
    await new Promise((resolve) => setTimeout(resolve))
    expect(loads).toBe(expected)
    clock.advance(20_000)
  }
  expect(answers).toHaveLength(0)
  vi.unstubAllGlobals()
})

describe('K-10 the watchdog', () => {
  const rig = () => {
    const clock = createManualClock()
    const loop = { owed: false, count: 0 }
    const told: string[] = []
    let seen = true
    watchFrames(
      loop,
      clock,
      () => seen,
      (why) => told.push(why),
    )
    return { clock, loop, told, see: (now: boolean) => void (seen = now) }
  }

  it('loads the page again after ten seconds without a frame that is owed', () => {
    const { clock, loop, told } = rig()
    loop.owed = true
    clock.advance(9000)
    expect(told).toEqual([])
    clock.advance(1000)
    expect(told).toHaveLength(1)
  })

  it('lets a view rest that owes none, frames come slowly, and a page be hidden', () => {
    const { clock, loop, told, see } = rig()
    clock.advance(60_000)
    loop.owed = true
    for (let k = 0; k < 10; k++) {
      clock.advance(8000)
      loop.count++
    }
    see(false)
    clock.advance(60_000)
    expect(told).toEqual([])
  })
})

test('K-10 loading again does not go round and round', () => {
  const clock = createManualClock()
  const kept = fakeKept()
  const calendar = fakeCalendar('2026-11-30T10:00:00')
  let loads = 0
  const load = (): void => {
    createHealer(clock, calendar, kept, () => loads++).reload('a test')
    clock.advance(0)
  }
  for (let k = 0; k < 3; k++) load()
  expect(loads).toBe(3)
  load()
  expect(loads).toBe(3)
  clock.advance(60_000)
  expect(loads).toBe(4)
  calendar.pass(700_000)
  load()
  expect(loads).toBe(5)
  expect(createHealer(clock, calendar, kept, () => undefined).count).toBe(5)
})

test('K-10 one fault starts anew; three within a minute load the page again', () => {
  const clock = createManualClock()
  let loads = 0
  const healer = createHealer(clock, fakeCalendar('2026-11-30T10:00:00'), fakeKept(), () => loads++)
  healer.fault()
  clock.advance(61_000)
  healer.fault()
  clock.advance(10_000)
  healer.fault()
  clock.advance(0)
  expect(loads).toBe(0)
  clock.advance(10_000)
  healer.fault()
  clock.advance(0)
  expect(loads).toBe(1)
})
