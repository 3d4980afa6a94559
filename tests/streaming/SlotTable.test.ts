import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { SlotTable } from '../../src/streaming/index.ts'

describe('SlotTable', () => {
  let lost: number[]
  const owner = { slotLost: (key: number) => void lost.push(key) }

  beforeEach(() => {
    lost = []
  })

  /** A table of which every slot was taken, in order, in frames of their own. */
  function full(size: number): SlotTable {
    const table = new SlotTable(size)
    for (let key = 0; key < size; key++) {
      table.beginFrame()
      table.take(owner, key)
    }
    table.beginFrame()
    return table
  }

  it('gives out empty slots first', () => {
    const table = new SlotTable(3)
    expect([0, 1, 2].map((key) => table.take(owner, key))).toEqual([0, 1, 2])
    expect(table.used).toBe(3)
    expect(lost).toEqual([])
  })

  it('then the one used longest ago, and tells its owner which tile it was', () => {
    const table = full(3)
    table.touch(0)
    table.beginFrame()
    expect(table.take(owner, 9)).toBe(1)
    expect(lost).toEqual([1])
    expect(table.used).toBe(3)
  })

  it('never gives away what is in use in this frame', () => {
    const table = full(3)
    for (const slot of [0, 1, 2]) table.touch(slot)
    expect(table.take(owner, 9)).toBe(-1)
    expect(lost).toEqual([])
    table.beginFrame()
    expect(table.take(owner, 9)).toBe(0)
  })

  it('counts a slot just given out as in use', () => {
    const table = full(2)
    expect(table.take(owner, 8)).toBe(0)
    expect(table.take(owner, 9)).toBe(1)
    expect(table.take(owner, 10)).toBe(-1)
  })

  it('never gives away a pinned one, until it is pinned no more', () => {
    const table = full(2)
    table.pin(0, true)
    expect(table.take(owner, 8)).toBe(1)
    table.beginFrame()
    table.touch(1)
    expect(table.take(owner, 9)).toBe(-1)
    table.pin(0, false)
    expect(table.take(owner, 9)).toBe(0)
  })

  it('gives a slot out again that was given back, without telling its former owner', () => {
    const table = full(2)
    table.pin(1, true)
    table.free(1)
    expect(table.take(owner, 9)).toBe(1)
    expect(lost).toEqual([])
    table.beginFrame()
    table.touch(0)
    expect(table.take(owner, 10)).toBe(1)
  })

  it('forgets everything at once, pins too, and tells everybody', () => {
    const table = full(3)
    table.pin(2, true)
    table.clear()
    expect(lost).toEqual([0, 1, 2])
    expect(table.used).toBe(0)
  })

  it('may be used again by an owner in the moment it is told', () => {
    const table = new SlotTable(1)
    let told = false
    table.take({ slotLost: () => (told = table.used === 1) }, 5)
    table.beginFrame()
    table.take(owner, 6)
    expect(told).toBe(true)
  })

  it('uses fewer slots after shrinking, and never more than it has', () => {
    const table = full(4)
    table.clear()
    table.shrink(2)
    expect([1, 2, 3].map((key) => table.take(owner, key))).toEqual([0, 1, -1])
    table.shrink(99)
    expect(table.capacity).toBe(4)
  })

  it('gives away what a plain list by time would, for any course of events', () => {
    const event = fc.oneof(
      fc.constant({ do: 'frame' as const }),
      fc.constant({ do: 'take' as const }),
      fc.record({ do: fc.constantFrom('touch' as const, 'pin' as const, 'unpin' as const), slot: fc.nat(5) }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (events) => {
        const table = full(6)
        let frame = 7
        const used = [1, 2, 3, 4, 5, 6]
        const pinned = new Set<number>()
        for (const step of events) {
          if (step.do === 'frame') {
            table.beginFrame()
            frame++
          } else if (step.do === 'take') {
            const free = used
              .map((at, slot) => ({ at, slot }))
              .filter((s) => s.at < frame && !pinned.has(s.slot))
            const oldest = Math.min(...free.map((s) => s.at))
            const slot = table.take(owner, 0)
            expect(slot).toBe(free.find((s) => s.at === oldest)?.slot ?? -1)
            if (slot >= 0) used[slot] = frame
          } else if (step.do === 'touch') {
            table.touch(step.slot)
            used[step.slot] = frame
          } else {
            table.pin(step.slot, step.do === 'pin')
            if (step.do === 'pin') pinned.add(step.slot)
            else pinned.delete(step.slot)
          }
        }
      }),
    )
  })
})
