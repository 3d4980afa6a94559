import type { Day, Dressing, Moment, Scene } from '../../manifest/index.ts'

/** Where in the day a visitor is. */
export interface DayPlace {
  readonly scene: Scene
  readonly dressing: Dressing
  /** The moment of the day that is told here; none in rooms beside the story. */
  readonly moment: Moment | undefined
}

/** Looks a place up by its ids; undefined if the day has no such scene or dressing. */
export function findPlace(day: Day, sceneId: string, dressingId: string): DayPlace | undefined {
  const scene = day.scenes.find(({ id }) => id === sceneId)
  const dressing = scene?.dressings.find(({ id }) => id === dressingId)
  if (!scene || !dressing) return undefined
  const here = day.moments.filter((moment) => moment.scene === sceneId)
  return { scene, dressing, moment: here.find((moment) => moment.dressing === dressingId) ?? here[0] }
}
