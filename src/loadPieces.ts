import { pause } from './pause.ts'
import { loadPage, loadScene } from './ui/index.ts'
import { loadThreeLayer, type Viewer } from './viewer/index.ts'

/** Loads the pieces of a visit, without a day: for a build that is measured. */
export async function loadPieces(viewer: Viewer): Promise<void> {
  await loadPage()
  await pause(viewer)
  await loadThreeLayer(viewer)
  await pause(viewer)
  await loadScene()
}
