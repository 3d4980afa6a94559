import type { ManualClock } from '../../../src/shared/index.ts'

export interface SharedLinkOptions {
  readonly clock: ManualClock
  /** What the link carries in all, in bits a second. */
  readonly bitsPerSecond: number
  /** From a request to the first byte of its answer, in ms, on an idle link. */
  readonly latencyMs: number
  /** Requests that the server answers at once; beyond that it answers 503 and asks for rest. */
  readonly mostAtOnce: number
  /** The content of a path; undefined where there is none. */
  content(path: string): Uint8Array | undefined
}

interface Flow {
  readonly device: number
  readonly content: Uint8Array
  at: number
  readonly body: ReadableStreamDefaultController<Uint8Array>
}

/** What one device has had of the link. */
export interface Share {
  bytes: number
  requests: number
  refused: number
}

/**
 * A class's link, without a network: answers share what it carries equally, moment by moment, as well-behaved
 * connections do in the mean. Nothing is random, so that two runs give the same figures.
 */
export class SharedLink {
  private readonly options: SharedLinkOptions
  private flows: Flow[] = []
  readonly shares = new Map<number, Share>()
  /** Most answers on their way at once. */
  most = 0

  constructor(options: SharedLinkOptions) {
    this.options = options
  }

  /** `fetch`, as a device of this class has it. @param base what its addresses begin with */
  fetchOf(device: number, base: string) {
    const share: Share = { bytes: 0, requests: 0, refused: 0 }
    this.shares.set(device, share)
    return (url: string, init: RequestInit): Promise<Response> =>
      new Promise((resolve, reject) => {
        const { clock, latencyMs, mostAtOnce, content } = this.options
        share.requests++
        clock.after(latencyMs, () => {
          if (init.signal?.aborted) return reject(new DOMException('aborted', 'AbortError'))
          if (this.flows.length >= mostAtOnce) {
            share.refused++
            return resolve(new Response('', { status: 503, headers: { 'retry-after': '2' } }))
          }
          const found = content(url.slice(base.length))
          if (!found) return resolve(new Response('', { status: 404 }))
          const body = new ReadableStream<Uint8Array>({
            start: (controller) => {
              this.flows.push({ device, content: found, at: 0, body: controller })
              this.most = Math.max(this.most, this.flows.length)
            },
          })
          resolve(new Response(body, { headers: { 'content-type': 'application/octet-stream' } }))
        })
      })
  }

  /** Carries what the link carries in so many ms. */
  carry(ms: number): void {
    let room = (this.options.bitsPerSecond / 8) * (ms / 1000)
    while (room >= 1 && this.flows.length > 0) {
      const each = room / this.flows.length
      room = 0
      const going: Flow[] = []
      for (const flow of this.flows) {
        const end = Math.min(flow.content.byteLength, flow.at + Math.max(1, Math.floor(each)))
        const piece = flow.content.slice(flow.at, end)
        this.shares.get(flow.device)!.bytes += piece.byteLength
        room += Math.max(0, each - piece.byteLength)
        flow.at = end
        if (piece.byteLength > 0) flow.body.enqueue(piece)
        if (end === flow.content.byteLength) flow.body.close()
        else going.push(flow)
      }
      if (going.length === this.flows.length) room = 0
      this.flows = going
    }
  }
}
