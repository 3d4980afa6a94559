import type { Day, Direction, Overlay, Place } from '../../src/manifest/index.ts'
import { placeTaskSpots } from './placeTaskSpots.ts'

/** Where things really are in a rendered room: degrees and metres, as seen from its camera. */
export interface Places {
  readonly overlays?: Readonly<Record<string, Overlay['corners']>>
  readonly hotspots?: Readonly<Record<string, Direction>>
  /** By the id of the way, which is usually that of the scene it leads to. */
  readonly ways?: Readonly<Record<string, Direction>>
  readonly props?: Readonly<Record<string, Place>>
  /** Heads, by the id of the person; they belong to one dressing. */
  readonly people?: Readonly<Record<string, Direction>>
}

/**
 * Degrees of pitch within which a hotspot is seen without craning. What stands higher or lower is marked at its
 * nearest edge, so a place beyond is drawn in.
 */
const EASY_PITCH = { lowest: -35, highest: 30 }

/** Names of what was placed, and of what the scene does not have. */
export interface PlacedNames {
  readonly placed: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * Writes places into the scene of a day (in place). The caller checks the day afterwards.
 * @param folder of the picture that the places come from: people go to the dressings which show it
 */
export function applyPlaces(day: Day, sceneId: string, places: Places, folder = sceneId): PlacedNames {
  const scene = day.scenes.find(({ id }) => id === sceneId)
  if (!scene) throw new Error(`There is no scene "${sceneId}" in the day "${day.id}".`)
  const placed: string[] = []
  const unknown: string[] = []

  for (const [id, corners] of Object.entries(places.overlays ?? {})) {
    note(id, assign(scene.overlays, id, { corners }))
  }
  for (const [id, { yaw, pitch }] of Object.entries(places.hotspots ?? {})) {
    const easy = Math.min(EASY_PITCH.highest, Math.max(EASY_PITCH.lowest, pitch))
    note(id, assign(scene.hotspots, id, { yaw, pitch: easy }))
  }
  for (const [id, { yaw, pitch }] of Object.entries(places.ways ?? {})) {
    note(id, assign(scene.ways, id, { yaw, pitch }))
  }
  const inTasks = placeTaskSpots(day, sceneId, places.props ?? {})
  for (const [id, at] of Object.entries(places.props ?? {})) {
    note(id, assign(scene.props, id, { at }) || inTasks.has(id))
  }
  for (const dressing of scene.dressings.filter(({ picture }) => picture.folder === folder)) {
    const people = Object.entries(places.people ?? {}).map(([id, { yaw, pitch }]) => ({ id, yaw, pitch }))
    if (people.length === 0) continue
    Object.assign(dressing, { people })
    placed.push(...people.map(({ id }) => id))
  }
  return { placed, unknown }

  function note(id: string, wasThere: boolean): void {
    ;(wasThere ? placed : unknown).push(id)
  }
}

function assign<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  values: Partial<Entry>,
): boolean {
  const entry = entries.find((candidate) => candidate.id === id)
  if (entry) Object.assign(entry, values)
  return entry !== undefined
}
