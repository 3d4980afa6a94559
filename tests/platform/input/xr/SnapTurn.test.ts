import { describe, expect, it } from 'vitest'
import { SnapTurn } from '../../../../src/platform/input/xr/SnapTurn.ts'

describe('a thumbstick', () => {
  it('turns once for each push, either way', () => {
    const stick = new SnapTurn()
    const pushes = [0, 0.5, 0.8, 1, 0.9, 0.5, 0.8, 0.2, -0.9, -1, 0, 0.75]
    expect(pushes.map((x) => stick.push(x))).toEqual([0, 0, 1, 0, 0, 0, 0, 0, -1, 0, 0, 1])
  })
})
