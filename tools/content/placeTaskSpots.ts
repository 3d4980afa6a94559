import type { Day, Place } from '../../src/manifest/index.ts'

/**
 * Writes the directions of a task's things into its steps that play in a scene: to the item or option of the same id,
 * and to a `find` whose prop it is. Returns the ids that some step has.
 */
export function placeTaskSpots(
  day: Day,
  sceneId: string,
  props: Readonly<Record<string, Place>>,
): ReadonlySet<string> {
  const placed = new Set<string>()
  for (const step of day.tasks.flatMap(({ steps }) => steps).filter(({ scene }) => scene === sceneId)) {
    if ('items' in step) step.items.forEach((item) => point(item, item.id))
    if ('options' in step) step.options.forEach((option) => point(option, option.id))
    if (step.kind === 'find' && step.prop !== undefined) point(step, step.prop)
  }
  return placed

  function point(thing: object, id: string): void {
    const at = props[id]
    if (!at) return
    Object.assign(thing, { at: { yaw: at.yaw, pitch: at.pitch } })
    placed.add(id)
  }
}
