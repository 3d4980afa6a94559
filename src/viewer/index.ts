export { createContext } from './createContext.ts'
export { showFirstPicture, type FirstPicture } from './FirstPicture.ts'
export type { FrameLoop, FrameStep, RequestFrame } from './FrameLoop.ts'
export type { Look, LookControl } from './look.ts'
export type { PanoramaSurface } from './PanoramaSurface.ts'
import type { ThreeLayer } from './ThreeLayer.ts'
import type { Viewer } from './Viewer.ts'

export type { ThreeLayer } from './ThreeLayer.ts'
export { SHARPNESS, slotsFor, Viewer, type SceneLayer, type ViewerOptions } from './Viewer.ts'

/** The layer of things in the room; it brings three.js, so it is fetched when first wanted. */
export async function loadThreeLayer(viewer: Viewer): Promise<ThreeLayer> {
  const { ThreeLayer: Layer } = await import('./ThreeLayer.ts')
  const layer = new Layer(viewer.canvas, viewer.gl)
  viewer.setLayer(layer)
  return layer
}
