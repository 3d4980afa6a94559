import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClock, createManualClock } from '../../src/shared/index.ts'

describe('createManualClock', () => {
  it('stands still until told to move', () => {
    const clock = createManualClock(500)
    expect(clock.now()).toBe(500)
    clock.advance(20)
    expect(clock.now()).toBe(520)
  })

  it('runs what falls due, in order of its time, each seeing its own time', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100)), (delays) => {
        const clock = createManualClock()
        const ran: number[] = []
        for (const delay of delays) {
          clock.after(delay, () => {
            expect(clock.now()).toBe(delay)
            ran.push(delay)
          })
        }
        clock.advance(60)
        expect(ran).toEqual(delays.filter((delay) => delay <= 60).sort((a, b) => a - b))
        clock.advance(40)
        expect(ran.length).toBe(delays.length)
      }),
    )
  })

  it('keeps the order of what falls due at the same time', () => {
    const clock = createManualClock()
    const ran: string[] = []
    clock.after(10, () => ran.push('a'))
    clock.after(10, () => ran.push('b'))
    clock.advance(10)
    expect(ran).toEqual(['a', 'b'])
  })

  it('also runs what is asked for on the way, if it falls due in time', () => {
    const clock = createManualClock()
    const ran: number[] = []
    const tick = (): void => {
      ran.push(clock.now())
      clock.after(30, tick)
    }
    clock.after(30, tick)
    clock.advance(100)
    expect(ran).toEqual([30, 60, 90])
    expect(clock.now()).toBe(100)
  })

  it('does not run what was cancelled, even twice', () => {
    const clock = createManualClock()
    const run = vi.fn<() => void>()
    const cancel = clock.after(10, run)
    cancel()
    cancel()
    clock.advance(100)
    expect(run).not.toHaveBeenCalled()
  })

  it('takes a delay in the past for no delay', () => {
    const clock = createManualClock(100)
    const run = vi.fn<() => void>()
    clock.after(-50, run)
    clock.advance(0)
    expect(run).toHaveBeenCalledOnce()
    expect(clock.now()).toBe(100)
  })
})

describe('createClock', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it.each([1, 20])('passes %i times as fast as real time', (rate) => {
    const clock = createClock(rate)
    const start = clock.now()
    const run = vi.fn<() => void>()
    clock.after(1000 * rate, run)
    vi.advanceTimersByTime(999)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledOnce()
    expect(clock.now() - start).toBeCloseTo(1000 * rate, 6)
  })

  it('does not run what was cancelled', () => {
    const clock = createClock()
    const run = vi.fn<() => void>()
    clock.after(10, run)()
    vi.advanceTimersByTime(100)
    expect(run).not.toHaveBeenCalled()
  })
})
