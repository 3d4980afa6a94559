import type { Brush } from '../paint/Painter.ts'
import type { Drawing } from './Drawing.ts'
import { limb, oval, PAPER } from './shapes.ts'

/** How far the heel leans when it bears the weight, in radians: inwards is positive. */
const LEAN: Readonly<Record<string, number>> = { more: 0.34, little: 0.12, out: -0.24 }
/** Drawn frames of a step, and how long one stands. */
const FRAMES = 4
const FRAME_MS = 260

/** Somebody walking away from us, seen from the knees down: what matters is how the heels lean. */
export const walker: Drawing = {
  width: 13,
  height: 13,
  tickMs: FRAME_MS,
  draw(brush, now, tMs) {
    const frame = Math.floor(tMs / FRAME_MS) % FRAMES
    brush.fillStyle = '#C9D3D8'
    brush.fillRect(0, 0.9, 1, 0.1)
    for (const side of [-1, 1]) {
      const bears = frame < 2 ? side === -1 : side === 1
      leg(brush, side, bears, frame % 2 === 1, LEAN[now.card] ?? 0)
    }
  },
}

function leg(brush: Brush, side: number, bears: boolean, late: boolean, lean: number): void {
  const x = 0.5 + side * 0.19
  const lift = bears ? 0 : late ? 0.1 : 0.06
  const tilt = bears ? lean * -side : lean * -side * 0.25
  const heel = 0.88 - lift
  const ankle = { x: x + Math.sin(tilt) * 0.13, y: heel - 0.17 }
  limb(brush, [x, 0.02, x, 0.3], 0.24, PAPER.cloth)
  limb(brush, [x, 0.36, ankle.x, ankle.y], 0.135, PAPER.skinShade)
  limb(brush, [x, 0.36, ankle.x, ankle.y], 0.115, PAPER.skin)
  brush.save()
  brush.translate(x, heel)
  brush.rotate(tilt)
  oval(brush, 0, -0.07, 0.115, 0.125, PAPER.ink)
  oval(brush, 0, -0.075, 0.1, 0.11, PAPER.blue)
  brush.fillStyle = PAPER.chalk
  brush.fillRect(-0.115, -0.005, 0.23, 0.04)
  brush.fillStyle = PAPER.ink
  brush.fillRect(-0.012, -0.17, 0.024, 0.15)
  brush.restore()
}

/** The sole of a right shoe, worn at its inner edge, evenly, or at its outer edge. */
function wornSole(worn: 'inner' | 'even' | 'outer'): Drawing {
  return {
    width: 4,
    height: 8,
    draw(brush) {
      brush.save()
      brush.scale(1, 1)
      oval(brush, 0.25, 0.27, 0.185, 0.25, PAPER.ink)
      oval(brush, 0.25, 0.8, 0.145, 0.185, PAPER.ink)
      brush.fillStyle = PAPER.ink
      brush.fillRect(0.13, 0.3, 0.24, 0.45)
      for (let k = 0; k < 9; k++) {
        const y = 0.08 + k * 0.1
        const wide = y > 0.42 && y < 0.66 ? 0.1 : 0.14
        brush.fillStyle = PAPER.steel
        brush.fillRect(0.25 - wide, y, wide * 2, 0.03)
      }
      // Where it is worn the pattern is gone. A right shoe from below, toes up: its inner edge is on the right.
      const at = worn === 'inner' ? 0.36 : worn === 'outer' ? 0.14 : 0.25
      const wide = worn === 'even' ? 0.1 : 0.065
      oval(brush, at, 0.26, wide, 0.16, PAPER.you)
      oval(brush, worn === 'even' ? 0.25 : at < 0.25 ? 0.18 : 0.32, 0.83, wide * 0.85, 0.11, PAPER.you)
      brush.restore()
    },
  }
}

export const wornInner = wornSole('inner')
export const wornEven = wornSole('even')
export const wornOuter = wornSole('outer')
