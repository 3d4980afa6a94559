import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BuildManifest, PackList } from '../../../src/platform/offline/buildManifest.ts'
import { writeBuildManifest } from '../../../tools/offline/writeBuildManifest.ts'
import { ROOT } from '../../../tools/root.ts'
import type { Misbehaviour } from '../../../tools/serve/misbehaviour.ts'
import { startServer, type RunningServer } from '../../../tools/serve/startServer.ts'
import { axeFaults } from '../axeFaults.ts'
import { launch, type LaunchedBrowser } from '../chromium.ts'
import { openApp, type Complaints } from '../openApp.ts'
import { overflowOf } from '../pageFit.ts'

const PATIENT = { timeout: 60_000 }
const MB = 1024 * 1024
const BLOCKED: Misbehaviour = {
  answer: {
    status: 200,
    headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' },
    body: Buffer.from('<html>This page is blocked.'),
  },
}

/** One device, from its first visit on: each test goes on where the one before has left it. */
describe('days kept on this device', { timeout: 180_000 }, () => {
  let browser: LaunchedBrowser
  let server: RunningServer
  let page: Page
  let complaints: Complaints
  let fault: ((path: string) => Misbehaviour | undefined) | undefined
  const asked: string[] = []
  /** What the server has: a copy, so that a newer version can be put there. */
  const site = mkdtempSync(join(tmpdir(), 'alongside-site-'))
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site, path), 'utf8'))
  const build = (): BuildManifest => read('build.json') as BuildManifest
  const listOf = (id: string): PackList =>
    read(build().packs.find((one) => one.id === id)!.list.path) as PackList

  beforeAll(async () => {
    cpSync(join(ROOT, 'dist'), site, { recursive: true })
    browser = await launch({ viewport: { width: 900, height: 640 }, reducedMotion: true, keepsFiles: true })
    server = await startServer({
      dir: site,
      port: 0,
      intercept({ path }) {
        const answer = fault?.(path)
        if (!answer?.drop) asked.push(path)
        return answer
      },
    })
    page = browser.page
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(site, { recursive: true, force: true })
  })

  const row = (name: string) => page.locator('.keep-row').filter({ hasText: name })
  const openList = async (): Promise<void> => {
    await page.goto(`${server.origin}/?clock=4`)
    await page.getByRole('button', { name: 'Keep on this device' }).click(PATIENT)
    await row('Podiatrist').waitFor(PATIENT)
  }
  const share = async (): Promise<number> =>
    Number(
      await row('Podiatrist')
        .getByRole('progressbar')
        .getAttribute('aria-valuenow')
        .catch(() => 0),
    )
  /** The cable is out: nothing is answered, and the browser knows. */
  const cut = async (isCut: boolean): Promise<void> => {
    fault = isCut ? () => ({ drop: true }) : undefined
    await browser.context.setOffline(isCut)
    asked.length = 0
  }

  it('O-1 the app is no more than 3 MB, and a day no more than the 60 MB that a class can share', () => {
    const { shell, packs } = build()
    expect(shell.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(3 * MB)
    expect(packs.map(({ id }) => id)).toEqual(['odp', 'pod', 'tr'])
    for (const { id, bytes } of packs) expect(Math.max(bytes.opus, bytes.aac), id).toBeLessThan(60 * MB)
  })

  it('nothing of it is asked for before the first picture is sharp', async () => {
    ;({ complaints } = await openApp(page, server.origin, '/?day=odp&scene=odp-4&clock=2'))
    await expect.poll(() => asked.includes('/build.json'), PATIENT).toBe(true)
    const ofOffline = asked.findIndex((path) =>
      /sw\.js|build\.json|icons|webmanifest|startOffline/.test(path),
    )
    // What is fetched when the view is sharp.
    const sharp = asked.findIndex((path) => path.includes('/startProgram-'))
    expect(sharp).toBeGreaterThan(0)
    expect(ofOffline).toBeGreaterThan(sharp)
    expect(asked.slice(0, sharp).some((path) => path.endsWith('.webp'))).toBe(true)
  })

  it('O-3 a download is paused, survives the page’s end, and goes on with next to nothing fetched twice', async () => {
    fault = (path) => (path.startsWith('/pod/') ? { delayMs: 40 } : undefined)
    await openList()
    expect(await axeFaults(page)).toEqual([])
    asked.length = 0
    await page.getByRole('button', { name: 'Keep: Podiatrist' }).click()
    await expect.poll(share, PATIENT).toBeGreaterThan(30)
    await page.getByRole('button', { name: 'Pause: Podiatrist' }).click()
    await page.getByRole('button', { name: 'Go on: Podiatrist' }).waitFor(PATIENT)
    await openList()
    await page.getByRole('button', { name: 'Go on: Podiatrist' }).waitFor(PATIENT)
    fault = undefined
    await page.getByRole('button', { name: 'Go on: Podiatrist' }).click()
    await row('Podiatrist')
      .getByText(/^Kept here/)
      .waitFor(PATIENT)
    const { files } = listOf('pod')
    const times = (path: string): number => asked.filter((one) => one === `/${path}`).length
    const twice = files.filter(({ path }) => times(path) > 1)
    const whole = files.reduce((sum, { bytes }) => sum + bytes, 0)
    expect(twice.reduce((sum, { bytes }) => sum + bytes, 0) / whole).toBeLessThan(0.05)
    // Every file but the other kind of sound; of several that are the same, one.
    const had = new Set(files.filter(({ path }) => times(path) > 0).map(({ sha256 }) => sha256))
    expect(files.filter(({ sha256, sound }) => sound !== 'aac' && !had.has(sha256))).toEqual([])
    expect(files.filter(({ path, sound }) => sound === 'aac' && times(path) > 0)).toEqual([])
  })

  it('O-11 a filter’s page is recognised and named, with the domain to allow', async () => {
    fault = (path) => (path.startsWith('/odp/') && path.endsWith('.webp') ? BLOCKED : undefined)
    await openList()
    await page.getByRole('button', { name: /^Keep: Operating/ }).click()
    const domain = new URL(server.origin).host
    await row('Operating').getByText(`to allow ${domain}`).waitFor(PATIENT)
    fault = undefined
    expect(await overflowOf(page, '.dialog')).toBe(0)
  })

  it('O-13 a teacher’s link keeps its days and ends in a tick with the build’s name', async () => {
    await page.goto(`${server.origin}/?prepare=pod,odp,nobody`)
    await page.getByText('There is no day called: nobody.').waitFor(PATIENT)
    await page.getByRole('button', { name: 'Start now' }).click(PATIENT)
    await page.getByRole('heading', { name: 'Ready' }).waitFor(PATIENT)
    expect(await page.locator('.prepare-done p').textContent()).toContain(build().build)
    expect(await axeFaults(page)).toEqual([])
    expect(await overflowOf(page, '.paper')).toBe(0)
  })

  it('K-11 starts with the network gone, and is in the room of a day that is kept', async () => {
    await cut(true)
    await page.goto(`${server.origin}/`)
    await page.getByRole('button', { name: /^Step in with Danny/ }).waitFor(PATIENT)
    await page.goto(`${server.origin}/?day=pod&scene=pod-2`)
    await page.locator('canvas.panorama').waitFor(PATIENT)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', ...PATIENT })
    await expect.poll(() => page.locator('[data-first-picture]').count(), PATIENT).toBe(0)
    expect(await page.getByText('No connection.').count()).toBe(0)
    expect(asked).toEqual([])
    expect(complaints.violations).toEqual([])
    expect(complaints.uncaught).toEqual([])
  })

  it('O-4 plays sound from the device, and seeks to 80 % of it', async () => {
    const longest = listOf('pod')
      .files.filter(({ sound }) => sound === 'opus')
      .toSorted((a, b) => b.bytes - a.bytes)[0]!
    const heard = await page.evaluate(async (url) => {
      const part = await fetch(url, { headers: { Range: 'bytes=100-199' } })
      const audio = new Audio(url)
      audio.muted = true
      await new Promise((resolve, reject) => {
        audio.addEventListener('loadedmetadata', resolve)
        audio.addEventListener('error', () => reject(new Error(audio.error?.message)))
      })
      const wanted = audio.duration * 0.8
      audio.currentTime = wanted
      await new Promise((resolve) => audio.addEventListener('seeked', resolve))
      await audio.play()
      await new Promise((resolve) => audio.addEventListener('ended', resolve))
      const bytes = (await part.arrayBuffer()).byteLength
      return { status: part.status, bytes, wanted, at: audio.currentTime }
    }, `/${longest.path}`)
    expect(heard).toMatchObject({ status: 206, bytes: 100 })
    expect(heard.at).toBeGreaterThan(heard.wanted)
  })

  it('O-10 a newer version is said at the door, fetched when asked, and works without the network', async () => {
    await cut(false)
    const before = build().build
    const file = listOf('pod').files.find(({ path }) => path.endsWith('pano.json'))
    writeFileSync(join(site, file!.path), `${readFileSync(join(site, file!.path), 'utf8')}\n`)
    const html = readFileSync(join(site, 'index.html'), 'utf8')
    writeFileSync(join(site, 'index.html'), html.replace(/ *<meta name="build"[^>]*>\n/, ''))
    writeBuildManifest(site, { scripts: 'app', professions: ['odp', 'pod', 'tr'] })
    const { build: after } = build()
    expect(after).not.toBe(before)
    const running = () => page.locator('meta[name=build]').getAttribute('content')

    await page.goto(`${server.origin}/?clock=4`)
    await page.getByRole('button', { name: /^Get it/ }).waitFor(PATIENT)
    expect(await running()).toBe(before)
    await page.getByRole('button', { name: /^Get it/ }).click()
    await page.getByRole('button', { name: 'Start the newer version' }).waitFor(PATIENT)
    // Fetched is not taken: nothing has changed under the visitor's hands.
    expect(await running()).toBe(before)
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Start the newer version' }).click(),
    ])
    expect(await running()).toBe(after)
    await cut(true)
    await page.goto(`${server.origin}/?day=pod&scene=pod-2`)
    await page.locator('canvas.panorama').waitFor(PATIENT)
    expect(await running()).toBe(after)
    expect(asked).toEqual([])
  })

  it('O-6 what the browser threw away is said', async () => {
    await cut(false)
    await page.evaluate(() => caches.delete('alongside-kept'))
    await openList()
    await page.getByText(/threw away: Operating department practitioner and Podiatrist/).waitFor(PATIENT)
    expect(await page.getByRole('button', { name: 'Keep: Podiatrist' }).count()).toBe(1)
  })
})
