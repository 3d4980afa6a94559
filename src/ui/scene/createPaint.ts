import type { Overlay } from '../../manifest/index.ts'
import { paintBoard } from './paint/paintBoard.ts'
import type { BoardLine } from './paint/layoutBoard.ts'
import { paintClock } from './paint/paintClock.ts'
import type { Paint, WordOf } from './paint/Painter.ts'
import { paintKeyhole } from './paint/paintKeyhole.ts'
import { paintMonitor } from './paint/paintMonitor.ts'

/** How an overlay is painted, and how often (ms; Infinity: once). */
export interface OverlayPaint {
  readonly paint: Paint
  readonly tickMs: number
}

const TRACE_TICK_MS = 1000 / 15
const FILM_TICK_MS = 1000 / 10
const SECOND_MS = 1000

/**
 * Finds the painter for an overlay of a day.
 * @param scene the id of its scene, from which its words' keys are made
 * @returns undefined for a film that cannot be drawn (yet): the screen then stays as the picture of the room has it
 */
export function createPaint(overlay: Overlay, scene: string, word: WordOf): OverlayPaint | undefined {
  if (overlay.kind === 'monitor') {
    const words = {
      heart: word('monitor.heart'),
      oxygen: word('monitor.oxygen'),
      pressure: word('monitor.pressure'),
      breath: word('monitor.breath'),
    }
    return {
      paint: (brush, w, h, tMs) => paintMonitor(brush, w, h, tMs, overlay, words),
      tickMs: TRACE_TICK_MS,
    }
  }
  if (overlay.kind === 'clock')
    return { paint: (brush, w, h, tMs) => paintClock(brush, w, h, tMs, overlay.shows), tickMs: SECOND_MS }
  if (overlay.kind === 'board') {
    const lines: BoardLine[] = overlay.lines.map((line) => ({
      text: word(`${scene}.${overlay.id}.${line.id}`),
      value: line.value,
      style: line.style,
    }))
    return { paint: (brush, w, h) => paintBoard(brush, w, h, overlay.surface, lines), tickMs: Infinity }
  }
  if (overlay.shows === 'keyhole') return { paint: paintKeyhole, tickMs: FILM_TICK_MS }
  return undefined
}
