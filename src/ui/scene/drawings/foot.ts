import { soundWave } from '../board/soundWave.ts'
import type { Brush } from '../paint/Painter.ts'
import type { Drawing, Spot } from './Drawing.ts'
import { limb, oval, PAPER, shape } from './shapes.ts'

/** A foot from its inner side, toes to the left: the top of the foot, and behind the inner ankle bone. */
function drawFoot(brush: Brush): void {
  shape(
    brush,
    [1.02, 0],
    [
      [0.98, 0.28, 0.86, 0.42],
      [0.6, 0.5, 0.3, 0.66],
      [0.06, 0.7, 0.05, 0.8],
      [0.04, 0.9, 0.18, 0.91],
      [0.5, 0.88, 0.66, 0.86],
      [0.9, 0.84, 1.08, 0.92],
      [1.4, 0.97, 1.42, 0.8],
      [1.43, 0.62, 1.36, 0.45],
      [1.36, 0.2, 1.4, 0],
    ],
    PAPER.skin,
    { color: PAPER.skinShade, width: 0.012 },
  )
  oval(brush, 1.14, 0.5, 0.085, 0.09, '#F2CBA9')
  oval(brush, 1.15, 0.515, 0.06, 0.062, PAPER.skin)
  // The big toe and its nail.
  oval(brush, 0.13, 0.745, 0.05, 0.028, PAPER.nail, -0.25)
  limb(brush, [0.27, 0.69, 0.3, 0.78], 0.008, PAPER.skinShade)
  limb(brush, [0.7, 0.85, 0.95, 0.8], 0.01, PAPER.skinShade)
}

const TOP: Spot = [0.35, 0.57]
const ANKLE: Spot = [0.81, 0.56]

/**
 * The probe at its angle, and how clear the pulse sounds.
 * @param at where it touches, and `left` where the wave begins, in heights of the picture
 */
export function drawProbe(brush: Brush, at: readonly [number, number], degrees: number, left: number): void {
  const [x, y] = at
  brush.save()
  brush.translate(x, y)
  brush.rotate((-(90 - degrees) * Math.PI) / 180)
  brush.fillStyle = '#8FD6E8'
  brush.fillRect(-0.05, -0.02, 0.1, 0.03)
  limb(brush, [0, -0.06, 0, -0.36], 0.075, PAPER.ink)
  limb(brush, [0, -0.07, 0, -0.34], 0.045, PAPER.chalk)
  limb(brush, [0, -0.36, 0.02, -0.5], 0.02, PAPER.ink)
  brush.restore()
  const clear = clearness(degrees)
  brush.fillStyle = PAPER.ink
  brush.fillRect(left, 0.3, 0.36, 0.5)
  brush.fillStyle = PAPER.you
  for (let k = 0; k < 16; k++) {
    const high = Math.max(0.02, soundWave('doppler-three-beats', (k / 16) % 1) * clear) * 0.42
    brush.fillRect(left + 0.02 + k * 0.0205, 0.78 - high, 0.014, high)
  }
}

const footFor = (here: Spot): Drawing => ({
  width: 24,
  height: 16,
  draw: (brush) => drawFoot(brush),
  spots: { here },
})

/** Where the first pulse is felt, and the second. */
export const footTop = footFor(TOP)
export const footAnkle = footFor(ANKLE)

/** The probe on the foot at its angle, and how clear the sound is: clearest between 45 and 60 degrees. */
export const footTilt: Drawing = {
  width: 28,
  height: 15,
  draw(brush, now) {
    const degrees = now.values['tilt'] ?? 90
    drawFoot(brush)
    drawProbe(brush, [TOP[0] * 1.5, TOP[1]], degrees, 1.5)
  },
}

/** How clear a pulse sounds with the probe so many degrees to the skin, 0 to 1: upright it is faint. */
export function clearness(degrees: number): number {
  return Math.max(0.12, 1 - Math.abs(degrees - 52.5) / 42)
}
