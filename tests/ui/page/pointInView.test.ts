import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionAt, type Look } from '../../../src/platform/index.ts'
import { lookBeside } from '../../../src/ui/page/plate/lookBeside.ts'
import { pointInView } from '../../../src/ui/page/pointInView.ts'

const look = fc.record<Look>({
  yawDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  pitchDeg: fc.double({ min: -70, max: 70, noNaN: true }),
  fovDeg: fc.double({ min: 30, max: 90, noNaN: true }),
})
const part = fc.double({ min: -1, max: 1, noNaN: true })

describe('pointInView', () => {
  it('finds a direction where it is seen', () => {
    fc.assert(
      fc.property(look, part, part, fc.double({ min: 0.4, max: 2.5, noNaN: true }), (at, x, y, aspect) => {
        const { yawDeg, pitchDeg } = directionAt(at, x, y, aspect, { yawDeg: 0, pitchDeg: 0 })
        const seen = pointInView(at, yawDeg, pitchDeg, aspect, { x: 0, y: 0, ahead: false })
        expect(seen.ahead).toBe(true)
        expect(seen.x).toBeCloseTo(x, 6)
        expect(seen.y).toBeCloseTo(y, 6)
      }),
    )
  })

  it('tells what lies behind', () => {
    const ahead = { yawDeg: 10, pitchDeg: 0, fovDeg: 60 }
    expect(pointInView(ahead, 190, 0, 1.5, { x: 0, y: 0, ahead: true }).ahead).toBe(false)
  })
})

describe('lookBeside', () => {
  const LOOK: Look = { yawDeg: 0, pitchDeg: 0, fovDeg: 65 }
  const seenAt = (thing: { yaw: number; pitch: number }, box: DOMRectLike, width: number, height: number) => {
    const next = { ...LOOK, ...lookBeside(thing, LOOK, box, width, height) }
    return pointInView(next, thing.yaw, thing.pitch, width / height, { x: 0, y: 0, ahead: false })
  }
  interface DOMRectLike {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }

  it('shows a thing beside a plate at the right, and beside one at the left', () => {
    const right = { left: 796, right: 1384, top: 144, bottom: 760 }
    const left = { left: 56, right: 644, top: 144, bottom: 760 }
    for (const thing of [
      { yaw: 90, pitch: -20 },
      { yaw: -170, pitch: 10 },
    ]) {
      const seen = seenAt(thing, right, 1440, 900)
      expect(seen.ahead).toBe(true)
      expect(((seen.x + 1) / 2) * 1440).toBeLessThan(796)
      expect(((seenAt(thing, left, 1440, 900).x + 1) / 2) * 1440).toBeGreaterThan(644)
    }
  })

  it('shows it above a sheet', () => {
    const seen = seenAt({ yaw: 30, pitch: 0 }, { left: 0, right: 390, top: 300, bottom: 844 }, 390, 844)
    expect(((1 - seen.y) / 2) * 844).toBeCloseTo(150, 0)
    expect(seen.x).toBeCloseTo(0, 6)
  })
})
