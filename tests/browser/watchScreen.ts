import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** One frame as the browser put it on the screen. */
export interface SeenFrame {
  /** Share of the frame where there is no picture, 0 to 1. */
  readonly empty: number
  readonly jpeg: Buffer
}

export interface WatchedScreen {
  /**
   * Stops watching. Frames before the first that shows something are left out: a page begins empty.
   * @returns the frames seen, in order
   */
  stop(): Promise<readonly SeenFrame[]>
}

/**
 * Brightness, 0 to 255, outside which a pixel counts as empty: black, the page's own ground (25), the white of a page
 * that has not come yet. The painted rooms stay within.
 */
const DARKEST = 45
const BRIGHTEST = 248

/**
 * Watches what is on the screen, frame by frame, as the compositor hands it out: what the page's scripts believe to
 * have drawn does not matter. A frame may be left out when the machine is busy, none is made up.
 */
export async function watchScreen(page: Page): Promise<WatchedScreen> {
  const session = await page.context().newCDPSession(page)
  const jpegs: Buffer[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    jpegs.push(Buffer.from(data, 'base64'))
    // The page may have closed meanwhile; then there is nothing to acknowledge.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 70, maxWidth: 320, maxHeight: 320 })
  return {
    async stop() {
      await session.send('Page.stopScreencast')
      await session.detach()
      const frames = await Promise.all(jpegs.map(async (jpeg) => ({ jpeg, empty: await emptyShare(jpeg) })))
      const first = frames.findIndex(({ empty }) => empty < 0.9)
      return first < 0 ? [] : frames.slice(first)
    },
  }
}

async function emptyShare(picture: Buffer): Promise<number> {
  const pixels = await sharp(picture).greyscale().raw().toBuffer()
  let empty = 0
  for (const brightness of pixels) if (brightness < DARKEST || brightness > BRIGHTEST) empty++
  return empty / pixels.length
}

/** How empty the emptiest of the frames was, 0 to 1; 1 when nothing was seen at all. */
export function emptiest(frames: readonly SeenFrame[]): number {
  return frames.length === 0 ? 1 : Math.max(...frames.map(({ empty }) => empty))
}
