import { securityHeaders, type HeaderOptions } from '../serve/headers.ts'
import { caddyConfig } from './caddyConfig.ts'
import { nginxConfig } from './nginxConfig.ts'

export interface ConfigurationOptions extends HeaderOptions {
  readonly domain?: string
  readonly folder?: string
}

/** The hosting configurations of the project: name below `hosting/` → text. */
export function configurations(options: ConfigurationOptions = {}): ReadonlyMap<string, string> {
  const { domain = 'alongside.example', folder = '/srv/alongside', ...headerOptions } = options
  const site = { domain, folder, headers: securityHeaders({ hsts: true, ...headerOptions }) }
  return new Map([
    ['nginx.conf', nginxConfig(site)],
    ['Caddyfile', caddyConfig(site)],
  ])
}
