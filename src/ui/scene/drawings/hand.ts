import type { Drawing } from './Drawing.ts'
import { limb, oval, PAPER } from './shapes.ts'

/** The back of a hand that rests, palm down, with a thread touching it. */
export const hand: Drawing = {
  width: 16,
  height: 16,
  draw(brush) {
    for (const grow of [0.012, 0]) {
      const skin = grow > 0 ? PAPER.skinShade : PAPER.skin
      limb(brush, [0.5, 0.98, 0.5, 0.8], 0.3 + grow * 2, skin)
      for (const [x, y, x2, y2, thick] of [
        [0.38, 0.5, 0.3, 0.2, 0.105],
        [0.47, 0.47, 0.45, 0.11, 0.11],
        [0.56, 0.48, 0.59, 0.13, 0.108],
        [0.64, 0.52, 0.72, 0.24, 0.095],
      ] as const)
        limb(brush, [x, y, x2, y2], thick + grow * 2, skin)
      limb(brush, [0.34, 0.72, 0.2, 0.55, 0.17, 0.46], 0.11 + grow * 2, skin)
      oval(brush, 0.505, 0.63, 0.2 + grow, 0.225 + grow, skin)
    }
    for (const [x, y] of [
      [0.3, 0.185],
      [0.45, 0.095],
      [0.592, 0.115],
      [0.725, 0.225],
    ] as const)
      oval(brush, x, y, 0.032, 0.04, PAPER.nail)
    limb(brush, [0.9, 0.25, 0.74, 0.42, 0.52, 0.6], 0.007, PAPER.blue)
    limb(brush, [0.9, 0.25, 0.97, 0.18], 0.035, PAPER.ink)
  },
  spots: { hand: [0.52, 0.6] },
}
