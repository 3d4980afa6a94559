import { describe, expect, it } from 'vitest'
import { Dwell } from '../../../../src/platform/index.ts'

/** Looks at `target` for so long, at 72 frames a second. @returns what was chosen */
function rest(dwell: Dwell, fromMs: number, forMs: number, target: string | undefined, dwellMs = 1500) {
  const chosen: string[] = []
  for (let ms = fromMs; ms < fromMs + forMs; ms += 1000 / 72) {
    const one = dwell.look(ms, target, dwellMs)
    if (one !== undefined) chosen.push(one)
  }
  return chosen
}

describe('choosing by looking', () => {
  it('chooses after so long, once', () => {
    const dwell = new Dwell()
    expect(rest(dwell, 0, 1450, 'a')).toEqual([])
    expect(dwell.progress).toBeGreaterThan(0.9)
    expect(rest(dwell, 1450, 100, 'a')).toEqual(['a'])
    expect(rest(dwell, 1550, 9000, 'a')).toEqual([])
    expect(dwell.progress).toBe(0)
  })

  it('is taken back by looking away, and begins anew', () => {
    const dwell = new Dwell()
    rest(dwell, 0, 1200, 'a')
    rest(dwell, 1200, 300, undefined)
    expect(dwell.progress).toBe(0)
    expect(rest(dwell, 1500, 1400, 'a')).toEqual([])
    expect(rest(dwell, 2900, 300, 'a')).toEqual(['a'])
  })

  it('forgives a look that slips off for a moment', () => {
    const dwell = new Dwell()
    rest(dwell, 0, 800, 'a')
    rest(dwell, 800, 100, undefined)
    expect(rest(dwell, 900, 650, 'a')).toEqual(['a'])
  })

  it('begins anew on something else at once', () => {
    const dwell = new Dwell()
    rest(dwell, 0, 1400, 'a')
    expect(rest(dwell, 1400, 1400, 'b')).toEqual([])
    expect(rest(dwell, 2800, 200, 'b')).toEqual(['b'])
  })

  it('rests after a choice, so that what takes its place is not chosen by accident', () => {
    const dwell = new Dwell()
    rest(dwell, 0, 1520, 'a')
    expect(rest(dwell, 1520, 1700, 'b')).toEqual([])
    expect(rest(dwell, 3220, 600, 'b')).toEqual(['b'])
  })

  it('takes as long as one likes, and can be off', () => {
    expect(rest(new Dwell(), 0, 520, 'a', 500)).toEqual(['a'])
    expect(rest(new Dwell(), 0, 60_000, 'a', 0)).toEqual([])
  })
})
