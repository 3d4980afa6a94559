import type { StoreApi } from 'zustand/vanilla'
import { createClock, createDisposer, type Clock, type Disposable } from '../../shared/index.ts'
import type { SoundKind } from './buildManifest.ts'
import { CACHE, createCacheStore } from './cacheStore.ts'
import { forgetsInAWeek, nearlyForgotten, type BrowserTraits } from './forgetting.ts'
import { addInstallLinks } from './installLinks.ts'
import { Keeper } from './Keeper.ts'
import type { OfflineState } from './OfflinePort.ts'
import { createRoom } from './room.ts'
import { startWorker } from './startWorker.ts'
import { viewOf } from './viewOf.ts'

export interface StartOfflineOptions {
  readonly clock: Clock
  /** The root of the site: `/`. */
  readonly base: string
  readonly running: string
  readonly automatic: boolean
  readonly memory: { read(): readonly string[]; write(ids: readonly string[]): void }
}

export interface StartedOffline extends Disposable {
  readonly keeper: Keeper
}

/** How often a page that stays open asks for a newer version; spread by as much again. */
const CHECK_MS = 45 * 60 * 1000
/** The app itself is fetched at a random moment within this time: nobody waits for it. */
const SPREAD_MS = 20_000
/** What is shown changes this often at most. */
const SHOW_MS = 150

/**
 * Starts the service worker and what fills it.
 * @returns undefined where the browser cannot keep files; `store` says so by then
 */
export async function startOffline(
  store: StoreApi<OfflineState>,
  options: StartOfflineOptions,
): Promise<StartedOffline | undefined> {
  const { clock } = options
  const disposer = createDisposer()
  const base = new URL(options.base, location.href).href
  // What measures the machine, and what a network takes, is real time however fast a story runs.
  const realClock = createClock()
  const cache = await openCache()
  const worker = cache && (await startWorker(base, realClock))
  if (!cache || !worker) {
    store.setState({ support: 'none' })
    return undefined
  }
  const room = createRoom(navigator.storage)
  const sound = soundKind()
  const traits = browserTraits()
  const todayMs = (): number => new Date().getTime()
  let isShown = false
  const show = (): void => {
    isShown = false
    store.setState(viewOf(keeper, sound, options.running))
  }
  const keeper = new Keeper({
    store: createCacheStore(cache),
    fetch: (url, init) => fetch(url, init),
    clock: realClock,
    random: Math.random,
    base,
    sound,
    automatic: options.automatic,
    room,
    todayMs,
    lock: (run) => (navigator.locks ? navigator.locks.request(CACHE, run) : run()),
    served: () => worker.tell(),
    memory: options.memory,
    onChange() {
      if (isShown) return
      isShown = true
      realClock.after(SHOW_MS, show)
    },
  })
  disposer.add(() => keeper.dispose())
  await keeper.start()
  store.setState({
    support: 'on',
    isPrivate: await room.isTiny(),
    forgetsInAWeek: forgetsInAWeek(traits),
    nearlyForgotten: nearlyForgotten(traits, keeper.usedBeforeMs, todayMs()),
  })
  show()

  const online = (): void => keeper.retry()
  window.addEventListener('online', online)
  disposer.add(() => window.removeEventListener('online', online))
  const again = (): void => {
    disposer.add(
      clock.after(CHECK_MS * (1 + Math.random()), () => {
        void keeper.check()
        again()
      }),
    )
  }
  again()
  addInstallLinks(options.base)
  keeper.beginWithin(SPREAD_MS)
  // Whoever pays for every byte fetches nothing that was not asked for.
  if (!savesData() || keeper.state.wanted.length > 0) await keeper.check()
  return { keeper, dispose: disposer.dispose }
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await globalThis.caches?.open(CACHE)
  } catch {
    return undefined
  }
}

/** The kind of sound this browser plays; the one that is preferred is tried first, as by the player. */
function soundKind(): SoundKind {
  return new Audio().canPlayType('audio/ogg; codecs="opus"') === '' ? 'aac' : 'opus'
}

function savesData(): boolean {
  return (
    (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
  )
}

function browserTraits(): BrowserTraits {
  const { userAgent } = navigator
  return {
    userAgent,
    isInstalled:
      matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches ||
      (navigator as { readonly standalone?: boolean }).standalone === true,
  }
}
