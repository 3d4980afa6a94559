import type { Day, Direction } from '../../src/manifest/index.ts'

/** Two hotspots offered at the same time, and the degrees between them. */
export interface ClosePair {
  readonly ids: readonly [string, string]
  readonly degrees: number
}

/** Pairs of hotspots that a dressing offers less than `degrees` apart: hard to aim at by gaze or on a small screen. */
export function closeHotspots(day: Day, degrees: number): readonly ClosePair[] {
  const pairs = new Map<string, ClosePair>()
  for (const scene of day.scenes) {
    for (const dressing of scene.dressings) {
      const offered = scene.hotspots.filter(({ id }) => dressing.hotspots.includes(id))
      for (const [i, one] of offered.entries()) {
        for (const other of offered.slice(i + 1)) {
          const between = angleBetween(one, other)
          const ids = [one.id, other.id] as const
          if (between < degrees) pairs.set(ids.join(' '), { ids, degrees: between })
        }
      }
    }
  }
  return Array.from(pairs.values())
}

/** Degrees between two directions. */
export function angleBetween(a: Direction, b: Direction): number {
  const rad = Math.PI / 180
  const cosine =
    Math.sin(a.pitch * rad) * Math.sin(b.pitch * rad) +
    Math.cos(a.pitch * rad) * Math.cos(b.pitch * rad) * Math.cos((a.yaw - b.yaw) * rad)
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / rad
}
