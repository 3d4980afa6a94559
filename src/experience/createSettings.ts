import { createStore, type StoreApi } from 'zustand/vanilla'
import { readSettings, type Settings } from './Settings.ts'

export type SettingsStore = StoreApi<Settings>

/**
 * The settings of this device.
 * @param written what was kept; may be anything
 * @param keep called with the settings whenever they change
 */
export function createSettings(
  written: unknown,
  usual: Settings,
  keep: (settings: Settings) => void,
): SettingsStore {
  const store = createStore<Settings>(() => readSettings(written, usual))
  store.subscribe(keep)
  return store
}
