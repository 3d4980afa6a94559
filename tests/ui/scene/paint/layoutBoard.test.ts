import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../../../../src/ui/scene/paint/layoutBoard.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string): number => text.length * 0.5
const lay = (...lines: Parameters<typeof layoutBoard>[0]) => layoutBoard(lines, 800, 400, measure)

describe('layoutBoard', () => {
  it('keeps every row on the surface, whatever the words', () => {
    const words = 'Die Instrumentenzählung wurde gemeinsam abgeschlossen und bestätigt'
    const rows = lay(
      { text: words, style: 'heading' },
      ...Array.from({ length: 12 }, () => ({ text: words, value: 12 })),
      { text: words, style: 'box' },
    )
    expect(Math.max(...rows.map((row) => row.top + row.height))).toBeLessThanOrEqual(400)
    for (const row of rows) expect(row.x + measure(row.text) * row.size).toBeLessThanOrEqual(800)
  })

  it('writes a few short lines large, but not larger than marker writing is', () => {
    const rows = lay({ text: 'Swabs', value: 10 }, { text: 'Needles', value: 2 })
    expect(rows.map((row) => row.size)).toEqual([64, 64])
  })

  it('wraps before it shrinks, and writes the number once', () => {
    const rows = lay({ text: 'Long words that need a second row', value: 3 })
    expect(rows.map((row) => row.rows)).toEqual([2, 0])
    expect(rows[0]!.size).toBe(64)
    expect(rows.map((row) => row.value)).toEqual([3, undefined])
  })

  it('loses no word', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen'
    expect(
      lay({ text })
        .map((row) => row.text)
        .join(' '),
    ).toBe(text)
  })

  it('shrinks for one word that is wider than the surface', () => {
    const rows = lay({ text: 'x'.repeat(60) })
    expect(rows.length).toBe(1)
    expect(60 * 0.5 * rows[0]!.size).toBeLessThanOrEqual(800)
  })
})
