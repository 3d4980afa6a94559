import { describe, expect, it } from 'vitest'
import { TileState } from '../../src/streaming/index.ts'
import { openSmall } from './smallPanorama.ts'

const { idle, loading, decoded, resident, waiting, missing } = TileState

/** The ways to bring a new tile into each state. */
const WAYS: Record<string, readonly TileState[]> = {
  idle: [],
  loading: [loading],
  decoded: [loading, decoded],
  resident: [loading, decoded, resident],
  waiting: [loading, waiting],
  missing: [loading, missing],
}
/** The life of a tile, as the drawing in `StreamedPanorama.ts` has it. */
const STEPS: Record<string, readonly TileState[]> = {
  idle: [loading],
  loading: [decoded, idle, waiting, missing],
  decoded: [resident, idle],
  resident: [idle],
  waiting: [idle],
  missing: [],
}

describe('StreamedPanorama', () => {
  it.each(Object.keys(WAYS))(
    'lets a tile that is %s go where its life may lead, and nowhere else',
    (name) => {
      for (const to of Object.values(TileState)) {
        const room = openSmall()
        for (const step of WAYS[name]!) room.move(7, step)
        if (STEPS[name]!.includes(to)) room.move(7, to)
        else expect(() => room.move(7, to)).toThrow(/^Tile 7 cannot go from state \d to \d\.$/)
      }
    },
  )

  it('forgets the slot of a tile that is resident no more', () => {
    const room = openSmall()
    for (const step of WAYS['resident']!) room.move(7, step)
    room.slot[7] = 3
    room.move(7, idle)
    expect(room.slot[7]).toBe(-1)
  })

  it('counts tiles by their state', () => {
    const room = openSmall()
    for (const tile of [1, 2, 3]) room.move(tile, loading)
    room.move(3, decoded)
    expect([idle, loading, decoded].map((state) => room.count(state))).toEqual([123, 2, 1])
  })

  it('begins with nothing: no slot, no preview, every tile idle', () => {
    const room = openSmall()
    expect(room.count(idle)).toBe(126)
    expect(room.previewSlot).toBe(-1)
    expect(room.slot.every((slot) => slot === -1)).toBe(true)
  })

  it('knows the address of each tile', () => {
    expect(openSmall('theatre').url(0)).toBe('/theatre/abcdef01/0/f/0_0.webp')
  })
})
