import { describe, expect, it } from 'vitest'
import { createLanguage } from '../../../src/platform/index.ts'

const en = { 'turn-left': 'Turn left', 'odp-4.title': 'Theatre 4', count: '{{n}} still to find' }
const create = (load?: (language: string) => Promise<Record<string, string>>) =>
  createLanguage({ language: 'en', resources: { en }, ...(load && { load }) })

describe('createLanguage', () => {
  it('gives the word of a key, dots and all, with its values and no escaping', async () => {
    const language = await create()
    expect(language.t('odp-4.title')).toBe('Theatre 4')
    expect(language.t('count', { n: '<2>' })).toBe('<2> still to find')
  })

  it('gives a missing key back and reports it once', async () => {
    const language = await create()
    const missed: string[] = []
    language.on('keyMissed', ({ key }) => missed.push(key))
    expect(language.t('nowhere')).toBe('nowhere')
    language.t('nowhere')
    expect(missed).toEqual(['nowhere'])
  })

  it('fetches a language once, tells that it changed, and falls back for what it lacks', async () => {
    let fetched = 0
    const language = await create(async () => {
      fetched++
      return { 'turn-left': 'Troi i’r chwith' }
    })
    const changes: string[] = []
    language.on('changed', (event) => changes.push(event.language))
    await language.change('cy')
    await language.change('en')
    await language.change('cy')
    expect(fetched).toBe(1)
    expect(changes).toEqual(['cy', 'en', 'cy'])
    expect(language.t('turn-left')).toBe('Troi i’r chwith')
    expect(language.t('odp-4.title')).toBe('Theatre 4')
  })

  it('stays with its language when another cannot be fetched', async () => {
    const language = await create(() => Promise.reject(new Error('offline')))
    await expect(language.change('cy')).rejects.toThrow('offline')
    expect(language.language).toBe('en')
    expect(language.t('turn-left')).toBe('Turn left')
  })

  it('takes in the words of a day', async () => {
    const language = await create()
    language.add('en', { 'odp-4-h1.title': 'Time out' })
    expect(language.t('odp-4-h1.title')).toBe('Time out')
    expect(language.t('turn-left')).toBe('Turn left')
  })
})
