import type { StoreApi } from 'zustand/vanilla'
import { loadPanels, type HeadsetActions, type PanelDesk, type WayInState } from '../../../ui/index.ts'
import type { ImmersionDisplay, ImmersionParts } from '../../Immersion.ts'
import type { Shown } from '../../Shown.ts'
import type { SessionLab } from './lab/openLab.ts'
import { HeadsetSession } from './HeadsetSession.ts'
import { SESSION_INIT } from './openSession.ts'
import { SessionTimer } from './SessionTimer.ts'
import { chooseScale, nextScale } from './scale.ts'
import { dimOf } from './dimOf.ts'

/** How often it is looked whether the head has moved, and by how much a head that is worn always does. */
const HEAD_MS = 2000
const HEAD_DEG = 0.3

/** Not every browser has it. */
type OfferingXr = XRSystem & { readonly offerSession?: XRSystem['requestSession'] }

/** A headset: goes in and out, and shows there what is on. */
export class Headset implements ImmersionDisplay {
  private readonly parts: ImmersionParts
  private readonly store: StoreApi<WayInState>
  private session: HeadsetSession | undefined
  private shown: Shown | undefined
  private desk: PanelDesk | undefined
  private unfollow: (() => void) | undefined
  private timer: SessionTimer | undefined
  private actions: HeadsetActions | undefined
  private panels: Awaited<ReturnType<typeof loadPanels>> | undefined
  /** What the desk was made for. */
  private deskOf: unknown
  private lab: SessionLab | undefined
  private busy = false

  constructor(parts: ImmersionParts, store: StoreApi<WayInState>) {
    this.parts = parts
    this.store = store
    this.offer()
  }

  enter(): void {
    if (this.session || this.busy || !navigator.xr) return
    this.busy = true
    this.store.setState({ said: null })
    navigator.xr
      .requestSession('immersive-vr', SESSION_INIT)
      .then((session) => this.begin(session))
      .catch((error: unknown) => this.refuse(error))
  }

  leave(): void {
    this.session?.end()
  }

  show(shown: Shown): void {
    this.shown = shown
    if (this.session) this.present(this.session)
  }

  get liftsItself(): boolean {
    return this.session !== undefined && this.looksChoose
  }

  /** Whether looks choose: where nothing else is there, or nothing else has been used. */
  private get looksChoose(): boolean {
    const input = this.session?.input
    return this.parts.settings.getState().dwellMs > 0 && (!input || !input.hasSources || !input.used)
  }

  /** The browser's own button, where it has one. */
  private offer(): void {
    const xr: OfferingXr | undefined = navigator.xr
    xr?.offerSession?.('immersive-vr', SESSION_INIT).then(
      (session) => this.begin(session).catch((error: unknown) => this.refuse(error)),
      () => undefined,
    )
  }

  private async begin(session: XRSession): Promise<void> {
    const { stage, storage, settings } = this.parts
    this.busy = true
    let begun: HeadsetSession
    try {
      this.panels = await loadPanels()
      begun = await HeadsetSession.begin({
        stage,
        session,
        scale: chooseScale(XRWebGLLayer.getNativeFramebufferScaleFactor(session), storage.read('headset')),
        dwellMs: () => (this.looksChoose ? settings.getState().dwellMs : 0),
        still: () => settings.getState().still,
        touched: () => {
          this.play?.touch()
          this.parts.events.emit('touched', undefined)
        },
      })
    } catch (error) {
      session.end().catch(() => undefined)
      throw error
    } finally {
      this.busy = false
    }
    this.session = begun
    begun.events.on('ended', () => this.end(begun))
    begun.events.on('seen', (state) => this.see(state))
    this.store.setState({ inside: true, said: null })
    const time = new SessionTimer({
      clock: stage.clock,
      limitMs: this.parts.policy.sessionMs,
      counts: () => this.counts(),
      stop: () => this.play?.finish(),
    })
    this.timer = time
    if (this.parts.lab) {
      const { openLab } = await import('./lab/openLab.ts')
      this.lab = openLab(begun, this.parts.t)
    }
    this.actions = {
      resetView: () => begun.reset(),
      turn: (deg) => begun.turn(deg),
      leaveHeadset: () => begun.end(),
      time,
    }
    this.present(begun)
    this.watchHead(begun)
  }

  /** A head that moves is somebody: nobody who only looks presses anything. */
  private watchHead(session: HeadsetSession): void {
    const { stage, events } = this.parts
    const { yawDeg, pitchDeg } = stage.look
    stage.clock.after(HEAD_MS, () => {
      if (this.session !== session) return
      const moved = Math.abs(stage.look.yawDeg - yawDeg) + Math.abs(stage.look.pitchDeg - pitchDeg)
      if (moved > HEAD_DEG) events.emit('touched', undefined)
      this.watchHead(session)
    })
  }

  private end(session: HeadsetSession): void {
    if (this.session !== session) return
    const { storage, policy } = this.parts
    if (policy.keeps && session.care.overloaded) storage.write('headset', nextScale(storage.read('headset')))
    this.session = undefined
    this.unfollow?.()
    this.desk?.dispose()
    this.desk = undefined
    this.deskOf = undefined
    this.lab?.finish()
    this.lab = undefined
    this.timer?.dispose()
    this.store.setState({ inside: false })
    this.parts.events.emit('gone', undefined)
    this.offer()
  }

  private refuse(error: unknown): void {
    this.busy = false
    console.error(error)
    // Without a press the device refuses: then the button is what is needed.
    const pressed = navigator.userActivation?.isActive ?? true
    this.store.setState({ said: pressed ? 'refused' : 'press' })
  }

  private get play() {
    return this.shown?.kind === 'visit' ? this.shown.ui.play : undefined
  }

  /** Whether the visitor's time runs: not at the door, in a pause or at the end of the day. */
  private counts(): boolean {
    const state = this.play?.store.getState()
    return state !== undefined && state.paused === null && state.opened?.kind !== 'afterwards'
  }

  /** The headset is taken off: everything waits. */
  private see(state: XRVisibilityState): void {
    const { play } = this
    if (state === 'hidden') this.parts.events.emit('gone', undefined)
    if (state !== 'hidden' || !play) return
    const { paused, opened } = play.store.getState()
    if (paused === null && opened?.kind !== 'afterwards') play.pause()
  }

  /** Puts what is on before the visitor's eyes. Pages to read are for the screen: they lead out. */
  private present(session: HeadsetSession): void {
    const { shown, panels, actions } = this
    this.unfollow?.()
    this.unfollow = undefined
    if (shown?.kind === 'paper') return session.end()
    const ui = shown?.kind === 'visit' ? shown.ui : undefined
    // The things of a room come after its visit: its panels are there already then.
    if (this.deskOf !== (ui ?? shown)) {
      const before = this.desk
      this.desk = undefined
      if (panels && actions && ui) this.desk = panels.createPanelDesk(ui, actions)
      if (panels && actions && shown?.kind === 'door')
        this.desk = panels.createDoorDesk(shown.options, actions)
      this.desk = this.lab?.desk(this.desk) ?? this.desk
      this.deskOf = ui ?? shown
      session.immersive.show({ desk: this.desk })
      before?.dispose()
    }
    session.immersive.show({ desk: this.desk, face: shown?.kind === 'visit' ? shown.face : undefined })
    session.dim(dimOf(shown))
    if (!ui) return
    this.unfollow = ui.play.store.subscribe(() => session.dim(dimOf(shown)))
  }
}
