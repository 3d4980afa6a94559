import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HeadRig, type HeadPose, type Vector } from '../../src/viewer/HeadRig.ts'

const RAD = Math.PI / 180
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const heads = fc.record({ yaw: between(-180, 180), pitch: between(-70, 70), roll: between(-30, 30) })
const IPD = 0.064

type Head = { readonly yaw: number; readonly pitch: number; readonly roll: number }

/** A head's matrix, column by column: heading to the right, up, and tilted to a shoulder; degrees and metres. */
function matrixOf({ yaw, pitch, roll }: Head, at: Vector = [0, 1.2, 0]): Float32Array {
  const [sy, cy, sp, cp] = [
    Math.sin(yaw * RAD),
    Math.cos(yaw * RAD),
    Math.sin(pitch * RAD),
    Math.cos(pitch * RAD),
  ]
  const [sr, cr] = [Math.sin(roll * RAD), Math.cos(roll * RAD)]
  const right = [cy, 0, sy]
  const up = [-sy * sp, cp, cy * sp]
  const back = [-sy * cp, -sp, cy * cp]
  const x = right.map((value, axis) => value * cr + up[axis]! * sr)
  const y = up.map((value, axis) => value * cr - right[axis]! * sr)
  return new Float32Array([...x, 0, ...y, 0, ...back, 0, ...at, 1])
}

/** Eyes that see 50° outwards and 40° inwards, 45° up and 50° down. */
function poseOf(head: Head, at: Vector = [0, 1.2, 0]): HeadPose {
  const matrix = matrixOf(head, at)
  const eye = (side: -1 | 1) => {
    const [l, r] =
      side < 0 ? [-Math.tan(50 * RAD), Math.tan(40 * RAD)] : [-Math.tan(40 * RAD), Math.tan(50 * RAD)]
    const [b, t] = [-Math.tan(50 * RAD), Math.tan(45 * RAD)]
    const projection = [
      2 / (r - l),
      0,
      0,
      0,
      0,
      2 / (t - b),
      0,
      0,
      (r + l) / (r - l),
      (t + b) / (t - b),
      -1,
      -1,
      0,
      0,
      -0.1,
      0,
    ]
    const moved = matrix.slice()
    for (let axis = 0; axis < 3; axis++) moved[12 + axis]! += (side * IPD * matrix[axis]!) / 2
    return { projectionMatrix: new Float32Array(projection), transform: { matrix: moved } }
  }
  return { transform: { matrix }, views: [eye(-1), eye(1)] }
}

function open(frontDeg = 0): HeadRig {
  return new HeadRig({} as WebGL2RenderingContext, { close: () => true }, frontDeg)
}
const viewport = () => ({ x: 0, y: 0, width: 1000, height: 1100 })
const wrap = (deg: number): number => ((((deg + 180) % 360) + 360) % 360) - 180
const read = (rig: HeadRig, head: Head, at?: Vector): void => rig.read(poseOf(head, at), viewport)

describe('a head in the room', () => {
  it('begins facing what the page faced, wherever the headset lies, and looks where it turns', () => {
    fc.assert(
      fc.property(heads, heads, between(-180, 180), (first, then, front) => {
        const rig = open(front)
        read(rig, first)
        expect(wrap(rig.look.yawDeg - front)).toBeCloseTo(0, 3)
        read(rig, then)
        expect(wrap(rig.look.yawDeg - front - (then.yaw - first.yaw))).toBeCloseTo(0, 3)
        expect(rig.look.pitchDeg).toBeCloseTo(then.pitch, 3)
      }),
    )
  })

  it('is turned by so much at once, and faces its front again after a reset', () => {
    fc.assert(
      fc.property(heads, heads, between(-170, 170), (first, then, deg) => {
        const rig = open(40)
        read(rig, first)
        rig.turn(deg)
        read(rig, then)
        expect(wrap(rig.look.yawDeg - 40 - deg - (then.yaw - first.yaw))).toBeCloseTo(0, 3)
        const front = rig.frontDeg
        rig.reset()
        read(rig, then, [1, 1.5, -2])
        expect(wrap(rig.look.yawDeg - front)).toBeCloseTo(0, 3)
        expect(rig.offset.every((metres) => Math.abs(metres) < 1e-6)).toBe(true)
      }),
    )
  })

  it('faces a coming room only when that arrives', () => {
    const rig = open(0)
    read(rig, { yaw: 15, pitch: 0, roll: 0 })
    rig.face(120)
    read(rig, { yaw: 25, pitch: 0, roll: 0 })
    expect(rig.look.yawDeg).toBeCloseTo(10, 4)
    expect(Math.atan2(rig.coming.forward[0]!, -rig.coming.forward[2]!) / RAD).toBeCloseTo(130, 4)
    rig.arrive()
    read(rig, { yaw: 25, pitch: 0, roll: 0 })
    expect(rig.look.yawDeg).toBeCloseTo(130, 4)
    expect(rig.coming).toBe(rig.view)
  })

  it('shows each eye the panorama from where it looks, at no distance, and things with theirs', () => {
    fc.assert(
      fc.property(heads, heads, (first, then) => {
        const rig = open(-70)
        read(rig, first)
        read(rig, then)
        const { forward } = rig.view
        for (const [k, { panorama, pose, projection }] of rig.eyes.entries()) {
          const clip = [0, 1, 3].map(
            (row) =>
              panorama[row]! * forward[0]! +
              panorama[4 + row]! * forward[1]! +
              panorama[8 + row]! * forward[2]!,
          )
          // Straight ahead of both eyes is as far off the middle as the lens is.
          expect(clip[0]! / clip[2]!).toBeCloseTo(-projection[8]!, 4)
          expect(clip[1]! / clip[2]!).toBeCloseTo(-projection[9]!, 4)
          const side = (k === 0 ? -1 : 1) * (IPD / 2)
          expect(Math.hypot(pose[12]!, pose[13]!, pose[14]!)).toBeCloseTo(IPD / 2, 5)
          expect(
            pose[12]! * rig.view.right[0]! + pose[13]! * rig.view.right[1]! + pose[14]! * rig.view.right[2]!,
          ).toBeCloseTo(side, 5)
        }
        expect(rig.view.tanX).toBeCloseTo(Math.tan(50 * RAD), 4)
        expect(rig.view.tanY).toBeCloseTo(Math.tan(50 * RAD), 4)
      }),
    )
  })

  it('turns a ray of the hand as it turns the head', () => {
    fc.assert(
      fc.property(heads, heads, between(-180, 180), (first, hand, deg) => {
        const rig = open(0)
        read(rig, first)
        rig.turn(deg)
        read(rig, first)
        const [from, along]: Vector[] = [
          [0, 0, 0],
          [0, 0, 0],
        ]
        rig.rayInRoom(matrixOf(hand, [0, 1.2, 0]), from!, along!)
        const yaw = Math.atan2(along![0], -along![2]) / RAD
        expect(wrap(yaw - deg - (hand.yaw - first.yaw))).toBeCloseTo(0, 3)
        expect(Math.asin(along![1]) / RAD).toBeCloseTo(hand.pitch, 3)
        expect(Math.hypot(...from!)).toBeCloseTo(0, 6)
      }),
    )
  })
})
