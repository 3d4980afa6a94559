import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TileQueue } from '../../src/streaming/TileQueue.ts'

describe('TileQueue', () => {
  it('keeps the best few of many, and gives them out best first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }).map((score) => score + 0)),
        fc.nat(40),
        (scores, capacity) => {
          const queue = new TileQueue<number>()
          for (const score of scores) queue.offer(score, score, capacity)
          const out: number[] = []
          queue.drain(out)
          expect(out).toEqual([...scores].sort((a, b) => a - b || 0).slice(0, capacity))
          expect(queue.size).toBe(0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('takes nothing when it may hold nothing', () => {
    const queue = new TileQueue<string>()
    queue.offer('a', 1, 0)
    queue.offer('b', 1, -3)
    expect(queue.size).toBe(0)
  })

  it('shortens the list it empties itself into', () => {
    const queue = new TileQueue<string>()
    queue.offer('a', 1, 4)
    const out = ['x', 'y', 'z']
    queue.drain(out)
    expect(out).toEqual(['a'])
    queue.drain(out)
    expect(out).toEqual([])
  })

  it('begins anew after being cleared', () => {
    const queue = new TileQueue<string>()
    queue.offer('old', 0, 4)
    queue.clear()
    queue.offer('new', 5, 4)
    const out: string[] = []
    queue.drain(out)
    expect(out).toEqual(['new'])
  })
})
