import { createStore } from 'zustand/vanilla'
import type { OfflinePort, OfflineState } from '../../src/platform/index.ts'

/** A port that keeps nothing, and says what it is told to say. */
export function fakeOffline(state: Partial<OfflineState> = {}): OfflinePort & { readonly asked: string[] } {
  const asked: string[] = []
  const store = createStore<OfflineState>(() => ({
    support: 'on',
    build: 'b1',
    running: 'b1',
    packs: [],
    evicted: [],
    persisted: true,
    isPrivate: false,
    nearlyForgotten: false,
    forgetsInAWeek: false,
    problem: null,
    update: { phase: 'none', bytes: 0 },
    ...state,
  }))
  return {
    asked,
    store,
    updates: {
      updateWaiting: store.getState().update.phase === 'waiting',
      prepare: () => void asked.push('prepare'),
      apply: () => void asked.push('apply'),
      onChange: () => () => undefined,
    },
    start: () => void asked.push('start'),
    keep: (ids) => void asked.push(`keep ${ids.join()}`),
    pause: (id) => void asked.push(`pause ${id}`),
    remove: (id) => void asked.push(`remove ${id}`),
    verify: async () => true,
  }
}
