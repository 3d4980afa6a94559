import { describe, expect, it } from 'vitest'
import { createViewTurn } from '../../../src/platform/index.ts'
import { createFakeLook, createFakeLoop } from './fakeLook.ts'

describe('createViewTurn', () => {
  it('turns by the shortest way and arrives exactly', () => {
    const control = createFakeLook({ yawDeg: 170 })
    const loop = createFakeLoop()
    const turn = createViewTurn(control, loop, () => false)
    turn.to({ yawDeg: -170, pitchDeg: 10 })
    expect(loop.asked).toBe(1)
    expect(loop.frame(16)).toBe(true)
    loop.frame(100)
    expect(control.look.yawDeg > 170 || control.look.yawDeg < -170).toBe(true)
    expect(loop.frame(200)).toBe(false)
    expect(control.look).toMatchObject({ yawDeg: -170, pitchDeg: 10, fovDeg: 60 })
  })

  it('cuts under reduced motion', () => {
    const control = createFakeLook()
    const loop = createFakeLoop()
    createViewTurn(control, loop, () => true).to({ yawDeg: 90 })
    expect(control.look.yawDeg).toBe(90)
    expect(loop.frame(16)).toBe(false)
  })

  it('gives way when somebody else moves the view', () => {
    const control = createFakeLook()
    const loop = createFakeLoop()
    createViewTurn(control, loop, () => false).to({ yawDeg: 90 })
    loop.frame(16)
    loop.frame(16)
    control.set({ yawDeg: -5 })
    expect(loop.frame(16)).toBe(false)
    loop.frame(300)
    expect(control.look.yawDeg).toBe(-5)
  })

  it('takes its step off the loop when disposed', () => {
    const loop = createFakeLoop()
    createViewTurn(createFakeLook(), loop, () => false).dispose()
    expect(loop.steps).toBe(0)
  })
})
