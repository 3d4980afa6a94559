import type { Brush } from '../Painter.ts'

/**
 * Two camera views of the treatment room: the patient on the couch beneath the machine's arm, seen from the foot and
 * from the side. He breathes; when the sign comes he raises a hand.
 * @param raised whether his hand is up
 */
export function paintRoomCameras(
  brush: Brush,
  width: number,
  height: number,
  tMs: number,
  raised: boolean,
): void {
  const gap = width * 0.014
  const wide = (width - 3 * gap) / 2
  brush.fillStyle = '#0B1016'
  brush.fillRect(0, 0, width, height)
  for (const [x, side] of [
    [gap, false],
    [2 * gap + wide, true],
  ] as const) {
    brush.save()
    brush.beginPath()
    brush.rect(x, gap, wide, height - 2 * gap)
    brush.clip()
    brush.translate(x + wide / 2, gap)
    brush.scale(height - 2 * gap, height - 2 * gap)
    room(brush)
    if (side) fromTheSide(brush, tMs, raised)
    else fromTheFoot(brush, tMs, raised)
    brush.restore()
  }
}

function room(brush: Brush): void {
  brush.fillStyle = '#B9C7CE'
  brush.fillRect(-1, 0, 2, 0.62)
  brush.fillStyle = '#8E9EA6'
  brush.fillRect(-1, 0.62, 2, 0.4)
}

/** A line with round ends. */
function limb(brush: Brush, points: readonly number[], thick: number, color: string): void {
  brush.strokeStyle = color
  brush.lineWidth = thick
  brush.lineCap = 'round'
  brush.lineJoin = 'round'
  brush.beginPath()
  brush.moveTo(points[0]!, points[1]!)
  for (let k = 2; k < points.length; k += 2) brush.lineTo(points[k]!, points[k + 1]!)
  brush.stroke()
}

function oval(brush: Brush, x: number, y: number, rx: number, ry: number, color: string): void {
  brush.fillStyle = color
  brush.beginPath()
  brush.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  brush.fill()
}

const GOWN = '#6C8FB5'
const SKIN = '#B97F5B'
const STEEL = '#E9EEF0'

function breath(tMs: number): number {
  return Math.sin((tMs / 1000) * 1.5) * 0.006
}

function fromTheSide(brush: Brush, tMs: number, raised: boolean): void {
  // The machine: its stand, and the arm that reaches over the couch.
  brush.fillStyle = STEEL
  brush.fillRect(-0.72, 0.12, 0.26, 0.74)
  brush.fillRect(-0.5, 0.1, 0.52, 0.15)
  brush.fillRect(-0.14, 0.2, 0.2, 0.13)
  brush.fillStyle = '#4A5A66'
  brush.fillRect(-0.11, 0.33, 0.14, 0.035)
  limb(brush, [-0.36, 0.66, 0.7, 0.66], 0.035, '#3B4650')
  brush.fillStyle = '#5B6973'
  brush.fillRect(0.3, 0.68, 0.14, 0.24)
  limb(brush, [-0.05, 0.6, 0.62, 0.61], 0.085 + breath(tMs), GOWN)
  oval(brush, -0.17, 0.585, 0.075, 0.06, SKIN)
  oval(brush, -0.17, 0.57, 0.085, 0.06, 'rgba(246,250,252,0.6)')
  if (raised) limb(brush, [0.1, 0.57, 0.12, 0.44, 0.13, 0.36], 0.032, SKIN)
  else limb(brush, [0.1, 0.58, 0.3, 0.595], 0.03, SKIN)
}

function fromTheFoot(brush: Brush, tMs: number, raised: boolean): void {
  brush.fillStyle = STEEL
  brush.beginPath()
  brush.arc(0, 0.3, 0.36, Math.PI, 2 * Math.PI)
  brush.fill()
  brush.fillRect(-0.36, 0.3, 0.72, 0.08)
  brush.fillStyle = '#4A5A66'
  brush.fillRect(-0.09, 0.37, 0.18, 0.03)
  brush.fillStyle = '#3B4650'
  brush.beginPath()
  brush.moveTo(-0.13, 0.6)
  brush.lineTo(0.13, 0.6)
  brush.lineTo(0.26, 1)
  brush.lineTo(-0.26, 1)
  brush.fill()
  oval(brush, 0, 0.565, 0.05, 0.055, SKIN)
  oval(brush, 0, 0.56, 0.058, 0.06, 'rgba(246,250,252,0.55)')
  oval(brush, 0, 0.66, 0.13, 0.07 + breath(tMs), GOWN)
  oval(brush, 0, 0.8, 0.15, 0.12, GOWN)
  oval(brush, -0.07, 0.9, 0.04, 0.05, '#F2F2EE')
  oval(brush, 0.07, 0.9, 0.04, 0.05, '#F2F2EE')
  if (raised) limb(brush, [0.13, 0.66, 0.2, 0.52, 0.19, 0.42], 0.034, SKIN)
}
