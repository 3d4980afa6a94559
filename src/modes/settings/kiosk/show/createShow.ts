import { createEmitter, type Clock, type Disposable, type Emitter } from '../../../../shared/index.ts'
import type { Stage } from '../../../../visit/index.ts'
import { createCrossFade } from './crossFade.ts'
import type { ShownRoom } from './listRooms.ts'

/** How long one room is shown, and how long one view of it where nothing may turn. */
const ROOM_MS = 22_000
const VIEW_MS = 11_000
/** The next room is got ready this long before. */
const READY_MS = 9000
/** After a room that could not be had. */
const NEXT_MS = 3000
const TURN_DEG_PER_S = 2.2
/** Where the turning begins, before where one would face, so that this comes into view. */
const BEFORE_DEG = 22
const VIEW_DEG = 70
/** How far one looks down, on an upright and on a wide screen. */
const COVERED_TALL_DEG = 17
const COVERED_WIDE_DEG = 7

export interface ShowOptions {
  readonly stage: Stage
  readonly clock: Clock
  readonly rooms: readonly ShownRoom[]
  reducedMotion(): boolean
}

/** The rooms themselves, slowly turning, one after the other. */
export interface Show extends Disposable {
  /** Which room is on, counted from the start of the page. */
  readonly turn: number
  readonly room: ShownRoom | undefined
  start(): void
  /** Stands still: somebody else has the stage. */
  stop(): void
  readonly on: Emitter<{ turned: undefined }>['on']
}

export function createShow({ stage, clock, rooms, reducedMotion }: ShowOptions): Show {
  const { on, emit } = createEmitter<{ turned: undefined }>()
  const fade = createCrossFade(stage, clock)
  const fovDeg = stage.look.fovDeg
  let turn = -1
  let stopTimers: (() => void)[] = []
  let stopTurning: (() => void) | undefined
  let stopOpened: (() => void) | undefined
  let takeBack: (() => void) | undefined
  let running = false

  const room = (at = turn): ShownRoom | undefined =>
    rooms.length === 0 ? undefined : rooms[((at % rooms.length) + rooms.length) % rooms.length]
  const after = (ms: number, run: () => void): void => void stopTimers.push(clock.after(ms, run))

  const lookAt = (yawDeg: number): void => stage.turn({ yawDeg, fovDeg })
  /** The lower part of the screen is covered: what is worth seeing belongs above it. */
  const pitchOf = (shown: ShownRoom): number =>
    shown.pitchDeg - (innerHeight > innerWidth ? COVERED_TALL_DEG : COVERED_WIDE_DEG)
  const still = (shown: ShownRoom, views: number): void => {
    after(VIEW_MS, () => {
      fade.run(async () => lookAt(shown.yawDeg + VIEW_DEG * (views + 1)))
      if (views === 0) still(shown, 1)
    })
  }
  const enter = async (shown: ShownRoom): Promise<void> => {
    const { panorama, yawDeg } = shown
    const pitchDeg = pitchOf(shown)
    const from = reducedMotion() ? yawDeg : yawDeg - BEFORE_DEG
    await stage.enter(panorama, { yawDeg: from, pitchDeg, fovDeg })
    await seen(stage)
  }
  const next = (): void => {
    turn++
    const shown = room()
    emit('turned', undefined)
    if (!shown) {
      after(ROOM_MS, next)
      return
    }
    fade.run(() =>
      enter(shown).catch((error: unknown) => {
        console.warn(error)
        if (!running) return
        stopAll()
        after(NEXT_MS, next)
      }),
    )
    if (reducedMotion()) still(shown, 0)
    const coming = room(turn + 1)
    if (coming)
      after(ROOM_MS - READY_MS, () => {
        takeBack?.()
        takeBack = stage.hint(coming.panorama, {
          yawDeg: coming.yawDeg - BEFORE_DEG,
          pitchDeg: pitchOf(coming),
        })
      })
    after(ROOM_MS, () => {
      stopTimers = []
      next()
    })
  }
  const stopAll = (): void => {
    for (const stop of stopTimers) stop()
    stopTimers = []
  }
  /** Turns with the frames, and keeps them coming. */
  const turnSlowly = (): void => {
    const { viewer } = stage
    if (!viewer || stopTurning) return
    stopTurning = viewer.loop.addStep((_now, dtMs) => {
      if (reducedMotion()) return false
      // After a rest the first step would leap.
      const ms = Math.min(dtMs, 100)
      viewer.look.set({ yawDeg: viewer.look.look.yawDeg + (TURN_DEG_PER_S * ms) / 1000 })
      return true
    })
  }

  return {
    get turn() {
      return turn
    },
    get room() {
      return room()
    },
    start() {
      if (running) return
      running = true
      next()
      if (stage.viewer) turnSlowly()
      else stopOpened = stage.events.on('opened', turnSlowly)
    },
    stop() {
      running = false
      stopAll()
      takeBack?.()
      takeBack = undefined
      stopTurning?.()
      stopOpened?.()
      stopTurning = stopOpened = undefined
    },
    on,
    dispose() {
      this.stop()
      fade.dispose()
    },
  }
}

/** Resolves when what the stage was sent to is on the screen. */
function seen(stage: Stage): Promise<void> {
  const { viewer } = stage
  if (!viewer || viewer.current === stage.stream.current) return Promise.resolve()
  return new Promise((resolve) => {
    const off = viewer.events.on('shown', () => {
      off()
      resolve()
    })
  })
}
