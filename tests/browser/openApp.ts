import type { Page, Response } from 'playwright-core'

/** What went wrong in a page that nobody may miss. Grows while the page is open. */
export interface Complaints {
  /** `console.error`, and the browser's own red lines (a file that did not load, say). */
  readonly consoleErrors: string[]
  /** Exceptions and rejections that nobody caught. */
  readonly uncaught: string[]
  /** Addresses asked for outside the page's origin. */
  readonly thirdParty: string[]
  /** What the content security policy or Trusted Types refused: `directive blockedAddress`. */
  readonly violations: string[]
}

export interface OpenedApp {
  readonly complaints: Complaints
  /** The answer that brought the page, headers and all. */
  readonly response: Response
}

/**
 * Opens the experience and listens for trouble from its first byte on.
 * @param origin the server's origin
 * @param query what follows the origin: `/?scene=odp-2`
 */
export async function openApp(page: Page, origin: string, query = '/'): Promise<OpenedApp> {
  const complaints: Complaints = { consoleErrors: [], uncaught: [], thirdParty: [], violations: [] }
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.consoleErrors.push(message.text())
  })
  page.on('pageerror', (error) => complaints.uncaught.push(error.stack || String(error.message || error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isOurs = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!isOurs) complaints.thirdParty.push(request.url())
  })
  await page.addInitScript(agreeToAll)
  await page.exposeFunction('reportViolation', (violation: string) => complaints.violations.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation(violation: string): void }).reportViolation
      report(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  const response = await page.goto(origin + query)
  if (!response) throw new Error(`${origin}${query} brought no answer.`)
  return { complaints, response }
}

/** The questions before rooms are answered, as somebody's who has been here before, unless a test has its own. */
function agreeToAll(): void {
  const agreed: Record<string, string[]> = { odp: ['odp-2', 'odp-4'], tr: ['tr-2', 'tr-4'] }
  for (const [day, scenes] of Object.entries(agreed)) {
    const key = `alongside.progress.${day}`
    const kept = { format: 1, day, moment: `${day}-m1`, agreed: scenes }
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(kept))
  }
}
