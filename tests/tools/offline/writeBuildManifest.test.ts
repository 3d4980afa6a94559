import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseBuild, parsePackList } from '../../../src/platform/offline/buildManifest.ts'
import { writeBuildManifest } from '../../../tools/offline/writeBuildManifest.ts'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'build-'))
  write('index.html', '<html><head></head></html>')
  write('manifest.webmanifest', '{}')
  write('app/main-1.js', 'start()')
  write('app/old.woff', 'font')
  write('odp/pano.json', '{}')
  write('odp/ingest.json', '{}')
  write('odp/door/photo.webp', 'photo')
  write('odp/voice/a.ogg', 'ogg')
  write('odp/voice/a.m4a', 'longer')
})
afterEach(() => rmSync(dist, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true })
  writeFileSync(join(dist, path), text)
}
const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const run = () => {
  writeBuildManifest(dist, { scripts: 'app', professions: ['odp', 'none'] })
  return parseBuild(JSON.parse(read('build.json')))
}

describe('the list of a build', () => {
  it('O-2 has every file that a page asks for, with its size and hash; a day apart from the app', () => {
    const build = run()
    expect(build.shell.map(({ path }) => path)).toEqual([
      'index.html',
      'manifest.webmanifest',
      'app/main-1.js',
      'odp/door/photo.webp',
    ])
    expect(build.packs.map(({ id, bytes }) => [id, bytes])).toEqual([['odp', { opus: 5, aac: 8 }]])
    const list = parsePackList(JSON.parse(read(build.packs[0]!.list.path)), '')
    expect(list.files.map(({ path, sound }) => [path, sound])).toEqual([
      ['odp/pano.json', undefined],
      ['odp/voice/a.m4a', 'aac'],
      ['odp/voice/a.ogg', 'opus'],
    ])
    for (const { path, bytes, sha256 } of [...build.shell, ...list.files]) {
      expect(bytes, path).toBe(read(path).length)
      expect(sha256, path).toBe(createHash('sha256').update(read(path)).digest('hex'))
    }
  })

  it('names the build after all that is in it, in the page too', () => {
    const { build } = run()
    expect(read('index.html')).toContain(`<meta name="build" content="${build}" />`)
    write('index.html', '<html><head></head></html>')
    expect(run().build).toBe(build)
    write('odp/pano.json', '{"repainted":true}')
    write('index.html', '<html><head></head></html>')
    expect(run().build).not.toBe(build)
  })
})
