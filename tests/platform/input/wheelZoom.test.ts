import { describe, expect, it } from 'vitest'
import { createWheelZoom } from '../../../src/platform/input/wheelZoom.ts'
import { wheelScale } from '../../../src/platform/input/zoom.ts'
import { directionAt } from '../../../src/platform/index.ts'
import { createFakeLook } from './fakeLook.ts'

describe('createWheelZoom', () => {
  it('keeps what is under the pointer under it, and comes to rest', () => {
    const control = createFakeLook({ yawDeg: 30 })
    const wheel = createWheelZoom(control)
    const at = () => directionAt(control.look, 0.6, -0.4, 1.5, { yawDeg: 0, pitchDeg: 0 })
    const before = at()
    wheel.by(1.5, 0.6, -0.4, 1.5)
    let frames = 0
    while (wheel.step(16, true)) frames++
    expect(frames).toBeGreaterThan(5)
    expect(frames).toBeLessThan(60)
    expect(control.look.fovDeg).toBeCloseTo(42.1, 1)
    expect(at().yawDeg).toBeCloseTo(before.yawDeg, 3)
    expect(at().pitchDeg).toBeCloseTo(before.pitchDeg, 3)
  })

  it('adds up turns of the wheel that come before the view has followed', () => {
    const control = createFakeLook()
    const wheel = createWheelZoom(control)
    wheel.by(1.2, 0, 0, 1.5)
    wheel.by(1.2, 0, 0, 1.5)
    wheel.step(16, false)
    expect(Math.tan((control.look.fovDeg * Math.PI) / 360)).toBeCloseTo(Math.tan(Math.PI / 6) / 1.44, 5)
  })

  it('stays within the limits', () => {
    const control = createFakeLook()
    const wheel = createWheelZoom(control)
    for (let i = 0; i < 30; i++) wheel.by(0.5, 0.3, 0.3, 1.5)
    wheel.step(16, false)
    expect(control.look.fovDeg).toBe(90)
  })
})

describe('wheelScale', () => {
  it('takes lines for sixteen pixels and bounds what a driver may report', () => {
    expect(wheelScale(3, 1, false)).toBeCloseTo(wheelScale(48, 0, false))
    expect(wheelScale(1e9, 0, false)).toBe(wheelScale(400, 0, false))
    expect(wheelScale(-100, 0, false)).toBeGreaterThan(1)
  })
})
