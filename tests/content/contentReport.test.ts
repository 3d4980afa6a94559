import { describe, expect, it } from 'vitest'

import { parseDay, wordKeys } from '../../src/manifest/index.ts'
import { contentReport, reportLine } from '../../tools/content/contentReport.ts'
import type { DaySource } from '../../tools/content/readDays.ts'
import { tinyDay } from '../fixtures/tinyDay.ts'

function source(): DaySource {
  const json = tinyDay()
  json.scenes[0].hotspots[0].evidence = { sources: [], unchecked: true }
  const day = parseDay(json, 'day.json')
  const words = Object.fromEntries(Array.from(wordKeys(day).keys(), (key) => [key, 'A word or two.']))
  const locales = new Map([['en', { language: 'en', words }]])
  return { day, folder: 'scenes/baker', locales, files: [] }
}

describe('contentReport', () => {
  it('counts what is there and what is missing', () => {
    const picture = { scene: 'shop', dressing: 'warm', file: '', panorama: undefined as never }
    const report = contentReport(source(), [picture])
    expect(report).toMatchObject({
      day: 'baker',
      scenes: 2,
      dressings: 4,
      withoutPicture: ['shop/cold', 'oven/warm', 'oven/cold'],
      hotspots: 2,
      scripts: 1,
      tasks: 1,
      unchecked: 2,
      reviewed: false,
    })
    expect(report.cutMinutes['short']).toBeCloseTo(1.033, 2)
  })

  it('says in its line whether a visitor is offered the day', () => {
    expect(reportLine(contentReport(source(), []))).toMatch(
      /^baker \(en\) not offered: no picture yet · 2 scenes · 0 of 4/,
    )
  })
})
