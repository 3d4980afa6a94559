import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedRoom, wrapText } from '../../../src/ui/panels/kit/wrapText.ts'
import { paginate, heightOf, type Row } from '../../../src/ui/panels/kit/Row.ts'

const widthOf = (text: string): number => text.length
const linesOf = (text: string, room: number, language = 'en'): string[] =>
  wrapText([{ text, style: 0 }], room, widthOf, language).map((line) =>
    line.map((part) => part.text).join(''),
  )

/** The first use of a segmenter reads its dictionaries. */
const SLOW_MS = 30_000

describe('wrapText', { timeout: SLOW_MS }, () => {
  it('breaks between words and after hyphens, and inside a word only where that alone is wider', () => {
    expect(linesOf('Used swabs go here', 10)).toEqual(['Used swabs', 'go here'])
    expect(linesOf('a left-right word', 7)).toEqual(['a left-', 'right', 'word'])
    expect(linesOf('antidisestablishment', 8)).toEqual(['antidise', 'stablish', 'ment'])
  })

  it('keeps what is one word together across letterings', () => {
    const runs = [
      { text: 'the ', style: 'plain' },
      { text: 'swab', style: 'strong' },
      { text: 's, all', style: 'plain' },
    ]
    const lines = wrapText(runs, 9, widthOf, 'en')
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual([['the'], ['swab', 's,'], ['all']])
    expect(lines[1]!.map(({ x }) => x)).toEqual([0, 4])
  })

  it('breaks scripts without spaces between words', () => {
    expect(linesOf('手術室では静かに話します', 6, 'ja').every((line) => line.length <= 6)).toBe(true)
  })

  it('loses no letter and never passes its room', () => {
    const word = fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('a', 'b', 'é', '-', ',') })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 3, max: 40 }), (words, room) => {
        const lines = linesOf(words.join(' '), room)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(room)
      }),
      { numRuns: 40 },
    )
  })

  it('balances without taking more lines', () => {
    const runs = [{ text: 'one two three four five six seven', style: 0 }]
    const room = balancedRoom(runs, 24, widthOf, 'en')
    expect(room).toBeLessThan(24)
    expect(wrapText(runs, room, widthOf, 'en')).toHaveLength(wrapText(runs, 24, widthOf, 'en').length)
  })
})

describe('paginate', () => {
  const row = (height: number, keeps = false): Row => ({ height, gap: 1, keeps, marks: [] })

  it('keeps all rows in order, and what belongs together on one page', () => {
    const rows = [row(3), row(3), row(2, true), row(3), row(4)]
    const pages = paginate(rows, 9)
    expect(pages.flat()).toEqual(rows)
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
    for (const page of pages) expect(heightOf(page)).toBeLessThanOrEqual(9)
  })
})
