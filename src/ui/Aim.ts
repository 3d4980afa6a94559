import type { Way } from '../manifest/index.ts'
import { createEmitter, type Emitter } from '../shared/index.ts'
import type { VisitPort } from './VisitPort.ts'

/** What the visitor points at, whether with a pointer in the room or with the focus in the page. */
export interface Aim {
  /** The id of the way aimed at, in the present scene. */
  readonly way: string | undefined
  /** What is aimed at, as `<kind>/<id>`: a `hotspot/…`, `task/…`, `target/…` or `way/…`. */
  readonly thing: string | undefined
  /** Aims at a way, which gets its scene ready; undefined lets go. */
  at(way: Way | undefined): void
  /** Aims at something that is no way, as `thing` names it; undefined lets go. */
  point(thing: string | undefined): void
  readonly on: Emitter<AimEvents>['on']
}

interface AimEvents {
  changed: { readonly way: string | undefined; readonly thing: string | undefined }
}

export function createAim(visit: Pick<VisitPort, 'hint'>): Aim {
  const { on, emit } = createEmitter<AimEvents>()
  let aimed: Way | undefined
  let thing: string | undefined
  let takeBack: (() => void) | undefined
  const set = (way: Way | undefined, next: string | undefined): void => {
    if (way === aimed && next === thing) return
    if (way !== aimed) {
      takeBack?.()
      aimed = way
      takeBack = way && visit.hint(way.to)
    }
    thing = next
    emit('changed', { way: way?.id, thing })
  }
  const at = (way: Way | undefined): void => set(way, way && `way/${way.id}`)
  return {
    get way() {
      return aimed?.id
    },
    get thing() {
      return thing
    },
    at,
    point: (next) => set(undefined, next),
    on,
  }
}
