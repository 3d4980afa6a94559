import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay, parseLocale } from '../../src/manifest/index.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../scenes/_template/${file}`, import.meta.url), 'utf8'))

describe('the template of a day', () => {
  it('is a day without faults, with all its words', () => {
    const day = parseDay(read('day.json'), 'scenes/_template/day.json')
    const locale = parseLocale(read('locales/en.json'), 'scenes/_template/locales/en.json', day)
    expect(Object.keys(locale.words).length).toBeGreaterThan(20)
  })

  it('is not among the days', () => {
    expect(readDays(ROOT).map(({ day }) => day.id)).not.toContain('template')
  })
})
