import { useEffect } from 'react'
import type { Play } from '../../experience/index.ts'

/**
 * Keys that mean the same everywhere. Escape closes what is open: the plate, then the task, and with nothing open it
 * pauses (dialogs take their own). Space pauses while the view has the focus.
 */
export function useKeys(play: Play): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'Escape') {
        // Else the dialog that opens now would take the same key as its own, and close.
        event.preventDefault()
        const { opened } = play.store.getState()
        if (opened?.kind === 'hotspot' || opened?.kind === 'task') play.close()
        else if (opened?.kind !== 'afterwards') play.pause()
      } else if (event.key === ' ' && event.target instanceof HTMLCanvasElement) {
        event.preventDefault()
        play.pause()
      }
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [play])
}
