import type { Day, Dressing, Hotspot, Moment, Scene, Script, Task } from '../../../manifest/index.ts'

/** What of the day belongs to one moment. */
export interface MomentContent {
  readonly moment: Moment
  readonly scene: Scene
  readonly dressing: Dressing
  readonly script: Script
  /** Things that can be found here and have not been told of before. */
  readonly things: readonly Hotspot[]
  readonly tasks: readonly Task[]
}

/**
 * Deals the day out to its moments, so that each thing and task is told of once: things at the first moment that
 * offers them, tasks where the whole day plays them, or else at the first moment in the room they begin in.
 */
export function momentContents(day: Day): readonly MomentContent[] {
  const told = new Set<string>()
  return day.moments.map((moment) => {
    const scene = day.scenes.find(({ id }) => id === moment.scene)!
    const dressing = scene.dressings.find(({ id }) => id === moment.dressing)!
    const script = day.scripts.find(({ id }) => id === moment.script)!
    const isNew = ({ id }: { readonly id: string }): boolean => !told.has(id) && Boolean(told.add(id))
    const things = scene.hotspots
      .filter(({ id }) => dressing.hotspots.includes(id) || !isOffered(day, scene, id))
      .filter(isNew)
    const tasks = day.tasks.filter((task) => momentOf(day, task) === moment.id).filter(isNew)
    return { moment, scene, dressing, script, things, tasks }
  })
}

/** Whether any moment shows a thing; one that none does is told of with its room. */
function isOffered(day: Day, scene: Scene, hotspot: string): boolean {
  return day.moments.some(
    (moment) =>
      moment.scene === scene.id &&
      scene.dressings.find(({ id }) => id === moment.dressing)?.hotspots.includes(hotspot),
  )
}

function momentOf(day: Day, task: Task): string | undefined {
  const parts = day.cuts.find(({ id }) => id === 'day')?.parts ?? []
  const planned = parts.find(({ tasks }) => tasks.includes(task.id))
  const begins = day.moments.find(({ scene }) => scene === task.steps[0]!.scene)
  return planned?.moment ?? begins?.id ?? day.moments[0]?.id
}
