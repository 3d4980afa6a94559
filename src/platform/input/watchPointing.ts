import { createDisposer, type Clock, type Disposable } from '../../shared/index.ts'
import { createTaps } from './taps.ts'

/** What pointing at the view leads to. Points run from -1 (left, bottom) to 1 (right, top). */
export interface PointingListener {
  /** The pointer rests or passes here without holding the picture; `undefined` when it has left. */
  pointed(at: { readonly x: number; readonly y: number } | undefined): void
  /** Something was tapped or clicked; a drag is neither. */
  tapped(at: { readonly x: number; readonly y: number }): void
}

/** Watches for pointing and tapping, beside whatever else listens to the same element. */
export function watchPointing(element: HTMLElement, clock: Clock, listener: PointingListener): Disposable {
  const disposer = createDisposer()
  const taps = createTaps()
  const down = new Set<number>()
  const place = (event: PointerEvent): { x: number; y: number } => {
    const bounds = element.getBoundingClientRect()
    return {
      x: (2 * (event.clientX - bounds.left)) / Math.max(1, bounds.width) - 1,
      y: 1 - (2 * (event.clientY - bounds.top)) / Math.max(1, bounds.height),
    }
  }
  const heard: { readonly [Name in keyof HTMLElementEventMap]?: (event: PointerEvent) => void } = {
    pointerdown(event) {
      down.add(event.pointerId)
      if (down.size > 1 || event.button !== 0) taps.spoil()
      else taps.down(event.clientX, event.clientY, clock.now())
      // A finger has no hovering: touching is its pointing.
      listener.pointed(place(event))
    },
    pointermove(event) {
      if (down.size === 0) listener.pointed(place(event))
      else taps.move(event.clientX, event.clientY)
    },
    pointerup(event) {
      down.delete(event.pointerId)
      if (taps.up(event.clientX, event.clientY, clock.now()) !== 'none') listener.tapped(place(event))
      if (event.pointerType === 'touch') listener.pointed(undefined)
    },
    pointercancel(event) {
      down.delete(event.pointerId)
      taps.spoil()
      listener.pointed(undefined)
    },
    pointerleave() {
      if (down.size === 0) listener.pointed(undefined)
    },
  }
  for (const [name, listen] of Object.entries(heard)) {
    element.addEventListener(name, listen as EventListener)
    disposer.add(() => element.removeEventListener(name, listen as EventListener))
  }
  return disposer
}
