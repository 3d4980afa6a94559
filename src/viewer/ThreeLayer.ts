import { ArrayCamera, PerspectiveCamera, Scene, Vector4, WebGLRenderer } from 'three'
import type { Eyes } from './Eyes.ts'
import type { Look } from './look.ts'
import type { SceneLayer } from './ViewerOptions.ts'

/**
 * Things in the room, drawn by three.js over the panorama in the same context. The panorama is ours alone: this layer
 * neither clears nor draws when it is empty, and forgets GL state before each draw, since the panorama has changed it.
 * The camera stands at the origin, looking along −z at yaw 0.
 */
export class ThreeLayer implements SceneLayer {
  readonly renderer: WebGLRenderer
  readonly scene = new Scene()
  readonly camera = new PerspectiveCamera(65, 1, 0.1, 100)
  private readonly eyeCameras = [createEyeCamera(), createEyeCamera()]
  private readonly bothEyes = new ArrayCamera()
  drawCalls = 0

  /** @param gl the panorama's own context */
  constructor(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext) {
    this.renderer = new WebGLRenderer({ canvas, context: gl, antialias: false, depth: false, stencil: false })
    this.renderer.autoClear = false
    this.renderer.info.autoReset = false
    this.camera.rotation.order = 'YXZ'
    this.bothEyes.matrixWorldAutoUpdate = false
  }

  /** Nothing visible stands directly in the scene or in one of its groups. */
  get empty(): boolean {
    return !this.scene.children.some(
      (child) => child.visible && (child.children.length > 0 || 'isMesh' in child),
    )
  }

  draw(look: Readonly<Look>, width: number, height: number): void {
    const { camera, renderer } = this
    camera.fov = look.fovDeg
    camera.aspect = width / height
    camera.updateProjectionMatrix()
    camera.rotation.set((look.pitchDeg * Math.PI) / 180, (-look.yawDeg * Math.PI) / 180, 0)
    renderer.resetState()
    renderer.setViewport(0, 0, width / renderer.getPixelRatio(), height / renderer.getPixelRatio())
    renderer.info.reset()
    renderer.render(this.scene, camera)
    this.drawCalls = renderer.info.render.calls
  }

  /** Both eyes in one pass over the scene: what is out of both views is left out once, and sorted once. */
  drawEyes({ eyes, count, framebuffer }: Eyes): void {
    const { renderer, bothEyes, eyeCameras } = this
    bothEyes.cameras.length = count
    for (let i = 0; i < count; i++) {
      const { projection, pose, viewport } = eyes[i]!
      const camera = eyeCameras[i]!
      camera.projectionMatrix.fromArray(projection)
      camera.matrixWorld.fromArray(pose)
      camera.matrixWorldInverse.copy(camera.matrixWorld).invert()
      camera.viewport!.set(viewport[0]!, viewport[1]!, viewport[2]!, viewport[3]!)
      bothEyes.cameras[i] = camera
    }
    // Distances for sorting are those from the first eye.
    bothEyes.projectionMatrix.copy(eyeCameras[0]!.projectionMatrix)
    bothEyes.matrixWorld.copy(eyeCameras[0]!.matrixWorld)
    bothEyes.matrixWorldInverse.copy(eyeCameras[0]!.matrixWorldInverse)
    renderer.resetState()
    renderer.state.bindFramebuffer(renderer.getContext().FRAMEBUFFER, framebuffer)
    renderer.info.reset()
    renderer.render(this.scene, bothEyes)
    this.drawCalls = renderer.info.render.calls
  }

  dispose(): void {
    this.renderer.dispose()
  }
}

function createEyeCamera(): PerspectiveCamera {
  const camera = new PerspectiveCamera()
  camera.matrixWorldAutoUpdate = false
  camera.viewport = new Vector4()
  return camera
}
