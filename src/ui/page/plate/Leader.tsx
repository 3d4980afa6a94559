import { useRef, type RefObject } from 'react'
import type { UiContext } from '../../UiContext.ts'
import { pointInView, type ViewPoint } from '../pointInView.ts'
import { useLookStep } from '../useLookStep.ts'
import { viewAspect } from '../viewAspect.ts'

/** From the middle of a marker to its edge, px. */
const MARKER_PX = 44
/** From the plate's ends, px. */
const MARGIN_PX = 40

interface Props {
  readonly ui: UiContext
  readonly at: { readonly yaw: number; readonly pitch: number }
  /** What the line leads to. */
  readonly plate: RefObject<HTMLElement | null>
}

/** A double line from a thing in the room to the plate about it; not there while the thing is out of view. */
export function Leader({ ui, at, plate }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const point = useRef<ViewPoint>({ x: 0, y: 0, ahead: false })
  const shown = useRef('')
  useLookStep(ui.visit, (look) => {
    if (!line.current || !plate.current) return
    const seen = pointInView(look, at.yaw, at.pitch, viewAspect(), point.current)
    const box = plate.current.getBoundingClientRect()
    const x = ((seen.x + 1) / 2) * innerWidth
    const y = ((1 - seen.y) / 2) * innerHeight
    const isLeft = x < box.left
    const toX = isLeft ? box.left : box.right
    const toY = Math.max(box.top + MARGIN_PX, Math.min(box.bottom - MARGIN_PX, y))
    const length = Math.hypot(toX - x, toY - y)
    const isBeside = isLeft ? x + MARKER_PX < box.left : x - MARKER_PX > box.right
    const isSeen = seen.ahead && isBeside && x > 0 && x < innerWidth && y > 0 && y < innerHeight
    const style = isSeen
      ? `translate(${x}px, ${y}px) rotate(${Math.atan2(toY - y, toX - x)}rad) translate(${MARKER_PX}px, -50%) scaleX(${length - MARKER_PX})`
      : 'scaleX(0)'
    if (style === shown.current) return
    shown.current = style
    line.current.style.transform = style
  })
  return <div ref={line} className="leader" aria-hidden="true" />
}
