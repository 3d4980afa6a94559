import { describe, expect, it } from 'vitest'
import { nextThing } from '../../../src/ui/page/nextThing.ts'
import { createPlayRig } from '../../experience/playRig.ts'

describe('nextThing', () => {
  it('leads round the room to the right, to each thing that waits, and to none that was found', () => {
    const { play } = createPlayRig('odp')
    play.begin('day')
    const waiting = play.hotspots().map(({ hotspot }) => hotspot)
    play.open(waiting[0]!.id)
    play.close()
    const met = new Set<number>()
    let yaw = 0
    for (let k = 0; k < waiting.length - 1; k++) {
      yaw = nextThing(play, [], yaw)!.yaw
      met.add(yaw)
    }
    expect(met).toEqual(new Set(waiting.slice(1).map((thing) => thing.yaw)))
  })

  it('goes over everything once nothing waits', () => {
    const { play } = createPlayRig('odp')
    play.begin('free')
    for (const { hotspot } of play.hotspots()) play.open(hotspot.id)
    expect(nextThing(play, [], 0)).toBeDefined()
  })
})
