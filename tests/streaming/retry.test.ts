import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryDelay } from '../../src/streaming/retry.ts'

describe('retryDelay', () => {
  it('doubles with each attempt, up to 15 s', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 255].map((attempts) => retryDelay(attempts, 0.5))).toEqual([
      400, 800, 1600, 3200, 6400, 12_800, 15_000, 15_000, 15_000,
    ])
  })

  it('is spread by half to either side, so that many that failed together do not come back together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 255 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const middle = retryDelay(attempts, 0.5)
          expect(retryDelay(attempts, 0)).toBe(middle * 0.5)
          expect(retryDelay(attempts, random)).toBeGreaterThanOrEqual(middle * 0.5)
          expect(retryDelay(attempts, random)).toBeLessThanOrEqual(middle * 1.5)
        },
      ),
    )
  })
})
