import { describe, expect, it } from 'vitest'
import { findPlace } from '../src/findPlace.ts'

const DAYS = [
  {
    id: 'odp',
    scenes: [
      { id: 'odp-1', dressings: [{ id: 'morning' }, { id: 'afternoon' }] },
      { id: 'odp-4', dressings: [{ id: 'theatre' }] },
    ],
  },
  { id: 'tr', scenes: [{ id: 'tr-1', dressings: [{ id: 'bunker' }] }] },
]

describe('findPlace', () => {
  const find = (day: string | null, scene: string | null = null, dressing: string | null = null) => {
    const place = findPlace(DAYS, { day, scene, dressing })
    return place && [place.day.id, place.scene.id, place.dressing.id].join(' ')
  }

  it.each([
    ['odp', null, null, 'odp odp-1 morning'],
    ['odp', 'odp-1', 'afternoon', 'odp odp-1 afternoon'],
    ['odp', 'odp-1', 'midnight', 'odp odp-1 morning'],
    [null, 'tr-1', null, 'tr tr-1 bunker'],
    ['tr', 'odp-4', null, undefined],
    ['vet', null, null, undefined],
  ] as const)('day %s, scene %s, dressing %s', (day, scene, dressing, found) => {
    expect(find(day, scene, dressing)).toBe(found)
  })
})
