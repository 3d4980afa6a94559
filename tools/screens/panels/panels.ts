import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { createServer } from 'vite'
import { findChromium } from '../../browser/findChromium.ts'
import { ROOT } from '../../root.ts'
import { PANEL_STATES } from './panelStates.ts'

const HELP = `npm run screens:panels [-- <state> …] [--out <folder>] [--list]
Paints the panels of a headset over a room. With --out: one PNG for each state. Without: contact sheets into
docs/screens/headset.`

/** Columns and rows of a contact sheet, and the width of one picture on it. */
const SHEET = { columns: 3, rows: 4, width: 480 }
const QUALITY = 66

/** `npm run screens:panels`: every kind of panel, to be looked at critically. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) console.log(HELP)
else if (values.list) for (const { name } of PANEL_STATES) console.log(name)
else await run()

async function run(): Promise<void> {
  const states = PANEL_STATES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } })
  await server.listen()
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  })
  const pictures: Buffer[] = []
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1056 } })
    page.on('pageerror', (error) => console.error(error.message))
    await page.goto(`${server.resolvedUrls!.local[0]}tools/screens/panels/index.html`)
    await page.waitForFunction(() => 'show' in window, undefined, { timeout: 90_000 })
    for (const state of states) {
      try {
        await page.evaluate(
          (wanted) => (window as unknown as { show(state: unknown): Promise<void> }).show(wanted),
          state,
        )
      } catch (error) {
        process.exitCode = 1
        console.error(`${state.name}: ${String(error).split('\n')[0]}`)
        continue
      }
      const picture = await page.screenshot({ type: 'png' })
      pictures.push(picture)
      if (values.out !== undefined) {
        mkdirSync(values.out, { recursive: true })
        writeFileSync(join(values.out, `${state.name}.png`), picture)
        console.log(state.name)
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
  if (values.out === undefined) await writeSheets(pictures)
}

/** Lays the pictures out on sheets, as JPEG. */
async function writeSheets(pictures: readonly Buffer[]): Promise<void> {
  const out = join(ROOT, 'docs', 'screens', 'headset')
  mkdirSync(out, { recursive: true })
  const { columns, rows, width } = SHEET
  const height = Math.round((width * 1056) / 1280)
  const most = columns * rows
  for (let k = 0; k * most < pictures.length; k++) {
    const some = pictures.slice(k * most, (k + 1) * most)
    const small = await Promise.all(some.map((picture) => sharp(picture).resize(width, height).toBuffer()))
    const file = join(out, `panels-${k + 1}.jpg`)
    await sharp({
      create: {
        width: columns * width,
        height: Math.ceil(some.length / columns) * height,
        channels: 3,
        background: '#21122e',
      },
    })
      .composite(
        small.map((input, n) => ({
          input,
          left: (n % columns) * width,
          top: Math.floor(n / columns) * height,
        })),
      )
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toFile(file)
    console.log(file.slice(ROOT.length + 1))
  }
}
