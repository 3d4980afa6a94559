import { describe, expect, it } from 'vitest'
import { DrawPace } from '../../src/viewer/DrawPace.ts'

describe('DrawPace', () => {
  /** Asks for a draw at each frame for a second, beginning at `from`. @returns the times of the draws */
  function draws(pace: DrawPace, frameMs: number, { moving = false, from = 0 } = {}): number[] {
    const out = []
    for (let now = from; now < from + 1000; now += frameMs) if (pace.due(now, moving)) out.push(now)
    return out
  }

  it('draws each frame where drawing is cheap', () => {
    expect(draws(new DrawPace(), 16).length).toBe(63)
  })

  it('draws less often where a frame takes long, but at least each 160 ms or so', () => {
    const pace = new DrawPace()
    draws(pace, 100)
    expect(pace.slow).toBe(true)
    expect(pace.intervalMs).toBeLessThanOrEqual(160)
    const times = draws(pace, 20, { from: 1000 })
    expect(times.length).toBeGreaterThan(5)
    expect(times.length).toBeLessThan(50)
    for (const [i, at] of times.entries()) if (i > 0) expect(at - times[i - 1]!).toBeLessThanOrEqual(180)
  })

  it('always draws a view that moves', () => {
    expect(draws(new DrawPace(), 100, { moving: true }).length).toBe(10)
  })

  it('does not take a pause for a slow frame', () => {
    const pace = new DrawPace()
    for (let now = 0; now < 100_000; now += 5000) {
      pace.due(now, false)
      pace.idle()
    }
    expect(pace.slow).toBe(false)
  })

  it('recovers when frames become cheap again', () => {
    const pace = new DrawPace()
    draws(pace, 100)
    let now = 1000
    for (let i = 0; i < 100; i++) pace.due((now += 16), true)
    expect(pace.slow).toBe(false)
    expect(pace.intervalMs).toBe(0)
  })
})
