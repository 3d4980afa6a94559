import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findCommand } from './findCommand.ts'
import type { OtherBrowser } from './OtherBrowser.ts'
import { startScreen } from './startScreen.ts'

/** What a run in WebKitGTK needs: its driver, its browser, and a screen that nobody sees. */
export interface WebKitCommands {
  readonly driver: string
  readonly browser: string
  readonly screen: string
}

/** WebKitGTK of this machine; undefined when a part of it is missing. */
export function findWebKit(): WebKitCommands | undefined {
  const driver = findCommand(['WebKitWebDriver'])
  const screen = findCommand(['Xvfb'])
  const browser = ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...subfolders(folder)])
    .flatMap((folder) => ['6.0', '4.1', '4.0'].map((api) => join(folder, `webkit2gtk-${api}`, 'MiniBrowser')))
    .find((path) => existsSync(path))
  return driver && screen && browser ? { driver, browser, screen } : undefined
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('linux'))
    .map(({ name }) => join(folder, name))
}

/** Starts WebKitGTK's small browser on a screen of its own, driven by plain WebDriver. */
export async function startWebKit(commands: WebKitCommands): Promise<OtherBrowser> {
  const home = await mkdtemp(join(tmpdir(), 'alongside-webkit-'))
  const children: ChildProcess[] = []
  const end = async (): Promise<void> => {
    for (const child of children.reverse()) child.kill('SIGTERM')
    await pause(500)
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const display = await startScreen(commands.screen, children)
    const port = await freePort()
    const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home, DISPLAY: display, NO_AT_BRIDGE: '1' }
    children.push(spawn(commands.driver, [`--port=${port}`], { stdio: 'ignore', env }))
    const base = `http://127.0.0.1:${port}`
    await untilReady(base)
    const { sessionId, capabilities } = (await ask('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: commands.browser, args: ['--automation'] } },
      },
    })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } }
    const session = `${base}/session/${sessionId}`
    await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width: 1000, height: 720 })
    return {
      version: `${capabilities.browserName} ${capabilities.browserVersion}`,
      open: async (url) => void (await ask('POST', `${session}/url`, { url })),
      run: (script) => ask('POST', `${session}/execute/sync`, { script, args: [] }),
      screenshot: async () => Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64'),
      async close() {
        await ask('DELETE', session).catch(() => undefined)
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function untilReady(base: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask('GET', `${base}/status`)
      return
    } catch (error) {
      if (tries > 50) throw error
      await pause(200)
    }
  }
}

/** @throws Error with the driver's own words when the command fails */
async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await response.json()) as { value: unknown }
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${JSON.stringify(value)}`)
  return value
}
