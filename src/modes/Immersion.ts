import { createStore } from 'zustand/vanilla'
import type { SettingsStore } from '../experience/index.ts'
import type { Language, Storage } from '../platform/index.ts'
import type { WayIn, WayInState } from '../ui/index.ts'
import type { Stage } from '../visit/index.ts'
import type { ModeEvents } from './ModeEvents.ts'
import type { Policy } from './Policy.ts'
import type { Shown } from './Shown.ts'

/** What a display of its own needs of the program. */
export interface ImmersionParts {
  readonly stage: Stage
  readonly settings: SettingsStore
  readonly storage: Storage
  readonly policy: Policy
  readonly t: Language['t']
  /** Whether sessions are measured. */
  readonly lab: boolean
  /** Tells the mode's other parts that somebody is there, and that they have gone. */
  readonly events: ModeEvents
}

/** A display that takes over from the page while somebody is in it. The same visit goes on in both. */
export interface Immersion {
  readonly wayIn: WayIn
  /** Something else is on now. */
  show(shown: Shown): void
  /** Ends a session that is on: whoever was in it has gone. */
  leave(): void
  /** Whether what is touched has to lift by itself: looks choose, and hold nothing. */
  readonly liftsItself: boolean
}

/** What has been loaded for a device that has it. */
export interface ImmersionDisplay {
  enter(): void
  leave(): void
  show(shown: Shown): void
  readonly liftsItself: boolean
}

/**
 * Looks whether this device can show a room all around, and only then fetches what that needs: nobody else downloads it.
 * @param asked the address asks to go in straight away
 */
export function createImmersion(parts: ImmersionParts, asked: boolean): Immersion {
  const store = createStore<WayInState>(() => ({ offered: false, inside: false, said: null }))
  let display: ImmersionDisplay | undefined
  let shown: Shown | undefined
  const say = (said: WayInState['said']): void => store.setState({ said })
  const load = async (): Promise<void> => {
    const can = await navigator.xr?.isSessionSupported('immersive-vr').catch(() => false)
    if (!can) {
      if (asked) say(window.isSecureContext ? 'none' : 'insecure')
      return
    }
    const { Headset } = await import('./displays/headset/Headset.ts')
    display = new Headset(parts, store)
    if (shown) display.show(shown)
    store.setState({ offered: true })
    // An installed app opens with no page to press anything on.
    if (asked || 'getDigitalGoodsService' in window) display.enter()
  }
  load().catch((error: unknown) => console.error(error))
  return {
    wayIn: {
      store,
      enter: () => display?.enter(),
      dismiss: () => say(null),
    },
    show(next) {
      shown = next
      display?.show(next)
    },
    leave: () => display?.leave(),
    get liftsItself() {
      return display?.liftsItself ?? false
    },
  }
}
