import type { Brush } from '../paint/Painter.ts'
import type { Drawing } from './Drawing.ts'

/** Two pictures over one another: today's X-ray picture, pale, and the plan's outline, dashed. They should agree. */
export const pictureMatch: Drawing = {
  width: 24,
  height: 14,
  draw(brush, now) {
    drawMatch(brush, 24 / 14, ((now.values['left-right'] ?? 0) - (now.targets['left-right'] ?? 0)) * 0.16)
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

/** A pelvis from the front, as outlines. */
function bones(brush: Brush, x: number, pen: (path: 'edge' | 'inner') => void): void {
  for (const side of [-1, 1]) {
    pen('edge')
    brush.beginPath()
    brush.moveTo(x + side * 0.06, 0.3)
    brush.quadraticCurveTo(x + side * 0.3, 0.08, x + side * 0.52, 0.26)
    brush.quadraticCurveTo(x + side * 0.5, 0.48, x + side * 0.36, 0.56)
    brush.quadraticCurveTo(x + side * 0.3, 0.86, x + side * 0.06, 0.78)
    brush.stroke()
    pen('inner')
    brush.beginPath()
    brush.ellipse(x + side * 0.22, 0.68, 0.07, 0.09, side * 0.3, 0, 2 * Math.PI)
    brush.stroke()
    brush.beginPath()
    brush.arc(x + side * 0.44, 0.6, 0.075, 0, 2 * Math.PI)
    brush.stroke()
    brush.beginPath()
    brush.moveTo(x + side * 0.5, 0.64)
    brush.lineTo(x + side * 0.56, 1)
    brush.stroke()
  }
  pen('inner')
  for (let k = 0; k < 4; k++) {
    brush.beginPath()
    brush.rect(x - 0.05, 0.02 + k * 0.085, 0.1, 0.065)
    brush.stroke()
  }
}
