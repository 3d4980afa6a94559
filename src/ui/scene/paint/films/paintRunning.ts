import type { Brush } from '../Painter.ts'

const INK = '#DCE6EC'
const MARK = '#FFCF33'
const BACK = '#18242F'

/**
 * Somebody running on the spot in slow motion, drawn as limbs: from the side, and from behind, with the lines that are
 * measured. One step takes two seconds.
 */
export function paintRunning(brush: Brush, width: number, height: number, tMs: number): void {
  brush.fillStyle = BACK
  brush.fillRect(0, 0, width, height)
  const phase = ((tMs / 2000) % 1) * 2 * Math.PI
  brush.save()
  brush.translate(width * 0.3, 0)
  brush.scale(height, height)
  fromTheSide(brush, phase)
  brush.restore()
  brush.fillStyle = '#2C3C4A'
  brush.fillRect(width * 0.575, height * 0.06, Math.max(1, width * 0.004), height * 0.88)
  brush.save()
  brush.translate(width * 0.79, 0)
  brush.scale(height, height)
  fromBehind(brush, phase)
  brush.restore()
}

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

function fromTheSide(brush: Brush, phase: number): void {
  limb(brush, [-0.5, 0.93, 0.5, 0.93], 0.02, '#3D4F5E')
  const bob = Math.abs(Math.sin(phase)) * 0.02
  const hip: [number, number] = [0, 0.5 - bob]
  for (const [side, color] of [
    [Math.PI, '#7F97A6'],
    [0, INK],
  ] as const) {
    const swing = Math.sin(phase + side)
    const bend = 0.5 + 0.45 * Math.cos(phase + side)
    const knee: [number, number] = [hip[0] + swing * 0.14, hip[1] + 0.2]
    const ankle: [number, number] = [knee[0] - bend * 0.16 + 0.02, knee[1] + 0.2 - bend * 0.07]
    limb(brush, [...hip, ...knee, ...ankle], 0.07, color)
    limb(brush, [...ankle, ankle[0] + 0.08, ankle[1] + 0.015 - bend * 0.02], 0.05, color)
    const hand: [number, number] = [-swing * 0.13 + 0.04, 0.36 - bob]
    limb(brush, [0.02, 0.25 - bob, -swing * 0.08 - 0.03, 0.36 - bob, ...hand], 0.045, color)
    if (side === 0) {
      limb(brush, [...hip, ...knee], 0.012, MARK)
      limb(brush, [...knee, ...ankle], 0.012, MARK)
      dot(brush, ...knee)
      dot(brush, ...ankle)
    }
  }
  limb(brush, [0.025, 0.24 - bob, ...hip], 0.11, INK)
  head(brush, 0.05, 0.13 - bob)
  dot(brush, ...hip)
}

function fromBehind(brush: Brush, phase: number): void {
  limb(brush, [-0.26, 0.93, 0.26, 0.93], 0.02, '#3D4F5E')
  const bob = Math.abs(Math.sin(phase)) * 0.02
  for (const side of [-1, 1]) {
    const lift = Math.max(0, side * Math.sin(phase))
    const foot: [number, number] = [side * 0.07, 0.9 - lift * 0.12]
    const lean = lift > 0 ? 0 : 0.018
    limb(brush, [side * 0.06, 0.5 - bob, side * 0.068, 0.7 - lift * 0.06, ...foot], 0.075, INK)
    limb(brush, [side * 0.068, 0.74, foot[0] - side * lean, foot[1]], 0.012, MARK)
    limb(brush, [side * 0.1, 0.25 - bob, side * 0.15, 0.37, side * 0.12, 0.42], 0.045, INK)
  }
  limb(brush, [0, 0.25 - bob, 0, 0.48 - bob], 0.16, INK)
  limb(brush, [-0.12, 0.5 - bob, 0.12, 0.5 - bob], 0.012, MARK)
  head(brush, 0, 0.13 - bob)
}

/** A head in a headscarf. */
function head(brush: Brush, x: number, y: number): void {
  brush.fillStyle = '#6FA7A0'
  brush.beginPath()
  brush.ellipse(x, y, 0.065, 0.08, 0, 0, 2 * Math.PI)
  brush.fill()
  limb(brush, [x - 0.02, y + 0.08, x - 0.05, y + 0.11], 0.05, '#6FA7A0')
}

function dot(brush: Brush, x: number, y: number): void {
  brush.fillStyle = MARK
  brush.beginPath()
  brush.arc(x, y, 0.02, 0, 2 * Math.PI)
  brush.fill()
}
