import { describe, expect, it } from 'vitest'
import { formatTable } from './formatTable.ts'
import { judge } from './judge.ts'
import { percentile } from './percentile.ts'

describe('judge', () => {
  it.each([
    [{ what: 'x', value: 3, unit: 'ms', bar: 3 }, 'met'],
    [{ what: 'x', value: 4.25, unit: 'ms', bar: 3 }, 'missed by 1.25 ms'],
    [{ what: 'x', value: 0, unit: 'frames', bar: 0 }, 'met'],
    [{ what: 'x', value: 4, unit: 'ms' }, ''],
  ])('says how %o stands to its bar', (finding, said) => {
    expect(judge(finding)).toBe(said)
  })
})

describe('percentile', () => {
  it('is the value that this share of all values do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, i) => 200 - i)
    expect(percentile(values, 0.5)).toBe(100)
    expect(percentile(values, 0.99)).toBe(198)
    expect(percentile(values, 1)).toBe(200)
    expect(percentile(values, 0)).toBe(1)
  })

  it('refuses to say anything of nothing', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })
})

describe('formatTable', () => {
  it('says what could not be measured beside what could', () => {
    const findings = [{ what: 'drawn', value: 2, unit: 'frames', bar: 0, note: 'in 5 s' }]
    const text = formatTable({ bench: 'idle', findings, trouble: 'the page went away' })
    expect(text).toContain('drawn (in 5 s)  2 frames  ≤ 0  missed by 2 frames')
    expect(text).toContain('could not be measured: the page went away')
  })
})
