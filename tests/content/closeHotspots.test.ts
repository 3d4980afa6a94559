import { describe, expect, it } from 'vitest'

import { angleBetween, closeHotspots } from '../../tools/content/closeHotspots.ts'
import { tinyDay } from '../fixtures/tinyDay.ts'

describe('angleBetween', () => {
  it.each([
    [{ yaw: 350, pitch: 0 }, { yaw: 10, pitch: 0 }, 20],
    [{ yaw: -90, pitch: 0 }, { yaw: 270, pitch: 0 }, 0],
    [{ yaw: 0, pitch: 60 }, { yaw: 180, pitch: 60 }, 60],
    [{ yaw: 12, pitch: -30 }, { yaw: 12, pitch: 30 }, 60],
  ])('from %j to %j', (a, b, degrees) => {
    expect(angleBetween(a, b)).toBeCloseTo(degrees, 5)
  })
})

describe('closeHotspots', () => {
  it('names hotspots offered together that are hard to tell apart', () => {
    const day = tinyDay()
    day.scenes[0].hotspots.push({ ...day.scenes[0].hotspots[0], id: 'shop-h2', yaw: 26 })
    expect(closeHotspots(day, 15)).toEqual([])
    day.scenes[0].dressings[0].hotspots.push('shop-h2')
    const [pair, ...more] = closeHotspots(day, 15)
    expect(pair?.ids).toEqual(['shop-h1', 'shop-h2'])
    expect(pair?.degrees).toBeCloseTo(5.94, 2)
    expect(more).toEqual([])
  })
})
