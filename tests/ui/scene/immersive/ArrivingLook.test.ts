import { describe, expect, it } from 'vitest'
import { ArrivingLook } from '../../../../src/ui/scene/immersive/ArrivingLook.ts'

const FRAME_MS = 1000 / 72

describe('a look that arrives', () => {
  const start = () => {
    const look = new ArrivingLook()
    let now = 0
    /** Looks from one yaw to another in so many frames. @returns what the last frame allows */
    return (from: number, to: number, frames: number, target: string | undefined): boolean => {
      let may = false
      for (let k = 1; k <= frames; k++) {
        const yaw = ((from + ((to - from) * k) / frames) * Math.PI) / 180
        may = look.mayChoose((now += FRAME_MS), [Math.sin(yaw), 0, -Math.cos(yaw)], target)
      }
      return may
    }
  }

  it('chooses what it went to', () => {
    const go = start()
    go(0, 0, 20, undefined)
    go(0, 10, 10, undefined)
    expect(go(10, 11, 1, 'card')).toBe(true)
    expect(go(11, 11, 200, 'card')).toBe(true)
  })

  it('chooses nothing that came up where it rested, however long it rests', () => {
    const go = start()
    go(0, 0.1, 100, undefined)
    expect(go(0.1, 0, 300, 'card')).toBe(false)
    expect(go(0, 0.2, 300, 'another')).toBe(false)
  })

  it('may choose it after going a little way, also without leaving it and however slowly', () => {
    const go = start()
    go(0, 0, 20, undefined)
    expect(go(0, 2, 400, 'card')).toBe(false)
    expect(go(2, 3, 200, 'card')).toBe(true)
    expect(go(3, 3, 300, 'card')).toBe(true)
  })

  it('goes on after a slip', () => {
    const go = start()
    go(0, 10, 20, undefined)
    expect(go(10, 12, 4, 'card')).toBe(true)
    go(12, 12, 60, 'card')
    go(12, 12.1, 4, undefined)
    expect(go(12.1, 12, 4, 'card')).toBe(true)
  })
})
