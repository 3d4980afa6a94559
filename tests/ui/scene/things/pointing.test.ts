import { Mesh } from 'three'
import { describe, expect, it } from 'vitest'
import { cardAt, type Point } from '../../../../src/ui/scene/roomGeometry.ts'
import { faceTask } from '../../../../src/ui/scene/things/faceTask.ts'
import { findHit } from '../../../../src/ui/scene/things/pointAtThings.ts'
import type { RoomThing } from '../../../../src/ui/scene/things/RoomThing.ts'
import { NUDGE_MS, ThingTurns } from '../../../../src/ui/scene/things/ThingTurns.ts'

const ray: Point = [0, 0, 0]
const upright = { isFlipped: () => false }
const card = (id: string, yaw: number, width: number, over: Partial<RoomThing> = {}): RoomThing => ({
  id,
  aims: id,
  corners: cardAt({ yaw, pitch: 0, distance: 2 }, width, 4),
  look: '',
  paint: () => undefined,
  tickMs: Infinity,
  order: 2,
  ...over,
})

describe('findHit', () => {
  it('finds what is pointed at, and nothing beside it', () => {
    const list = [card('a', 0, 5), card('b', 20, 5)]
    expect(findHit(list, 1, 0, upright, ray)).toBe('a')
    expect(findHit(list, 20, 1.5, upright, ray)).toBe('b')
    expect(findHit(list, 10, 0, upright, ray)).toBeUndefined()
    expect(findHit(list, 180, 0, upright, ray)).toBeUndefined()
  })

  it('takes what stands in front, and nothing through a board', () => {
    const behind = card('marker', 0, 5)
    const board = card('board', 0, 40, { aims: null, order: 4 })
    const magnet = card('magnet', 8, 6, { order: 5 })
    for (const list of [
      [behind, board, magnet],
      [magnet, board, behind],
    ]) {
      expect(findHit(list, 0, 0, upright, ray)).toBeUndefined()
      expect(findHit(list, 8, 0, upright, ray)).toBe('magnet')
    }
  })

  it('is not stopped by what is only to be seen', () => {
    const prop = card('prop', 0, 20, { aims: null, order: 9, hit: [] })
    expect(findHit([card('a', 0, 5), prop], 0, 0, upright, ray)).toBe('a')
  })

  it('points at a label where it stands now, on the other side of its marker', () => {
    const label = card('label', 10, 8, { flipDeg: 20 })
    expect(findHit([label], -10, 0, { isFlipped: () => true }, ray)).toBe('label')
    expect(findHit([label], 10, 0, { isFlipped: () => true }, ray)).toBeUndefined()
  })
})

describe('ThingTurns', () => {
  it('turns a label to the other side where the view ends, and back again', () => {
    const turns = new ThingTurns()
    const mesh = new Mesh()
    turns.add(card('label', 10, 8, { flipDeg: 20 }), mesh)
    expect(turns.face(0, 45)).toBe(false)
    expect(turns.face(-34, 45)).toBe(true)
    expect(turns.isFlipped('label')).toBe(true)
    expect(mesh.rotation.y).toBeCloseTo((20 * Math.PI) / 180)
    expect(turns.face(-34, 45), 'once is enough').toBe(false)
    expect(turns.face(0, 45)).toBe(true)
    expect(mesh.rotation.y).toBe(0)
  })

  it('leaves a label where turning would not help', () => {
    const turns = new ThingTurns()
    turns.add(card('label', 10, 8, { flipDeg: 20 }), new Mesh())
    expect(turns.face(180, 45)).toBe(false)
  })

  it('nudges the unseen marker nearest to the view once, and leaves it as it was', () => {
    const turns = new ThingTurns()
    const meshes = [new Mesh(), new Mesh(), new Mesh()]
    turns.add(card('far', 120, 5, { nudges: true }), meshes[0]!)
    turns.add(card('near', 350, 5, { nudges: true }), meshes[1]!)
    turns.add(card('seen', 0, 5), meshes[2]!)
    turns.nudge(1000, 0, undefined)
    expect(turns.sway(1000 + NUDGE_MS / 4)).toBe(true)
    expect(meshes.map(({ rotation }) => rotation.y !== 0)).toEqual([false, true, false])
    expect(turns.sway(1000 + NUDGE_MS)).toBe(false)
    expect(meshes[1]!.rotation.y).toBe(0)
    turns.nudge(5000, 0, 'far')
    turns.sway(5000 + NUDGE_MS / 4)
    expect(meshes[0]!.rotation.y).not.toBe(0)
  })
})

describe('faceTask', () => {
  const target = (yaw: number, over = {}) => ({
    id: `${yaw}`,
    kind: 'item' as const,
    word: 'w',
    state: 'open' as const,
    at: { yaw, pitch: -20 },
    ...over,
  })

  const half = { across: 45, upward: 32 }
  const ahead = { yaw: 0, pitch: 0 }

  it('looks at the nearest thing and those about it where none is well in view, from a little below', () => {
    const targets = [target(172), target(210), target(100)]
    expect(faceTask({ targets }, ahead, half)).toEqual({ yaw: 100, pitch: -29 })
    expect(faceTask({ targets: targets.slice(0, 2) }, ahead, half)).toEqual({ yaw: 191, pitch: -29 })
  })

  it('does so too for what lies low, behind the words at the bottom', () => {
    expect(faceTask({ targets: [target(10)] }, ahead, half)).toEqual({ yaw: 10, pitch: -29 })
  })

  it('stays where something is well in view, where there is a board, and where something is to be found', () => {
    const low = { yaw: 0, pitch: -20 }
    expect(faceTask({ targets: [target(20), target(170)] }, low, half)).toBeUndefined()
    const waits = { id: 'sign', kind: 'finish' as const, word: 'w', state: 'off' as const }
    expect(faceTask({ targets: [target(170), waits] }, ahead, half), 'a button that waits').toBeDefined()
    const onBoard = { id: 'x', kind: 'option' as const, word: 'w', state: 'open' as const }
    expect(faceTask({ targets: [target(170), onBoard] }, ahead, half)).toBeUndefined()
    expect(faceTask({ targets: [target(170, { within: 5 })] }, ahead, half)).toBeUndefined()
  })
})
