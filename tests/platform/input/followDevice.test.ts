import { describe, expect, it } from 'vitest'
import { deviceDirection } from '../../../src/platform/input/deviceDirection.ts'
import { createFollowDevice } from '../../../src/platform/input/followDevice.ts'
import { createFakeLook } from './fakeLook.ts'

const point = (alpha: number, beta: number, gamma: number) =>
  deviceDirection(alpha, beta, gamma, { yawDeg: 0, pitchDeg: 0 })

describe('deviceDirection', () => {
  it('points level and north when the phone stands upright, facing north', () => {
    const upright = point(0, 90, 0)
    expect(upright.yawDeg).toBeCloseTo(0)
    expect(upright.pitchDeg).toBeCloseTo(0)
  })

  it('turns right when the phone turns right (alpha counts to the left)', () => {
    expect(point(-30, 90, 0).yawDeg).toBeCloseTo(30)
  })

  it('looks up when the phone is tipped back, and at the floor when it lies flat', () => {
    expect(point(0, 120, 0).pitchDeg).toBeCloseTo(30)
    expect(point(0, 0, 0).pitchDeg).toBeCloseTo(-90)
  })

  it('points level in landscape too', () => {
    expect(point(0, 0, -90).pitchDeg).toBeCloseTo(0)
  })
})

describe('createFollowDevice', () => {
  const settle = (follow: ReturnType<typeof createFollowDevice>): void => {
    while (follow.step(16));
  }

  it('keeps the view where it is when it starts, and follows each change after', () => {
    const control = createFakeLook({ yawDeg: 100 })
    const follow = createFollowDevice(control)
    expect(follow.tell({ yawDeg: -20, pitchDeg: 5 })).toBe(false)
    settle(follow)
    expect(control.look.yawDeg).toBe(100)
    expect(follow.tell({ yawDeg: -10, pitchDeg: 8 })).toBe(true)
    settle(follow)
    expect(control.look.yawDeg).toBeCloseTo(110, 0)
    expect(control.look.pitchDeg).toBeCloseTo(3, 0)
  })

  it('adds to a drag instead of fighting it', () => {
    const control = createFakeLook()
    const follow = createFollowDevice(control)
    follow.tell({ yawDeg: 0, pitchDeg: 0 })
    control.set({ yawDeg: 50 })
    follow.tell({ yawDeg: 4, pitchDeg: 0 })
    settle(follow)
    expect(control.look.yawDeg).toBeCloseTo(54, 0)
  })

  it('does not ask for frames because a sensor trembles', () => {
    const follow = createFollowDevice(createFakeLook())
    follow.tell({ yawDeg: 0, pitchDeg: 0 })
    expect(follow.tell({ yawDeg: 0.01, pitchDeg: -0.01 })).toBe(false)
  })
})
