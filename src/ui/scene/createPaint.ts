import type { Overlay } from '../../manifest/index.ts'
import { paintBoard } from './paint/paintBoard.ts'
import type { BoardLine } from './paint/layoutBoard.ts'
import { paintFilm, type FilmNow } from './paint/films/paintFilm.ts'
import { paintClock } from './paint/paintClock.ts'
import type { Paint, WordOf } from './paint/Painter.ts'
import { paintMonitor } from './paint/paintMonitor.ts'

/** How an overlay is painted, and how often (ms; Infinity: once). */
export interface OverlayPaint {
  readonly paint: Paint
  readonly tickMs: number
}

const TRACE_TICK_MS = 1000 / 15
const SECOND_MS = 1000

/** What a task that is being played shows on the surfaces of its room. */
export interface OverlayNow extends FilmNow {
  /** Counts so far, by the id of a board's line; where there are none the board says what the day says. */
  readonly counts: Readonly<Record<string, number>>
}

/** Nothing is being played: every surface shows what the day says. */
export const AT_REST: OverlayNow = { counts: {}, sign: false, off: -0.2 }

/**
 * Finds the painter for an overlay of a day.
 * @param scene the id of its scene, from which its words' keys are made
 */
export function createPaint(
  overlay: Overlay,
  scene: string,
  word: WordOf,
  now: OverlayNow = AT_REST,
): OverlayPaint {
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
      value: now.counts[line.id] ?? line.value,
      style: line.style,
    }))
    return { paint: (brush, w, h) => paintBoard(brush, w, h, overlay.surface, lines), tickMs: Infinity }
  }
  return paintFilm(overlay.shows, now)
}
