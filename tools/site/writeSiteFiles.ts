import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDays } from '../content/readDays.ts'
import { headersFile } from '../hosting/headersFile.ts'
import { ROOT } from '../root.ts'
import { securityHeaders } from '../serve/headers.ts'
import { checksums, CHECKSUMS } from './checksums.ts'
import { listFiles } from './listFiles.ts'
import { SHEET_STYLE, technicianSheet } from './technicianSheet.ts'
import { weighBuild } from './weighBuild.ts'

export interface SiteOptions {
  /** The name under which the site is reached, if that is known. */
  readonly domain?: string
  /** Who may show the site inside a frame, beside itself. */
  readonly embed?: readonly string[]
}

/**
 * Writes into a build what its host needs: `_headers`, the technician's sheet, and last of all the list of hashes.
 * May be run again on the same build.
 */
export function writeSiteFiles(dist: string, options: SiteOptions = {}): void {
  const embedding = options.embed ? { frameAncestors: ["'self'", ...options.embed] } : {}
  const days = readDays(ROOT).map(({ day, locales }) => ({
    id: day.id,
    profession: day.profession,
    title: locales.get('en')?.words[`${day.id}.title`] ?? day.id,
  }))
  const sheet = technicianSheet({
    domain: options.domain,
    weight: weighBuild(dist, days),
    headers: securityHeaders(embedding),
    build: buildName(dist),
  })
  writeFileSync(join(dist, 'technician.html'), sheet)
  writeFileSync(join(dist, 'technician.css'), SHEET_STYLE)
  writeFileSync(
    join(dist, '_headers'),
    headersFile({ headers: securityHeaders({ ...embedding, hsts: true }) }, listFiles(dist)),
  )
  writeFileSync(join(dist, CHECKSUMS), checksums(dist))
}

/** The name that the build has given itself, in the list of what can be kept offline. */
function buildName(dist: string): string | undefined {
  const path = join(dist, 'build.json')
  if (!existsSync(path)) return undefined
  const { build } = JSON.parse(readFileSync(path, 'utf8')) as { readonly build?: unknown }
  return typeof build === 'string' ? build : undefined
}
