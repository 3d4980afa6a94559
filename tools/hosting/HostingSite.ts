/** What a hosting configuration is written for. */
export interface HostingSite {
  /** The one name under which the site is reached. */
  readonly domain: string
  /** The folder on that machine into which `dist/` is copied. */
  readonly folder: string
  /** The headers of every answer, errors included. */
  readonly headers: Readonly<Record<string, string>>
}
