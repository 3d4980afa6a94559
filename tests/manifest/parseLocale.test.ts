import { describe, expect, it } from 'vitest'

import { parseDay, parseLocale, wordKeys } from '../../src/manifest/index.ts'
import { faultsOf } from '../fixtures/manifestFault.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

const day = parseDay(tinyDay(), 'day.json')

/** The tiny day's words in English, each saying its own key. */
function tinyWords(): Json {
  return { language: 'en', words: Object.fromEntries(Array.from(wordKeys(day).keys(), (key) => [key, key])) }
}

/** Faults of the words after a change. */
function faultsAfter(change: (locale: Json) => void): ReturnType<typeof faultsOf> {
  const locale = tinyWords()
  change(locale)
  return faultsOf(() => parseLocale(locale, 'locales/en.json', day))
}

describe('parseLocale', () => {
  it('gives valid words back', () => {
    expect(parseLocale(tinyWords(), 'locales/en.json', day).words['shop.title']).toBe('shop.title')
  })

  it('reports a missing key, who uses it, and the misspelt one that is there', () => {
    const faults = faultsAfter(({ words }) => {
      words['shop-h1.titel'] = words['shop-h1.title']
      delete words['shop-h1.title']
    })
    expect(faults).toEqual([
      {
        path: '$.words["shop-h1.title"]',
        found: 'nothing',
        expected: 'words for $.scenes[0].hotspots[0] of day.json',
        suggestion: 'to rename "shop-h1.titel" to it',
      },
      {
        path: '$.words["shop-h1.titel"]',
        found: 'a key',
        expected: 'only keys that day.json uses',
        suggestion: '"shop-h1.title"',
      },
    ])
  })

  it('refuses mark-up, empty words and a language the day does not have', () => {
    const path = '$.words["shop.title"]'
    expect(faultsAfter(({ words }) => (words['shop.title'] = '<b>Shop</b>')).map((f) => f.path)).toEqual([
      path,
    ])
    expect(faultsAfter(({ words }) => (words['shop.title'] = '')).map((f) => f.path)).toEqual([path])
    expect(faultsAfter((locale) => (locale.language = 'cy')).map((f) => f.path)).toEqual(['$.language'])
  })

  it('refuses a list of words', () => {
    expect(faultsAfter((locale) => (locale.words = ['Shop'])).length).toBeGreaterThan(0)
  })
})
