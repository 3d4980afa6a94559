import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetPanel, pointOfPanel, type PanelPoint } from '../../../../src/ui/scene/immersive/PlacedPanel.ts'
import { ease, Facing, standPanel } from '../../../../src/ui/scene/immersive/placePanel.ts'
import { meetCard } from '../../../../src/ui/scene/immersive/ray.ts'
import { cardAt, pointOn, type Point } from '../../../../src/ui/scene/roomGeometry.ts'

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const panels = fc.record({
  yaw: between(-180, 180),
  pitch: between(-40, 40),
  radius: between(1.2, 1.5),
  widthDeg: between(4, 50),
  heightDeg: between(4, 32),
})
const seats = fc.tuple(between(-0.4, 0.4), between(-0.4, 0.4), between(-0.4, 0.4))
const parts = fc.tuple(between(0.02, 0.98), between(0.02, 0.98))
const none = (): PanelPoint => ({ x: Number.NaN, y: Number.NaN, far: Number.NaN })

/** The ray from a place to another; `reach` makes it of any length. */
function towards(from: Point, to: Point, reach = 1) {
  const along = to.map((value, axis) => (value - from[axis]!) * reach) as Point
  return { from, along }
}

describe('a ray and a panel', () => {
  it('meet where the ray was pointed, from wherever the hand is and however the panel stands', () => {
    fc.assert(
      fc.property(panels, seats, parts, between(0.2, 3), (panel, hand, [u, v], reach) => {
        const aim: Point = [0, 0, 0]
        pointOfPanel(panel, u * panel.widthDeg, v * panel.heightDeg, aim)
        const met = none()
        expect(meetPanel(towards(hand, aim, reach), panel, met)).toBe(true)
        expect(met.x).toBeCloseTo(u * panel.widthDeg, 6)
        expect(met.y).toBeCloseTo(v * panel.heightDeg, 6)
        expect(met.far * reach).toBeCloseTo(1, 6)
      }),
    )
  })

  it('do not meet beyond its edges, or behind', () => {
    fc.assert(
      fc.property(panels, seats, between(0.1, 3), (panel, hand, beyond) => {
        const aim: Point = [0, 0, 0]
        const met = none()
        pointOfPanel(panel, panel.widthDeg + beyond, panel.heightDeg / 2, aim)
        expect(meetPanel(towards(hand, aim), panel, met)).toBe(false)
        pointOfPanel(panel, panel.widthDeg / 2, -beyond, aim)
        expect(meetPanel(towards(hand, aim), panel, met)).toBe(false)
        pointOfPanel(panel, panel.widthDeg / 2, panel.heightDeg / 2, aim)
        expect(meetPanel(towards(hand, aim, -1), panel, met)).toBe(false)
      }),
    )
  })
})

describe('a ray and a card', () => {
  const cards = fc.record({ yaw: between(-180, 180), pitch: between(-60, 60), distance: between(1, 4) })

  it('meet where the ray was pointed, also where the card has been turned', () => {
    fc.assert(
      fc.property(cards, seats, parts, between(-40, 40), (place, hand, [u, v], turn) => {
        const corners = cardAt(place, 12, 8)
        const there = pointOn(cardAt({ ...place, yaw: place.yaw - turn }, 12, 8), u, v)
        expect(meetCard(towards(hand, there, 2), corners, turn)).toBeCloseTo(0.5, 5)
        const beside = pointOn(cardAt({ ...place, yaw: place.yaw - turn }, 12, 8), u + 1, v)
        expect(meetCard(towards(hand, beside), corners, turn)).toBe(-1)
      }),
    )
  })
})

describe('where a panel stands', () => {
  const view = { yaw: 0, pitch: 0 }

  it('has all of what is before one within reach of a head that turns 30°', () => {
    const stands = { kind: 'front', pitch: -20 } as const
    fc.assert(
      fc.property(between(-180, 180), between(-180, 180), between(4, 48), (front, yaw, widthDeg) => {
        const stood = standPanel({ stands, widthDeg, heightDeg: 10 }, front, { yaw, pitch: 0 })
        expect(stood.turns).toBe(true)
        expect(Math.abs(stood.yaw) + widthDeg / 2).toBeLessThanOrEqual(30)
      }),
    )
  })

  it('is beside its thing and does not cover it where there is room, and in reach always', () => {
    fc.assert(
      fc.property(
        between(-180, 180),
        between(-29, 29),
        between(-25, 25),
        between(10, 44),
        (front, at, pitch, w) => {
          const stands = { kind: 'room', yaw: front + at, pitch, beside: true } as const
          const stood = standPanel({ stands, widthDeg: w, heightDeg: 20 }, front, view)
          const off = ((((stood.yaw - front + 180) % 360) + 360) % 360) - 180
          expect(Math.abs(off) + w / 2).toBeLessThanOrEqual(30 + 1e-9)
          const isClear = Math.abs(off - at) >= w / 2 + 4 - 1e-9
          const hasRoom = 30 - w / 2 + Math.abs(at) >= w / 2 + 4
          expect(isClear || !hasRoom || stood.pitch < pitch).toBe(true)
        },
      ),
    )
  })

  it('follows the view only when that has gone, smoothly, and comes to rest on it', () => {
    const stood = standPanel({ stands: { kind: 'eased', pitch: -15 }, widthDeg: 38, heightDeg: 8 }, 0, view)
    ease(stood, -15, { yaw: 10, pitch: 4 }, 14, false)
    expect(stood.yaw).toBe(0)
    let before = 0
    for (let k = 0; k < 200; k++) {
      ease(stood, -15, { yaw: 60, pitch: 4 }, 14, false)
      expect(Math.abs(stood.yaw - before)).toBeLessThan(4)
      before = stood.yaw
    }
    expect(Math.abs(stood.yaw - 60)).toBeLessThan(1.5)
    expect(stood.following).toBe(false)
    ease(stood, -15, { yaw: -100, pitch: 0 }, 14, true)
    expect(stood.yaw).toBeCloseTo(-100)
  })

  it('comes along when somebody has turned away for good, not when they look round', () => {
    const facing = new Facing()
    for (let k = 0; k < 60; k++) facing.update(k < 40 ? 80 : 10, 14)
    expect(facing.deg).toBe(0)
    for (let k = 0; k < 100; k++) facing.update(80, 14)
    expect(facing.deg).toBe(80)
    facing.reset()
    expect(facing.deg).toBe(0)
  })
})
