import type { Brush } from '../Painter.ts'

/** From least to most: a rainbow that also grows lighter step by step, so that it reads without its colours. */
const BANDS = ['#3B4CC0', '#2E8BC9', '#35B2A0', '#A9CF54', '#F2C53D', '#F08A3C', '#E24B4B'] as const

/**
 * A cross-section of a neck as a planning system shows it: body in greys, bands of dose, the target outlined and
 * hatched, the spinal cord with a ring of dots. Each band has its own line as well as its own colour. Rests.
 */
export function paintPlan(brush: Brush, width: number, height: number): void {
  brush.fillStyle = '#0B1016'
  brush.fillRect(0, 0, width, height)
  brush.save()
  const size = Math.min(width * 0.86, height)
  brush.translate((width - size * 0.16) / 2, height / 2)
  brush.scale(size, size)
  oval(brush, 0, 0, 0.4, 0.43, '#3A424B')
  oval(brush, 0, 0.005, 0.375, 0.405, '#59636D')
  oval(brush, 0, 0.16, 0.1, 0.11, '#C9D0D5')
  oval(brush, 0, 0.17, 0.045, 0.05, '#4A525B')
  oval(brush, 0, -0.18, 0.07, 0.06, '#12181F')
  brush.save()
  brush.beginPath()
  brush.ellipse(0, 0.005, 0.375, 0.405, 0, 0, 2 * Math.PI)
  brush.clip()
  BANDS.forEach((color, k) => band(brush, k, color))
  brush.restore()
  target(brush)
  // The spinal cord stays cool: a ring of dots says where it is.
  brush.strokeStyle = '#FFE36B'
  brush.lineWidth = 0.012
  brush.setLineDash([0.004, 0.022])
  brush.lineCap = 'round'
  brush.beginPath()
  brush.ellipse(0, 0.17, 0.06, 0.065, 0, 0, 2 * Math.PI)
  brush.stroke()
  brush.setLineDash([])
  brush.restore()
  scale(brush, width, height)
}

/** One band: the further in, the more dose. Lines of ever closer dashes tell them apart. */
function band(brush: Brush, k: number, color: string): void {
  const part = 1 - k / BANDS.length
  const [rx, ry] = [0.1 + 0.3 * part, 0.085 + 0.26 * part]
  brush.fillStyle = color
  brush.globalAlpha = 0.3 + 0.05 * k
  brush.beginPath()
  // Bent round the cord, as a plan is: pushed in at the back.
  brush.moveTo(-0.09 - rx, -0.06)
  brush.quadraticCurveTo(-0.09 - rx, -0.06 - ry, -0.09, -0.06 - ry)
  brush.quadraticCurveTo(-0.09 + rx, -0.06 - ry, -0.09 + rx, -0.06)
  brush.quadraticCurveTo(-0.06 + rx * 0.5, -0.06 + ry * 0.9, -0.1, -0.06 + ry * 0.62)
  brush.quadraticCurveTo(-0.09 - rx * 0.8, -0.06 + ry, -0.09 - rx, -0.06)
  brush.fill()
  brush.globalAlpha = 1
  brush.strokeStyle = color
  brush.lineWidth = 0.007
  brush.setLineDash(k === BANDS.length - 1 ? [] : [0.008 + 0.012 * k, 0.014])
  brush.stroke()
  brush.setLineDash([])
}

function target(brush: Brush): void {
  brush.save()
  brush.beginPath()
  brush.ellipse(-0.1, -0.07, 0.085, 0.068, 0.2, 0, 2 * Math.PI)
  brush.strokeStyle = '#FFFFFF'
  brush.lineWidth = 0.012
  brush.stroke()
  brush.clip()
  brush.lineWidth = 0.006
  for (let k = -4; k <= 4; k++) {
    brush.beginPath()
    brush.moveTo(-0.1 + k * 0.03 - 0.08, 0.01)
    brush.lineTo(-0.1 + k * 0.03 + 0.08, -0.15)
    brush.stroke()
  }
  brush.restore()
}

/** The key: from least (bottom) to most (top), in steps whose heights differ too. */
function scale(brush: Brush, width: number, height: number): void {
  const [x, wide, high] = [width * 0.91, width * 0.045, height * 0.1]
  BANDS.forEach((color, k) => {
    brush.fillStyle = color
    brush.fillRect(x, height * 0.85 - (k + 1) * high, wide * (0.4 + 0.1 * k), high * 0.9)
  })
}

function oval(brush: Brush, x: number, y: number, rx: number, ry: number, color: string): void {
  brush.fillStyle = color
  brush.beginPath()
  brush.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI)
  brush.fill()
}
