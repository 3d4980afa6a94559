import type { Drawing } from './Drawing.ts'
import { oval, PAPER } from './shapes.ts'
import { drawSwab } from './swabHolders.ts'

/** The missing swab, half under the wheel of the bucket. */
export const missingSwab: Drawing = {
  width: 5,
  height: 3.4,
  draw(brush) {
    brush.save()
    brush.translate(0.72, 0.62)
    brush.rotate(-0.18)
    drawSwab(brush, -0.45, -0.2, 0.8, 0.44)
    brush.restore()
    oval(brush, 1.1, 0.45, 0.3, 0.36, '#2A2A30')
    oval(brush, 1.1, 0.45, 0.13, 0.16, PAPER.steel)
  },
}
