import { describe, expect, it } from 'vitest'
import { createGrip } from '../../../src/platform/input/grip.ts'

describe('createGrip', () => {
  it('gives the middle and the distance of two fingers', () => {
    const grip = createGrip()
    grip.put(7, 0, 0)
    expect(grip.spread).toBe(0)
    grip.put(9, 30, 40)
    expect([grip.count, grip.x, grip.y, grip.spread]).toEqual([2, 15, 20, 50])
  })

  it('ignores pointers that do not hold the picture', () => {
    const grip = createGrip()
    grip.put(1, 5, 5)
    expect(grip.move(2, 90, 90)).toBe(false)
    expect(grip.lift(2)).toBe(false)
    expect([grip.count, grip.x]).toEqual([1, 5])
    expect(grip.lift(1)).toBe(true)
    expect(grip.count).toBe(0)
  })
})
