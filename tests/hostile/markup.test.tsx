import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Said } from '../../src/ui/page/Said.tsx'
import { RoutesPage } from '../../src/ui/page/afterwards/RoutesPage.tsx'
import { ReadingPage } from '../../src/ui/page/reading/ReadingPage.tsx'
import { paperOptions } from '../ui/page/paperRig.ts'

const HARM = '<img src=x onerror="alert(1)"><script>alert(1)</script>'

describe('markup in content', () => {
  it('is text where something is said, weight or no weight', () => {
    for (const words of [HARM, `*${HARM}*`, `a *b ${HARM}* c`]) {
      const html = renderToStaticMarkup(<Said words={words} />)
      expect(html).not.toMatch(/<img|<script/)
      expect(html).toContain('&lt;')
    }
  })

  it.each([
    ['the reading page', ReadingPage],
    ['the ways in', RoutesPage],
  ])('is text on %s, whichever word it stands in', async (_, PageOf) => {
    const options = await paperOptions('odp')
    // As if every word of the day, and of the interface, were written by somebody who means harm.
    const language = { ...options.language, language: 'en', t: () => HARM } as typeof options.language
    const html = renderToStaticMarkup(<PageOf {...options} language={language} />)
    expect(html).toContain('&lt;img')
    expect(html).not.toMatch(/<img src="?x|<script|\sonerror="/)
  })
})
