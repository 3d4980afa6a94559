import { useRef } from 'react'
import type { DayUi } from '../../DayUi.ts'
import { useLookStep } from '../useLookStep.ts'

/** How long something has been held, as a bar that fills. Only there while something is. */
export function HeldBar({ ui }: { readonly ui: DayUi }) {
  const bar = useRef<HTMLSpanElement>(null)
  useLookStep(ui.visit, () => {
    const held = ui.play.taskView()?.held ?? 0
    const width = `${Math.round(held * 100)}%`
    if (bar.current && bar.current.style.inlineSize !== width) bar.current.style.inlineSize = width
  })
  return (
    <span className="held" aria-hidden="true">
      <span ref={bar} />
    </span>
  )
}
