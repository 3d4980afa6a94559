import type { Brush } from '../paint/Painter.ts'
import type { Drawing } from './Drawing.ts'

/** How far a centimetre is on the picture, in its heights. */
export const MATCH_CM = 0.4

/** Two pictures over one another: today's X-ray picture, pale, and the plan's outline, dashed. They should agree. */
export const pictureMatch: Drawing = {
  width: 24,
  height: 14,
  draw(brush, now) {
    drawMatch(brush, 24 / 14, ((now.values['left-right'] ?? 0) - (now.targets['left-right'] ?? 0)) * MATCH_CM)
  },
}

/** @param wide the picture's width, its height being 1; `off` how far today's picture is off */
export function drawMatch(brush: Brush, wide: number, off: number): void {
  brush.fillStyle = '#0D1117'
  brush.fillRect(0, 0, wide, 1)
  bones(brush, wide / 2 + off, (path) => {
    brush.strokeStyle = path === 'edge' ? '#9FB4C4' : '#5F7485'
    brush.lineWidth = path === 'edge' ? 0.03 : 0.045
    brush.setLineDash([])
  })
  bones(brush, wide / 2, () => {
    brush.strokeStyle = '#FFCF33'
    brush.lineWidth = 0.016
    brush.setLineDash([0.05, 0.03])
  })
  brush.setLineDash([])
}

/** A head and neck from the front, as outlines: skull, eye sockets, jaw, the bones of the neck, collar bones. */
function bones(brush: Brush, x: number, pen: (path: 'edge' | 'inner') => void): void {
  pen('edge')
  brush.beginPath()
  brush.moveTo(x - 0.17, 0.42)
  brush.quadraticCurveTo(x - 0.27, 0.06, x, 0.05)
  brush.quadraticCurveTo(x + 0.27, 0.06, x + 0.17, 0.42)
  brush.quadraticCurveTo(x + 0.14, 0.58, x + 0.07, 0.6)
  brush.lineTo(x - 0.07, 0.6)
  brush.quadraticCurveTo(x - 0.14, 0.58, x - 0.17, 0.42)
  brush.stroke()
  pen('inner')
  for (const side of [-1, 1]) {
    brush.beginPath()
    brush.ellipse(x + side * 0.085, 0.29, 0.055, 0.045, 0, 0, 2 * Math.PI)
    brush.stroke()
    brush.beginPath()
    brush.moveTo(x + side * 0.08, 0.93)
    brush.quadraticCurveTo(x + side * 0.3, 0.84, x + side * 0.56, 0.9)
    brush.stroke()
  }
  for (let k = 0; k < 5; k++) {
    brush.beginPath()
    brush.rect(x - 0.055, 0.56 + k * 0.088, 0.11, 0.06)
    brush.stroke()
  }
}
