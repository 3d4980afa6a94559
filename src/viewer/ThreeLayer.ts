import { PerspectiveCamera, Scene, WebGLRenderer } from 'three'
import type { Look } from './look.ts'
import type { SceneLayer } from './Viewer.ts'

/**
 * Things in the room, drawn by three.js over the panorama in the same context. The panorama is ours alone: this layer
 * neither clears nor draws when it is empty, and forgets GL state before each draw, since the panorama has changed it.
 * The camera stands at the origin, looking along −z at yaw 0.
 */
export class ThreeLayer implements SceneLayer {
  readonly renderer: WebGLRenderer
  readonly scene = new Scene()
  readonly camera = new PerspectiveCamera(65, 1, 0.1, 100)
  drawCalls = 0

  /** @param gl the panorama's own context */
  constructor(canvas: HTMLCanvasElement, gl: WebGL2RenderingContext) {
    this.renderer = new WebGLRenderer({ canvas, context: gl, antialias: false, depth: false, stencil: false })
    this.renderer.autoClear = false
    this.renderer.info.autoReset = false
    this.camera.rotation.order = 'YXZ'
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

  dispose(): void {
    this.renderer.dispose()
  }
}
