import type { Direction } from '../../../manifest/index.ts'
import type { Target, TaskView } from '../../../experience/index.ts'
import { targetLabel } from '../../targetLabel.ts'
import type { WordOf } from '../../WordOf.ts'
import { layoutLabel, paintLabel } from '../paint/paintLabel.ts'
import { paintTarget, TARGET_CARD, TARGET_HIT } from '../paint/paintTarget.ts'
import { cardAt } from '../roomGeometry.ts'
import type { MarkerSurroundings } from './markerThings.ts'
import { placeLabels, type Labelled } from './placeLabels.ts'
import { ORDER, type RoomThing } from './RoomThing.ts'

const DISTANCE_M = 2.2
const REACH = { left: 3, right: 3, up: 3 }

type Placed = Target & { readonly at: Direction }

/** The targets of a task that have their place in the room: brackets round the thing itself, and its name. */
export function targetThings(view: TaskView, t: WordOf, around: MarkerSurroundings): RoomThing[] {
  const placed = view.targets.filter((target): target is Placed => target.at !== undefined)
  const shown = placed.map((target) => {
    const words = targetLabel(t, target)
    const layout = layoutLabel(
      words,
      target.state === 'not-yet' ? t('room.notYet') : undefined,
      around.measure,
    )
    const labelled: Labelled = {
      at: target.at,
      reach: {
        left: REACH.left * around.scale,
        right: REACH.right * around.scale,
        up: REACH.up * around.scale,
      },
      label: { width: layout.width * around.scale, height: layout.height * around.scale },
    }
    return { target, layout, labelled }
  })
  const labels = placeLabels(
    shown.map(({ labelled }) => labelled),
    around.faces.map((at) => ({ at, halfWidth: 4, halfHeight: 5, weight: 20 })),
  )
  return shown.flatMap(({ target, layout, labelled }, k): RoomThing[] => {
    const aims = target.state === 'off' || target.state === 'done' ? null : `target/${target.id}`
    const pointed = aims !== null && around.aimed === aims
    const place = { ...target.at, distance: DISTANCE_M }
    const hidden = target.within !== undefined && target.state === 'open'
    const hitDeg = target.within === undefined ? TARGET_HIT * around.scale : 2 * target.within
    const mark: RoomThing = {
      id: `target/${target.id} mark`,
      aims,
      corners: cardAt(place, TARGET_CARD.width * around.scale, TARGET_CARD.height * around.scale),
      hit: cardAt(place, hitDeg, hitDeg),
      // What is to be found is not given away, not even by a pointer that passes over it.
      look: hidden ? 'hidden' : `${target.state} ${target.number ?? ''} ${pointed}`,
      paint: (brush, width, height) =>
        hidden
          ? brush.clearRect(0, 0, width, height)
          : paintTarget(brush, { width, height }, { state: target.state, number: target.number, pointed }),
      tickMs: Infinity,
      order: ORDER.marker,
    }
    if (hidden || target.state === 'done') return [mark]
    const { at, flipDeg } = labels[k]!
    return [
      mark,
      {
        id: `target/${target.id} label`,
        aims,
        corners: cardAt({ ...at, distance: DISTANCE_M }, labelled.label.width, labelled.label.height),
        look: `${layout.lines.join(' ')}|${layout.note ?? ''}|${pointed}`,
        paint: (brush, width, height) => paintLabel(brush, { width, height }, layout, pointed),
        tickMs: Infinity,
        order: ORDER.label,
        ...(flipDeg !== undefined && { flipDeg }),
      },
    ]
  })
}
