import type { Look } from '../../../platform/index.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const RAD = Math.PI / 180
/** The pitch of a view that shows a thing above a sheet stays within this, in degrees. */
const STEEPEST_DEG = 55

/**
 * Where to look so that a thing is seen beside a plate: in the middle of the larger part of the picture that the plate
 * leaves free, to its left, right or above.
 * @param box the plate; all in px
 */
export function lookBeside(
  thing: { readonly yaw: number; readonly pitch: number },
  look: Readonly<Look>,
  box: Box,
  width: number,
  height: number,
): Pick<Look, 'yawDeg' | 'pitchDeg'> {
  const [left, right, above] = [box.left * height, (width - box.right) * height, box.top * width]
  const tan = Math.tan((look.fovDeg * RAD) / 2)
  if (above >= left && above >= right) {
    const y = 1 - box.top / height
    const pitchDeg = thing.pitch - Math.atan(y * tan) / RAD
    return { yawDeg: thing.yaw, pitchDeg: Math.max(-STEEPEST_DEG, Math.min(STEEPEST_DEG, pitchDeg)) }
  }
  const middle = left >= right ? box.left / 2 : (box.right + width) / 2
  const x = (2 * middle) / width - 1
  const offDeg = Math.atan(x * tan * (width / Math.max(1, height))) / RAD
  return { yawDeg: thing.yaw - offDeg, pitchDeg: thing.pitch / 2 }
}
