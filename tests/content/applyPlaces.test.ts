import { describe, expect, it } from 'vitest'

import { parseDay } from '../../src/manifest/index.ts'
import { applyPlaces } from '../../tools/content/applyPlaces.ts'
import { tinyDay } from '../fixtures/tinyDay.ts'

describe('applyPlaces', () => {
  it('writes corners and directions, and names what the scene does not have', () => {
    const day = tinyDay()
    const corner = { yaw: 1, pitch: 2, distance: 3 }
    const names = applyPlaces(day, 'shop', {
      overlays: { clock: [corner, corner, corner, corner], telly: [corner, corner, corner, corner] },
      hotspots: { 'shop-h1': { yaw: 33, pitch: -7 } },
      ways: { oven: { yaw: 170, pitch: -9 } },
      props: { bun: { yaw: 41, pitch: -21, distance: 1.5 } },
    })
    expect(names).toEqual({ placed: ['clock', 'shop-h1', 'oven', 'bun'], unknown: ['telly'] })
    expect(day.scenes[0].overlays[1].corners).toEqual([corner, corner, corner, corner])
    expect(day.scenes[0].hotspots[0]).toMatchObject({ id: 'shop-h1', yaw: 33, pitch: -7 })
    expect(day.scenes[0].ways[0]).toMatchObject({ to: 'oven', yaw: 170, pitch: -9 })
    expect(day.scenes[0].props[0].at).toEqual({ yaw: 41, pitch: -21, distance: 1.5 })
    expect(parseDay(day, 'day.json').id).toBe('baker')
  })

  it('draws a hotspot that is too high or too low into easy view', () => {
    const day = tinyDay()
    applyPlaces(day, 'shop', { hotspots: { 'shop-h1': { yaw: 0, pitch: 52 } } })
    expect(day.scenes[0].hotspots[0].pitch).toBe(30)
    applyPlaces(day, 'shop', { hotspots: { 'shop-h1': { yaw: 0, pitch: -50 } } })
    expect(day.scenes[0].hotspots[0].pitch).toBe(-35)
  })

  it('puts people into the dressings that show the picture, and into no other', () => {
    const day = tinyDay()
    const [dressing] = day.scenes[0].dressings
    const people = { baker: { yaw: 12, pitch: -3 } }
    applyPlaces(day, 'shop', { people }, 'elsewhere')
    expect(dressing!.people).toBeUndefined()
    applyPlaces(day, 'shop', { people }, dressing!.picture.folder)
    expect(dressing!.people).toEqual([{ id: 'baker', yaw: 12, pitch: -3 }])
  })

  it('refuses a scene that is not there', () => {
    expect(() => applyPlaces(tinyDay(), 'shed', {})).toThrow('There is no scene "shed" in the day "baker".')
  })
})
