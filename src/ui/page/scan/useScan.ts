import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { DayUi } from '../../DayUi.ts'
import { scanStops } from './scanStops.ts'

/**
 * One switch reaches everything: the focus walks over what can be used, and whatever the switch sends (Space, Enter, or
 * a click anywhere) selects what has it. What is focused shows itself and turns the view, as it does for the keyboard.
 */
export function useScan({ settings, visit }: DayUi): void {
  const scanMs = useStore(settings, (now) => now.scanMs)
  useEffect(() => {
    if (scanMs === 0) return
    let cancel: (() => void) | undefined
    const walk = (): void => {
      const stops = scanStops(document)
      const at = stops.indexOf(document.activeElement as HTMLElement)
      stops[(at + 1) % stops.length]?.focus()
      cancel = visit.clock.after(scanMs, walk)
    }
    /** A click beside every control is the switch; one on a control is somebody who helps. */
    const clicked = (event: MouseEvent): void => {
      if (!event.isTrusted || event.detail === 0) return
      if (event.target instanceof Element && event.target.closest('button, a, input, label, summary')) return
      event.preventDefault()
      event.stopPropagation()
      const stop = document.activeElement as HTMLElement
      if (scanStops(document).includes(stop)) stop.click()
    }
    cancel = visit.clock.after(scanMs, walk)
    document.documentElement.toggleAttribute('data-scanning', true)
    addEventListener('click', clicked, true)
    return () => {
      cancel?.()
      removeEventListener('click', clicked, true)
      document.documentElement.removeAttribute('data-scanning')
    }
  }, [scanMs, visit])
}
