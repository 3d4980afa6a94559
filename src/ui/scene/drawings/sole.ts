import type { Brush } from '../paint/Painter.ts'
import type { Drawing } from './Drawing.ts'
import { oval, PAPER, shape } from './shapes.ts'

const EDGE = { color: PAPER.skinShade, width: 0.008 }

/** The sole of a right foot, toes up: the big toe is on the right. */
export function drawSole(brush: Brush): void {
  const toes = [
    [0.365, 0.1, 0.072, 0.083],
    [0.255, 0.075, 0.043, 0.062],
    [0.183, 0.098, 0.037, 0.055],
    [0.125, 0.138, 0.034, 0.05],
    [0.074, 0.192, 0.031, 0.043],
  ] as const
  shape(
    brush,
    [0.05, 0.25],
    [
      [0.22, 0.13, 0.43, 0.19],
      [0.5, 0.28, 0.44, 0.42],
      [0.36, 0.56, 0.375, 0.72],
      [0.43, 0.99, 0.25, 0.985],
      [0.09, 0.98, 0.115, 0.78],
      [0.13, 0.58, 0.07, 0.44],
      [0.015, 0.32, 0.05, 0.25],
    ],
    PAPER.skin,
    EDGE,
  )
  for (const [x, y, rx, ry] of toes) {
    oval(brush, x, y, rx + 0.006, ry + 0.006, PAPER.skinShade, 0.12)
    oval(brush, x, y, rx, ry, PAPER.skin, 0.12)
    oval(brush, x + rx * 0.05, y - ry * 0.15, rx * 0.62, ry * 0.6, '#F2CBA9', 0.12)
  }
  // The pads that touch the ground are a lighter tone; the arch lies in shade.
  oval(brush, 0.355, 0.29, 0.085, 0.075, '#F2CBA9', -0.3)
  oval(brush, 0.108, 0.34, 0.05, 0.08, '#F2CBA9', 0.1)
  oval(brush, 0.245, 0.86, 0.095, 0.09, '#F2CBA9')
  shape(
    brush,
    [0.42, 0.46],
    [
      [0.29, 0.5, 0.3, 0.62],
      [0.31, 0.72, 0.372, 0.72],
      [0.36, 0.58, 0.42, 0.46],
    ],
    '#DFA67B',
  )
  // A patch of hard skin, with its lines.
  oval(brush, 0.23, 0.325, 0.045, 0.045, PAPER.hard, 0.2)
  brush.strokeStyle = '#A9812F'
  brush.lineWidth = 0.005
  for (const y of [-0.02, 0, 0.02]) {
    brush.beginPath()
    brush.moveTo(0.195, 0.325 + y)
    brush.quadraticCurveTo(0.23, 0.315 + y, 0.265, 0.327 + y)
    brush.stroke()
  }
}

/** A right sole brought close, with the six spots a thread may be put on. */
export const rightSole: Drawing = {
  width: 15,
  height: 30,
  draw: drawSole,
  spots: {
    'big-toe': [0.73, 0.095],
    'first-ball': [0.73, 0.285],
    'hard-skin': [0.46, 0.325],
    'fifth-ball': [0.19, 0.35],
    arch: [0.7, 0.585],
    heel: [0.49, 0.86],
  },
}
