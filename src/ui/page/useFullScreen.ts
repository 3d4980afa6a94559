import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen, and the switch; `toggle` is undefined where a browser has no such thing. */
export interface FullScreen {
  readonly on: boolean
  readonly toggle: (() => void) | undefined
}

export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  )
  if (typeof document === 'undefined' || !document.fullscreenEnabled) return { on: false, toggle: undefined }
  return {
    on,
    toggle() {
      const done = on ? document.exitFullscreen() : document.documentElement.requestFullscreen()
      // A refusal (an embedding page may forbid it) leaves things as they are, which the visitor sees.
      done.catch(() => undefined)
    },
  }
}

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
