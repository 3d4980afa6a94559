import { drawSweep } from './drawSweep.ts'
import { TEXT_FACE } from './palette.ts'
import type { Brush } from './Painter.ts'
import { breathTrace, heartTrace, pulseTrace } from './vitalTraces.ts'

/** What a patient monitor shows. What is left out has no row. */
export interface Vitals {
  /** Beats a minute. */
  readonly heart?: number | undefined
  /** Per cent. */
  readonly oxygen?: number | undefined
  /** mmHg: upper, lower. */
  readonly pressure?: readonly [number, number] | undefined
  /** Breaths a minute. */
  readonly breath?: number | undefined
}

/** Labels, in the visitor's language. */
export interface MonitorWords {
  readonly heart: string
  readonly oxygen: string
  readonly pressure: string
  readonly breath: string
}

interface Row {
  readonly label: string
  readonly value: string
  readonly color: string
  readonly trace?: {
    readonly at: (seconds: number) => number
    readonly low: number
    readonly seconds: number
  }
}

const GREEN = '#4BE38A'
const BLUE = '#5BC2FF'
const YELLOW = '#FFD84A'
const WHITE = '#F4F6F8'
const GLASS = '#0A1016'
const RULE = '#1C2832'

/** The colours follow what Zainab says of her monitor: green heart, blue oxygen, white pressure, yellow breath. */
export function paintMonitor(
  brush: Brush,
  width: number,
  height: number,
  tMs: number,
  vitals: Vitals,
  words: MonitorWords,
): void {
  const rows = rowsOf(vitals, words)
  const tall = height / Math.max(2, rows.length)
  const pad = width * 0.025
  const split = width * 0.66
  brush.fillStyle = GLASS
  brush.fillRect(0, 0, width, height)
  brush.textAlign = 'left'
  brush.textBaseline = 'alphabetic'
  rows.forEach((row, k) => {
    const top = tall * k
    brush.fillStyle = RULE
    if (k > 0) brush.fillRect(pad, top - 0.5, width - 2 * pad, 1)
    if (row.trace) {
      const band = {
        x: pad,
        y: top + tall * 0.12,
        width: Math.floor(split - 2 * pad),
        height: tall * 0.76,
        color: row.color,
        line: Math.max(1.5, height * 0.011),
        low: row.trace.low,
        high: 1.08,
        seconds: row.trace.seconds,
      }
      drawSweep(brush, band, tMs / 1000, row.trace.at)
    }
    const x = row.trace ? split : pad
    brush.fillStyle = row.color
    brush.font = `600 ${tall * 0.26}px ${TEXT_FACE}`
    brush.fillText(row.label, x, top + tall * 0.29, width - x - pad)
    brush.font = `700 ${tall * 0.64}px ${TEXT_FACE}`
    brush.fillText(row.value, x, top + tall * 0.9, width - x - pad)
  })
}

function rowsOf({ heart, oxygen, pressure, breath }: Vitals, words: MonitorWords): Row[] {
  const rows: Row[] = []
  const row = (label: string, value: number, color: string, trace: Row['trace']): void =>
    void rows.push({ label, value: String(value), color, ...(trace && { trace }) })
  if (heart !== undefined)
    row(words.heart, heart, GREEN, { at: (s) => heartTrace(s, heart), low: -0.35, seconds: 6 })
  if (oxygen !== undefined)
    row(words.oxygen, oxygen, BLUE, { at: (s) => pulseTrace(s, heart ?? 0), low: -0.08, seconds: 6 })
  if (breath !== undefined)
    row(words.breath, breath, YELLOW, { at: (s) => breathTrace(s, breath), low: -0.08, seconds: 14 })
  if (pressure) rows.push({ label: words.pressure, value: `${pressure[0]}/${pressure[1]}`, color: WHITE })
  return rows
}
