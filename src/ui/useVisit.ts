import { useSyncExternalStore } from 'react'
import type { VisitPort, VisitState } from './VisitPort.ts'

/** A part of the visit's state; a component that uses it is drawn again when that part changes. */
export function useVisit<Part>(visit: VisitPort, part: (state: VisitState) => Part): Part {
  const read = (): Part => part(visit.store.getState())
  return useSyncExternalStore(visit.store.subscribe, read, read)
}
