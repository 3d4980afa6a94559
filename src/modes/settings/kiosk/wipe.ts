import { KEPT_PREFIX } from './keptStore.ts'

/** Databases that belong to the device and not to a visitor: the packs that were fetched for it. */
const KEPT_DATABASES = /^alongside-(packs?|offline|kiosk)/

/** The browser's stores, as far as they are wiped; a test gives its own. */
export interface WipedStores {
  readonly local: globalThis.Storage
  readonly session: globalThis.Storage
  readonly databases: Pick<IDBFactory, 'databases' | 'deleteDatabase'> | undefined
}

/**
 * Wipes everything that a visitor may have left on the device, whoever wrote it. What belongs to the device stays:
 * the packs fetched for it (their caches are not touched), its config, its counts.
 * Never rejects: what is blocked holds nothing.
 */
export async function wipe(stores: WipedStores = browserStores()): Promise<void> {
  attempt(() => stores.session.clear())
  attempt(() => {
    const { local } = stores
    const keys = Array.from({ length: local.length }, (_, k) => local.key(k) ?? '')
    for (const key of keys) if (!key.startsWith(KEPT_PREFIX)) local.removeItem(key)
  })
  const { databases } = stores
  const names = (await databases?.databases().catch(() => [])) ?? []
  for (const { name } of names) {
    if (name === undefined || KEPT_DATABASES.test(name)) continue
    attempt(() => databases?.deleteDatabase(name))
  }
}

function browserStores(): WipedStores {
  return { local: localStorage, session: sessionStorage, databases: globalThis.indexedDB }
}

function attempt(run: () => unknown): void {
  try {
    run()
  } catch {
    // Blocked: there is nothing to wipe.
  }
}
