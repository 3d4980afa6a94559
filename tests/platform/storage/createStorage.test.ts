import { describe, expect, it } from 'vitest'
import { createStorage, type KeptItems } from '../../../src/platform/index.ts'

/** A browser's store that can be full. */
function createItems(): KeptItems & { full: boolean; readonly map: Map<string, string> } {
  const map = new Map<string, string>()
  return {
    map,
    full: false,
    get length() {
      return map.size
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem(key, value) {
      if (this.full) throw new DOMException('full', 'QuotaExceededError')
      map.set(key, value)
    },
  }
}

describe('what is kept on this device', () => {
  it('is read again as it was written', () => {
    const items = createItems()
    expect(createStorage(items).write('settings', { voice: 0.5 })).toBe(true)
    expect(createStorage(items).read('settings')).toEqual({ voice: 0.5 })
    expect(createStorage(items).read('other')).toBeUndefined()
  })

  it('is remembered until the page is left where the device is full, or refuses', () => {
    const items = createItems()
    items.full = true
    const storage = createStorage(items)
    expect(storage.write('a', 1)).toBe(false)
    expect(storage.read('a')).toBe(1)
    const refused = createStorage(undefined)
    expect(refused.write('a', 1)).toBe(false)
    expect(refused.read('a')).toBe(1)
  })

  it('counts as never written where it is damaged', () => {
    const items = createItems()
    items.map.set('alongside.settings', '{')
    expect(createStorage(items).read('settings')).toBeUndefined()
  })

  it('is forgotten all at once, and nobody else’s with it', () => {
    const items = createItems()
    items.map.set('somebody.else', 'theirs')
    const storage = createStorage(items)
    storage.write('a', 1)
    storage.write('b', 2)
    storage.forget()
    expect([...items.map.keys()]).toEqual(['somebody.else'])
    expect(storage.read('a')).toBeUndefined()
  })
})
