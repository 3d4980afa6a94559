import type { TaskView } from '../../../experience/index.ts'
import type { Direction } from '../../../manifest/index.ts'
import { createViewTurn, wrapDeg } from '../../../platform/index.ts'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import type { DayUi } from '../../DayUi.ts'
import type { SceneView } from '../SceneView.ts'
import { createMeasure } from '../paint/pen.ts'
import { createCutOuts } from '../props/createCutOuts.ts'
import { faceTask } from './faceTask.ts'
import { keepSame } from './keepSame.ts'
import { listTaskThings } from './listTaskThings.ts'
import { listThings } from './listThings.ts'
import { livePlace } from './propThings.ts'
import { besideLive } from './besideLive.ts'
import { roomScale } from './roomScale.ts'
import type { RoomThing } from './RoomThing.ts'

/** What stands in the present room, and what becomes of it when it is selected. */
export interface RoomThings extends Disposable {
  /** The same list until something changes. */
  list(): readonly RoomThing[]
  subscribe(changed: () => void): () => void
  /** Looks again, for what nothing tells: letters that have arrived, a screen of another size. */
  refresh(): void
  /** Aims at what `aims` names, undefined at nothing. */
  aim(aims: string | undefined): void
  /** Selects it. */
  take(aims: string): void
}

/** About as wide as a board is, in degrees. */
const BOARD_DEG = 44

/** Keeps the list of things up to date with the visit. While a room's picture is on its way, the old room keeps its own. */
export function createRoomThings(ui: DayUi, size: SceneView): RoomThings {
  const { visit, play, aim, language } = ui
  const disposer = createDisposer()
  const listeners = new Set<() => void>()
  const measure = createMeasure()
  const cutOuts = createCutOuts(visit.props, () => refresh())
  disposer.add(() => cutOuts.dispose())
  let things: readonly RoomThing[] = []
  let anchor: { readonly of: string; readonly at: Direction } | undefined
  let faced = ''
  const turn = createViewTurn(visit.look, visit.loop, ui.reducedMotion)
  disposer.add(() => turn.dispose())

  /** Half the width of the view, in degrees. */
  const halfDeg = (aspect: number): number =>
    (Math.atan(Math.tan((visit.look.look.fovDeg * Math.PI) / 360) * aspect) * 180) / Math.PI

  /**
   * Where a task's board stands: where the visitor looked when the step began, unless it is in view where it stands
   * already.
   */
  const anchorOf = (view: TaskView, aspect: number): Direction => {
    const of = `${view.task} ${view.scene} ${view.step}`
    if (anchor?.of === of) return anchor.at
    const { yawDeg: yaw, pitchDeg: pitch } = visit.look.look
    const here = anchor?.of.startsWith(`${view.task} ${view.scene} `) === true
    const isInView = anchor !== undefined && Math.abs(wrapDeg(anchor.at.yaw - yaw)) < halfDeg(aspect) * 0.7
    anchor = { of, at: here && isInView && anchor ? anchor.at : { yaw: size.within(yaw, BOARD_DEG), pitch } }
    return anchor.at
  }
  /** Turns to the things of a step, once, where none of them is in view. */
  const face = (view: TaskView, aspect: number): void => {
    const { yawDeg: yaw, pitchDeg: pitch } = visit.look.look
    const to = faceTask(view, { yaw, pitch }, { across: halfDeg(aspect), upward: visit.look.look.fovDeg / 2 })
    faceOnce(view, to)
  }
  /** Turns to what a step is about as it begins; after that the view is the visitor's own. */
  const faceOnce = (view: TaskView, to: Direction | undefined): void => {
    const of = `${view.task} ${view.scene} ${view.step}`
    if (faced === of) return
    faced = of
    if (to) turn.to({ yawDeg: to.yaw, pitchDeg: to.pitch })
  }

  const make = (): readonly RoomThing[] => {
    const { scene: sceneId, dressing: dressingId, picture, flat } = visit.store.getState()
    if (picture !== 'ready') return things
    const scene = visit.day.scenes.find(({ id }) => id === sceneId)
    const dressing = scene?.dressings.find(({ id }) => id === dressingId)
    if (!scene || !dressing || flat !== null) return []
    const scale = roomScale(size.height, visit.look.look.fovDeg, ui.settings.getState().textSize)
    const aspect = size.width / size.height
    const listing = { ui, scene, dressing, measure, cutOuts, scale, aspect }
    const view = play.taskView()
    if (!view) return listThings(listing)
    // Where a step leads to another room, nothing is faced or handed over before that room is there.
    if (view.scene !== sceneId) return []
    const live = livePlace(view, { scene, dressing })
    if (live) {
      const beside = besideLive(live, halfDeg(aspect))
      faceOnce(view, beside.look)
      return listTaskThings(listing, view, beside.board)
    }
    if (view.waitsFor === null) face(view, aspect)
    return listTaskThings(listing, view, anchorOf(view, aspect))
  }
  const refresh = (): void => {
    const next = keepSame(things, make())
    if (next === things) return
    things = next
    for (const changed of listeners) changed()
  }
  disposer.add(play.store.subscribe(refresh))
  disposer.add(ui.settings.subscribe(refresh))
  disposer.add(language.on('changed', refresh))
  disposer.add(aim.on('changed', refresh))
  window.addEventListener('resize', refresh)
  disposer.add(() => window.removeEventListener('resize', refresh))
  refresh()

  const wayOf = (id: string) =>
    visit.day.scenes
      .find((scene) => scene.id === visit.store.getState().scene)
      ?.ways.find((way) => way.id === id)
  return {
    list: () => things,
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    refresh,
    aim(aims) {
      const [kind, id] = parts(aims)
      if (kind === 'way') aim.at(wayOf(id))
      else aim.point(aims)
    },
    take(aims) {
      const [kind, id] = parts(aims)
      if (kind === 'hotspot') play.open(id)
      else if (kind === 'task') play.startTask(id)
      else if (kind === 'target') play.select(id)
      else if (kind === 'way') {
        const way = wayOf(id)
        aim.at(undefined)
        if (way) play.through(way)
      }
    },
    dispose: () => disposer.dispose(),
  }
}

function parts(aims: string | undefined): [kind: string, id: string] {
  const slash = aims?.indexOf('/') ?? -1
  return aims === undefined ? ['', ''] : [aims.slice(0, slash), aims.slice(slash + 1)]
}
