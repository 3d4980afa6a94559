import { benchAddress, benchStart } from './benchAddress.ts'
import type { Stage } from './visit/index.ts'

/** The four calls by which the measuring harness drives any viewer. Angles in degrees; the field of view is vertical. */
interface Drive {
  load(scene: string): void
  setView(yawDeg: number, pitchDeg: number, fovDeg: number): void
  switchTo(scene: string): void
  prefetch(scene: string): void
}

/**
 * Starts on `?scene=…&yaw=…&pitch=…&fov=…` and puts the driver on the window. Only in a build with `--mode bench`;
 * everything else is what a visit runs on.
 */
export function drive(stage: Stage): void {
  const enter = (scene: string): void => {
    stage.enter(benchAddress(scene)).catch((error: unknown) => console.error(error))
  }
  const driver: Drive = {
    load: enter,
    switchTo: enter,
    prefetch: (scene) => void stage.hint(benchAddress(scene)),
    setView: (yawDeg, pitchDeg, fovDeg) => stage.turn({ yawDeg, pitchDeg, fovDeg }),
  }
  Object.assign(window, { __drive: driver, __stage: stage })
  stage
    .enter(benchStart(new URLSearchParams(location.search)))
    .catch((error: unknown) => console.error(error))
}
