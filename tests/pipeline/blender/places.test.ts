import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readDays } from '../../../tools/content/readDays.ts'
import { ROOT } from '../../../tools/root.ts'

const FOLDER = 'pipeline/blender'

interface Direction {
  readonly yaw: number
  readonly pitch: number
}
interface Place extends Direction {
  readonly distance: number
}
interface Places {
  readonly overlays?: Readonly<Record<string, readonly Place[]>>
  readonly hotspots?: Readonly<Record<string, Direction>>
  readonly ways?: Readonly<Record<string, Direction>>
}

const scenes = readDays(ROOT).flatMap(({ day }) => day.scenes)
const rooms = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.places.json'))
  .map((name) => ({
    id: name.replace('.places.json', ''),
    places: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Places,
  }))

/** Metres, x right, y ahead, z up, from the camera. */
function point({ yaw, pitch, distance }: Place): [number, number, number] {
  const [turn, rise] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180]
  const level = distance * Math.cos(rise)
  return [level * Math.sin(turn), level * Math.cos(turn), distance * Math.sin(rise)]
}

function minus([a, b, c]: readonly number[], [d, e, f]: readonly number[]): [number, number, number] {
  return [a! - d!, b! - e!, c! - f!]
}

function gap(one: Direction, other: Direction): number {
  const turn = Math.abs(((one.yaw - other.yaw + 540) % 360) - 180)
  return Math.max(turn * Math.cos((one.pitch * Math.PI) / 180), Math.abs(one.pitch - other.pitch))
}

test('there are rendered rooms to check', () => {
  expect(rooms.map(({ id }) => id)).toEqual(expect.arrayContaining(['odp-2', 'odp-3', 'odp-4']))
})

describe.each(rooms)('the places of $id', ({ id, places }) => {
  // The file is named after the folder of the picture.
  const scene = scenes.find(({ dressings }) => dressings.some(({ picture }) => picture.folder === id))!

  test('surfaces are flat parallelograms that face the camera', () => {
    for (const [name, corners] of Object.entries(places.overlays ?? {})) {
      const [topLeft, topRight, bottomRight, bottomLeft] = corners.map(point)
      const across = minus(topRight!, topLeft!)
      const below = minus(bottomRight!, bottomLeft!)
      expect(Math.hypot(...minus(across, below)), `${name}: opposite edges differ, metres`).toBeLessThan(0.01)
      const down = minus(bottomLeft!, topLeft!)
      // Right cross down points away from whoever faces the surface.
      const [x, y, z] = [
        across[1] * down[2] - across[2] * down[1],
        across[2] * down[0] - across[0] * down[2],
        across[0] * down[1] - across[1] * down[0],
      ]
      const away = x * topLeft![0] + y * topLeft![1] + z * topLeft![2]
      expect(away, `${name} is seen from its back`).toBeGreaterThan(0)
    }
  })

  test('the day has each surface, hotspot and way where the room has it', () => {
    for (const [name, corners] of Object.entries(places.overlays ?? {})) {
      const overlay = scene.overlays.find((candidate) => candidate.id === name)
      expect(overlay, `the day has no overlay ${name}`).toBeDefined()
      corners.forEach((corner, i) => expect(gap(corner, overlay!.corners[i]!), name).toBeLessThan(0.5))
    }
    for (const [name, direction] of Object.entries(places.ways ?? {})) {
      const way = scene.ways.find((candidate) => candidate.id === name)
      expect(way, `the day has no way ${name}`).toBeDefined()
      expect(gap(direction, way!), name).toBeLessThan(0.5)
    }
    for (const [name, { yaw }] of Object.entries(places.hotspots ?? {})) {
      const hotspot = scene.hotspots.find((candidate) => candidate.id === name)
      expect(hotspot, `the day has no hotspot ${name}`).toBeDefined()
      expect(gap({ yaw, pitch: 0 }, { yaw: hotspot!.yaw, pitch: 0 }), name).toBeLessThan(0.5)
    }
  })
})
