import { describe, expect, it } from 'vitest'

import { parseDay } from '../../src/manifest/index.ts'
import { faultsOf } from '../fixtures/manifestFault.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

/** Faults of the tiny day after a change. */
function faultsAfter(change: (day: Json) => void): ReturnType<typeof faultsOf> {
  const day = tinyDay()
  change(day)
  return faultsOf(() => parseDay(day, 'scenes/baker/day.json'))
}

describe('parseDay', () => {
  it('gives a valid day back, frozen through and through', () => {
    const day = parseDay(tinyDay(), 'day.json')
    expect(day).toEqual(tinyDay())
    expect(Object.isFrozen(day.scenes[0]?.overlays[0]?.corners[0])).toBe(true)
  })

  it('names file, path, what was found, what is expected and a likely correction in one sentence', () => {
    const day = tinyDay()
    day.scenes[0].ways[0].to = 'ovem'
    expect(() => parseDay(day, 'scenes/baker/day.json')).toThrow(
      'scenes/baker/day.json $.scenes[0].ways[0].to: found "ovem", expected the id of a scene. Did you mean "oven"?',
    )
  })

  it('suggests the key that a misspelt one was meant to be', () => {
    const faults = faultsAfter((day) => {
      day.scenes[1].hotspot = day.scenes[1].hotspots
      delete day.scenes[1].hotspots
    })
    expect(faults).toContainEqual({
      path: '$.scenes[1].hotspot',
      found: 'an unknown key',
      expected: 'one of the keys id, care, dressings, hotspots, overlays, props, ways',
      suggestion: '"hotspots"',
    })
    expect(faults).toContainEqual({
      path: '$.scenes[1].hotspots',
      found: 'nothing',
      expected: 'the key "hotspots"',
    })
  })

  it('suggests the kind that a misspelt one was meant to be', () => {
    const [fault] = faultsAfter((day) => (day.tasks[0].steps[0].kind = 'oder'))
    expect(fault?.path).toBe('$.tasks[0].steps[0].kind')
    expect(fault?.found).toBe('"oder"')
    expect(fault?.suggestion).toBe('"order"')
  })

  it('refuses angles outside their range', () => {
    for (const [key, value] of [
      ['yaw', 360],
      ['yaw', -180.5],
      ['pitch', 91],
      ['pitch', -90.1],
    ] as const) {
      const faults = faultsAfter((day) => (day.scenes[0].hotspots[0][key] = value))
      expect(faults.map(({ path }) => path)).toEqual([`$.scenes[0].hotspots[0].${key}`])
    }
    expect(faultsAfter((day) => (day.scenes[0].hotspots[0].yaw = 359.9))).toEqual([])
    expect(faultsAfter((day) => (day.scenes[0].hotspots[0].yaw = -180))).toEqual([])
  })

  it('reports every fault at once', () => {
    const faults = faultsAfter((day) => {
      day.narrator = 'moe'
      day.moments[1].script = 's2'
      day.cuts[0].parts[0].tasks = ['t9']
    })
    expect(faults.map(({ path }) => path)).toEqual([
      '$.narrator',
      '$.moments[1].script',
      '$.cuts[0].parts[0].tasks[0]',
    ])
  })

  it.each<[string, (day: Json) => void, string]>([
    ['a scene no way leads to', (day) => (day.scenes[0].ways = []), '$.scenes[1].id'],
    ['a scene no way leads back from', (day) => (day.scenes[1].ways = []), '$.scenes[1].ways'],
    ['a way to the scene it is in', (day) => (day.scenes[0].ways[0].to = 'shop'), '$.scenes[0].ways[0].to'],
    [
      'a way to a dressing there is not',
      (day) => (day.scenes[0].ways[0].dressing = 'wram'),
      '$.scenes[0].ways[0].dressing',
    ],
    ['two scenes of one id', (day) => (day.scenes[1].id = 'shop'), '$.scenes[1].id'],
    [
      'a hotspot that no dressing offers',
      (day) => day.scenes[0].dressings.forEach((d: Json) => (d.hotspots = [])),
      '$.scenes[0].hotspots[0].id',
    ],
    [
      'a dressing that offers what is not there',
      (day) => day.scenes[0].dressings[0].overlays.push('bord'),
      '$.scenes[0].dressings[0].overlays[4]',
    ],
    ['a cue of nobody', (day) => (day.scripts[0].cues[0].speaker = 'me'), '$.scripts[0].cues[0].speaker'],
    [
      'evidence from a source not listed',
      (day) => (day.scenes[0].hotspots[0].evidence.sources = ['S2']),
      '$.scenes[0].hotspots[0].evidence.sources[0]',
    ],
    ['a door’s line that nobody says', (day) => (day.door.quote.cue = 'c9'), '$.door.quote.cue'],
    ['a door’s note that is not the day’s', (day) => (day.door.note = 'dust'), '$.door.note'],
    ['moments out of order', (day) => (day.moments[1].time = '06:00'), '$.moments[1].time'],
    [
      'an answer that is no option',
      (day) => (day.tasks[0].steps[1].answer = ['d']),
      '$.tasks[0].steps[1].answer[0]',
    ],
    [
      'an order that leaves an item out',
      (day) => (day.tasks[0].steps[0].answer = [['a'], ['b']]),
      '$.tasks[0].steps[0].answer',
    ],
    [
      'more cards drawn than there are',
      (day) => (day.tasks[0].steps[2].draw = 3),
      '$.tasks[0].steps[2].draw',
    ],
    [
      'a target no step reaches',
      (day) => Object.assign(day.tasks[0].steps[4], { tolerance: 0.01, steps: [0.7] }),
      '$.tasks[0].steps[4].controls[0].target',
    ],
    [
      'a touch that lifts by itself too late',
      (day) => (day.tasks[0].steps[6].liftsAfter = 3),
      '$.tasks[0].steps[6].liftsAfter',
    ],
    [
      'a prop the dressing does not offer',
      (day) => (day.tasks[0].steps[5].prop = 'bum'),
      '$.tasks[0].steps[5].prop',
    ],
    [
      'a star for more cards than are dealt',
      (day) => (day.tasks[0].stars[2].cards = 3),
      '$.tasks[0].stars[2].cards',
    ],
    [
      'a star that lacks what it is for',
      (day) => delete day.tasks[0].stars[1].pick,
      '$.tasks[0].stars[1].pick',
    ],
    [
      'feedback on a pick without the pick',
      (day) => delete day.tasks[0].steps[1].feedback[0].pick,
      '$.tasks[0].steps[1].feedback[0].pick',
    ],
    [
      'a choice for a note not shown',
      (day) => (day.scenes[0].care.choices[0].note = 'smoke'),
      '$.scenes[0].care.choices[0].note',
    ],
    ['a reviewer without a date', (day) => (day.review.reviewedBy = ['A. Smith']), '$.review.reviewDate'],
  ])('refuses %s', (_, change, path) => {
    expect(faultsAfter(change).map((fault) => fault.path)).toContain(path)
  })

  it.each([null, 7, 'day', [], [tinyDay()], {}])('refuses %j in place of a day', (json) => {
    expect(faultsOf(() => parseDay(json, 'day.json')).length).toBeGreaterThan(0)
  })
})
