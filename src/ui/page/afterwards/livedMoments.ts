import type { Play } from '../../../experience/index.ts'
import type { Moment } from '../../../manifest/index.ts'

/** The moments of a day that were lived; all of them where none was. */
export function livedMoments({ day, store }: Pick<Play, 'day' | 'store'>): readonly Moment[] {
  const { visited } = store.getState()
  const lived = day.moments.filter(({ id }) => visited.includes(id))
  return lived.length > 0 ? lived : day.moments
}
