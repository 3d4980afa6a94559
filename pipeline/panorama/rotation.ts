/** A 3 × 3 matrix in row order. */
export type Matrix = readonly [number, number, number, number, number, number, number, number, number]

/** How a camera stood when it took a picture, in degrees, as GPano writes it. */
export interface Pose {
  /** Compass direction of the picture's centre, clockwise from north. */
  readonly heading: number
  /** How far the picture's centre points above the horizon. */
  readonly pitch: number
  /** How far the camera leant clockwise. */
  readonly roll: number
}

export const LEVEL: Pose = { heading: 0, pitch: 0, roll: 0 }

/**
 * The matrix that turns a direction of the world (x right, y up, −z forward) into one of the picture, so that a
 * picture taken by a leaning camera comes out upright. Its rows are the camera's right, up and backward axes.
 */
export function worldToPicture({ heading, pitch, roll }: Pose): Matrix {
  const [sh, ch] = sineCosine(heading)
  const [sp, cp] = sineCosine(pitch)
  const [sr, cr] = sineCosine(roll)
  const forward = [sh * cp, sp, -ch * cp] as const
  const right = [ch, 0, sh] as const
  const up = [-sh * sp, cp, ch * sp] as const
  const lean = (a: number, b: number) => cr * a + sr * b
  return [
    lean(right[0], -up[0]),
    lean(right[1], -up[1]),
    lean(right[2], -up[2]),
    lean(up[0], right[0]),
    lean(up[1], right[1]),
    lean(up[2], right[2]),
    -forward[0],
    -forward[1],
    -forward[2],
  ]
}

function sineCosine(degrees: number): readonly [number, number] {
  const radians = (degrees * Math.PI) / 180
  return [Math.sin(radians), Math.cos(radians)]
}
