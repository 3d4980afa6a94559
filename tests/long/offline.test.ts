import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../tools/root.ts'
import { zipBuild } from '../../tools/offline/zipBuild.ts'
import { startServer, type RunningServer } from '../../tools/serve/startServer.ts'
import { launch, type LaunchedBrowser } from '../browser/chromium.ts'
import { playDay } from '../browser/dayPlayer.ts'
import { drawRarely } from '../browser/drawRarely.ts'
import { byTree } from '../browser/hands.ts'
import { openApp, type Complaints } from '../browser/openApp.ts'

const PATIENT = { timeout: 120_000 }
const DIST = join(ROOT, 'dist')

async function play(page: Page, day: string): Promise<number> {
  const { rooms } = await playDay(page, byTree(page))
  expect(rooms.size, day).toBeGreaterThan(3)
  return rooms.size
}

describe('K-11 O-4 whole days with the network gone, at a desk', () => {
  let browser: LaunchedBrowser
  let server: RunningServer
  let page: Page
  let complaints: Complaints

  beforeAll(async () => {
    browser = await launch({
      viewport: { width: 900, height: 500 },
      reducedMotion: true,
      keepsFiles: true,
    })
    server = await startServer({ dir: DIST, port: 0 })
    page = browser.page
    await drawRarely(page)
    ;({ complaints } = await openApp(page, server.origin, '/?prepare=odp,pod,tr'))
    await page.getByRole('button', { name: 'Start now' }).click(PATIENT)
    await page.getByRole('heading', { name: 'Ready' }).waitFor(PATIENT)
    await server.close()
    await browser.context.setOffline(true)
  }, 240_000)
  afterAll(() => browser.close())

  it.each(['pod', 'odp', 'tr'])('%s', async (day) => {
    await page.goto(`${server.origin}/?day=${day}&cut=day&clock=15`)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', ...PATIENT })
    await play(page, day)
    expect(complaints.uncaught).toEqual([])
    expect(complaints.violations).toEqual([])
  })
})

/** What any plain server does: files, by their extension's type, and nothing else. */
function plainServer(dir: string): Server {
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  }
  return createServer((request, response) => {
    const path = decodeURIComponent(request.url!.split('?')[0]!)
    try {
      const body = readFileSync(join(dir, path === '/' ? 'index.html' : path))
      response.writeHead(200, {
        'Content-Type': types[extname(path === '/' ? 'index.html' : path)] ?? 'application/octet-stream',
      })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
}

describe('O-13 the zip, on a plain server that knows no pictures and no ranges', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-zip-'))
  let browser: LaunchedBrowser
  let server: Server

  beforeAll(async () => {
    for (const [path, bytes] of Object.entries(unzipSync(zipBuild(DIST, 'x')))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    server = plainServer(join(folder, 'alongside'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await launch({
      viewport: { width: 900, height: 500 },
      reducedMotion: true,
      // No name but this computer's own is found.
      flags: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
    })
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('plays a day', async () => {
    const { page } = browser
    await drawRarely(page)
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    const { complaints } = await openApp(page, origin, '/?day=pod&cut=short&clock=15')
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached', ...PATIENT })
    await playDay(page, byTree(page))
    expect(complaints.uncaught).toEqual([])
    expect(complaints.thirdParty).toEqual([])
  })
})
