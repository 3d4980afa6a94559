import type { Calendar } from '../../../../src/modes/settings/kiosk/calendar.ts'
import type { KeptStore } from '../../../../src/modes/settings/kiosk/keptStore.ts'

/** What a device keeps, in memory; `written` is all of it. */
export function fakeKept(): KeptStore & { readonly written: Map<string, unknown> } {
  const written = new Map<string, unknown>()
  return {
    written,
    read: (key) => written.get(key),
    write: (key, value) => {
      written.set(key, structuredClone(value))
      return true
    },
  }
}

/** A wall's clock that is set by hand. */
export function fakeCalendar(at: string): Calendar & { set(at: string): void; pass(ms: number): void } {
  let now = new Date(at)
  return {
    now: () => new Date(now),
    set: (next) => void (now = new Date(next)),
    pass: (ms) => void (now = new Date(now.getTime() + ms)),
  }
}

/** The browser's store of keys, in memory. */
export function fakeStore(entries: Readonly<Record<string, string>>): globalThis.Storage {
  const map = new Map(Object.entries(entries))
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    getItem: (key) => map.get(key) ?? null,
    key: (index) => [...map.keys()][index] ?? null,
    removeItem: (key) => void map.delete(key),
    setItem: (key, value) => void map.set(key, value),
  }
}

export const keysOf = (store: globalThis.Storage): string[] =>
  Array.from({ length: store.length }, (_, k) => store.key(k)!)
