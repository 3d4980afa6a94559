import type { Drawing } from '../drawings/Drawing.ts'
import { readProps, type PropEntry } from './readProps.ts'

/** The rendered cut-outs of a day. Their table and pictures are fetched when they are first asked for. */
export interface CutOuts {
  /** Where a cut-out stands and how large it is; undefined where there is none, or not yet. */
  entry(name: string): PropEntry | undefined
  /** It as a drawing, once its picture is here. Frames are named `<name>-1`, `<name>-2` … */
  drawing(name: string): Drawing | undefined
  dispose(): void
}

/** How long a frame of a moving cut-out stands, in milliseconds. */
const FRAME_MS = 260
const MOST_FRAMES = 8

/**
 * @param url address of the day's table of props; undefined where there is none
 * @param changed called when the table or a picture has arrived
 */
export function createCutOuts(url: string | undefined, changed: () => void): CutOuts {
  const stop = new AbortController()
  let table: ReadonlyMap<string, PropEntry> | undefined
  let asked = false
  const pictures = new Map<string, HTMLImageElement | null>()
  const drawings = new Map<string, Drawing>()

  const fetchTable = async (): Promise<void> => {
    if (asked || url === undefined) return
    asked = true
    try {
      const answer = await fetch(url, { signal: stop.signal })
      if (answer.ok) table = readProps(await answer.json())
    } catch {
      // Without the table there are drawings.
    }
    if (table && !stop.signal.aborted) changed()
  }
  const pictureOf = (name: string, { file }: PropEntry): HTMLImageElement | undefined => {
    const known = pictures.get(name)
    if (known !== undefined || url === undefined) return known ?? undefined
    pictures.set(name, null)
    const picture = new Image()
    picture.src = new URL(file, new URL(url, document.baseURI)).href
    picture.decode().then(
      () => {
        if (stop.signal.aborted) return
        pictures.set(name, picture)
        changed()
      },
      // Without its picture there is its drawing.
      () => undefined,
    )
    return undefined
  }
  const framesOf = (name: string): string[] => {
    if (table?.has(name)) return [name]
    const frames = Array.from({ length: MOST_FRAMES }, (_, k) => `${name}-${k + 1}`)
    return frames.filter((frame) => table?.has(frame))
  }

  return {
    entry(name) {
      void fetchTable()
      return table?.get(name)
    },
    drawing(name) {
      void fetchTable()
      const made = drawings.get(name)
      if (made) return made
      const names = framesOf(name)
      const first = names[0] === undefined ? undefined : table?.get(names[0])
      if (!first) return undefined
      const frames = names.map((frame) => pictureOf(frame, table!.get(frame)!))
      if (!frames.every((frame) => frame !== undefined)) return undefined
      const drawing: Drawing = {
        width: first.width,
        height: first.height,
        draw(brush, _, tMs) {
          const frame = frames[Math.floor(tMs / FRAME_MS) % frames.length]!
          brush.drawImage(frame, 0, 0, first.width / first.height, 1)
        },
        ...(frames.length > 1 && { tickMs: FRAME_MS }),
        ...(Object.keys(first.spots).length > 0 && { spots: first.spots }),
        rendered: true,
      }
      drawings.set(name, drawing)
      return drawing
    },
    dispose() {
      stop.abort()
    },
  }
}
