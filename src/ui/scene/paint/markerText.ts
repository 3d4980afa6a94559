import type { Brush } from './Painter.ts'

/** A number from 0 to 1 that is always the same for the same place: handwriting that does not dance. */
function steady(seed: number): number {
  const x = Math.sin(seed * 127.1 + 11.7) * 43758.5453
  return x - Math.floor(x)
}

/**
 * Writes as with a marker pen: the letters of a legible face, each a little off its line and angle. The brush's font
 * and colour are already set.
 * @param size height of the writing in pixels
 * @returns where the writing ends, in pixels
 */
export function markerText(brush: Brush, text: string, x: number, y: number, size: number): number {
  brush.textAlign = 'left'
  brush.textBaseline = 'alphabetic'
  let done = ''
  let end = x
  for (const letter of text) {
    const at = x + brush.measureText(done).width
    const seed = done.length * 3.7 + text.length + letter.charCodeAt(0)
    brush.save()
    brush.translate(at, y + (steady(seed) - 0.5) * size * 0.05)
    brush.rotate((steady(seed + 5) - 0.5) * 0.07)
    brush.fillText(letter, 0, 0)
    brush.restore()
    done += letter
    end = x + brush.measureText(done).width
  }
  return end
}
