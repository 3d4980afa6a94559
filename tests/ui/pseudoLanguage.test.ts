import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/ui/index.ts'
import { PSEUDO, pseudoWords, withPseudo } from '../../src/ui/pseudoLanguage.ts'
import { createLanguage } from '../../src/platform/index.ts'

describe('the pseudo-language', () => {
  it('makes words a third longer, in brackets, and leaves numbers', () => {
    const words = pseudoWords('Look around for 12 minutes')
    expect(words.length).toBeGreaterThanOrEqual('Look around for 12 minutes'.length * 1.3)
    expect(words).toMatch(/^\[.*12.*\]$/)
  })

  it('is written from right to left, as Arabic, Urdu and Hebrew are; English and Welsh are not', () => {
    for (const language of [PSEUDO, 'ar', 'ur', 'he', 'fa-IR']) expect(directionOf(language)).toBe('rtl')
    for (const language of ['en', 'cy', 'pl', 'ro']) expect(directionOf(language)).toBe('ltr')
  })

  it('is spoken only while it is chosen', async () => {
    const language = withPseudo(
      await createLanguage({ language: 'en', resources: { en: { a: 'Go' } }, fallback: 'en' }),
    )
    expect(language.t('a')).toBe('Go')
    await language.change(PSEUDO)
    expect(language.t('a')).toBe(pseudoWords('Go'))
  })
})
