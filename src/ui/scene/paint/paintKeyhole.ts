import type { Brush } from './Painter.ts'

/** Cartilage on the end of a bone: its outline as a slowly swaying arc, and the shade under its edge. */
function bone(
  brush: Brush,
  x: number,
  y: number,
  radius: number,
  lean: number,
  light: string,
  shade: string,
): void {
  const fill = brush.createRadialGradient(x - radius * 0.25, y - radius * 0.45, radius * 0.1, x, y, radius)
  fill.addColorStop(0, light)
  fill.addColorStop(0.82, '#E9F0EC')
  fill.addColorStop(1, shade)
  brush.fillStyle = fill
  brush.beginPath()
  brush.ellipse(x, y, radius, radius * 0.86, lean, 0, 2 * Math.PI)
  brush.fill()
}

/**
 * The picture of a keyhole camera inside a knee, as a drawing: smooth white cartilage in clear moving water, a pale
 * meniscus between, nothing else. The camera drifts as in a steady hand.
 */
export function paintKeyhole(brush: Brush, width: number, height: number, tMs: number): void {
  const t = tMs / 1000
  const sway = Math.sin(t * 0.55) * 0.012
  const bob = Math.sin(t * 0.38 + 1) * 0.01
  // The scope's round field is larger than the screen is high, as surgeons set it.
  const size = Math.min(width * 0.94, height * 1.28)
  brush.fillStyle = '#05080A'
  brush.fillRect(0, 0, width, height)
  brush.save()
  brush.beginPath()
  brush.arc(width / 2, height / 2, size * 0.485, 0, 2 * Math.PI)
  brush.clip()
  brush.translate(width / 2 + sway * size, height / 2 + bob * size)
  const water = brush.createRadialGradient(0, 0, size * 0.05, 0, 0, size * 0.55)
  water.addColorStop(0, '#CFEDEC')
  water.addColorStop(0.6, '#8CC6CB')
  water.addColorStop(1, '#3D7782')
  brush.fillStyle = water
  brush.fillRect(-size, -size, 2 * size, 2 * size)

  bone(brush, size * 0.06, -size * 0.47, size * 0.5, 0.12 + sway, '#FFFFFF', '#A9C4C2')
  bone(brush, -size * 0.1, size * 0.56, size * 0.55, -0.08 - sway, '#FBFDFB', '#9DBBB9')

  // The meniscus: a pale crescent whose free edge floats a little.
  const edge = Math.sin(t * 0.9) * 0.012
  brush.fillStyle = '#F3EBD6'
  brush.beginPath()
  brush.moveTo(-size * 0.62, -size * 0.06)
  brush.quadraticCurveTo(-size * 0.25, size * (0.02 + edge), size * 0.02, size * (0.055 + edge))
  brush.quadraticCurveTo(-size * 0.22, size * 0.12, -size * 0.6, size * 0.16)
  brush.fill()
  brush.strokeStyle = '#D9CBAA'
  brush.lineWidth = size * 0.006
  brush.stroke()

  // Light glides over the wet surfaces.
  brush.strokeStyle = 'rgba(255,255,255,0.75)'
  brush.lineCap = 'round'
  brush.lineWidth = size * 0.014
  const glint = Math.sin(t * 0.55) * 0.08
  brush.beginPath()
  brush.ellipse(size * 0.06, -size * 0.47, size * 0.43, size * 0.36, 0.12, 1.15 + glint, 1.75 + glint)
  brush.stroke()

  // Specks drift past in the water.
  brush.fillStyle = 'rgba(255,255,255,0.55)'
  for (let k = 0; k < 9; k++) {
    const along = (k * 0.137 + t * (0.012 + 0.004 * (k % 3))) % 1
    const x = (along - 0.5) * 1.1
    const y = -0.02 + Math.sin(k * 2.4 + t * 0.3) * 0.07
    brush.beginPath()
    brush.arc(x * size, y * size, size * (0.003 + 0.0015 * (k % 3)), 0, 2 * Math.PI)
    brush.fill()
  }
  brush.restore()
  const rim = brush.createRadialGradient(
    width / 2,
    height / 2,
    size * 0.36,
    width / 2,
    height / 2,
    size * 0.49,
  )
  rim.addColorStop(0, 'rgba(5,8,10,0)')
  rim.addColorStop(1, 'rgba(5,8,10,0.55)')
  brush.fillStyle = rim
  brush.beginPath()
  brush.arc(width / 2, height / 2, size * 0.49, 0, 2 * Math.PI)
  brush.fill()
}
