import type { Scene, WebGLRenderer } from 'three'
import { Dwell, type XrRay } from '../../../platform/index.ts'
import { createDisposer, type Disposable } from '../../../shared/index.ts'
import type { HeadRig } from '../../../viewer/index.ts'
import type { PanelDesk } from '../../panels/Panel.ts'
import type { Spend } from '../LiveOverlays.ts'
import type { SceneFace } from '../mountScene.tsx'
import { ArrivingLook } from './ArrivingLook.ts'
import { Cursors } from './Cursors.ts'
import { listPlaces, type Place } from './listPlaces.ts'
import { meetThings, type ThingHit } from './meetThings.ts'
import { PanelRoom, type HeadNow, type PanelHit } from './PanelRoom.ts'
import type { Ray } from './ray.ts'
import { Veil } from './Veil.ts'

export interface ImmersiveParts {
  readonly renderer: WebGLRenderer
  readonly scene: Scene
  readonly element: HTMLCanvasElement
  readonly rig: HeadRig
  /** Ways of pointing besides the head, at most. */
  readonly hands: number
  addWork(work: (spend: Spend) => boolean): () => void
  now(): number
  /** How long a look rests on something to choose it, in milliseconds; 0: looks choose nothing. */
  dwellMs(): number
  /** No motion but the visitor's own. */
  still(): boolean
  /** Something was chosen or looked at: the visit is not idle. */
  touched(): void
}

/** What a headset shows: panels to read and choose on, and the things of a room where there is one. */
export interface OnShow {
  readonly desk?: PanelDesk | undefined
  readonly face?: SceneFace | undefined
}

/** Everything that is there in a headset and not on a screen: panels, rings and rays, and what hides the room. */
export interface Immersive extends Disposable {
  readonly veil: Veil
  readonly panels: PanelRoom
  show(on: OnShow): void
  /** A frame's step, with the head and the rays as they are now. Allocates nothing while nothing changes. */
  frame(nowMs: number, dtMs: number, rays: readonly XrRay[]): void
  /** Chooses what a ray points at. */
  choose(ray: XrRay): void
  /** Lets go of everything pointed at: input rests. */
  rest(): void
  /** All that can be chosen now, and where it is. */
  places(): readonly Place[]
}

/** The room can be pointed at while at least so much of it is seen. */
const SEEN = 0.5
/** A ring that is on nothing stands this far away, in metres. */
const NOWHERE_M = 1.6

