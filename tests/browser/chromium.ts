import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { findChromium } from '../../tools/browser/findChromium.ts'

/** WebGL 2 in software and nothing else running, so that a test sees the same on every machine. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface LaunchOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly reducedMotion?: boolean
  readonly hasTouch?: boolean
  readonly locale?: string
  /** Lets the app start its service worker, and keep files. Otherwise every page is as for a first visit. */
  readonly keepsFiles?: boolean
  /** Further command-line flags. */
  readonly flags?: readonly string[]
}

export interface LaunchedBrowser {
  readonly context: BrowserContext
  /** The page that is open at the start. */
  readonly page: Page
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>
}

/** Starts a headless Chromium with an empty profile of its own. */
export async function launch(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'alongside-browser-'))
  const executablePath = findChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    headless: true,
    viewport: options.viewport ?? { width: 1280, height: 720 },
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: options.hasTouch ?? false,
    locale: options.locale ?? 'en-GB',
    serviceWorkers: options.keepsFiles ? 'allow' : 'block',
    args: [...FLAGS, ...(options.flags ?? [])],
  })
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
