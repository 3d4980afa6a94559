import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../tools/root.ts'

/** Everything that a page's origin keeps in the browser, by where it is kept. */
export type KeptKeys = Readonly<Record<string, readonly string[]>>

/** Runs in the page: every key that its origin has written, wherever one can be written. */
export async function readKeptKeys(): Promise<KeptKeys> {
  const databases = await indexedDB.databases()
  return {
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    IndexedDB: databases.map(({ name }) => name ?? ''),
    'Cache Storage': await caches.keys(),
    cookies: document.cookie.split(';').filter((cookie) => cookie.trim() !== ''),
  }
}

/** Keys that docs/storage.md does not list, as `where: key`. */
export function unregistered(kept: KeptKeys): readonly string[] {
  const rows = [...readRegister()]
  return Object.entries(kept).flatMap(([where, keys]) =>
    keys
      .filter((key) => !rows.some((row) => row.where === where && row.pattern.test(key)))
      .map((key) => `${where}: ${key}`),
  )
}

/** What docs/storage.md lists: the table of docs/storage.md; `<word>` in a key stands for any word. */
export function readRegister(): readonly { readonly where: string; readonly pattern: RegExp }[] {
  const page = readFileSync(join(ROOT, 'docs', 'storage.md'), 'utf8')
  return [...page.matchAll(/^\| `([^`]+)` *\| `([^`]+)` *\|/gm)].map(([, where = '', key = '']) => ({
    where,
    pattern: new RegExp(`^${key.replaceAll('.', String.raw`\.`).replaceAll(/<\w+>/g, String.raw`[\w-]+`)}$`),
  }))
}
