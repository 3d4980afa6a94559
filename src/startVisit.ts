import catalogue from 'virtual:catalogue'
import { createInterfaceLanguage, createUiContext, loadPage, loadScene } from './ui/index.ts'
import { loadThreeLayer, type Viewer } from './viewer/index.ts'
import { loadDay, Visit, withDeadline, type Place, type Stage } from './visit/index.ts'

/** Where the visit begins, as far as the page and its address say. */
export interface VisitStart extends Partial<Place> {
  readonly day: string
  readonly language: string
}

/**
 * Makes a visit out of a stage that shows a room already: the day and its words, the page around it, what is in the
 * room. Comes by dynamic import when the first room is sharp, and in pieces with a pause between them, so that looking
 * around stays smooth while it does.
 */
export async function startVisit(
  stage: Stage,
  viewer: Viewer,
  page: HTMLElement,
  start: VisitStart,
): Promise<Visit> {
  const entry = catalogue.days.find(({ id }) => id === start.day) ?? catalogue.days[0]
  if (!entry) throw new Error('No day has a picture: make one with the ingest command.')
  const [{ day, words, language: spoken }, language] = await Promise.all([
    withDeadline(stage.clock, entry.url, (signal) => loadDay(entry, start.language, signal)),
    createInterfaceLanguage(start.language),
  ])
  language.add(spoken, words.words)
  const scene = start.scene ?? entry.scenes[0]!.id
  const dressing = start.dressing ?? entry.scenes.find(({ id }) => id === scene)!.dressings[0]!.id
  const visit = new Visit(stage, viewer, entry, day, { scene, dressing })
  const ui = createUiContext(visit, language)
  await pause(viewer)
  const { mountPage } = await loadPage()
  mountPage(page, ui)
  await pause(viewer)
  const layer = await loadThreeLayer(viewer)
  await pause(viewer)
  const { mountScene } = await loadScene()
  mountScene(
    {
      renderer: layer.renderer,
      scene: layer.scene,
      camera: layer.camera,
      element: stage.canvas,
      redraw: () => viewer.redraw(),
      addWork: (work) => viewer.addWork(work),
    },
    ui,
  )
  return visit
}

/** Loads the same pieces without a day: for a build that is measured. */
export async function loadPieces(viewer: Viewer): Promise<void> {
  await loadPage()
  await pause(viewer)
  await loadThreeLayer(viewer)
  await pause(viewer)
  await loadScene()
}

/** Lets frames and input through. */
function pause(viewer: Viewer): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 })
    else viewer.clock.after(50, resolve)
  })
}
