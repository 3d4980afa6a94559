import { describe, expect, it } from 'vitest'
import pageCy from '../../src/ui/locales/cy.json' with { type: 'json' }
import pageEn from '../../src/ui/locales/en.json' with { type: 'json' }
import standCy from '../../src/ui/locales/stand/cy.json' with { type: 'json' }
import standEn from '../../src/ui/locales/stand/en.json' with { type: 'json' }

const values = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!)

const PLURAL = /_(zero|one|two|few|many|other)$/
const stems = (words: object): string[] =>
  [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, '')))].toSorted()

/** The forms a language has for each word that is counted, e.g. `one` and `other`. */
function pluralsOf(words: object): Map<string, string[]> {
  const plurals = new Map<string, string[]>()
  for (const key of Object.keys(words)) {
    const form = PLURAL.exec(key)?.[1]
    const stem = key.replace(PLURAL, '')
    if (form) plurals.set(stem, [...(plurals.get(stem) ?? []), form])
  }
  return plurals
}

describe.each([
  ['the interface’s words', pageEn, pageCy],
  ['the words of a shared screen', standEn, standCy],
] as const)('%s', (_, en, cy) => {
  it('are the same keys in every language, with the same values to fill in', () => {
    expect(stems(cy.words)).toEqual(stems(en.words))
    const english = en.words as Readonly<Record<string, string>>
    for (const [key, words] of Object.entries(cy.words)) {
      const same = english[key] ?? english[key.replace(PLURAL, '_other')] ?? ''
      expect(values(words).toSorted(), key).toEqual(values(same).toSorted())
    }
  })

  it.each([
    ['en', en.words],
    ['cy', cy.words],
  ])('have in %s every plural form that the language has', (language, words) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const [stem, found] of pluralsOf(words)) expect(found.toSorted(), stem).toEqual(forms)
  })

  it('say of the Welsh that it is a draft', () => {
    expect(cy.note).toContain('DRAFT')
  })
})
