import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findCommand } from './findCommand.ts'
import { connectMarionette } from './marionette.ts'
import type { OtherBrowser } from './OtherBrowser.ts'
import { startScreen } from './startScreen.ts'

const PREFERENCES = {
  'marionette.port': 0,
  'webgl.force-enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
}

const START_LIMIT_MS = 40_000

/** What a run in Firefox needs: the browser, and a screen that nobody sees (its own headless mode has no WebGL 2). */
export interface FirefoxCommands {
  readonly browser: string
  readonly screen: string
}

/** Firefox of this machine; undefined when a part of it is missing. */
export function findFirefox(): FirefoxCommands | undefined {
  const browser = findCommand(['firefox-esr', 'firefox'])
  const screen = findCommand(['Xvfb'])
  return browser && screen ? { browser, screen } : undefined
}

/** Starts a Firefox with an empty profile and a screen of its own. */
export async function startFirefox(commands: FirefoxCommands): Promise<OtherBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'alongside-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const children: ChildProcess[] = []
  const end = async (): Promise<void> => {
    for (const child of children.toReversed()) child.kill('SIGTERM')
    await pause(2000)
    for (const child of children) child.kill('SIGKILL')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const display = await startScreen(commands.screen, children)
    const env = { ...process.env, HOME: profile, DISPLAY: display }
    const options = ['--marionette', '--no-remote', '--profile', profile, '--width=1000', '--height=720']
    children.push(spawn(commands.browser, options, { stdio: 'ignore', env }))
    const marionette = await connectMarionette(await activePort(profile))
    const { capabilities } = (await marionette.send('WebDriver:NewSession')) as {
      capabilities: { browserName: string; browserVersion: string }
    }
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      open: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
      async run(script) {
        const answer = await marionette.send('WebDriver:ExecuteScript', { script, args: [] })
        return (answer as { value: unknown }).value
      },
      async screenshot() {
        const answer = await marionette.send('WebDriver:TakeScreenshot', { full: false })
        return Buffer.from((answer as { value: string }).value, 'base64')
      },
      async close() {
        marionette.close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** The port that Firefox chose; it writes it into its profile when it listens. */
async function activePort(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  const end = Date.now() + START_LIMIT_MS
  while (!existsSync(file)) {
    if (Date.now() > end) throw new Error(`Firefox did not open its port within ${START_LIMIT_MS} ms.`)
    await pause(200)
  }
  return Number(readFileSync(file, 'utf8'))
}
