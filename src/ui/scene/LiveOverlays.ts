import type { Cone } from './roomGeometry.ts'

/**
 * Which live surface is painted and uploaded when.
 *
 * A surface is `due` (its canvas is out of date), then `painted` (its canvas is right; `sent` of its slices are on
 * the graphics card), then `shown`. `nextState` is the only place where that changes.
 */
type State =
  { readonly name: 'due' } | { readonly name: 'painted'; readonly sent: number } | { readonly name: 'shown' }

/** A surface that can be painted and handed to the graphics card in slices. */
export interface LiveSurface {
  readonly cone: Cone
  /** Milliseconds between two pictures; Infinity for one that stands still. */
  readonly tickMs: number
  readonly slices: number
  readonly sliceBytes: number
  /** Paints the canvas as it looks `tMs` after the surface was added. */
  paint(tMs: number): void
  upload(slice: number): void
}

/** Asks to upload so many bytes after this frame; false means not now. */
export type Spend = (bytes: number) => boolean

/** The look, as far as it matters for what is in view. Degrees. */
export interface Gaze {
  readonly yawDeg: number
  readonly pitchDeg: number
  readonly fovDeg: number
}

export interface LiveOverlays {
  /** Takes a surface in, to be painted as soon as there is room. */
  add(surface: LiveSurface, nowMs: number): { repaint(): void; remove(): void }
  /**
   * Does what fits after a frame: paints at most one surface and uploads its slices while `spend` allows.
   * @returns true when a whole new picture is on the graphics card and a frame should be drawn
   */
  work(nowMs: number, gaze: Gaze, aspect: number, spend: Spend): boolean
  /** Milliseconds until there is work again: 0 now, Infinity for never unless the view moves. */
  restMs(nowMs: number, gaze: Gaze, aspect: number): number
  /** The graphics card forgot everything: all has to be painted and sent again. */
  lostAll(): void
}

interface Entry {
  readonly surface: LiveSurface
  readonly addedMs: number
  state: State
  paintedMs: number
  wasShown: boolean
}

const SLOWEST_TICK_MS = 1000 / 15

/** @param still asked at each turn: true (reduced motion) leaves every surface at its first picture */
export function createLiveOverlays(still: () => boolean): LiveOverlays {
  let entries: readonly Entry[] = []

  /** Milliseconds until `entry` wants to be worked on. */
  const waitFor = (entry: Entry, nowMs: number, gaze: Gaze, aspect: number): number => {
    if (entry.state.name !== 'shown') return 0
    if (still() || entry.surface.tickMs === Infinity || !inView(entry.surface.cone, gaze, aspect))
      return Infinity
    return Math.max(0, entry.paintedMs + Math.max(SLOWEST_TICK_MS, entry.surface.tickMs) - nowMs)
  }

  const choose = (nowMs: number, gaze: Gaze, aspect: number): Entry | undefined => {
    let best: Entry | undefined
    let bestRank = Infinity
    for (const entry of entries) {
      if (waitFor(entry, nowMs, gaze, aspect) > 0) continue
      const rank = rankOf(entry, gaze, aspect) + entry.paintedMs * 1e-9
      if (rank < bestRank) {
        best = entry
        bestRank = rank
      }
    }
    return best
  }

  return {
    add(surface, nowMs) {
      const entry: Entry = { surface, addedMs: nowMs, state: { name: 'due' }, paintedMs: 0, wasShown: false }
      entries = [...entries, entry]
      return {
        repaint() {
          entry.state = nextState(entry, 'outdated')
        },
        remove() {
          entries = entries.filter((other) => other !== entry)
        },
      }
    },
    work(nowMs, gaze, aspect, spend) {
      const entry = choose(nowMs, gaze, aspect)
      if (!entry || !spend(entry.surface.sliceBytes)) return false
      if (entry.state.name !== 'painted') {
        entry.surface.paint(still() ? 0 : nowMs - entry.addedMs)
        entry.paintedMs = nowMs
        entry.state = nextState(entry, 'painted')
      }
      do {
        entry.surface.upload(entry.state.name === 'painted' ? entry.state.sent : 0)
        entry.state = nextState(entry, 'sent')
      } while (entry.state.name === 'painted' && spend(entry.surface.sliceBytes))
      if (entry.state.name !== 'shown') return false
      entry.wasShown = true
      return true
    },
    restMs(nowMs, gaze, aspect) {
      let rest = Infinity
      for (const entry of entries) rest = Math.min(rest, waitFor(entry, nowMs, gaze, aspect))
      return rest
    },
    lostAll() {
      for (const entry of entries) {
        entry.state = nextState(entry, 'outdated')
        entry.wasShown = false
      }
    },
  }
}

function nextState(entry: Entry, event: 'outdated' | 'painted' | 'sent'): State {
  if (event === 'outdated') return { name: 'due' }
  if (event === 'painted') return { name: 'painted', sent: 0 }
  const sent = (entry.state.name === 'painted' ? entry.state.sent : 0) + 1
  return sent >= entry.surface.slices ? { name: 'shown' } : { name: 'painted', sent }
}

/** First what was begun, then what is missing from the view, then what ticks there, then the rest. */
function rankOf(entry: Entry, gaze: Gaze, aspect: number): number {
  if (entry.state.name === 'painted') return 0
  if (!inView(entry.surface.cone, gaze, aspect)) return 3
  return entry.wasShown ? 2 : 1
}

const RAD = Math.PI / 180

/** Whether a cone touches the (circle around the) view. */
export function inView(cone: Cone, gaze: Gaze, aspect: number): boolean {
  const corner = Math.atan(Math.tan((gaze.fovDeg * RAD) / 2) * Math.hypot(1, aspect)) / RAD
  const cos =
    Math.sin(cone.pitch * RAD) * Math.sin(gaze.pitchDeg * RAD) +
    Math.cos(cone.pitch * RAD) * Math.cos(gaze.pitchDeg * RAD) * Math.cos((cone.yaw - gaze.yawDeg) * RAD)
  return Math.acos(Math.max(-1, Math.min(1, cos))) / RAD <= corner + cone.radius
}
