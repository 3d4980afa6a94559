import { expect, it } from 'vitest'
import { securityHeaders } from '../../../tools/serve/headers.ts'

/** `a b; c d` → { a: 'b', c: 'd' } */
function directives(policy = ''): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((each) => [each.replace(/ .*/, ''), each.replace(/^\S+ /, '')]),
  )
}

it('P-9: refuses everything that is not named, and names our own origin alone', () => {
  const policy = directives(securityHeaders()['Content-Security-Policy'])
  expect(policy['default-src']).toBe("'none'")
  expect(policy['script-src']).toBe("'self'")
  expect(policy['style-src']).toBe("'self'")
  expect(policy['connect-src']).toBe("'self'")
  expect(policy['img-src']).toBe("'self' blob: data:")
  expect(policy['base-uri']).toBe("'none'")
  expect(policy['form-action']).toBe("'none'")
  expect(Object.values(policy).join(' ')).not.toMatch(/\*|https?:|unsafe/)
})

it('P-10: enforces Trusted Types, with one named policy', () => {
  const policy = directives(securityHeaders()['Content-Security-Policy'])
  expect(policy['require-trusted-types-for']).toBe("'script'")
  expect(policy['trusted-types']).toBe('alongside')
})

it('lets a school portal embed it when told so, and nobody else', () => {
  const portal = securityHeaders({ frameAncestors: ["'self'", 'https://portal.example'] })
  expect(directives(portal['Content-Security-Policy'])['frame-ancestors']).toBe(
    "'self' https://portal.example",
  )
  expect(directives(securityHeaders()['Content-Security-Policy'])['frame-ancestors']).toBe("'self'")
})

it('P-2, P-11: allows what a headset needs, and neither camera, microphone, place nor the local network', () => {
  expect(securityHeaders()['Permissions-Policy']).toBe(
    'xr-spatial-tracking=(self), screen-wake-lock=(self), fullscreen=(self), autoplay=(self), ' +
      'camera=(), microphone=(), geolocation=(), local-network=(), loopback-network=()',
  )
})

it('P-12: keeps the page to itself, and leaves HSTS to hosts with a certificate', () => {
  const headers = securityHeaders()
  expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin')
  expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(headers['X-Content-Type-Options']).toBe('nosniff')
  expect(headers['Referrer-Policy']).toBe('no-referrer')
  expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('strict-transport-security')
})
