/** Everything the app keeps begins with this. */
const PREFIX = 'alongside.'

/** What is kept on this device, as plain data by key. Nothing here ever throws: a device may be full, or refuse. */
export interface Storage {
  /** What was written, or undefined: never written, forgotten, or no longer readable. */
  read(key: string): unknown
  /** @returns false when it could not be kept; it is remembered until the page is left all the same */
  write(key: string, value: unknown): boolean
  /** Forgets everything the app has kept. */
  forget(): void
}

/** The part of the browser's storage that is used; a test gives its own. */
export type KeptItems = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Opens what is kept on this device.
 * @param items the browser's store; undefined where it is blocked, and then things are kept until the page is left
 * @param prefix what all its keys begin with; another prefix is another store, which this one's `forget` leaves
 */
export function createStorage(
  items: KeptItems | undefined = browserItems(),
  prefix: string = PREFIX,
): Storage {
  const remembered = new Map<string, unknown>()
  return {
    read(key) {
      if (remembered.has(key)) return remembered.get(key)
      try {
        const text = items?.getItem(prefix + key)
        return text === null || text === undefined ? undefined : (JSON.parse(text) as unknown)
      } catch {
        return undefined
      }
    },
    write(key, value) {
      remembered.set(key, value)
      try {
        items?.setItem(prefix + key, JSON.stringify(value))
        return items !== undefined
      } catch {
        return false
      }
    },
    forget() {
      remembered.clear()
      try {
        const keys = Array.from({ length: items?.length ?? 0 }, (_, i) => items?.key(i) ?? '')
        for (const key of keys) if (key.startsWith(prefix)) items?.removeItem(key)
      } catch {
        // Nothing can be read where storage is refused, so nothing was kept.
      }
    },
  }
}

function browserItems(): KeptItems | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
