import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './Bench.ts'
import { buildSite } from './site/buildSite.ts'
import { BENCH_FOLDER } from './site/openSite.ts'

/** Chunks that a visit at a desk, in English, never loads. */
const NOT_AT_A_DESK = /^(headset|kiosk|classroom|cy)-/

/** Script size: what must arrive before the first picture, and what a whole visit at a desk loads. Gzip. */
export const scriptSize: Bench = {
  name: 'size',
  async run(_, found) {
    const dist = join(BENCH_FOLDER, 'production')
    await buildSite(dist, 'production')
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    const before = [...page.matchAll(/<script [^>]*src="[./]*(app\/[^"]+\.js)"/g)].map(([, path]) => path!)
    const entry = [...page.matchAll(/(?:src|href)="[./]*(app\/[^"]+\.js)"/g)].map(([, path]) => path!)
    if (before.length === 0) throw new Error('The page as built names no script.')
    const all = readdirSync(join(dist, 'app')).filter(
      (name) => name.endsWith('.js') && !NOT_AT_A_DESK.test(name),
    )
    const size = (paths: readonly string[]): number =>
      paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / 1000
    found(
      {
        what: 'before the first picture',
        value: size(before),
        unit: 'KB',
        bar: 20,
        note: `${before.length} files; ${size(entry).toFixed(1)} KB with the program that follows it`,
      },
      {
        what: 'a whole visit at a desk',
        value: size(all.map((name) => `app/${name}`)),
        unit: 'KB',
        bar: 360,
        note: `${all.length} files`,
      },
    )
  },
}
