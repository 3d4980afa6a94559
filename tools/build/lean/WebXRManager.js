import { EventDispatcher } from 'three/src/core/EventDispatcher.js'

/** A headset's session is the viewer's own; three only draws into the frame that it is given. */
export class WebXRManager extends EventDispatcher {
  enabled = false
  isPresenting = false
  cameraAutoUpdate = false
  setAnimationLoop() {}
  hasDepthSensing() {
    return false
  }
  getDepthSensingMesh() {
    return null
  }
  getEnvironmentBlendMode() {
    return undefined
  }
  updateCamera() {}
  dispose() {}
}
