import { beforeEach, describe, expect, it } from 'vitest'
import { createManualClock, type ManualClock } from '../../src/shared/index.ts'
import type { DescribeAnswer, DescribeOrder } from '../../src/streaming/describeMessages.ts'
import { DescriptionReader, type DescribeWorker } from '../../src/streaming/DescriptionReader.ts'
import { createFakePictures, type FakePictures } from './fakePictures.ts'

class FakeWorker implements DescribeWorker {
  onmessage: DescribeWorker['onmessage'] = null
  onerror: DescribeWorker['onerror'] = null
  readonly orders: DescribeOrder[] = []
  ended = false

  postMessage(order: DescribeOrder): void {
    if (this.ended) throw new Error('This worker was ended.')
    this.orders.push(order)
  }

  terminate(): void {
    this.ended = true
  }

  answer(data: DescribeAnswer): void {
    this.onmessage?.({ data })
  }
}

describe('DescriptionReader', () => {
  let clock: ManualClock
  let workers: FakeWorker[]
  let pictures: FakePictures
  let reader: DescriptionReader

  beforeEach(() => {
    clock = createManualClock(0)
    workers = []
    pictures = createFakePictures()
    reader = new DescriptionReader({
      clock,
      createWorker: () => {
        const worker = new FakeWorker()
        workers.push(worker)
        return worker
      },
    })
  })

  const described = () => ({ json: { format: 1 }, preview: pictures.make() })

  it('gives what the worker has read, to whom it belongs', async () => {
    const first = reader.read('/a', false)
    const second = reader.read('/b', true)
    expect(workers).toHaveLength(1)
    expect(workers[0]!.orders).toEqual([
      { id: 1, url: '/a', copy: false },
      { id: 2, url: '/b', copy: true },
    ])
    const mine = described()
    workers[0]!.answer({ id: 2, described: mine })
    workers[0]!.answer({ id: 1, described: undefined })
    expect(await second).toBe(mine)
    expect(await first).toBeUndefined()
  })

  it('answers with nothing when the worker dies, and starts another for the next', async () => {
    const lost = reader.read('/a', false)
    workers[0]!.onerror?.({})
    expect(await lost).toBeUndefined()
    expect(workers[0]!.ended).toBe(true)
    void reader.read('/b', false)
    expect(workers).toHaveLength(2)
  })

  it('does not wait for ever for one that was ended without a word', async () => {
    const lost = reader.read('/a', false)
    clock.advance(3999)
    expect(workers[0]!.ended).toBe(false)
    clock.advance(1)
    expect(await lost).toBeUndefined()
    expect(workers[0]!.ended).toBe(true)
  })

  it('does not give up a worker that answers', async () => {
    const read = reader.read('/a', false)
    workers[0]!.answer({ id: 1, described: described() })
    await read
    clock.advance(10_000)
    expect(workers[0]!.ended).toBe(false)
  })

  it('closes a picture that nobody waits for', () => {
    reader.warm()
    workers[0]!.answer({ id: 7, described: described() })
    expect(pictures.open).toBe(0)
  })
})
