/**
 * The security headers of the product: the one place where they are written. Our own server sends them with every
 * answer; hosting configurations are to be generated from here, never written by hand.
 *
 * HSTS is left out on purpose: it belongs to a host with a certificate, and would break `localhost`.
 */
export interface HeaderOptions {
  /** Who may show the experience inside a frame: origins, or `'self'` with its quotes. School portals embed. */
  readonly frameAncestors?: readonly string[]
}

/** The one Trusted Types policy that may exist; it makes the addresses of workers. */
const TRUSTED_TYPES_POLICY = 'alongside'

/** Header name → value, ready to send. */
export function securityHeaders(options: HeaderOptions = {}): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options.frameAncestors ?? ["'self'"]),
    'Permissions-Policy': permissionsPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  }
}

function contentSecurityPolicy(frameAncestors: readonly string[]): string {
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': frameAncestors.join(' '),
    'require-trusted-types-for': "'script'",
    'trusted-types': TRUSTED_TYPES_POLICY,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

function permissionsPolicy(): string {
  const allowed = ['xr-spatial-tracking', 'screen-wake-lock', 'fullscreen', 'autoplay']
  const refused = ['camera', 'microphone', 'geolocation', 'local-network', 'loopback-network']
  return [...allowed.map((name) => `${name}=(self)`), ...refused.map((name) => `${name}=()`)].join(', ')
}
