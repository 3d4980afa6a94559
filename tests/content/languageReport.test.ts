import { describe, expect, it } from 'vitest'
import { languageReport } from '../../tools/content/languageReport.ts'

const english = {
  a: 'Go on to the next room',
  b: 'Doppler',
  c_one: '{{n}} star',
  c_other: '{{n}} stars',
  d: 'Done',
}

describe('the report on a language', () => {
  it('finds nothing to say of a language that is complete', () => {
    const words = {
      a: 'Ymlaen i’r ystafell nesaf',
      b: 'Doppler',
      ...Object.fromEntries(
        ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`c_${form}`, '{{n}} seren']),
      ),
      d: 'Iawn',
    }
    expect(languageReport('cy', words, english)).toEqual({
      language: 'cy',
      complete: 1,
      missing: [],
      unused: [],
      untranslated: [],
      otherValues: [],
      long: [],
    })
  })

  it('names what is missing, not translated, too long, in no use, or fills in other values', () => {
    const words = { a: english.a, c_other: 'sêr', d: 'Wedi gorffen yn llwyr', e: 'dim' }
    expect(languageReport('cy', words, english)).toEqual({
      language: 'cy',
      complete: 0.75,
      missing: ['b'],
      unused: ['e'],
      untranslated: ['a'],
      otherValues: ['c_other'],
      long: ['d'],
    })
  })
})
