interface Policy {
  createScriptURL(url: string): string
}

let policy: Policy | undefined

/**
 * Passes the address of one of our own scripts (a worker) through the one Trusted Types policy that the page's
 * Content-Security-Policy allows, `alongside`. Addresses of other origins are refused.
 * Where the browser has no Trusted Types the address is returned as it is.
 * @throws TypeError for an address of another origin
 */
export function scriptUrl(url: string): string {
  const full = new URL(url, self.location.href)
  if (full.origin !== self.location.origin) throw new TypeError(`${url} is not a script of this site.`)
  const factory = (
    self as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }
    }
  ).trustedTypes
  if (!factory) return url
  policy ??= factory.createPolicy('alongside', { createScriptURL: (own) => own })
  return policy.createScriptURL(url)
}
