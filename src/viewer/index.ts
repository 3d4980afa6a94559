export { createContext } from './createContext.ts'
export { fitCanvas } from './fitCanvas.ts'
export { showFirstPicture, type FirstPicture } from './FirstPicture.ts'
export type { FrameLoop, FrameStep, RequestFrame } from './FrameLoop.ts'
export type { Look, LookControl } from './look.ts'
export type { PanoramaSurface } from './PanoramaSurface.ts'
import type { ThreeLayer } from './ThreeLayer.ts'
import type { Viewer } from './Viewer.ts'

export type { ThreeLayer } from './ThreeLayer.ts'
export type { Eyes } from './Eyes.ts'
export { SHARPNESS, slotsFor, Viewer } from './Viewer.ts'
export type { SceneLayer, ViewerOptions } from './ViewerOptions.ts'
/** A headset's head in the room, fetched when a session begins. */
export const loadHeadRig = () => import('./HeadRig.ts')
export type { Curtain, HeadRig } from './HeadRig.ts'

const layers = new WeakMap<Viewer, Promise<ThreeLayer>>()

/**
 * The layer of things in the room; it brings three.js, so it is fetched when first wanted. One for a viewer: it shares
 * the viewer's graphics context.
 */
export function loadThreeLayer(viewer: Viewer): Promise<ThreeLayer> {
  const known = layers.get(viewer)
  if (known) return known
  const loading = import('./ThreeLayer.ts').then(({ ThreeLayer: Layer }) => {
    const layer = new Layer(viewer.canvas, viewer.gl)
    viewer.setLayer(layer)
    return layer
  })
  layers.set(viewer, loading)
  loading.catch(() => layers.delete(viewer))
  return loading
}