/** Puts panels, rings and rays into a scene that is drawn for a head. */
export function mountImmersive(parts: ImmersiveParts): Immersive {
  const { rig, scene, element } = parts
  const disposer = createDisposer()
  const veil = new Veil()
  const panels = new PanelRoom(parts.renderer, () => undefined)
  const cursors = new Cursors(parts.hands)
  scene.add(veil.mesh, panels.group, cursors.group)
  const dwell = new Dwell()
  const arriving = new ArrivingLook()
  const head: HeadNow & { yaw: number; pitch: number; frontDeg: number } = { yaw: 0, pitch: 0, frontDeg: 0 }
  const fromSeat: Ray = { from: [0, 0, 0], along: [0, 0, -1] }
  const fromHead: Ray = { from: [0, 0, 0], along: [0, 0, -1] }
  const onPanel: PanelHit = { strip: undefined, target: undefined, far: Infinity }
  const onThing: ThingHit = { thing: undefined, far: Infinity }
  let on: OnShow = {}
  /** What is aimed at in this frame, by the first way of pointing that is on something. */
  let aims: string | undefined
  let hotStrip: PanelHit['strip']
  let hotTarget: string | undefined
  /** What the look rests on, under a name that stays the same. */
  let lookedAt: string | undefined
  let aimedHere = false

  /** Whether the room itself can be pointed at. */
  const isOpen = (): boolean => veil.cover < SEEN

  /** Finds what `fromSeat` points at, into `onPanel` and `onThing`. @returns how far away that is */
  const find = (): number => {
    for (let axis = 0; axis < 3; axis++) {
      fromHead.from[axis] = fromSeat.from[axis]! - rig.offset[axis]!
      fromHead.along[axis] = fromSeat.along[axis]!
    }
    panels.meet(fromSeat, onPanel)
    onThing.thing = undefined
    onThing.far = Infinity
    if (!onPanel.strip && on.face && isOpen())
      meetThings(on.face.room.list(), on.face.turns, fromHead, onThing)
    return Math.min(onPanel.far, onThing.far)
  }
  /** Takes what was found as what is aimed at, unless something is already. */
  const aimAtFound = (): void => {
    if (hotStrip || aims !== undefined) return
    if (onPanel.target) {
      hotStrip = onPanel.strip
      hotTarget = onPanel.target.id
    } else aims = onThing.thing?.aims ?? undefined
  }
  const take = (): void => {
    if (onPanel.target) onPanel.target.select()
    else if (onThing.thing?.aims) on.face?.room.take(onThing.thing.aims)
    else return
    parts.touched()
  }
  const setRing = (index: number, far: number, isHot: boolean, progress: number): void => {
    const reach = Number.isFinite(far) ? far : NOWHERE_M
    const { from, along } = fromHead
    place[0] = from[0] + along[0] * reach
    place[1] = from[1] + along[1] * reach
    place[2] = from[2] + along[2] * reach
    cursors.ring(index, place, isHot, progress)
  }
  const place: [number, number, number] = [0, 0, 0]
  const isHot = (): boolean => onPanel.target !== undefined || (onThing.thing?.aims ?? null) !== null

  const pointByHands = (rays: readonly XrRay[]): void => {
    for (let i = 0; i < parts.hands; i++) {
      const ray = rays[i]
      if (!ray?.on) {
        cursors.hide(i)
        continue
      }
      rig.rayInRoom(ray.matrix, fromSeat.from, fromSeat.along)
      const far = find()
      aimAtFound()
      cursors.hide(i)
      if (ray.held) cursors.ray(i, fromHead.from, fromHead.along, far)
      if (Number.isFinite(far)) setRing(i, far, isHot(), 0)
    }
  }
  const pointByLooking = (nowMs: number): void => {
    const dwellMs = parts.dwellMs()
    if (dwellMs <= 0) {
      cursors.hide(parts.hands)
      dwell.rest(nowMs)
      return
    }
    const { forward } = rig.view
    for (let axis = 0; axis < 3; axis++) {
      fromSeat.from[axis] = rig.offset[axis]!
      fromSeat.along[axis] = forward[axis]!
    }
    const far = find()
    aimAtFound()
    lookedAt = onPanel.target ? onPanel.strip!.nameOf(onPanel.target.id) : (onThing.thing?.aims ?? undefined)
    const mayChoose = arriving.mayChoose(nowMs, fromSeat.along, lookedAt)
    if (dwell.look(nowMs, mayChoose ? lookedAt : undefined, dwellMs) !== undefined) take()
    setRing(parts.hands, far, isHot(), dwell.progress)
  }
  /** Tells panels and room what is aimed at now. */
  const tell = (): void => {
    const strips = panels.panels
    for (let k = 0; k < strips.length; k++) strips[k]!.heat(strips[k] === hotStrip ? hotTarget : undefined)
    if (!on.face || (aims === undefined && !aimedHere)) return
    aimedHere = aims !== undefined
    on.face.room.aim(aims)
  }

  disposer.add(parts.addWork((spend) => panels.work(spend)))
  const restored = (): void => panels.lost()
  element.addEventListener('webglcontextrestored', restored)
  disposer.add(() => element.removeEventListener('webglcontextrestored', restored))
  disposer.add(() => {
    if (aimedHere) on.face?.room.aim(undefined)
    panels.dispose()
    cursors.dispose()
    veil.dispose()
  })
  return {
    veil,
    panels,
    show(next) {
      if (aimedHere && on.face !== next.face) aimedHere = false
      if (on.desk !== next.desk) panels.show(next.desk)
      on = next
    },
    frame(nowMs, dtMs, rays) {
      veil.step(nowMs)
      head.yaw = rig.look.yawDeg
      head.pitch = rig.look.pitchDeg
      head.frontDeg = rig.frontDeg
      panels.stand(head, dtMs, parts.still())
      panels.group.position.set(-rig.offset[0], -rig.offset[1], -rig.offset[2])
      aims = undefined
      hotStrip = undefined
      hotTarget = undefined
      pointByHands(rays)
      pointByLooking(nowMs)
      tell()
    },
    choose(ray) {
      rig.rayInRoom(ray.matrix, fromSeat.from, fromSeat.along)
      find()
      take()
      dwell.rest(parts.now())
    },
    rest() {
      dwell.rest(parts.now())
      for (let i = 0; i <= parts.hands; i++) cursors.hide(i)
      aims = undefined
      hotStrip = undefined
      tell()
    },
    places: () =>
      listPlaces(panels.panels, isOpen() ? (on.face?.room.list() ?? []) : [], on.face?.turns, rig.offset),
    dispose: () => disposer.dispose(),
  }
}
