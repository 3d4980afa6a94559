import { wrapDeg } from '../../platform/index.ts'
import type { Viewer } from '../../viewer/index.ts'

/** What is seen of the room at once. */
export interface SceneView {
  /** In CSS pixels, or as many as a common screen would have for what the eyes see. */
  readonly width: number
  readonly height: number
  /**
   * Where something `widthDeg` wide may stand that was to stand at `yawDeg`, so that all of it can be pointed at: on
   * a screen anywhere, and before a head that turns 30° to each side nearer to its front.
   */
  within(yawDeg: number, widthDeg: number): number
}

/** Pixels a degree that markers are made for. */
const PX_PER_DEG = 22
const REACH_DEG = 30
/** Who looks further round than this has turned with their chair. */
const TURNED_DEG = 50

/** The view of a viewer's canvas, and of a session's eyes while there is one. Reading it allocates nothing. */
export function createSceneView(viewer: Pick<Viewer, 'eyes'>, element: HTMLElement): SceneView {
  const scale = (PX_PER_DEG * 180) / Math.PI
  return {
    get width() {
      return viewer.eyes ? viewer.eyes.view.tanX * 2 * scale : element.clientWidth
    },
    get height() {
      return viewer.eyes ? viewer.eyes.view.tanY * 2 * scale : Math.max(1, element.clientHeight)
    },
    within(yawDeg, widthDeg) {
      if (!viewer.eyes) return yawDeg
      const { frontDeg } = viewer.eyes
      const off = wrapDeg(yawDeg - frontDeg)
      if (Math.abs(off) > TURNED_DEG) return yawDeg
      const most = Math.max(0, REACH_DEG - widthDeg / 2)
      return wrapDeg(frontDeg + Math.max(-most, Math.min(most, off)))
    },
  }
}
