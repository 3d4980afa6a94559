import type { Clock, Disposable } from '../../shared/index.ts'

/** What somebody did: pressed, moved a pointer or finger, scrolled, pressed a key, or a game controller's button. */
export type ActivityKind = 'press' | 'move' | 'scroll' | 'key' | 'pad'

export interface Activity {
  readonly kind: ActivityKind
  /** What it was done to; null for what is done to nothing in particular. */
  readonly target: Element | null
  readonly event: Event | null
}

/** How often controllers are looked at, in milliseconds: they send no events. */
const PAD_MS = 200

/** Tells of everything that somebody does, anywhere on the page, before anybody else hears of it. */
export function watchActivity(clock: Clock, tell: (activity: Activity) => void): Disposable {
  const KINDS: Readonly<Record<string, ActivityKind>> = {
    pointerdown: 'press',
    pointermove: 'move',
    wheel: 'scroll',
    keydown: 'key',
  }
  const hear = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null
    tell({ kind: KINDS[event.type]!, target, event })
  }
  const options = { capture: true, passive: true }
  for (const name of Object.keys(KINDS)) window.addEventListener(name, hear, options)

  let stopTimer: (() => void) | undefined
  const look = (): void => {
    stopTimer = clock.after(PAD_MS, look)
    const pads = navigator.getGamepads?.() ?? []
    if (pads.some((pad) => pad?.buttons.some(({ pressed }) => pressed)))
      tell({ kind: 'pad', target: null, event: null })
  }
  const plugged = (): void => {
    stopTimer?.()
    look()
  }
  window.addEventListener('gamepadconnected', plugged)
  return {
    dispose() {
      stopTimer?.()
      window.removeEventListener('gamepadconnected', plugged)
      for (const name of Object.keys(KINDS)) window.removeEventListener(name, hear, options)
    },
  }
}
