import catalogue from 'virtual:catalogue'
import { createInterfaceLanguage, createUiContext, mountPage, mountScene } from './ui/index.ts'
import { loadThreeLayer, type Viewer } from './viewer/index.ts'
import { loadDay, Visit, type Place, type Stage } from './visit/index.ts'

/** Where the visit begins, as far as the page and its address say. */
export interface VisitStart extends Partial<Place> {
  readonly day: string
  readonly language: string
}

/**
 * Makes a visit out of a stage that shows a room already: the day and its words, what is in the room, the page around
 * it. Comes by dynamic import when the first room is sharp, with everything that the first picture does not need.
 */
export async function startVisit(
  stage: Stage,
  viewer: Viewer,
  page: HTMLElement,
  start: VisitStart,
): Promise<Visit> {
  const entry = catalogue.days.find(({ id }) => id === start.day) ?? catalogue.days[0]
  if (!entry) throw new Error('No day has a picture: make one with the ingest command.')
  const [{ day, words, language: spoken }, language, layer] = await Promise.all([
    loadDay(entry, start.language, new AbortController().signal),
    createInterfaceLanguage(start.language),
    loadThreeLayer(viewer),
  ])
  language.add(spoken, words.words)
  const scene = start.scene ?? entry.scenes[0]!.id
  const dressing = start.dressing ?? entry.scenes.find(({ id }) => id === scene)!.dressings[0]!.id
  const visit = new Visit(stage, viewer, entry, day, { scene, dressing })
  const ui = createUiContext(visit, language)
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
  mountPage(page, ui)
  return visit
}
