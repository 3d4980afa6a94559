/// <reference lib="webworker" />
import { fetchTile } from './fetchTile.ts'
import type { DecodeAnswer, DecodeOrder } from './decodeMessages.ts'

// A decode worker: orders come in batches, each tile is fetched at once, and pictures are decoded one after another
// (createImageBitmap decodes on a thread pool of the browser's own, so two at a time would only crowd the cores).

declare const self: DedicatedWorkerGlobalScope

const running = new Map<number, AbortController>()
let decoding: Promise<unknown> = Promise.resolve()

function decode(blob: Blob): Promise<ImageBitmap> {
  const picture = decoding.then(() =>
    createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' }),
  )
  decoding = picture.catch(() => undefined)
  return picture
}

async function load(id: number, url: string, reload: boolean, copy: boolean): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const result = await fetchTile(url, {
      signal: controller.signal,
      reload,
      fetch: (u, init) => fetch(u, init),
      decode,
    })
    if ('failure' in result) return answer({ kind: 'failed', id, failure: result.failure })
    const { picture, bytes } = result
    answer({ kind: 'loaded', id, picture, bytes }, copy ? [] : [picture])
    if (copy) picture.close()
  } catch {
    // Aborted: the page has already forgotten this tile.
  } finally {
    running.delete(id)
  }
}

function answer(message: DecodeAnswer, transfer: Transferable[] = []): void {
  self.postMessage(message, transfer)
}

self.onmessage = (event: MessageEvent<readonly DecodeOrder[]>) => {
  for (const order of event.data) {
    if (order.kind === 'load') void load(order.id, order.url, order.reload, order.copy)
    else if (order.kind === 'abort') running.get(order.id)?.abort()
    else answer({ kind: 'pong' })
  }
}
