import { describe, expect, it } from 'vitest'
import { fakeSources, FRAMES } from '../fakeProfile.ts'
import { ownAllocations, type AllocationNode } from './ownAllocations.ts'

const node = (
  callFrame: AllocationNode['callFrame'],
  selfSize: number,
  ...children: readonly AllocationNode[]
): AllocationNode => ({ callFrame, selfSize, children })

describe('ownAllocations', () => {
  it('adds up what our functions allocate, and what the browser does for them; most first', () => {
    const head = node(
      FRAMES.root,
      1000,
      node(FRAMES.bench, 500, node(FRAMES.select, 10, node(FRAMES.native, 30)), node(FRAMES.fill, 20)),
    )
    const { bytes, allBytes, top } = ownAllocations(head, fakeSources())
    expect(bytes).toBe(60)
    expect(allBytes).toBe(1560)
    expect(top.map(({ where, bytes: size }) => [where, size])).toEqual([
      ['selectTiles → now src/streaming/selectTiles.ts:1', 30],
      ['fillDrawList src/viewer/drawList.ts:1', 20],
      ['selectTiles src/streaming/selectTiles.ts:1', 10],
    ])
  })

  it('does not count what the bench allocates when our code calls it', () => {
    const head = node(
      FRAMES.root,
      0,
      node(FRAMES.drawNow, 8, node(FRAMES.bench, 400, node(FRAMES.native, 40))),
    )
    expect(ownAllocations(head, fakeSources()).bytes).toBe(8)
  })
})
