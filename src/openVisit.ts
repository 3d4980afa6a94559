import { readProgress, writeProgress, type CutId } from './experience/index.ts'
import { asksFirst } from './findStart.ts'
import { firstMoment, type VisitFrom } from './firstMoment.ts'
import type { CatalogueDay, CatalogueDressing, Day } from './manifest/index.ts'
import { pause } from './pause.ts'
import type { ProgramParts } from './Program.ts'
import { createDisposer, prefersReducedMotion, type Disposable, type Disposer } from './shared/index.ts'
import { createUiContext, loadPage, loadScene, type DayUi } from './ui/index.ts'
import { loadThreeLayer, type Viewer } from './viewer/index.ts'
import { Narrator, Visit, type Stage } from './visit/index.ts'

export type { VisitFrom }

/** Progress is written down this long after it changed. */
const KEEP_AFTER_MS = 400

/** The visit that was left in the middle, as it is kept. */
export interface LastVisit {
  readonly day: string
  readonly moment: string
  readonly cut: CutId
}

/**
 * Opens a visit: the room, its voice, the page around it, and then what stands in it. Resolves when the page is
 * there; disposing ends the visit and leaves the stage.
 * @param exits where the visit can lead besides its own rooms
 * @throws what the room's picture could not be had for
 */
export async function openVisit(
  parts: ProgramParts,
  entry: CatalogueDay,
  day: Day,
  cut: CutId,
  from: VisitFrom,
  exits: Pick<DayUi, 'leave' | 'read' | 'routes' | 'forget' | 'failed' | 'keep'>,
): Promise<Disposable> {
  const { stage, page, language, settings, mode, immersion } = parts
  const on = createDisposer()
  const moment = firstMoment(entry, day, cut, from)
  const { dressings } = entry.scenes.find(({ id }) => id === moment.scene)!
  page.toggleAttribute('data-veiled', asksFirst(entry, moment.scene))
  const viewer = await showRoom(
    stage,
    entry,
    dressings.find(({ id }) => id === moment.dressing) ?? dressings[0]!,
  )
  const narrator = new Narrator({
    entry,
    day,
    clock: stage.clock,
    settings,
    language,
    look: viewer.look,
    volumeCap: mode.policy.volumeCap,
  })
  on.add(() => narrator.dispose())
  await narrator.load()
  const visit = new Visit({
    stage,
    viewer,
    entry,
    day,
    place: { scene: moment.scene, dressing: moment.dressing },
    policy: () => ({
      ...mode.policy,
      goesOn: mode.policy.goesOn && settings.getState().goesOn,
      liftsItself: mode.policy.liftsItself || settings.getState().scanMs > 0 || immersion.liftsItself,
    }),
    cueMs: (script, cue) => narrator.cueMs(script, cue),
  })
  on.add(() => visit.dispose())
  narrator.follow(visit.play)
  const ui: DayUi = {
    ...createUiContext(visit, language, () => settings.getState().still || prefersReducedMotion()),
    play: visit.play,
    settings,
    speech: parts.speech,
    voiceLanguage: () => narrator.voiceLanguage,
    freeNavigation: mode.policy.freeNavigation,
    wayIn: immersion.wayIn,
    ...exits,
  }
  const { mountPage } = await loadPage()
  const face = mountPage(page, ui)
  on.add(() => face.dispose())
  if (mode.policy.keeps) keepProgress(parts, visit, on)
  const kept = mode.policy.keeps && readProgress(day, parts.storage.read(`progress.${day.id}`))
  if (kept) visit.store.setState({ ...kept })
  visit.play.begin(cut, moment.id)
  on.add(veil(page, visit))
  const started = mode.start(visit)
  on.add(() => started.dispose())
  immersion.show({ kind: 'visit', ui })
  furnish(parts, viewer, ui, on).catch((error: unknown) => console.error(error))
  return on
}

/** Shows a room's picture; resolves when there is a viewer. */
function showRoom(stage: Stage, entry: CatalogueDay, place: CatalogueDressing): Promise<Viewer> {
  // A flat picture stands before a room all the same: the day's first.
  const rooms = entry.scenes.flatMap(({ dressings }) => dressings)
  const shown = place.flat ? rooms.find(({ flat }) => !flat) : place
  return new Promise((resolve, reject) => {
    if (!shown) return reject(new Error(`The day "${entry.id}" has no panorama.`))
    const { yaw, pitch } = shown.view
    const look = { yawDeg: yaw, pitchDeg: pitch }
    const { viewer } = stage
    // A stage that shows another room already is on its way to this one when that has its description.
    if (viewer) return void stage.enter(shown.panorama, look).then(() => resolve(viewer), reject)
    stage.events.on('opened', resolve)
    stage.events.on('failed', reject)
    stage.enter(shown.panorama, look).catch(reject)
  })
}

/** Puts the things into the room: they bring three.js, and come after everything else. */
async function furnish(
  { stage, immersion }: ProgramParts,
  viewer: Viewer,
  ui: DayUi,
  on: Disposer,
): Promise<void> {
  await pause(viewer)
  const layer = await loadThreeLayer(viewer)
  await pause(viewer)
  const { createSceneView, mountScene } = await loadScene()
  if (on.disposed) return
  const scene = mountScene(
    {
      renderer: layer.renderer,
      scene: layer.scene,
      camera: layer.camera,
      element: stage.canvas,
      view: createSceneView(viewer, stage.canvas),
      redraw: () => viewer.redraw(),
      addWork: (work) => viewer.addWork(work),
    },
    ui,
  )
  on.add(() => scene.dispose())
  immersion.show({ kind: 'visit', ui, face: scene })
}

function keepProgress({ storage, stage }: ProgramParts, visit: Visit, on: Disposer): void {
  let cancel: (() => void) | undefined
  const keep = (): void => {
    const state = visit.store.getState()
    storage.write(`progress.${visit.day.id}`, writeProgress(visit.day, state))
    const isOver = state.opened?.kind === 'afterwards'
    const last: LastVisit = { day: visit.day.id, moment: state.moment, cut: state.cut }
    storage.write('last', isOver ? null : last)
  }
  on.add(
    visit.store.subscribe(() => {
      cancel?.()
      cancel = stage.clock.after(KEEP_AFTER_MS, keep)
    }),
  )
  on.add(() => cancel?.())
}

/** Hides a room until the question before it is answered. */
function veil(page: HTMLElement, visit: Visit): () => void {
  const draw = (): void => {
    page.toggleAttribute('data-veiled', visit.store.getState().opened?.kind === 'ask')
  }
  draw()
  return visit.store.subscribe(draw)
}
