import type { Play } from '../../../experience/index.ts'

/** Ids of who can be talked to, after the scenes that were visited. */
export function supportOf({ day, store }: Pick<Play, 'day' | 'store'>): readonly string[] {
  const { visited } = store.getState()
  const seen = new Set(day.moments.filter(({ id }) => visited.includes(id)).map(({ scene }) => scene))
  return [...new Set(day.scenes.filter(({ id }) => seen.has(id)).flatMap(({ care }) => care.support))]
}
