import type { Camera, Scene, WebGLRenderer } from 'three'
import type { Spend } from './LiveOverlays.ts'
import type { SceneView } from './SceneView.ts'

/** Where the things in a room are put: what the viewer keeps of three, and the ways into its frame. */
export interface ThreeStage {
  readonly renderer: WebGLRenderer
  readonly scene: Scene
  readonly camera: Camera
  /** The element that is pointed at and tapped; it shows the picture. */
  readonly element: HTMLCanvasElement
  /** How large what is seen is, whether on the page or before somebody's eyes. */
  readonly view: SceneView
  /** Asks for a frame that is drawn even though the view has not moved. */
  redraw(): void
  /**
   * `work` is called after each frame, inside the frame's upload budget: `spend` asks for bytes. It may leave any GL
   * state behind. It answers whether it wants another frame soon. Returns its removal.
   */
  addWork(work: (spend: Spend) => boolean): () => void
}
