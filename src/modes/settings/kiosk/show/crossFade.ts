import type { Clock, Disposable } from '../../../../shared/index.ts'
import type { Stage } from '../../../../visit/index.ts'

const FADE_MS = 1600
/** A picture that is not taken by then is gone without. */
const PATIENCE_MS = 600

export interface CrossFade extends Disposable {
  /** Keeps what is on the screen now over the room while `change` changes it, and lets it fade once that is there. */
  run(change: () => Promise<unknown>): void
}

/** Fades one view of the stage into another: a copy of the last frame lies over the canvas meanwhile. */
export function createCrossFade(stage: Stage, clock: Clock): CrossFade {
  const copy = document.createElement('canvas')
  copy.className = 'stand-fade'
  copy.setAttribute('aria-hidden', 'true')
  copy.hidden = true
  const context = copy.getContext('2d')
  let disposed = false

  const take = (): void => {
    const { canvas } = stage
    if (copy.width !== canvas.width) copy.width = canvas.width
    if (copy.height !== canvas.height) copy.height = canvas.height
    context?.drawImage(canvas, 0, 0)
    if (!copy.isConnected) canvas.after(copy)
    copy.hidden = false
  }
  const fade = (): void => {
    if (disposed || copy.hidden) return
    const fading = copy.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: FADE_MS,
      easing: 'ease-in-out',
    })
    fading.onfinish = () => {
      copy.hidden = true
    }
  }
  return {
    run(change) {
      const { viewer } = stage
      let begun = false
      const begin = (): void => {
        if (begun || disposed) return
        begun = true
        change().then(fade, fade)
      }
      if (!viewer || !copy.hidden) return begin()
      // What was drawn can be copied only in the same task: right after the frame.
      const before = viewer.frameCount
      const remove = viewer.addWork(() => {
        if (viewer.frameCount === before) return true
        remove()
        if (!begun && !disposed) take()
        begin()
        return false
      })
      viewer.redraw()
      clock.after(PATIENCE_MS, () => {
        if (!begun) remove()
        begin()
      })
    },
    dispose() {
      disposed = true
      copy.remove()
    },
  }
}
