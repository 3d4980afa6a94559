import { describe, expect, it } from 'vitest'
import { nearestOut } from '../../../../src/ui/page/cues/nearestOut.ts'
import { sideOf } from '../../../../src/ui/page/sideOf.ts'

const ahead = { yawDeg: 350, pitchDeg: 0, fovDeg: 65 }

describe('sideOf', () => {
  it.each([
    [350, 'here'],
    [20, 'here'],
    [60, 'right'],
    [300, 'left'],
    [170, 'behind'],
    [120, 'right'],
  ] as const)('says where %s° is for somebody who looks to 350°', (yaw, side) => {
    expect(sideOf(ahead, yaw, 1.6)).toBe(side)
  })

  it('has less in view on a narrow screen', () => {
    expect(sideOf(ahead, 15, 0.46)).toBe('right')
  })
})

describe('nearestOut', () => {
  const things = [{ yaw: 0 }, { yaw: 100 }, { yaw: 260 }, { yaw: 170 }]

  it('points to what is out of view and reached by the least turning', () => {
    expect(nearestOut(things, ahead, 1.6)).toEqual({ side: 'left', thing: { yaw: 260 } })
    expect(nearestOut(things.slice(0, 2), ahead, 1.6)).toEqual({ side: 'right', thing: { yaw: 100 } })
  })

  it('points nowhere when all is in view', () => {
    expect(nearestOut([{ yaw: 340 }, { yaw: 10 }], ahead, 1.6)).toBeUndefined()
  })
})
