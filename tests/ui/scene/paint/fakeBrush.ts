import type { Brush } from '../../../../src/ui/scene/paint/Painter.ts'

/** A brush that writes down what it is told: texts in order, and the points of its lines. */
export interface FakeBrush {
  readonly brush: Brush
  readonly texts: string[]
  readonly path: number[][]
  /** Rectangles that were filled. */
  readonly boxes: number[][]
}

export function createFakeBrush(): FakeBrush {
  const texts: string[] = []
  const path: number[][] = []
  const boxes: number[][] = []
  const point = (...at: number[]): void => void path.push(at)
  const known: Record<string, unknown> = {
    fillRect: (...at: number[]) => void boxes.push(at),
    fillText: (text: string) => texts.push(text),
    measureText: (text: string) => ({ width: text.length * 50 }),
    lineTo: point,
    moveTo: point,
    arc: point,
    ellipse: point,
    quadraticCurveTo: point,
    createRadialGradient: () => ({ addColorStop: () => undefined }),
  }
  const brush = new Proxy(known, {
    get: (target, name: string) => target[name] ?? (() => undefined),
    set: (target, name: string, value) => {
      target[name] = value
      return true
    },
  }) as unknown as Brush
  return { brush, texts, path, boxes }
}
