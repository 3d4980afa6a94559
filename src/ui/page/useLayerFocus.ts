import { useLayoutEffect, type RefObject } from 'react'

/**
 * Takes the focus to where a layer begins when it opens (what is marked `data-first` in it), and back to where it was
 * when it closes, so that it is never lost.
 */
export function useLayerFocus(layer: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = layer.current
    if (!element) return
    const opener = document.activeElement
    element.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    return () => {
      const now = document.activeElement
      const isOurs = now === null || now === document.body || element.contains(now)
      if (!isOurs) return
      const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      const home = document.querySelector<HTMLElement>('.panorama')
      ;(back ? opener : home)?.focus({ preventScroll: true })
    }
  }, [layer])
}
