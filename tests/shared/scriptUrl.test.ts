import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

describe('scriptUrl', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  /** `scriptUrl` as a page at `https://here.example/day/` would load it. */
  async function onPage(trustedTypes?: unknown): Promise<(url: string) => unknown> {
    vi.stubGlobal('self', {
      location: { href: 'https://here.example/day/', origin: 'https://here.example' },
      trustedTypes,
    })
    return (await import('../../src/shared/scriptUrl.ts')).scriptUrl
  }

  it('leaves an address of this site as it is where there are no Trusted Types', async () => {
    const scriptUrl = await onPage()
    expect(scriptUrl('/app/worker.js')).toBe('/app/worker.js')
    expect(scriptUrl('https://here.example/app/worker.js')).toBe('https://here.example/app/worker.js')
  })

  it.each(['https://elsewhere.example/worker.js', '//elsewhere.example/worker.js', 'data:text/javascript,1'])(
    'refuses %s',
    async (url) => {
      const scriptUrl = await onPage()
      expect(() => scriptUrl(url)).toThrow(TypeError)
    },
  )

  it('passes addresses through the one policy that the page allows, made once', async () => {
    const createPolicy = vi.fn<(name: string, rules: { createScriptURL(url: string): string }) => unknown>(
      (_, rules) => ({ createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }) }),
    )
    const scriptUrl = await onPage({ createPolicy })
    expect(scriptUrl('/a.js')).toEqual({ trusted: '/a.js' })
    scriptUrl('/b.js')
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['alongside'])
  })
})
