import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canvasSize } from '../../../src/ui/scene/canvasSize.ts'
import { hitCard } from '../../../src/ui/scene/hitCard.ts'
import { quadArrays } from '../../../src/ui/scene/quadArrays.ts'
import { angleBetween, cardAt, coneAround, pointAt, pointOn } from '../../../src/ui/scene/roomGeometry.ts'

const place = (yaw: number, pitch: number, distance = 2) => ({ yaw, pitch, distance })

describe('pointAt', () => {
  it('looks along −z at yaw 0, to the right at yaw 90, up at pitch 90', () => {
    expect(pointAt(place(0, 0)).map((x) => Math.round(x) + 0)).toEqual([0, 0, -2])
    expect(pointAt(place(90, 0)).map((x) => Math.round(x) + 0)).toEqual([2, 0, 0])
    expect(pointAt(place(0, 90)).map((x) => Math.round(x) + 0)).toEqual([0, 2, 0])
  })
})

describe('cardAt', () => {
  it('fills the angle asked for, upright and facing the camera', () => {
    const card = cardAt(place(200, 35, 3), 14, 6)
    expect(angleBetween(pointOn(card, 0, 0.5), pointOn(card, 1, 0.5))).toBeCloseTo(14)
    expect(angleBetween(pointOn(card, 0.5, 0), pointOn(card, 0.5, 1))).toBeCloseTo(6)
    expect(card[0][1]).toBeCloseTo(card[1][1])
    expect(card[0][1]).toBeGreaterThan(card[3][1])
    const cone = coneAround(card)
    expect(cone.pitch).toBeCloseTo(35)
    expect((cone.yaw + 360) % 360).toBeCloseTo(200)
  })
})

describe('hitCard', () => {
  it('is met by the looks inside it and by no other, also not by one turned away', () => {
    const card = cardAt(place(30, -10, 2.5), 12, 8)
    const hit = (yaw: number, pitch: number) => hitCard(pointAt(place(yaw, pitch, 1)), card)
    expect(hit(30, -10)).toBe(true)
    expect(hit(35, -7)).toBe(true)
    expect(hit(37.5, -10)).toBe(false)
    expect(hit(30, -15)).toBe(false)
    expect(hit(210, 10)).toBe(false)
  })

  it('agrees with the card’s own points, wherever it stands', () => {
    const part = fc
      .integer({ min: -20, max: 120 })
      .filter((k) => k !== 0 && k !== 100)
      .map((k) => k / 100)
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -70, max: 70, noNaN: true }),
        part,
        part,
        (yaw, pitch, u, v) => {
          const card = cardAt(place(yaw, pitch), 10, 7)
          expect(hitCard(pointOn(card, u, v), card)).toBe(u > 0 && u < 1 && v > 0 && v < 1)
        },
      ),
    )
  })
})

describe('canvasSize', () => {
  it('gives 32 pixels a degree in the surface’s own proportions', () => {
    const size = canvasSize(cardAt(place(0, 0), 12, 6))
    expect(Math.abs(size.width - 384)).toBeLessThanOrEqual(2)
    expect(size.width / size.height).toBeCloseTo(2, 1)
  })

  it('is never larger than 1024, and keeps the proportions then', () => {
    const size = canvasSize(cardAt(place(0, 0), 60, 30))
    expect(size.width).toBe(1024)
    expect(size.height).toBeLessThan(520)
  })

  it('does not squeeze a board that is seen from the side', () => {
    // Two metres wide, one high, its far end twice as far away as its near end.
    const corners = [
      [1, 1, -1],
      [1, 1, -3],
      [1, 0, -3],
      [1, 0, -1],
    ] as const
    const size = canvasSize(corners.map(([x, y, z]) => [x, y, z]))
    expect(size.width / size.height).toBeCloseTo(2, 1)
  })
})

describe('quadArrays', () => {
  it('reaches a little beyond the corners, with picture coordinates to match, from top left', () => {
    const card = cardAt(place(0, 0, 1), 10, 10)
    const { positions, uvs, indices } = quadArrays(card, 100, 100)
    expect(uvs[0]).toBeCloseTo(-0.015)
    expect(uvs[1]).toBeCloseTo(-0.015)
    expect(positions[0]!).toBeLessThan(card[0][0])
    expect(positions[1]!).toBeGreaterThan(card[0][1])
    expect(Math.max(...indices)).toBe(positions.length / 3 - 1)
    expect(indices.length).toBe(6 * 6 * 6)
  })
})
