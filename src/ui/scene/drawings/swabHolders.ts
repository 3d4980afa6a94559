import type { Brush } from '../paint/Painter.ts'
import type { Drawing } from './Drawing.ts'
import { limb, PAPER } from './shapes.ts'

const POCKETS = 5

/** A used swab: cream cloth, folded, with the blue thread that an X-ray can see. */
export function drawSwab(brush: Brush, x: number, y: number, width: number, height: number): void {
  brush.fillStyle = PAPER.cream
  brush.fillRect(x, y, width, height)
  brush.strokeStyle = '#D9C9A4'
  brush.lineWidth = height * 0.06
  for (const part of [0.33, 0.66]) {
    brush.beginPath()
    brush.moveTo(x, y + height * part)
    brush.lineTo(x + width, y + height * part)
    brush.stroke()
  }
  limb(
    brush,
    [
      x + width * 0.22,
      y + height * 0.1,
      x + width * 0.28,
      y + height * 0.5,
      x + width * 0.2,
      y + height * 0.9,
    ],
    height * 0.07,
    PAPER.blue,
  )
}

/** Two clear holders of five pockets: five swabs in one, four in the other, and one pocket with nothing in it. */
export const swabHolders: Drawing = {
  width: 20,
  height: 20,
  draw(brush) {
    for (const column of [0, 1]) {
      const x = 0.09 + column * 0.43
      brush.fillStyle = PAPER.steel
      brush.fillRect(x - 0.012, 0.012, 0.404, 0.976)
      brush.fillStyle = PAPER.pale
      brush.fillRect(x, 0.024, 0.38, 0.952)
      for (let k = 0; k < POCKETS; k++) {
        const y = 0.06 + k * 0.184
        brush.fillStyle = '#F3F8FA'
        brush.fillRect(x + 0.025, y, 0.33, 0.162)
        brush.strokeStyle = '#7E939D'
        brush.lineWidth = 0.006
        brush.strokeRect(x + 0.025, y, 0.33, 0.162)
        if (column === 0 || k < POCKETS - 1) drawSwab(brush, x + 0.07, y + 0.035, 0.24, 0.1)
      }
    }
  },
}
