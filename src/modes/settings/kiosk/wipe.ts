import { KEPT_PREFIX } from './keptStore.ts'

/** Keys that belong to the device and not to a visitor: which days it keeps, and what is this screen's own. */
const isKept = (key: string): boolean => key === 'alongside.kept' || key.startsWith(KEPT_PREFIX)

/** The browser's stores, as far as they are wiped; a test gives its own. */
export interface WipedStores {
  readonly local: globalThis.Storage | undefined
  readonly session: globalThis.Storage | undefined
  readonly databases: Pick<IDBFactory, 'databases' | 'deleteDatabase'> | undefined
}

/**
 * Wipes everything that a visitor may have left on the device, whoever wrote it. What belongs to the device stays:
 * the days kept on it (their caches are not touched), its config, its counts.
 * Never rejects: what is blocked holds nothing.
 */
export async function wipe(stores: WipedStores = browserStores()): Promise<void> {
  attempt(() => stores.session?.clear())
  attempt(() => {
    const { local } = stores
    if (!local) return
    const keys = Array.from({ length: local.length }, (_, k) => local.key(k) ?? '')
    for (const key of keys) if (!isKept(key)) local.removeItem(key)
  })
  const { databases } = stores
  const names = (await databases?.databases().catch(() => [])) ?? []
  for (const { name } of names) if (name !== undefined) attempt(() => databases?.deleteDatabase(name))
}

function browserStores(): WipedStores {
  return {
    local: attempt(() => localStorage),
    session: attempt(() => sessionStorage),
    databases: attempt(() => indexedDB),
  }
}

/** What is blocked holds nothing to wipe. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
