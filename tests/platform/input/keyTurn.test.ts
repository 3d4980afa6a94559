import { describe, expect, it } from 'vitest'
import { createKeyTurn } from '../../../src/platform/input/keyTurn.ts'

describe('createKeyTurn', () => {
  /** The share of full speed in the last step of `dtMs`. */
  const speed = (keys: ReturnType<typeof createKeyTurn>, axis: 'yaw' | 'pitch' = 'yaw', dtMs = 16) =>
    keys.moved[axis] / dtMs

  it('moves at once, speeds up while the key is held and runs out after', () => {
    const keys = createKeyTurn()
    expect(keys.press('ArrowRight')).toBe(true)
    keys.step(16, true)
    expect(speed(keys)).toBeGreaterThan(0.35)
    expect(speed(keys)).toBeLessThan(0.5)
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(speed(keys)).toBeGreaterThan(0.99)
    keys.release('ArrowRight')
    expect(keys.step(16, true)).toBe(true)
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.step(16, true)).toBe(false)
    expect(keys.moved.yaw).toBe(0)
  })

  it('has full speed at once and stops at once under reduced motion', () => {
    const keys = createKeyTurn()
    keys.press('ArrowUp')
    keys.step(16, false)
    keys.step(16, false)
    expect(speed(keys, 'pitch')).toBe(1)
    keys.release('ArrowUp')
    expect(keys.step(16, false)).toBe(false)
  })

  it.each([true, false])('moves for a tap that is over before the next frame (easing: %s)', (smooth) => {
    const keys = createKeyTurn()
    keys.press('ArrowLeft')
    keys.release('ArrowLeft')
    let way = 0
    while (keys.step(16, smooth)) way += keys.moved.yaw
    expect(way).toBeLessThan(-30)
    expect(way).toBeGreaterThan(-80)
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
    expect(keys.moved.yaw).toBe(0)
    keys.release('ArrowLeft')
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(speed(keys)).toBeGreaterThan(0.9)
  })

  it('does not count a repeating key twice', () => {
    const keys = createKeyTurn()
    keys.press('+')
    keys.press('+')
    keys.release('+')
    keys.step(16, true)
    for (let i = 0; i < 60; i++) keys.step(16, true)
    expect(keys.step(16, true)).toBe(false)
  })

  it('lets everything go when no key-up will come', () => {
    const keys = createKeyTurn()
    keys.press('ArrowLeft')
    keys.press('-')
    keys.step(16, false)
    keys.releaseAll()
    expect(keys.step(16, false)).toBe(false)
  })
})
