/** The little that a smoke run needs of a browser, however it is driven. */
export interface OtherBrowser {
  /** As it calls itself: `firefox 140.5.0`. */
  readonly version: string
  open(url: string): Promise<void>
  /**
   * Runs a script in the page.
   * @param body of a function; what it returns must go through JSON
   */
  run(body: string): Promise<unknown>
  /** @returns a PNG of what is on the screen */
  screenshot(): Promise<Buffer>
  /** Ends it and deletes what it left. */
  close(): Promise<void>
}

/**
 * Waits until a script in the page gives something true.
 * @throws Error after `limitMs`, naming the script
 */
export async function until(browser: OtherBrowser, body: string, limitMs = 40_000): Promise<void> {
  const end = Date.now() + limitMs
  while (!(await browser.run(body))) {
    if (Date.now() > end) throw new Error(`${browser.version} waited ${limitMs} ms in vain for: ${body}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
