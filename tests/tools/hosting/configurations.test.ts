import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configurations } from '../../../tools/hosting/configurations.ts'
import { headersFile } from '../../../tools/hosting/headersFile.ts'
import { ROOT } from '../../../tools/root.ts'
import { securityHeaders } from '../../../tools/serve/headers.ts'

const EVERY_HEADER = Object.entries(securityHeaders({ hsts: true }))
const WITHIN_FILE = headersFile({ headers: securityHeaders({ hsts: true }) }, ['app/main-Bq3xY_1z.js'])

describe('P-9, P-11, P-12: the hosting configurations', () => {
  it('are up to date (else: npm run headers)', () => {
    const texts = configurations()
    expect([...texts.keys()]).toEqual(['nginx.conf', 'Caddyfile'])
    for (const [name, text] of texts) {
      const held = readFileSync(join(ROOT, 'hosting', name), 'utf8')
      expect(held, name).toBe(text)
    }
  })

  it.each([...configurations(), ['_headers', WITHIN_FILE] as const])(
    '%s carries every header, HSTS among them, as it is',
    (_, text) => {
      expect(EVERY_HEADER.length).toBe(7)
      for (const [name, value] of EVERY_HEADER) {
        expect(text).toContain(name)
        expect(text).toContain(value)
      }
      for (const name of ['Content-Security-Policy', 'Permissions-Policy', 'Strict-Transport-Security'])
        expect(text.match(new RegExp(name, 'g'))?.length).toBeGreaterThan(0)
    },
  )

  it('send the headers with what is not there, too', () => {
    const texts = configurations()
    const lines = texts
      .get('nginx.conf')!
      .split('\n')
      .filter((line) => line.includes('add_header'))
    expect(lines.every((line) => line.endsWith(' always;'))).toBe(true)
    // An add_header deeper than the server block would take all others away there.
    expect(lines.every((line) => line.startsWith('  add_header'))).toBe(true)
    expect(texts.get('Caddyfile')!.split('handle_errors')[1]).toContain('Content-Security-Policy')
  })

  it('let a portal embed the site when told so', () => {
    const frameAncestors = ["'self'", 'https://portal.example']
    for (const text of configurations({ frameAncestors }).values())
      expect(text).toContain("frame-ancestors 'self' https://portal.example;")
  })
})

describe('headersFile', () => {
  it('lets be kept for ever the topmost folders in which everything has a hash, each once', () => {
    const text = headersFile({ headers: {} }, [
      'index.html',
      'app/main-Bq3xY_1z.js',
      'app/deep/main-Bq3xY_1z.js',
      'odp/odp-4/pano.json',
      'odp/odp-4/3f9a0bc1d2/r/0.webp',
      'odp/voice/one.c01.b08d1dca.ogg',
    ])
    expect(text.match(/^\/.*$/gm)).toEqual(['/*', '/app/*', '/odp/odp-4/3f9a0bc1d2/*', '/odp/voice/*'])
  })
})
