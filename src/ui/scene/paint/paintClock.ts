import type { Brush } from './Painter.ts'

const BLACK = '#1B1D22'
const RED = '#C4342B'

/** Where the hands point, in turns (0 is up, clockwise). */
export interface Hands {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/**
 * The hands of a clock that showed `shows` (hh:mm) on arrival, `tMs` later. The second hand steps, as a station
 * clock's does.
 */
export function clockHands(shows: string, tMs: number): Hands {
  const [hours = 0, minutes = 0] = shows.split(':').map(Number)
  const seconds = hours * 3600 + minutes * 60 + Math.floor(tMs / 1000)
  return {
    hour: (seconds / 43200) % 1,
    minute: (seconds / 3600) % 1,
    second: (seconds / 60) % 1,
  }
}

/** A wall clock: ticks and hands on nothing, since the pale face stands in the picture of the room. */
export function paintClock(brush: Brush, width: number, height: number, tMs: number, shows: string): void {
  const hands = clockHands(shows, tMs)
  const radius = Math.min(width, height) / 2
  brush.clearRect(0, 0, width, height)
  const ray = (turn: number, from: number, to: number, thick: number, color: string): void => {
    const [sin, cos] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)]
    brush.strokeStyle = color
    brush.lineWidth = radius * thick
    brush.beginPath()
    brush.moveTo(width / 2 + sin * radius * from, height / 2 + cos * radius * from)
    brush.lineTo(width / 2 + sin * radius * to, height / 2 + cos * radius * to)
    brush.stroke()
  }
  brush.lineCap = 'butt'
  for (let k = 0; k < 60; k++) {
    const isHour = k % 5 === 0
    ray(k / 60, isHour ? 0.74 : 0.84, 0.9, isHour ? 0.05 : 0.018, BLACK)
  }
  brush.lineCap = 'round'
  ray(hands.hour, -0.12, 0.5, 0.075, BLACK)
  ray(hands.minute, -0.14, 0.76, 0.055, BLACK)
  ray(hands.second, -0.2, 0.82, 0.022, RED)
  brush.fillStyle = RED
  brush.beginPath()
  brush.arc(width / 2, height / 2, radius * 0.045, 0, 2 * Math.PI)
  brush.fill()
}
