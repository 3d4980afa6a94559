import { describe, expect, it } from 'vitest'
import { Turning } from '../../src/viewer/Turning.ts'
import { wrapDegrees } from '../../src/viewer/look.ts'

/** Turns evenly for a second, at 60 frames a second. */
function turn(yawPerS: number, pitchPerS = 0, from = { yawDeg: 0, pitchDeg: 0 }): Turning {
  const turning = new Turning()
  for (let frame = 0; frame <= 60; frame++) {
    const s = frame / 60
    turning.add(
      { yawDeg: wrapDegrees(from.yawDeg + yawPerS * s), pitchDeg: from.pitchDeg + pitchPerS * s, fovDeg: 60 },
      s * 1000,
    )
  }
  return turning
}

describe('Turning', () => {
  it('learns how fast the view turns', () => {
    expect(turn(40).degPerSecond).toBeCloseTo(40, 1)
    expect(turn(30, 40).degPerSecond).toBeCloseTo(50, 1)
  })

  it('tells where the view will be in 250 ms', () => {
    const ahead = turn(40, -20).ahead(0)
    expect(ahead!.yawDeg).toBeCloseTo(50, 1)
    expect(ahead!.pitchDeg).toBeCloseTo(-25, 1)
  })

  it('looks further ahead where tiles take longer to come, but never further than 700 ms', () => {
    expect([0, 350, 5000].map((latencyMs) => Math.round(turn(40).ahead(latencyMs)!.yawDeg))).toEqual([
      50, 60, 68,
    ])
  })

  it('turns on across the back, where yaw jumps from 180 to −180', () => {
    const turning = turn(40, 0, { yawDeg: 150, pitchDeg: 0 })
    expect(turning.degPerSecond).toBeCloseTo(40, 1)
    expect(turning.ahead(0)!.yawDeg).toBeCloseTo(-160, 1)
  })

  it('never looks ahead over the zenith', () => {
    expect(turn(0, 80, { yawDeg: 0, pitchDeg: 5 }).ahead(0)!.pitchDeg).toBe(90)
    expect(turn(0, -80, { yawDeg: 0, pitchDeg: -5 }).ahead(0)!.pitchDeg).toBe(-90)
  })

  it('has nothing to foretell while the view hardly moves, or has come to rest', () => {
    expect(new Turning().ahead(0)).toBeUndefined()
    expect(turn(4).ahead(0)).toBeUndefined()
    const turning = turn(50)
    turning.rest()
    expect(turning.ahead(0)).toBeUndefined()
    expect(turning.degPerSecond).toBe(0)
  })

  it('does not take a jump after a pause for a turn', () => {
    const turning = turn(50)
    turning.add({ yawDeg: -120, pitchDeg: 30, fovDeg: 60 }, 1000 + 500)
    expect(turning.degPerSecond).toBe(0)
  })

  it('takes two looks at the same moment as one', () => {
    const turning = turn(50)
    const before = turning.degPerSecond
    turning.add({ yawDeg: 51, pitchDeg: 0, fovDeg: 60 }, 1000)
    expect(turning.degPerSecond).toBe(before)
  })

  it('asks for half the sharpness in a fast turn only', () => {
    expect([turn(0).sharpness, turn(80).sharpness, turn(100).sharpness]).toEqual([1, 1, 0.5])
  })

  it('gives out one object again and again', () => {
    const turning = turn(50)
    expect(turning.ahead(0)).toBe(turning.ahead(0))
  })
})
