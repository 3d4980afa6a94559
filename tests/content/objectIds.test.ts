import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Direction, Dressing, Scene } from '../../src/manifest/index.ts'
import { readDays } from '../../tools/content/readDays.ts'
import { ROOT } from '../../tools/root.ts'
import { isSeen, type SeenMap } from '../pipeline/blender/seenMap.ts'

const FOLDER = join(ROOT, 'pipeline/blender')
/** Least share of a live surface that nothing stands before: whatever hides more would be drawn over. */
const CLEAR = 0.97

/** Every dressing whose picture a script made, with the map of what is seen where in it. */
const dressings = readDays(ROOT).flatMap(({ day }) =>
  day.scenes.flatMap((scene) =>
    scene.dressings
      .map((dressing) => ({ scene, dressing, file: join(FOLDER, `${dressing.picture.folder}.ids.json`) }))
      .filter(({ file }) => existsSync(file))
      .map(({ file, ...shown }) => ({
        ...shown,
        name: `${shown.scene.id}, ${shown.dressing.id}`,
        map: JSON.parse(readFileSync(file, 'utf8')) as SeenMap,
      })),
  ),
)

it('there are pictures to check, and a map of each is beside its places', () => {
  expect(dressings.length).toBeGreaterThanOrEqual(3)
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.places.json'))) {
    expect(existsSync(join(FOLDER, name.replace('.places.', '.ids.'))), name).toBe(true)
  }
})

describe.each(dressings)('$name', ({ scene, dressing, map }) => {
  it('has each of its hotspots on the thing itself, in view', () => {
    expect(amiss(map, 'hotspots', hotspotsOf(scene, dressing))).toEqual([])
  })

  it('has each way where it leads out, in view', () => {
    expect(amiss(map, 'ways', scene.ways)).toEqual([])
  })

  it('has nothing before its live surfaces', () => {
    const hidden = dressing.overlays.filter(
      (id) => map.overlays[id] !== undefined && map.overlays[id] < CLEAR,
    )
    expect(hidden).toEqual([])
  })

  it('points captions at people who can be seen', () => {
    expect(amiss(map, 'people', dressing.people ?? [])).toEqual([])
  })
})

describe('the map itself', () => {
  const map: SeenMap = { width: 8, height: 4, overlays: {}, hotspots: { cup: [[1, 6, 3]] } }

  it('finds a thing by its direction, across the seam behind the visitor too', () => {
    expect(isSeen(map, 'hotspots', 'cup', { yaw: 112, pitch: 20 })).toBe(true)
    expect(isSeen(map, 'hotspots', 'cup', { yaw: 181, pitch: 20 })).toBe(true)
  })

  it('does not find it elsewhere, nor a thing that is hidden or unknown', () => {
    expect(isSeen(map, 'hotspots', 'cup', { yaw: 0, pitch: 20 })).toBe(false)
    expect(isSeen(map, 'hotspots', 'cup', { yaw: 112, pitch: -80 })).toBe(false)
    expect(isSeen({ ...map, hotspots: { cup: [] } }, 'hotspots', 'cup', { yaw: 112, pitch: 20 })).toBe(false)
    expect(isSeen(map, 'ways', 'door', { yaw: 112, pitch: 20 })).toBe(false)
  })
})

function hotspotsOf(scene: Scene, dressing: Dressing): Scene['hotspots'] {
  return scene.hotspots.filter(({ id }) => dressing.hotspots.includes(id))
}

/** The marks that point at something else than their thing. */
function amiss(
  map: SeenMap,
  kind: 'hotspots' | 'ways' | 'people',
  marks: readonly (Direction & { readonly id: string })[],
): readonly string[] {
  return marks
    .filter(({ id, yaw, pitch }) => !isSeen(map, kind, id, { yaw, pitch }))
    .map(({ id }) =>
      map[kind]?.[id] === undefined ? `${id} is not in the room's places` : `${id} is not there, or hidden`,
    )
}
