import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseDay,
  parseLocale,
  parsePanorama,
  parseSoundVoice,
  peekPreview,
  wordKeys,
} from '../../src/manifest/index.ts'
import { parseKioskConfig } from '../../src/modes/settings/kiosk/config.ts'
import { parseBuild, parsePackList } from '../../src/platform/offline/buildManifest.ts'
import { isError } from '../../src/shared/index.ts'
import { ROOT } from '../../tools/root.ts'
import { mutate, type Mutation } from '../fixtures/mutate.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

const day = parseDay(tinyDay(), 'day.json')

const HASH = 'a'.repeat(64)
const file = (path: string) => ({ path, bytes: 10, sha256: HASH })
const packList = (): Json => ({
  format: 1,
  id: 'odp',
  version: 'abc123',
  files: [file('odp/odp-4/pano.json'), { ...file('odp/voice/a.ogg'), sound: 'opus' }],
})
const build = (): Json => ({
  format: 1,
  build: 'abc123',
  shell: [file('index.html')],
  packs: [{ id: 'odp', version: 'v1', list: file('packs/odp-v1.json'), bytes: { opus: 1, aac: 2 } }],
})
const panorama = (): Json =>
  JSON.parse(readFileSync(join(ROOT, 'assets', 'odp', 'odp-4', 'pano.json'), 'utf8'))
const kiosk = (): Json => ({
  languages: ['en', 'cy'],
  idleSeconds: 60,
  professions: ['odp'],
  closed: { from: '18:00', to: '08:00' },
})
const voice = (): Json => ({ format: 1, day: day.id, language: 'en', voices: {}, lines: {} })
const words = (): Json => ({
  language: 'en',
  words: Object.fromEntries(Array.from(wordKeys(day).keys(), (key) => [key, key])),
})

/** Every reader of something that comes over the network, with something that it takes. */
const READERS: readonly (readonly [string, () => Json, (json: unknown) => unknown])[] = [
  ['a day', tinyDay, (json) => parseDay(json, 'day.json')],
  ['words', words, (json) => parseLocale(json, 'en.json', day)],
  ['a panorama', panorama, (json) => parsePanorama(json, 'pano.json')],
  ['a voice', voice, (json) => parseSoundVoice(json, 'voice.json', day)],
  ['a build', build, (json) => parseBuild(json)],
  ['a shared screen’s config', kiosk, (json) => parseKioskConfig(json, 'kiosk.json')],
  ['a pack', packList, (json) => parsePackList(json, 'pack.json')],
]

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '//elsewhere.example/x',
    'https://elsewhere.example/x',
    '../../etc/passwd',
    '\0',
    '\u202E',
    'a'.repeat(100_000),
    1e308,
    -0,
    null,
  ),
)
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'retype', 'rename', 'duplicate', 'swap'),
  node: fc.nat(),
  other: fc.nat(),
  value: nasty,
})

/** Reads; anything but a value or one of the product's own errors is a fault of the reader. */
function readsOrRefuses(read: (json: unknown) => unknown, json: unknown): void {
  try {
    read(json)
  } catch (error) {
    if (!isError(error, 'manifest/invalid') && !isError(error, 'panorama/newer-format')) throw error
  }
}

// A machine that does much else at once is slow at it.
describe.each(READERS)('%s from somebody who means harm', { timeout: 60_000 }, (_, fresh, read) => {
  it('is read or refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.jsonValue(), fc.constant(undefined)), (json) =>
        readsOrRefuses(read, json),
      ),
      { numRuns: 150 },
    )
  })

  it('is read or refused, wherever it was changed', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const document = fresh()
        for (const one of mutations) mutate(document, one)
        readsOrRefuses(read, document)
      }),
      { numRuns: 150 },
    )
  })

  it('changes nothing for anybody else', () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'])
      readsOrRefuses(read, JSON.parse(text))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a preview looked at before its description is checked', () => {
  it('is a picture within the page or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.jsonValue()), fc.oneof(nasty, fc.jsonValue()), (json, preview) => {
        const found = peekPreview(Array.isArray(json) ? json : { ...Object(json), preview })
        if (found !== undefined) expect(JSON.stringify(found)).not.toMatch(/\/\/elsewhere|javascript:/)
      }),
      { numRuns: 150 },
    )
  })
})

describe('a path in a pack', () => {
  it.each([
    '../secret',
    'odp/../../secret',
    '/etc/passwd',
    '//elsewhere.example/x',
    'https://elsewhere.example/x',
    'odp\\..\\secret',
    'odp/%2e%2e/secret',
    'odp/.hidden',
    'odp//x',
    'odp/x\0.webp',
    'odp/x?y',
    'odp/x#y',
    'odp/x y',
    './x',
    '',
    'a/'.repeat(200) + 'x',
  ])('leads nowhere but into the site: %s', (path) => {
    const list = packList()
    list['files'][0]['path'] = path
    expect(() => parsePackList(list, 'pack.json')).toThrow('a path within the site')
    const manifest = build()
    manifest['packs'][0]['list']['path'] = path
    expect(() => parseBuild(manifest)).toThrow('a path within the site')
  })

  it('is taken when it is one', () => {
    expect(parsePackList(packList(), 'pack.json').files).toHaveLength(2)
    expect(parseBuild(build()).packs).toHaveLength(1)
  })
})

describe('words with markup in them', () => {
  it.each(['<b>x</b>', '<img src=x onerror=alert(1)>', 'a < b'])('are refused: %s', (text) => {
    const locale = words()
    const [key = ''] = Object.keys(locale['words'])
    locale['words'][key] = text
    expect(() => parseLocale(locale, 'en.json', day)).toThrow(/fault/)
  })
})
