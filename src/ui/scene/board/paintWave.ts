import type { Brush } from '../paint/Painter.ts'
import type { Rect } from './BoardPlan.ts'
import { soundWave } from './soundWave.ts'

const BEATS = 3
const BARS = 96

/** Draws three beats of a sound as bars: what is heard is also seen. */
export function paintWave(brush: Brush, area: Rect, sound: string, color: string): void {
  brush.fillStyle = color
  const each = area.width / BARS
  for (let k = 0; k < BARS; k++) {
    const phase = ((k / BARS) * BEATS) % 1
    // Blood rushes, so no two bars are quite alike; the same bar always is.
    const rush = 0.82 + 0.18 * Math.abs(Math.sin(k * 12.9898))
    const high = Math.max(0.03, soundWave(sound, phase) * rush) * area.height
    brush.fillRect(area.x + k * each + each * 0.15, area.y + area.height - high, each * 0.7, high)
  }
}
