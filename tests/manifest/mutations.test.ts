import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseDay, parseLocale, wordKeys } from '../../src/manifest/index.ts'
import { isError } from '../../src/shared/index.ts'
import { mutate, type Mutation } from '../fixtures/mutate.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'retype', 'rename', 'duplicate', 'swap'),
  node: fc.nat(),
  other: fc.nat(),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', '__proto__', 'constructor', 'shop', 'order', -1, 0.1, 1e308, null, [], {}),
  ),
})

/** Parses mutated documents; anything but a valid value or the one typed error fails. Returns how often each came. */
function tally(
  runs: number,
  fresh: () => Json,
  read: (json: unknown) => void,
): { valid: number; refused: number } {
  const seen = { valid: 0, refused: 0 }
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const document = fresh()
      for (const one of mutations) mutate(document, one)
      try {
        read(document)
        seen.valid += 1
      } catch (error) {
        if (!isError(error, 'manifest/invalid')) throw error
        const { issues } = error.details
        if (issues.length === 0 || !issues.every(({ path }) => path.startsWith('$'))) throw error
        seen.refused += 1
      }
    }),
    { numRuns: runs },
  )
  return seen
}

function parse(json: unknown): void {
  const day = parseDay(json, 'day.json')
  expect(parseDay(structuredClone(day), 'day.json')).toEqual(day)
  expect(wordKeys(day).size).toBeGreaterThan(0)
}

describe('a day changed at random ends in a valid day or in manifest/invalid', () => {
  it('8,500 times, for a small day with every kind of part', () => {
    const { valid, refused } = tally(8_500, tinyDay, parse)
    expect(valid).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(1000)
  }, 60_000)

  it.each(['odp', 'tr', 'pod'])(
    '500 times, for the day %s',
    (name) => {
      const text = readFileSync(`scenes/${name}/day.json`, 'utf8')
      const { refused } = tally(500, () => JSON.parse(text), parse)
      expect(refused).toBeGreaterThan(100)
    },
    60_000,
  )

  it('1,000 times, for words', () => {
    const day = parseDay(tinyDay(), 'day.json')
    const words = Object.fromEntries(Array.from(wordKeys(day).keys(), (key) => [key, key]))
    const fresh = (): Json => ({ language: 'en', words: { ...words } })
    const { refused } = tally(1_000, fresh, (json) => parseLocale(json, 'en.json', day))
    expect(refused).toBeGreaterThan(100)
  }, 60_000)
})
