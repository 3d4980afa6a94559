import { expect, it } from 'vitest'

import { parseDay } from '../../src/manifest/index.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { placeTaskSpots } from '../../tools/content/placeTaskSpots.ts'
import { ROOT } from '../../tools/root.ts'

it('points items, and what is to be found, to where the room has them, in that scene only', () => {
  const day = structuredClone(readDays(ROOT).find((source) => source.day.id === 'odp')!.day)
  const at = { yaw: 12, pitch: -21, distance: 2 }
  expect(placeTaskSpots(day, 'odp-4', { 'missing-swab': at, needles: at, teapot: at })).toEqual(
    new Set(['missing-swab']),
  )
  const count = day.tasks.find(({ id }) => id === 'odp-t2')!
  const found = count.steps.find(({ kind }) => kind === 'find')
  expect(found).toMatchObject({ at: { yaw: 12, pitch: -21 } })
  const tally = count.steps.find(({ kind }) => kind === 'count')
  expect(placeTaskSpots(day, 'odp-3', { needles: at })).toEqual(new Set(['needles']))
  expect(tally).toMatchObject({
    items: expect.arrayContaining([{ id: 'needles', count: 2, at: { yaw: 12, pitch: -21 } }]),
  })
  expect(parseDay(day, 'day.json').id).toBe('odp')
})
