import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from '../browser/findChromium.ts'
import { buildIfStale } from '../build/buildIfStale.ts'
import { ROOT } from '../root.ts'
import { startServer } from '../serve/startServer.ts'
import { hashPin } from '../../src/modes/settings/kiosk/pin/pinHash.ts'
import { SCREENS, SCREENS_PIN, STANDS, takeScreen } from './takeScreen.ts'
import { STATES } from './states.ts'

const HELP = `npm run screens [-- <state> …] [--dist <folder>] [--list]
Takes pictures of the product's states at three sizes into docs/screens. Without names: of all.`

/** `npm run screens`: pictures of every state, for looking at them critically, and for docs/design.md. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) {
  console.log(HELP)
} else if (values.list) {
  for (const { name, address } of STATES) console.log(`${name.padEnd(22)}${address}`)
} else {
  const unknown = positionals.filter((name) => !STATES.some((state) => state.name === name))
  if (unknown.length > 0) throw new Error(`There is no state ${unknown.join(', ')}. --list names them all.`)
  if (values.dist === undefined) buildIfStale((sentence) => console.log(sentence))

  const out = join(ROOT, 'docs', 'screens')
  mkdirSync(out, { recursive: true })
  const config = { idleSeconds: 30, keepDays: false, pin: await hashPin(SCREENS_PIN) }
  const server = await startServer({
    dir: values.dist ?? join(ROOT, 'dist'),
    port: 0,
    intercept: ({ path }) =>
      path === '/kiosk.json'
        ? {
            answer: {
              status: 200,
              headers: { 'Content-Type': 'application/json' },
              body: Buffer.from(JSON.stringify(config)),
            },
          }
        : undefined,
  })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  let failed = 0
  for (const state of STATES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)))
    for (const screen of state.stand ? STANDS : SCREENS) {
      const file = `${state.name}-${screen.width}.jpg`
      try {
        const picture = await takeScreen(browser, server.origin, state, screen)
        writeFileSync(join(out, file), picture)
        console.log(`${file.padEnd(32)}${Math.round(picture.length / 1024)} kB`)
      } catch (error) {
        failed++
        console.error(`${file}: ${String(error).split('\n')[0]}`)
      }
    }
  await browser.close()
  await server.close()
  if (failed > 0) process.exitCode = 1
}
