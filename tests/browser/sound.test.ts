import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SoundVoice } from '../../src/manifest/index.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from './chromium.ts'
import type { SoundWindow } from './sound/SoundWindow.ts'

const DIST = join(ROOT, '.cache', 'browser-tests', 'sound')

/** Rooms as they sound: every different list of sounds that a dressing has. */
const ROOMS = [
  ...new Set(
    readDays(ROOT).flatMap(({ day }) =>
      day.scenes.flatMap(({ dressings }) => dressings.map(({ ambience }) => ambience.join(' '))),
    ),
  ),
].filter((names) => names !== '')

/** The first spoken line of each day. */
const LINES = readdirSync(join(ROOT, 'assets')).flatMap((day) => {
  try {
    const index = readFileSync(join(ROOT, 'assets', day, 'voice', 'en.json'), 'utf8')
    return [
      {
        folder: join(ROOT, 'assets', day, 'voice'),
        line: Object.values((JSON.parse(index) as SoundVoice).lines)[0]!,
      },
    ]
  } catch {
    return []
  }
})

describe('sound in a browser', () => {
  let server: RunningServer
  let browser: LaunchedBrowser
  let page: Page

  beforeAll(async () => {
    await build({
      root: join(ROOT, 'tests', 'browser', 'sound'),
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: { outDir: DIST, emptyOutDir: true, modulePreload: { polyfill: false } },
    })
    for (const { folder, line } of LINES)
      for (const { name } of line.files) cpSync(join(folder, name), join(DIST, name))
    server = await startServer({ dir: DIST, port: 0 })
    browser = await launch({})
    page = await browser.context.newPage()
    await page.goto(server.origin)
    // Browsers keep silent until the visitor has done something.
    await page.getByText('Sound').click()
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  type Driver = SoundWindow['__sound']
  const drive = <Name extends keyof Driver>(name: Name, ...given: Parameters<Driver[Name]>) =>
    page.evaluate(
      ([method, parameters]) =>
        ((window as unknown as SoundWindow).__sound[method] as (...all: unknown[]) => unknown)(...parameters),
      [name, given] as const,
    ) as ReturnType<Driver[Name]>

  it('has voices to play', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(3)
  })

  it.each([0, 1])('plays a cue as it is shipped, in format %s', async (format) => {
    const [{ line }] = LINES as [(typeof LINES)[0]]
    const { type, name } = line.files[format]!
    const heard = await drive('speak', [{ type, url: `/${name}` }], 1)
    expect(heard.ended).toBe(true)
    expect(heard.peak).toBeGreaterThan(0.05)
    expect(heard.ms).toBeGreaterThan(line.durationMs * 0.9)
    expect(heard.ms).toBeLessThan(line.durationMs * 1.2 + 6000)
  })

  it('plays a cue slower for those who want it', async () => {
    const [{ line }] = LINES as [(typeof LINES)[0]]
    const { type, name } = line.files[0]!
    const heard = await drive('speak', [{ type, url: `/${name}` }], 0.75)
    expect(heard.peak).toBeGreaterThan(0.05)
    expect(heard.ms).toBeGreaterThan((line.durationMs / 0.75) * 0.9)
  })

  it('goes on without a cue that is not there', async () => {
    const heard = await drive('speak', [{ type: 'audio/ogg; codecs="opus"', url: '/nothing.ogg' }], 1)
    expect(heard.ended).toBe(true)
    expect(heard.ms).toBeLessThan(15_000)
  })

  it.each(LINES.map(({ line }) => [line.speaker, line.files[0]!.name] as const))(
    'hears %s at the loudness of all speech',
    async (_speaker, name) => {
      const { lufs } = await drive('line', `/${name}`)
      expect(lufs).toBeGreaterThan(-19)
      expect(lufs).toBeLessThan(-17)
    },
  )

  it.each(ROOMS)('the room with %s is well below speech, and can be heard', async (names) => {
    // What comes only after a while is waited for. A lone beep, or a probe now and then, is mostly silence.
    const lufs = await drive('room', names.split(' '), names.includes('doppler') ? 52 : 20)
    expect(lufs).toBeGreaterThan(names.includes(' ') || names === 'soft-fan' ? -35 : -39)
    expect(lufs).toBeLessThan(-29)
  })

  it('a room without sounds of its own is nearly silent, but not dead', async () => {
    const lufs = await drive('room', [], 10)
    expect(lufs).toBeLessThan(-38)
    expect(lufs).toBeGreaterThan(-46)
  })

  it.each(['found', 'plate', 'hint', 'star', 'way', 'right', 'beam'])(
    'the small sound of %s is under speech, and can be heard',
    async (name) => {
      const lufs = await drive('signal', name)
      expect(lufs).toBeLessThan(-27)
      expect(lufs).toBeGreaterThan(-42)
    },
  )
})
