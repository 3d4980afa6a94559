import { checkReview } from './checkReview.ts'
import { checkSetting } from './checkStory.ts'
import type { Day } from './day.ts'
import { Faults, idsOf } from './Faults.ts'
import type { Scene } from './scene.ts'

/** References inside one scene, and that nothing in it is offered nowhere. */
export function checkScene(day: Day, scene: Scene, i: number, faults: Faults): void {
  const at = ['scenes', i]
  for (const list of ['dressings', 'hotspots', 'overlays', 'props', 'ways'] as const) {
    faults.unique(
      [...at, list],
      scene[list].map(({ id }) => id),
      'id',
    )
  }
  for (const [j, dressing] of scene.dressings.entries()) {
    const path = [...at, 'dressings', j]
    checkReview([...path, 'picture', 'review'], dressing.picture.review, faults)
    faults.referAll(
      [...path, 'hotspots'],
      dressing.hotspots,
      idsOf(scene.hotspots),
      'the id of a hotspot of this scene',
    )
    faults.referAll(
      [...path, 'overlays'],
      dressing.overlays,
      idsOf(scene.overlays),
      'the id of an overlay of this scene',
    )
    faults.referAll([...path, 'props'], dressing.props, idsOf(scene.props), 'the id of a prop of this scene')
    const people = dressing.people?.map(({ id }) => id) ?? []
    faults.unique([...path, 'people'], people, 'id')
    for (const [k, person] of people.entries())
      faults.refer(
        [...path, 'people', k, 'id'],
        person,
        idsOf(day.people),
        'the id of one of the day’s people',
      )
  }
  for (const list of ['hotspots', 'overlays', 'props'] as const) {
    const offered = new Set(scene.dressings.flatMap((dressing) => dressing[list]))
    for (const [j, { id }] of scene[list].entries()) {
      if (!offered.has(id))
        faults.add([...at, list, j, 'id'], id, 'something that a dressing of this scene offers')
    }
  }
  for (const [j, overlay] of scene.overlays.entries()) {
    if (overlay.kind !== 'board') continue
    faults.unique(
      [...at, 'overlays', j, 'lines'],
      overlay.lines.map(({ id }) => id),
      'id',
    )
  }
  for (const [j, way] of scene.ways.entries()) {
    checkSetting(day, [...at, 'ways', j], { scene: way.to, dressing: way.dressing }, faults, 'to')
    if (way.to === scene.id) faults.add([...at, 'ways', j, 'to'], way.to, 'another scene')
  }
  faults.unique([...at, 'care', 'notes'], scene.care.notes)
  for (const [j, choice] of scene.care.choices.entries()) {
    const path = [...at, 'care', 'choices', j]
    faults.refer([...path, 'note'], choice.note, new Set(scene.care.notes), 'a note of this scene')
    faults.refer([...path, 'dressing'], choice.dressing, idsOf(scene.dressings), 'a dressing of this scene')
  }
  if (scene.care.level !== 'green' && scene.care.notes.length === 0) {
    faults.add([...at, 'care', 'notes'], scene.care.notes, 'at least one note, since the level is not green')
  }
}
