import { useEffect, useMemo } from 'react'
import { createViewTurn, type ViewTurn } from '../../platform/index.ts'
import type { UiContext } from '../UiContext.ts'

/** Turns the view to things, as calmly as the visitor wants it. */
export function useViewTurn({ visit, reducedMotion }: UiContext): ViewTurn {
  const turn = useMemo(() => createViewTurn(visit.look, visit.loop, reducedMotion), [visit, reducedMotion])
  useEffect(() => () => turn.dispose(), [turn])
  return turn
}
