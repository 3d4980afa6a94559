import { STAR_PATH, STAR_TICK } from '../../page/starPath.ts'
import { CHALK, INK, YOU } from '../../scene/paint/palette.ts'
import type { Mark } from './Mark.ts'

/** Stars side by side: a dashed outline, then filled and with a tick. */
export function starMarks(won: readonly boolean[], x: number, y: number, size: number): Mark[] {
  return won.flatMap((isWon, k): Mark[] => {
    const area = { grid: 48, x: x + k * (size + 0.3), y, width: size, height: size } as const
    const star: Mark = {
      kind: 'path',
      path: STAR_PATH,
      fill: isWon ? YOU : CHALK,
      stroke: INK,
      thick: 3,
      ...(!isWon && { dashed: true }),
      ...area,
    }
    if (!isWon) return [star]
    return [star, { kind: 'path', path: STAR_TICK, stroke: INK, thick: 4, ...area }]
  })
}
