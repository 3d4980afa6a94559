import { describe, expect, it } from 'vitest'
import { readDays } from '../../../../tools/content/readDays.ts'
import { ROOT } from '../../../../tools/root.ts'
import { glossText } from '../../../../src/ui/page/plate/glossText.ts'

const TERMS = [
  { id: 'swab', name: 'Swab' },
  { id: 'recovery', name: 'Recovery (PACU)' },
  { id: 'keyhole', name: 'Keyhole surgery' },
  { id: 'surgery', name: 'Surgery' },
  { id: 'ct', name: 'CT scan' },
]
const termsOf = (text: string): string[] =>
  glossText(text, TERMS).flatMap(({ text: found, term }) => (term === undefined ? [] : [`${term}: ${found}`]))

describe('glossText', () => {
  it.each([
    ['Used swabs go into a holder', ['swab: swabs']],
    ['A swab, and another swab', ['swab: swab']],
    ['The swabbing is over', []],
    ['Next is recovery.', ['recovery: recovery']],
    ['Keyhole surgery is a kind of surgery', ['keyhole: Keyhole surgery', 'surgery: surgery']],
    ['Many CT scans', ['ct: CT scans']],
  ])('finds whole words, once each, the longest first: %s', (text, found) => {
    expect(termsOf(text)).toEqual(found)
  })

  it('changes no letter of any text of any day', () => {
    for (const { day, locales } of readDays(ROOT)) {
      for (const { words } of locales.values()) {
        const terms = day.glossary.map((id) => ({ id, name: words[`glossary.${id}.term`]! }))
        for (const { id } of day.scenes.flatMap((scene) => scene.hotspots)) {
          const body = words[`${id}.body`]!
          expect(
            glossText(body, terms)
              .map(({ text }) => text)
              .join(''),
          ).toBe(body)
        }
      }
    }
  })
})
