import type { DecodeOrder } from '../../../src/streaming/decodeMessages.ts'
import type { DecodeWorker } from '../../../src/streaming/TileLoader.ts'

const PICTURE = { width: 256, height: 256, close: () => undefined }

/** A decode worker without a thread: it keeps its orders until told to work, and then has every picture at once. */
export class PromptWorker implements DecodeWorker {
  onmessage: DecodeWorker['onmessage'] = null
  onerror: DecodeWorker['onerror'] = null
  readonly #due = new Set<number>()

  postMessage(orders: readonly DecodeOrder[]): void {
    for (const order of orders) {
      if (order.kind === 'load') this.#due.add(order.id)
      else if (order.kind === 'abort') this.#due.delete(order.id)
    }
  }

  work(): void {
    for (const id of this.#due)
      this.onmessage?.({ data: { kind: 'loaded', id, picture: PICTURE, bytes: 9000 } })
    this.#due.clear()
  }

  terminate(): void {
    this.#due.clear()
  }
}
