import type { StoreApi } from 'zustand/vanilla'

/** How the way into a view all around stands. */
export interface WayInState {
  /** Whether this device has one, so that it can be offered. */
  readonly offered: boolean
  /** Whether somebody is in. */
  readonly inside: boolean
  /** What stood in the way when it was asked for: locale key `vr.<said>`. */
  readonly said: 'none' | 'refused' | 'insecure' | 'press' | null
}

/** The way from the page into a view all around: a headset's. */
export interface WayIn {
  readonly store: StoreApi<WayInState>
  /** Goes in; to be called from what the visitor pressed, or the device refuses. */
  enter(): void
  /** Takes notice of what was said. */
  dismiss(): void
}
