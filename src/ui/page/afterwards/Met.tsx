import type { Day } from '../../../manifest/index.ts'
import type { Language } from '../../../platform/index.ts'
import type { DayUi } from '../../DayUi.ts'
import { People } from '../portraits/People.tsx'
import { usePlayState } from '../usePlayed.ts'

/** Whom one has met: everybody works, or is looked after, beside the narrator, and each job is a job one could have. */
export function Met({ ui, t }: { readonly ui: DayUi; readonly t: Language['t'] }) {
  const { day } = ui.play
  const visited = usePlayState(ui.play, (state) => state.visited)
  const people = peopleMet(day, visited)
  if (people.length === 0) return null
  return (
    <section className="met" aria-labelledby="met-title">
      <h2 id="met-title">{t('after.met')}</h2>
      <People day={day} people={people} t={t} />
    </section>
  )
}

/** Ids of everybody but the narrator who was in the rooms of these moments. */
export function peopleMet(day: Day, moments: readonly string[]): string[] {
  const there = day.moments.filter(({ id }) => moments.includes(id))
  const ids = there.flatMap(({ scene, dressing }) => {
    const room = day.scenes.find(({ id }) => id === scene)
    return room?.dressings.find(({ id }) => id === dressing)?.people?.map(({ id }) => id) ?? []
  })
  return [...new Set(ids)].filter((id) => id !== day.narrator)
}
