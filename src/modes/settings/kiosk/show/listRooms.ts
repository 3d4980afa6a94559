import type { CatalogueDay } from '../../../../manifest/index.ts'

/** A room that is shown to whoever walks by. */
export interface ShownRoom {
  readonly day: string
  readonly panorama: string
  readonly yawDeg: number
  readonly pitchDeg: number
}

/**
 * Rooms to show to anybody: one of each day in turn. Rooms that are asked about before they are entered are left out,
 * since nobody was asked.
 */
export function listRooms(days: readonly CatalogueDay[]): readonly ShownRoom[] {
  const lists = days.map((day) =>
    day.scenes
      .filter(({ asks }) => !asks)
      .flatMap(({ dressings }) => dressings.slice(0, 1))
      .filter(({ flat }) => !flat)
      .map(({ panorama, view }) => ({
        day: day.id,
        panorama,
        yawDeg: view.yaw,
        pitchDeg: view.pitch,
      })),
  )
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, k) => lists.flatMap((list) => list[k] ?? [])).flat()
}
