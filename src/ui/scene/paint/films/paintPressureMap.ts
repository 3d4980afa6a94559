import type { Brush } from '../Painter.ts'

/** Little load to much: light to strong, and blue to red, so that it reads without its colours. */
const LOADS = ['#1C2A39', '#2B5DA8', '#2FA0B4', '#7CC46A', '#F0C93C', '#EF8737', '#E0413F'] as const
const COLUMNS = 26
const ROWS = 30

/** Where a foot bears weight: middle (0 to 1 across and down), reach, and how much of the load. */
const PADS = [
  [0.66, 0.12, 0.09, 0.75],
  [0.48, 0.1, 0.06, 0.4],
  [0.66, 0.3, 0.11, 0.95],
  [0.4, 0.32, 0.12, 0.7],
  [0.24, 0.38, 0.09, 0.5],
  [0.26, 0.6, 0.08, 0.25],
  [0.45, 0.84, 0.14, 1],
] as const

/**
 * What the pressure plate's screen shows: two feet as squares, larger and warmer where they bear more. The load wanders
 * slowly from heel to toes.
 */
export function paintPressureMap(brush: Brush, width: number, height: number, tMs: number): void {
  brush.fillStyle = '#0E1720'
  brush.fillRect(0, 0, width, height)
  const wander = Math.sin((tMs / 1000) * 0.7)
  const size = Math.min(width / 2.3 / COLUMNS, (height * 0.94) / ROWS)
  for (const side of [-1, 1]) {
    const left = width / 2 + side * width * 0.235 - (size * COLUMNS) / 2
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const u = (column + 0.5) / COLUMNS
        const load = loadAt(side > 0 ? 1 - u : u, (row + 0.5) / ROWS, wander * side)
        if (load < 0.06) continue
        const step = Math.min(LOADS.length - 1, 1 + Math.floor(load * (LOADS.length - 1)))
        const part = 0.5 + 0.45 * Math.min(1, load)
        brush.fillStyle = LOADS[step]!
        const inset = (size * (1 - part)) / 2
        brush.fillRect(
          left + column * size + inset,
          height * 0.03 + row * size + inset,
          size * part,
          size * part,
        )
      }
    }
  }
}

/** Load at a place of a left foot seen from above, 0 to about 1. @param wander −1 on the heels, 1 on the toes */
export function loadAt(u: number, v: number, wander: number): number {
  let load = 0
  for (const [x, y, reach, most] of PADS) {
    const shift = 1 + wander * (y < 0.5 ? 0.22 : -0.22)
    load = Math.max(load, most * shift * Math.exp(-(((u - x) / reach) ** 2 + ((v - y) / reach) ** 2)))
  }
  return load
}
