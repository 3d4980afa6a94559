import type { StoreApi } from 'zustand/vanilla'
import type { HeadsetActions, PanelDesk, WayInState } from '../../../ui/index.ts'
import type { ImmersionDisplay, ImmersionParts } from '../../Immersion.ts'
import type { Shown } from '../../Shown.ts'
import { HeadsetSession } from './HeadsetSession.ts'
import { SESSION_INIT } from './openSession.ts'
import { SessionTimer } from './SessionTimer.ts'
import { chooseScale, nextScale } from './scale.ts'
import { dimOf } from './dimOf.ts'

/** Not every browser has it. */
type OfferingXr = XRSystem & { readonly offerSession?: XRSystem['requestSession'] }

/** A headset: goes in and out, and shows there what is on. */
export class Headset implements ImmersionDisplay, HeadsetActions {
  private readonly parts: ImmersionParts
  private readonly store: StoreApi<WayInState>
  private session: HeadsetSession | undefined
  private shown: Shown | undefined
  private desk: PanelDesk | undefined
  private unfollow: (() => void) | undefined
  private timer: SessionTimer | undefined
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

  show(shown: Shown): void {
    this.shown = shown
    if (this.session) this.present(this.session)
  }

  get liftsItself(): boolean {
    return this.session !== undefined && this.looksChoose
  }

  resetView(): void {
    this.session?.reset()
  }

  turn(deg: number): void {
    this.session?.turn(deg)
  }

  leaveHeadset(): void {
    this.session?.end()
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
      begun = await HeadsetSession.begin({
        stage,
        session,
        scale: chooseScale(XRWebGLLayer.getNativeFramebufferScaleFactor(session), storage.read('headset')),
        dwellMs: () => (this.looksChoose ? settings.getState().dwellMs : 0),
        still: () => settings.getState().still,
        touched: () => this.play?.touch(),
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
    this.timer = new SessionTimer({
      clock: stage.clock,
      limitMs: this.parts.policy.sessionMs,
      counts: () => this.play !== undefined && this.play.store.getState().paused === null,
      isQuiet: () => this.isQuiet(),
      stop: () => this.play?.finish(),
    })
    this.present(begun)
  }

  private end(session: HeadsetSession): void {
    if (this.session !== session) return
    const { storage, policy } = this.parts
    if (policy.keeps && session.care.overloaded) storage.write('headset', nextScale(storage.read('headset')))
    this.session = undefined
    this.unfollow?.()
    this.desk?.dispose()
    this.desk = undefined
    this.timer?.dispose()
    this.store.setState({ inside: false })
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

  private isQuiet(): boolean {
    const state = this.play?.store.getState()
    return state !== undefined && state.opened === null && state.story.state !== 'saying'
  }

  /** The headset is taken off: everything waits. */
  private see(state: XRVisibilityState): void {
    const { play } = this
    if (state !== 'hidden' || !play) return
    const { paused, opened } = play.store.getState()
    if (paused === null && opened?.kind !== 'afterwards') play.pause()
  }

  /** Puts what is on before the visitor's eyes. */
  private present(session: HeadsetSession): void {
    const { shown } = this
    this.unfollow?.()
    this.unfollow = undefined
    this.desk?.dispose()
    this.desk = undefined
    const face = shown?.kind === 'visit' ? shown.face : undefined
    session.immersive.show({ desk: this.desk, face })
    session.dim(dimOf(shown))
    if (shown?.kind !== 'visit') return
    this.unfollow = shown.ui.play.store.subscribe(() => session.dim(dimOf(shown)))
  }
}
