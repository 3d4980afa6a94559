/**
 * The security headers of the product: the one place where they are written. Our own server sends them with every
 * answer; `npm run headers` writes the hosting configurations (`hosting/`) from here, and the build its `_headers`.
 */
export interface HeaderOptions {
  /** Who may show the experience inside a frame: origins, or `'self'` with its quotes. School portals embed. */
  readonly frameAncestors?: readonly string[]
  /**
   * Whether browsers are told to come by https alone from now on. Only for a host with a certificate that browsers
   * trust: it would break `localhost`, and leave no way past the warning about a certificate made here.
   */
  readonly hsts?: boolean
}

/** The one Trusted Types policy that may exist; it makes the addresses of workers. */
const TRUSTED_TYPES_POLICY = 'alongside'

/** A year, in seconds. Other names of the same domain and the browsers' own lists are for the domain's owner. */
const HSTS = 'max-age=31536000'

/** Header name → value, ready to send. */
export function securityHeaders(options: HeaderOptions = {}): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options.frameAncestors ?? ["'self'"]),
    'Permissions-Policy': permissionsPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(options.hsts ? { 'Strict-Transport-Security': HSTS } : {}),
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
