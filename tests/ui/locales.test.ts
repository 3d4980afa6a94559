import { describe, expect, it } from 'vitest'
import cy from '../../src/ui/locales/cy.json' with { type: 'json' }
import en from '../../src/ui/locales/en.json' with { type: 'json' }

const values = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!)

describe('the interface’s words', () => {
  it('are the same keys in every language, with the same values to fill in', () => {
    expect(Object.keys(cy.words).toSorted()).toEqual(Object.keys(en.words).toSorted())
    for (const [key, words] of Object.entries(en.words))
      expect(values(cy.words[key as keyof typeof cy.words]), key).toEqual(values(words))
  })

  it('say of the Welsh that it is a draft', () => {
    expect(cy.note).toContain('DRAFT')
  })
})
