import type { Day } from './day.ts'
import { Faults } from './Faults.ts'

/** Every scene can be reached from where the day begins, and the beginning from every scene. */
export function checkReach(day: Day, faults: Faults): void {
  const ways = day.scenes.flatMap((scene) => scene.ways.map((way) => [scene.id, way.to] as const))
  const start = day.moments[0]?.scene ?? ''
  const reached = closure(start, ways)
  const returning = closure(
    start,
    ways.map(([from, to]) => [to, from] as const),
  )
  for (const [i, scene] of day.scenes.entries()) {
    if (!reached.has(scene.id)) {
      faults.add(
        ['scenes', i, 'id'],
        scene.id,
        `a scene that ways lead to from ${start}, where the day begins`,
      )
    }
    if (!returning.has(scene.id)) {
      faults.add(['scenes', i, 'ways'], scene.ways, `ways that lead back to ${start}, where the day begins`)
    }
  }
}

function closure(start: string, ways: readonly (readonly [from: string, to: string])[]): ReadonlySet<string> {
  const reached = new Set([start])
  for (const here of reached) {
    for (const [from, to] of ways) if (from === here) reached.add(to)
  }
  return reached
}
