import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignPieces, expectedShares } from '../../../pipeline/narration/alignPieces.ts'
import { placeInWords, plainWords } from '../../../pipeline/narration/plainWords.ts'
import { LINE_LENGTH, LINES, splitCaption, wrapCaption } from '../../../pipeline/narration/splitCaption.ts'
import { joined, still, syllables } from './sounds.ts'

const words = fc
  .array(fc.stringMatching(/^[a-z]{1,12}[,.?]?$/), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(' '))

describe('splitCaption', () => {
  it('cuts at the end of a clause', () => {
    const text =
      'I loved being the person who makes the show safe and smooth, even though nobody claps for you.'
    expect(splitCaption(text)).toEqual([
      'I loved being the person who makes the show safe and smooth,',
      'even though nobody claps for you.',
    ])
  })

  it('leaves whole what fits', () => {
    expect(splitCaption('ODP for short. Never heard of it?')).toEqual(['ODP for short. Never heard of it?'])
  })

  it('loses no word, whatever the words are, and every line fits', () => {
    fc.assert(
      fc.property(words, (text) => {
        const pieces = splitCaption(text)
        expect(pieces.join(' ')).toBe(text)
        for (const piece of pieces) {
          const lines = wrapCaption(piece)
          expect(lines.join(' ')).toBe(piece)
          expect(lines.length).toBeLessThanOrEqual(LINES)
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE_LENGTH)
        }
      }),
    )
  })
})

describe('alignPieces', () => {
  it('begins a piece in the pause before it', () => {
    const speech = joined(syllables(2.2), still(0.3), syllables(1.8))
    const [first, second] = alignPieces(
      ['Look around the circle once more,', 'and say your name here.'],
      speech,
    )
    expect(first).toBe(0)
    expect(second).toBeGreaterThan(2150)
    expect(second).toBeLessThan(2550)
  })

  it('keeps pieces in order where nothing tells them apart', () => {
    const starts = alignPieces(['one two', 'three four', 'five six'], syllables(3))
    expect(starts[1]).toBeGreaterThan(starts[0]!)
    expect(starts[2]).toBeGreaterThan(starts[1]!)
  })

  it('leaves each piece long enough to be read, where somebody talks fast', () => {
    const pieces = ['Forty letters said in less than a second,', 'and then the rest of it.']
    expect(alignPieces(pieces, syllables(2))[1]).toBeGreaterThanOrEqual(pieces[0]!.length * 50)
  })

  it('expects more time for more letters and for ends of sentences', () => {
    const [, afterShort] = expectedShares(['Go.', 'And everybody else goes too.'])
    const [, afterLong] = expectedShares(['Everybody else. Goes too. Go.', 'And.'])
    expect(afterShort).toBeLessThan(0.4)
    expect(afterLong).toBeGreaterThan(0.8)
  })
})

describe('plainWords', () => {
  it('leaves out the signs of weight, and finds the way back', () => {
    const written = 'I want to do *that* job.'
    expect(plainWords(written)).toBe('I want to do that job.')
    expect(written.slice(placeInWords(written, plainWords(written).indexOf('job')))).toBe('job.')
  })
})
