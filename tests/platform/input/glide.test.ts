import { describe, expect, it } from 'vitest'
import { createGlide } from '../../../src/platform/input/glide.ts'

const throwAt = (dtMs: number) => {
  const glide = createGlide()
  for (let t = 0; t < 320; t += dtMs) glide.drag(0.1 * dtMs, 0, dtMs)
  return glide
}

describe('createGlide', () => {
  it('learns the speed of the drag', () => {
    expect(throwAt(16).yawSpeed).toBeCloseTo(100, 0)
  })

  it('goes equally far at 30 and at 120 frames a second', () => {
    const way = (dtMs: number): number => {
      const glide = throwAt(16)
      let total = 0
      while (glide.step(dtMs)) total += glide.yawMoved
      return total
    }
    expect(way(33)).toBeGreaterThan(20)
    expect(Math.abs(way(33) - way(8))).toBeLessThan(0.3)
  })

  it('takes no time as no drag', () => {
    const glide = createGlide()
    glide.drag(50, 0, 0)
    expect(glide.yawSpeed).toBe(0)
  })
})
