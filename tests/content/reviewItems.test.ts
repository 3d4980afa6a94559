import { describe, expect, it } from 'vitest'
import { readDays } from '../../tools/content/readDays.ts'
import { reviewItems } from '../../tools/content/reviewItems.ts'
import { reviewCsv, reviewPage } from '../../tools/content/reviewSheet.ts'
import { ROOT } from '../../tools/root.ts'

const items = readDays(ROOT).flatMap(reviewItems)

describe('what is to be reviewed', () => {
  it('holds every thing to find, task, script and fact for a clinician, with its basis', () => {
    const mine = items.filter(({ who }) => who === 'clinician')
    for (const id of ['odp-1-h1', 'tr-t2', 'pod-4-script', 'shared.pay', 'odp-2-h3'])
      expect(mine.map((item) => item.id)).toContain(id)
    expect(mine.find(({ id }) => id === 'odp-1-h1')?.basis).toBe('unchecked')
    expect(mine.find(({ id }) => id === 'odp-1-h2')?.basis).toBe('S17')
    expect(mine.filter(({ text }) => text === '')).toEqual([])
  })

  it('holds every picture and every note for a teacher', () => {
    const mine = items.filter(({ who }) => who === 'teacher')
    expect(mine.map(({ id }) => id)).toEqual(expect.arrayContaining(['tr-4', 'odp-4/operation', 'pod']))
  })

  it('holds every Welsh word beside the English for a translator', () => {
    const mine = items.filter(({ who }) => who === 'translator')
    expect(mine.length).toBeGreaterThan(1000)
    expect(mine.filter(({ beside }) => beside === '')).toEqual([])
  })
})

describe('the worksheet', () => {
  const item = { ...items[0]!, text: '=HYPERLINK("x")', beside: '<img src=x onerror=alert(1)>' }

  it('is CSV that no spreadsheet calculates', () => {
    const csv = reviewCsv([item])
    expect(csv.startsWith('\uFEFF"For","Day"')).toBe(true)
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('is a page in which words stay words', () => {
    const page = reviewPage([item], '2026-11-22')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toContain('<img')
  })
})
