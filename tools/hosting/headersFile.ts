import { cacheControl, FOREVER } from '../serve/cacheControl.ts'
import type { HostingSite } from './HostingSite.ts'

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it, to lie in the root of the site. Such hosts ask for a
 * file each time unless told otherwise, so only what may be kept for ever is named: folder by folder, since their
 * patterns know no "looks like a hash", and each once, since they join what two patterns say.
 * @param files the paths of the built site, from its root: `odp/odp-4/3f9a0bc1d2/0.webp`
 */
export function headersFile({ headers }: Pick<HostingSite, 'headers'>, files: readonly string[]): string {
  const kept = keptFolders(files)
  const everything = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '# Written by the build; change tools/serve/headers.ts instead of this.',
    '/*',
    ...everything,
    ...kept.flatMap((folder) => [`/${folder}/*`, `  Cache-Control: ${FOREVER}`]),
    '',
  ].join('\n')
}

/** The topmost folders in which every file may be kept for ever. */
function keptFolders(files: readonly string[]): readonly string[] {
  const whole = new Map<string, boolean>()
  for (const file of files) {
    const keeps = cacheControl(`/${file}`) === FOREVER
    for (const folder of foldersOf(file)) whole.set(folder, keeps && (whole.get(folder) ?? true))
  }
  return [...whole]
    .filter(([folder, keeps]) => keeps && !foldersOf(folder).some((above) => whole.get(above)))
    .map(([folder]) => folder)
    .toSorted()
}

/** `a/b/c.txt` → `a`, `a/b` */
function foldersOf(path: string): readonly string[] {
  const names = path.split('/')
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'))
}
