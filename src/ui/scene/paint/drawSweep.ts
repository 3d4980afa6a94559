import type { Brush } from './Painter.ts'

/** Where a trace is drawn, in pixels, and how. */
export interface SweepBand {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly color: string
  /** Line width in pixels. */
  readonly line: number
  /** Lowest and highest value of the trace. */
  readonly low: number
  readonly high: number
  /** Seconds the pen takes from left to right. */
  readonly seconds: number
}

/** Part of the band that the pen has wiped ahead of itself. */
const GAP = 0.06

/**
 * The time (seconds) at which a monitor's pen last passed a place.
 * @param part the place, 0 (left) to 1 (right)
 * @returns undefined in the gap ahead of the pen, and where it has not been yet
 */
export function penTime(part: number, now: number, seconds: number): number | undefined {
  const pen = now / seconds - Math.floor(now / seconds)
  if (part > pen && part < pen + GAP) return undefined
  const ago = part <= pen ? pen - part : 1 + pen - part
  return now - ago * seconds
}

/** Draws a trace as a patient monitor does: a pen that runs to the right over the picture of its last round. */
export function drawSweep(
  brush: Brush,
  band: SweepBand,
  now: number,
  trace: (seconds: number) => number,
): void {
  brush.strokeStyle = band.color
  brush.lineWidth = band.line
  brush.lineJoin = 'round'
  brush.beginPath()
  let drawing = false
  for (let column = 0; column <= band.width; column++) {
    const time = penTime(column / band.width, now, band.seconds)
    if (time === undefined) {
      drawing = false
      continue
    }
    // A column is wider than a beat's spike is long: take the tallest of four moments, or the spikes flicker.
    let value = trace(time)
    for (let k = 1; k < 4; k++) {
      const other = trace(time - (k * band.seconds) / band.width / 4)
      if (Math.abs(other) > Math.abs(value)) value = other
    }
    const y = band.y + band.height * (1 - (value - band.low) / (band.high - band.low))
    if (drawing) brush.lineTo(band.x + column, y)
    else brush.moveTo(band.x + column, y)
    drawing = true
  }
  brush.stroke()
}
