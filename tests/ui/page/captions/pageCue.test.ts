import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageCue } from '../../../../src/ui/page/captions/pageCue.ts'

const word = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', ',', '.'),
})
const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '))

describe('pageCue', () => {
  it('leaves a short cue whole', () => {
    expect(pageCue('Morning! I’m Zainab.', 60)).toEqual([{ words: 'Morning! I’m Zainab.', from: 0 }])
  })

  it('splits a long one where a phrase ends, in parts about equally long', () => {
    const pages = pageCue('I’m watching it too, and guessing what Miss Whitcombe will need next.', 44)
    expect(pages.map((page) => page.words)).toEqual([
      'I’m watching it too, and guessing',
      'what Miss Whitcombe will need next.',
    ])
    expect(pages[1]!.from).toBeCloseTo(0.49, 1)
  })

  it('loses no word, keeps their order, and never shows more than fits but for a word that alone is longer', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 120 }), (text, most) => {
        const pages = pageCue(text, most)
        expect(pages.map((page) => page.words).join(' ')).toBe(text.trim().split(/\s+/).join(' '))
        for (const page of pages)
          expect(page.words.includes(' ') ? page.words.length <= most : true, page.words).toBe(true)
      }),
    )
  })

  it('gives each page its time, one after the other', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 120 }), (text, most) => {
        const starts = pageCue(text, most).map(({ from }) => from)
        expect(starts[0]).toBe(0)
        for (const [k, start] of starts.entries()) {
          expect(start).toBeLessThan(1)
          if (k > 0) expect(start).toBeGreaterThan(starts[k - 1]!)
        }
      }),
    )
  })
})
