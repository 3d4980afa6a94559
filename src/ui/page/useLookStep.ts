import { useEffect, useRef } from 'react'
import type { Look } from '../../platform/index.ts'
import type { VisitPort } from '../VisitPort.ts'

/**
 * Lets a component follow the view in the frame itself, without being drawn again: `step` runs in every frame, and once
 * after each time the component was drawn. It may write to elements, and should do so only when something changes.
 */
export function useLookStep(visit: VisitPort, step: (look: Readonly<Look>) => void): void {
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
    step(visit.look.look)
  })
  useEffect(
    () =>
      visit.loop.addStep(() => {
        latest.current(visit.look.look)
        return false
      }),
    [visit],
  )
}
