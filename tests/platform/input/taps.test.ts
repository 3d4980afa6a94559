import { describe, expect, it } from 'vitest'
import { createTaps } from '../../../src/platform/input/taps.ts'

const tap = (taps: ReturnType<typeof createTaps>, x: number, atMs: number) => {
  taps.down(x, 0, atMs)
  return taps.up(x + 2, 1, atMs + 60)
}

describe('createTaps', () => {
  it('tells a tap from a drag, also from one that came back', () => {
    const taps = createTaps()
    expect(tap(taps, 10, 0)).toBe('tap')
    taps.down(10, 0, 1000)
    taps.move(60, 0)
    taps.move(10, 0)
    expect(taps.up(10, 0, 1100)).toBe('none')
  })

  it('knows a double tap, and starts anew after it', () => {
    const taps = createTaps()
    tap(taps, 10, 0)
    expect(tap(taps, 14, 150)).toBe('double')
    expect(tap(taps, 14, 300)).toBe('tap')
  })

  it('takes two taps far apart in time or place as two', () => {
    const taps = createTaps()
    tap(taps, 10, 0)
    expect(tap(taps, 10, 800)).toBe('tap')
    expect(tap(taps, 200, 1000)).toBe('tap')
  })

  it('takes a long press and a second finger as no tap', () => {
    const taps = createTaps()
    taps.down(0, 0, 0)
    expect(taps.up(0, 0, 900)).toBe('none')
    taps.down(0, 0, 2000)
    taps.spoil()
    expect(taps.up(0, 0, 2050)).toBe('none')
  })
})
