import type { DecodeAnswer, DecodeOrder } from '../../src/streaming/decodeMessages.ts'
import type { DecodeWorker } from '../../src/streaming/TileLoader.ts'

export type LoadOrder = Extract<DecodeOrder, { kind: 'load' }>

/** A decode worker that keeps what it is told and answers when the test says so. */
export class FakeDecodeWorker implements DecodeWorker {
  onmessage: DecodeWorker['onmessage'] = null
  onerror: DecodeWorker['onerror'] = null
  /** Each message as it came. */
  readonly messages: (readonly DecodeOrder[])[] = []
  /** Loads that have had no answer, oldest first. */
  readonly pending = new Map<number, LoadOrder>()
  /** Loads that were aborted: a real worker may have answered already, so the test may still answer them. */
  readonly aborted = new Map<number, LoadOrder>()
  terminated = false
  /** A worker that was ended without a word hears and says nothing. */
  silent = false

  postMessage(orders: readonly DecodeOrder[]): void {
    if (this.terminated) throw new Error('This worker was terminated.')
    this.messages.push([...orders])
    for (const order of orders) {
      if (order.kind === 'load') this.pending.set(order.id, order)
      else if (order.kind === 'abort') this.drop(order.id)
      else if (!this.silent) this.answer({ kind: 'pong' })
    }
  }

  answer(data: DecodeAnswer): void {
    if (data.kind !== 'pong') {
      this.pending.delete(data.id)
      this.aborted.delete(data.id)
    }
    this.onmessage?.({ data })
  }

  terminate(): void {
    this.terminated = true
  }

  private drop(id: number): void {
    const load = this.pending.get(id)
    if (!load) return
    this.pending.delete(id)
    this.aborted.set(id, load)
  }
}
