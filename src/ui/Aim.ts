import type { Way } from '../manifest/index.ts'
import { createEmitter, type Emitter } from '../shared/index.ts'
import type { VisitPort } from './VisitPort.ts'

/** What the visitor points at, whether with a pointer in the room or with the focus in the page. */
export interface Aim {
  /** The id of the way aimed at, in the present scene. */
  readonly way: string | undefined
  /** Aims at a way, which gets its scene ready; undefined lets go. */
  at(way: Way | undefined): void
  /** Goes through a way. */
  take(way: Way): void
  readonly on: Emitter<{ changed: { way: string | undefined } }>['on']
}

export function createAim(visit: Pick<VisitPort, 'enter' | 'hint'>): Aim {
  const { on, emit } = createEmitter<{ changed: { way: string | undefined } }>()
  let aimed: Way | undefined
  let takeBack: (() => void) | undefined
  const at = (way: Way | undefined): void => {
    if (way === aimed) return
    takeBack?.()
    aimed = way
    takeBack = way && visit.hint(way.to)
    emit('changed', { way: way?.id })
  }
  return {
    get way() {
      return aimed?.id
    },
    at,
    take(way) {
      visit.enter(way.to, way.dressing, way.arrival)
      at(undefined)
    },
    on,
  }
}
