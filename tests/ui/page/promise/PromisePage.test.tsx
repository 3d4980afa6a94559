import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import en from '../../../../src/ui/locales/en.json' with { type: 'json' }
import { PromisePage } from '../../../../src/ui/page/promise/PromisePage.tsx'
import { readingAge } from '../../../../tools/content/readingAge.ts'
import { paperOptions, textOf } from '../paperRig.ts'

const PROMISED = Object.entries(en.words).filter(([key]) => key.startsWith('promise.'))

describe('the promise page', () => {
  it('says everything that is promised, and offers to forget', async () => {
    const text = textOf(renderToStaticMarkup(<PromisePage {...await paperOptions()} />))
    for (const [, words] of PROMISED) expect(text).toContain(words)
    expect(text).toContain('no account')
    expect(text).toContain('Forget me')
  })

  it('is in words for eleven-year-olds', () => {
    const said = PROMISED.filter(([key]) => /says|lead/.test(key)).map(([, words]) => words)
    expect(readingAge(said.join(' '))).toBeLessThan(11.5)
    for (const words of said) expect(readingAge(words), words).toBeLessThan(12.5)
  })
})
