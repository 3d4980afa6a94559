import { describe, expect, it } from 'vitest'
import { createKeyTurn } from '../../../src/platform/input/keyTurn.ts'

describe('createKeyTurn', () => {
  it('moves at once, speeds up while the key is held and runs out after', () => {
    const keys = createKeyTurn()
    expect(keys.press('ArrowRight')).toBe(true)
    expect(keys.push.yaw).toBeCloseTo(0.35)
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.push.yaw).toBeGreaterThan(0.99)
    keys.release('ArrowRight')
    expect(keys.step(16, true)).toBe(true)
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.step(16, true)).toBe(false)
    expect(keys.push.yaw).toBe(0)
  })

  it('stops at once under reduced motion', () => {
    const keys = createKeyTurn()
    keys.press('ArrowUp')
    keys.step(16, false)
    expect(keys.push.pitch).toBe(1)
    keys.release('ArrowUp')
    expect(keys.step(16, false)).toBe(false)
  })

  it('leaves alone what it does not know, Tab above all', () => {
    const keys = createKeyTurn()
    expect(keys.press('Tab')).toBe(false)
    expect(keys.press('Enter')).toBe(false)
  })

  it('stands still when opposite keys are held, and goes on with the one that stays', () => {
    const keys = createKeyTurn()
    keys.press('ArrowLeft')
    keys.press('ArrowRight')
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.push.yaw).toBe(0)
    keys.release('ArrowLeft')
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.push.yaw).toBeGreaterThan(0.9)
  })

  it('does not count a repeating key twice', () => {
    const keys = createKeyTurn()
    keys.press('+')
    keys.press('+')
    keys.release('+')
    expect(keys.step(16, false)).toBe(false)
  })

  it('lets everything go when no key-up will come', () => {
    const keys = createKeyTurn()
    keys.press('ArrowLeft')
    keys.press('-')
    keys.releaseAll()
    expect(keys.step(16, false)).toBe(false)
  })
})
