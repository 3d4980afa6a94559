import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { parseDay, wordKeys } from '../../src/manifest/index.ts'
import catalogue from '../../tools/content/cataloguePlugin.ts'
import { tinyDay, type Json } from '../fixtures/tinyDay.ts'

const panorama = {
  format: 1,
  projection: 'cube',
  eyes: 'mono',
  source: { width: 2048, height: 1024 },
  tileSize: 254,
  border: 1,
  levels: [254],
  formats: [{ type: 'image/webp', extension: 'webp', folder: '0123456789abcdef', bytes: 1000 }],
  preview: { size: 64, border: 1, uri: 'data:image/webp;base64,</script>' },
  thumbnail: 'thumbnail.webp',
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalogue-'))
  write('index.html', '<!doctype html><script type="module" src="/main.ts"></script>')
  write('main.ts', `import catalogue from 'virtual:catalogue'\nglobalThis.catalogue = catalogue`)
  writeDay(tinyDay())
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, content: unknown): void {
  mkdirSync(join(root, file, '..'), { recursive: true })
  writeFileSync(
    join(root, file),
    typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
  )
}

function writeDay(day: Json): void {
  write('scenes/baker/day.json', day)
  const words = Object.fromEntries(Array.from(wordKeys(parseDay(tinyDay(), '')).keys(), (key) => [key, key]))
  write('scenes/baker/locales/en.json', { language: 'en', words })
}

/** Builds the little site; gives its page and the catalogue its script holds. */
async function buildSite(): Promise<{ days: Json[]; assets: string[] }> {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: 'assets',
    plugins: [catalogue()],
    build: { assetsDir: 'app', modulePreload: { polyfill: false }, minify: false },
  })
  const assets = readdirSync(join(root, 'dist/app'))
  const script = assets.find((name) => name.endsWith('.js')) ?? ''
  await import(/* @vite-ignore */ pathToFileURL(join(root, 'dist/app', script)).href)
  const { catalogue: held } = globalThis as unknown as { catalogue: { days: Json[] } }
  return {
    days: held.days,
    assets,
  }
}

describe('the catalogue plugin', () => {
  it('offers the scenes that have a picture, and emits the day and its words under hashed names', async () => {
    write('assets/baker/shop-warm/pano.json', panorama)
    const { days, assets } = await buildSite()
    expect(days).toEqual([
      {
        id: 'baker',
        title: 'baker.title',
        url: expect.stringMatching(/^\/app\/baker-day-[0-9a-f]{10}\.json$/),
        locales: { en: expect.stringMatching(/^\/app\/baker-en-[0-9a-f]{10}\.json$/) },
        voices: {},
        scenes: [
          {
            id: 'shop',
            title: 'shop.title',
            asks: false,
            dressings: [
              {
                id: 'warm',
                panorama: '/baker/shop-warm/pano.json',
                view: { yaw: 0, pitch: -4, fov: 70 },
                still: '/baker/shop-warm/thumbnail.webp',
              },
            ],
          },
        ],
        door: {
          narrator: 'mo',
          look: { light: '#ff8461', deep: '#a3320f', mark: 'dot' },
          from: '06:30',
          to: '07:30',
          times: { m1: '06:30', m2: '07:30' },
          cuts: [{ id: 'short', minutes: 5 }],
          name: 'people.mo.name',
          role: 'people.mo.role',
          quote: 's1.c1',
          note: 'note.steam',
          notes: ['note.steam'],
          photo: null,
          lines: null,
          words: {
            en: Object.fromEntries(
              ['baker.title', 'people.mo.name', 'people.mo.role', 's1.c1', 'note.steam'].map((key) => [
                key,
                key,
              ]),
            ),
          },
        },
      },
    ])
    const emitted = readFileSync(join(root, 'dist', days[0].url), 'utf8')
    expect(assets).toContain(days[0].url.replace('/app/', ''))
    expect(emitted).not.toContain('\n')
    expect(parseDay(JSON.parse(emitted), 'emitted')).toEqual(tinyDay())
  })

  it('shows the room behind the narrator where its prints are made', async () => {
    write('assets/baker/shop-warm/pano.json', panorama)
    write('assets/baker/door/door.json', { photo: 'photo-1.webp', lines: 'lines-1.webp' })
    const { days } = await buildSite()
    expect(days[0].door).toMatchObject({
      photo: '/baker/door/photo-1.webp',
      lines: '/baker/door/lines-1.webp',
    })
  })

  it('shows a larger still of a room where one is made', async () => {
    write('assets/baker/shop-warm/pano.json', panorama)
    write('assets/baker/stills/stills.json', { 'shop/warm': 'shop-warm-1.webp' })
    const { days } = await buildSite()
    expect(days[0].scenes[0].dressings[0].still).toBe('/baker/stills/shop-warm-1.webp')
  })

  it('says nothing of the door for a day that does not', async () => {
    write('assets/baker/shop-warm/pano.json', panorama)
    const day = tinyDay()
    delete day.door
    writeDay(day)
    expect((await buildSite()).days[0].door).toBeUndefined()
  })

  it('offers no day without a picture', async () => {
    const { days, assets } = await buildSite()
    expect(days).toEqual([])
    expect(assets.filter((name) => name.endsWith('.json'))).toEqual([])
  })

  it('fails the build when a day is wrong, naming file and path', async () => {
    const day = tinyDay()
    day.scenes[0].ways[0].to = 'ovem'
    writeDay(day)
    await expect(buildSite()).rejects.toThrow(
      'scenes/baker/day.json $.scenes[0].ways[0].to: found "ovem", expected the id of a scene. Did you mean "oven"?',
    )
  })

  it('fails the build when a picture’s description is wrong', async () => {
    write('assets/baker/shop-warm/pano.json', { ...panorama, levels: [] })
    await expect(buildSite()).rejects.toThrow('assets/baker/shop-warm/pano.json $.levels')
  })
})
