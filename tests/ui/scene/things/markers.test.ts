import { describe, expect, it } from 'vitest'
import { angleBetween, coneAround, pointAt, type Point } from '../../../../src/ui/scene/roomGeometry.ts'
import { clearOfFaces } from '../../../../src/ui/scene/things/clearOfFaces.ts'
import { keepSame } from '../../../../src/ui/scene/things/keepSame.ts'
import { markerThings, type Marked } from '../../../../src/ui/scene/things/markerThings.ts'
import { placeLabels, type Labelled } from '../../../../src/ui/scene/things/placeLabels.ts'
import { roomScale } from '../../../../src/ui/scene/things/roomScale.ts'
import type { RoomThing } from '../../../../src/ui/scene/things/RoomThing.ts'

const measure = (text: string) => text.length * 0.52
const direction = (yaw: number, pitch: number): Point => pointAt({ yaw, pitch, distance: 1 })
const around = { faces: [], obstacles: [], measure, aimed: undefined, scale: 1 }
const thing = (id: string, yaw: number, pitch = -10, over: Partial<Marked> = {}): Marked => ({
  aims: `hotspot/${id}`,
  kind: 'thing',
  at: { yaw, pitch },
  state: 'waiting',
  words: 'The count board',
  ...over,
})
const find = (things: readonly RoomThing[], id: string): RoomThing => things.find((one) => one.id === id)!
const widthOf = ({ corners, hit }: RoomThing): number => {
  const [a, b, c, d] = (hit ?? corners) as [Point, Point, Point, Point]
  const mid = (p: Point, q: Point): Point => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2]
  return angleBetween(mid(a, d), mid(b, c))
}

describe('markers', () => {
  it('are the same size to the eye wherever they stand, and large enough to be hit', () => {
    const things = markerThings([thing('near', 10), thing('low', 120, -34), thing('high', 240, 29)], around)
    for (const id of ['near', 'low', 'high'])
      expect(widthOf(find(things, `hotspot/${id} marker`))).toBeCloseTo(4.9, 1)
  })

  it('say their names while they wait, and only a tick once they were seen', () => {
    const things = markerThings([thing('a', 0), thing('b', 40, -10, { state: 'seen' })], around)
    expect(things.map(({ id }) => id)).toEqual(['hotspot/a marker', 'hotspot/a label', 'hotspot/b marker'])
  })

  it('say their names again when they are pointed at, and look it', () => {
    const seen = thing('b', 40, -10, { state: 'seen' })
    const plain = markerThings([seen], around)
    const pointed = markerThings([seen], { ...around, aimed: 'hotspot/b' })
    expect(pointed).toHaveLength(2)
    expect(pointed[0]!.look).not.toBe(plain[0]!.look)
  })

  it('never stand over a face', () => {
    const face = { yaw: 20, pitch: 2 }
    const things = markerThings([thing('hat', 21, 4)], { ...around, faces: [face] })
    const cone = coneAround(find(things, 'hotspot/hat marker').corners)
    expect(angleBetween(direction(cone.yaw, cone.pitch), direction(20, 2))).toBeGreaterThan(6.5)
    expect(clearOfFaces({ yaw: 60, pitch: 0 }, [face])).toEqual({ yaw: 60, pitch: 0 })
  })

  it('do not cover one another where a task has the place of a thing', () => {
    const task = thing('t', 55, -21, { aims: 'task/t', kind: 'task' })
    const things = markerThings([thing('swabs', 55, -21), task], around)
    const middles = ['hotspot/swabs marker', 'task/t marker'].map((id) =>
      coneAround(find(things, id).corners),
    )
    const apart = angleBetween(
      direction(middles[0]!.yaw, middles[0]!.pitch),
      direction(middles[1]!.yaw, middles[1]!.pitch),
    )
    expect(apart).toBeGreaterThan(5.9)
  })

  it('grow on a screen that shows few pixels a degree', () => {
    expect(roomScale(900, 65, 1)).toBe(1)
    expect(roomScale(900, 65, 1.5)).toBe(1.5)
    expect(roomScale(844, 84, 1)).toBeGreaterThanOrEqual(1.2)
    expect(roomScale(300, 90, 2)).toBeLessThanOrEqual(1.7)
  })
})

describe('placeLabels', () => {
  const marker = (yaw: number, pitch = 0): Labelled => ({
    at: { yaw, pitch },
    reach: { left: 2.3, right: 4.1, up: 2.3 },
    label: { width: 12, height: 2.5 },
  })

  it('puts a label to the right, and knows how far it turns to stand on the left', () => {
    const [placed] = placeLabels([marker(0)], [])
    expect(placed).toMatchObject({ side: 'right', at: { yaw: 10.45, pitch: 0 } })
    expect(placed!.flipDeg).toBeCloseTo(10.45 + 8.65)
  })

  it('goes to the left of a face, and above or below where there are faces on both sides', () => {
    const face = (yaw: number) => ({ at: { yaw, pitch: 0 }, halfWidth: 4, halfHeight: 5, weight: 20 })
    expect(placeLabels([marker(0)], [face(12)])[0]!.side).toBe('left')
    expect(['above', 'below']).toContain(placeLabels([marker(0)], [face(12), face(-12)])[0]!.side)
  })

  it('does not turn to a side where something else stands', () => {
    expect(placeLabels([marker(0), marker(-12)], []).map(({ flipDeg }) => flipDeg !== undefined)).toEqual([
      false,
      false,
    ])
  })

  it('keeps labels of close markers apart, also across 0°', () => {
    const markers = [marker(355), marker(5, -6), marker(352, -12), marker(12, 5)]
    const placed = placeLabels(markers, [])
    for (let a = 0; a < placed.length; a++) {
      for (let b = a + 1; b < placed.length; b++) {
        const across = Math.abs(((placed[a]!.at.yaw - placed[b]!.at.yaw + 540) % 360) - 180)
        const upward = Math.abs(placed[a]!.at.pitch - placed[b]!.at.pitch)
        expect(across >= 11.9 || upward >= 2.5, `${a} ${b}`).toBe(true)
      }
    }
  })
})

describe('keepSame', () => {
  it('gives back the very list where nothing has changed, and changes only what has', () => {
    const marked = [thing('a', 0), thing('b', 90)]
    const before = markerThings(marked, around)
    expect(keepSame(before, markerThings(marked, around))).toBe(before)
    const after = keepSame(
      before,
      markerThings([thing('a', 0, -10, { state: 'open' }), thing('b', 90)], around),
    )
    expect(after).not.toBe(before)
    expect(find(after, 'hotspot/b marker')).toBe(find(before, 'hotspot/b marker'))
    expect(find(after, 'hotspot/a marker').corners).toBe(find(before, 'hotspot/a marker').corners)
  })
})
