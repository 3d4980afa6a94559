import type { Disposable } from '../../shared/index.ts'

export interface ScreenFilling extends Disposable {
  /** Leaves the whole screen, and asks for it no more until told to. */
  set(on: boolean): void
}

/**
 * Fills the whole screen: asked for with the first thing that is done, since browsers allow it only then, and again
 * whenever it was lost.
 */
export function fillScreen(root: Element = document.documentElement): ScreenFilling {
  let on = true
  const fill = (): void => {
    if (!on || document.fullscreenElement || !document.fullscreenEnabled) return
    // A refusal leaves a page that works, only smaller; the next touch asks again.
    root.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
  }
  const names = ['pointerup', 'keydown'] as const
  for (const name of names) window.addEventListener(name, fill, { capture: true })
  return {
    set(wanted) {
      on = wanted
      if (!on && document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    },
    dispose() {
      for (const name of names) window.removeEventListener(name, fill, { capture: true })
    },
  }
}
