import { createStore } from 'zustand/vanilla'
import type { Clock, Disposable } from '../../shared/index.ts'
import type { Storage } from '../storage/createStorage.ts'
import type { OfflinePort, OfflineState, Updates } from './OfflinePort.ts'
import type { StartedOffline } from './startOffline.ts'

export interface OfflineOptions {
  readonly clock: Clock
  readonly storage: Storage
  /** The root of the site: `/`. */
  readonly base: string
  /** The build that runs now; nothing where the page was not built, and then nothing is kept. */
  readonly running: string
  /** Newer versions are fetched without being asked for, for devices nobody sits at. */
  readonly automatic: boolean
  /** Loads the page again. */
  reload(): void
}

/** Where the names of kept days are written down, so that their loss is noticed. */
const MEMORY = 'kept'

/**
 * Days kept on this device. The port is there at once; what does the work is fetched by `start`, after the first
 * picture.
 */
export function createOffline(options: OfflineOptions): OfflinePort & Disposable {
  const { storage, running } = options
  const store = createStore<OfflineState>(() => ({
    support: running === '' ? 'none' : 'starting',
    build: null,
    running,
    packs: [],
    evicted: [],
    persisted: null,
    isPrivate: false,
    nearlyForgotten: false,
    forgetsInAWeek: false,
    problem: null,
    update: { phase: 'none', bytes: 0 },
  }))
  let starting: Promise<StartedOffline | undefined> | undefined
  const start = (): Promise<StartedOffline | undefined> => {
    if (running === '') return Promise.resolve(undefined)
    starting ??= import('./startOffline.ts')
      .then(({ startOffline }) =>
        startOffline(store, {
          ...options,
          memory: {
            read: () => {
              const kept = storage.read(MEMORY)
              return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []
            },
            write: (ids) => void storage.write(MEMORY, ids),
          },
        }),
      )
      .catch((error: unknown) => {
        console.error(error)
        store.setState({ support: 'none' })
        return undefined
      })
    return starting
  }
  const withKeeper = (run: (keeper: StartedOffline['keeper']) => Promise<unknown> | void): void => {
    start()
      .then((started) => started && run(started.keeper))
      .catch((error: unknown) => console.error(error))
  }
  const updates: Updates = {
    get updateWaiting() {
      return store.getState().update.phase === 'waiting'
    },
    prepare: () => withKeeper((keeper) => keeper.prepare()),
    apply() {
      if (updates.updateWaiting) options.reload()
    },
    onChange: (listener) =>
      store.subscribe((now, before) => {
        if (now.update !== before.update) listener()
      }),
  }
  return {
    store,
    updates,
    start: () => void start(),
    keep: (ids, spreadMs = 1500) => withKeeper((keeper) => keeper.keep(ids, spreadMs)),
    pause: (id) => withKeeper((keeper) => keeper.pause(id)),
    remove: (id) => withKeeper((keeper) => keeper.remove(id)),
    verify: async (ids) => (await (await start())?.keeper.verify(ids)) ?? false,
    dispose: () => void starting?.then((started) => started?.dispose()),
  }
}
