import type { CutId } from './experience/index.ts'
import type { CatalogueDay, Day, Moment } from './manifest/index.ts'

/** Where in a day a visit begins: a moment, or a room with a dressing; nothing for the beginning of its cut. */
export interface VisitFrom {
  readonly moment?: string
  readonly scene?: string
  /** Of the dressing. */
  readonly id?: string
}

/**
 * The moment a visit begins at: the one asked for where its room has a picture, else the first of the cut that does.
 * @throws Error where no room of the day has a picture; such a day is not offered
 */
export function firstMoment(entry: CatalogueDay, day: Day, cut: CutId, from: VisitFrom): Moment {
  const offered = day.moments.filter(({ scene }) => entry.scenes.some(({ id }) => id === scene))
  const parts = cut === 'free' ? undefined : day.cuts.find(({ id }) => id === cut)?.parts
  const found =
    offered.find(({ id }) => id === from.moment) ??
    offered.find(({ scene, dressing }) => scene === from.scene && dressing === from.id) ??
    offered.find(({ scene }) => scene === from.scene) ??
    offered.find(({ id }) => parts?.some(({ moment }) => moment === id)) ??
    offered[0]
  if (!found) throw new Error(`No moment of the day "${day.id}" has a picture.`)
  return found
}
