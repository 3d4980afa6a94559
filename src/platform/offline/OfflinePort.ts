import type { StoreApi } from 'zustand/vanilla'
import type { Problem } from './Problem.ts'

/** A day that can be kept on the device, and how far that has come. */
export interface PackView {
  readonly id: string
  /** All of its files together. */
  readonly totalBytes: number
  readonly doneBytes: number
  /**
   * - `absent`: not kept
   * - `starting`: wanted; waits for its moment, so that many devices do not begin at once, or for another tab
   * - `fetching`
   * - `paused`: by the visitor
   * - `stopped`: `problem` says why; goes on when told to
   * - `ready`: whole; a day can be played without a network
   */
  readonly status: 'absent' | 'starting' | 'fetching' | 'paused' | 'stopped' | 'ready'
  /** What stands in the way; while fetching, what is being waited for. */
  readonly problem: Problem | null
  /** Seconds until it is whole; null while that cannot be said. */
  readonly secondsLeft: number | null
}

/** A newer version of the app. */
export interface UpdateView {
  /**
   * - `none`
   * - `offered`: there is one, and days are kept here: it is fetched when told to
   * - `fetching`
   * - `waiting`: all of it is here; the next start takes it
   */
  readonly phase: 'none' | 'offered' | 'fetching' | 'waiting'
  /** What is still to be fetched. */
  readonly bytes: number
}

export interface OfflineState {
  /** `none` where the browser cannot keep files: no secure connection, or storage refused. */
  readonly support: 'starting' | 'none' | 'on'
  /** The version that this device starts without a network; null until it is whole. */
  readonly build: string | null
  /** The version that runs now. */
  readonly running: string
  readonly packs: readonly PackView[]
  /** Days that were kept, and that the browser has thrown away. */
  readonly evicted: readonly string[]
  /** The browser will ask before it throws away what is kept; null before it was asked. */
  readonly persisted: boolean | null
  /** There is so little room that this must be a private window, or a guest's: all is lost when it is closed. */
  readonly isPrivate: boolean
  /** This browser throws away what is not opened for a week, and nearly did. */
  readonly nearlyForgotten: boolean
  /** This browser throws away what is not opened for a week, unless the app is on the home screen. */
  readonly forgetsInAWeek: boolean
  /** Why it is not known what there is to keep. */
  readonly problem: Problem | null
  readonly update: UpdateView
}

/**
 * What takes a newer version. Nothing changes during a visit: a version is taken when `apply` is called, or at the
 * next start. A kiosk calls it between two visitors.
 */
export interface Updates {
  /** A newer version is whole on the device and only has to be taken. */
  readonly updateWaiting: boolean
  /** Fetches the newer version with all that is kept, without being asked; for devices nobody sits at. */
  prepare(): void
  /** Takes the newer version by loading the page again; does nothing when none waits. */
  apply(): void
  /** @returns a function that ends listening */
  onChange(listener: () => void): () => void
}

/** Days kept on this device for use without a network, and newer versions of the app. */
export interface OfflinePort {
  readonly store: StoreApi<OfflineState>
  readonly updates: Updates
  /** Looks at what is kept, and asks what there is to keep. It is called soon after the first picture, or when somebody wants to know. */
  start(): void
  /**
   * Keeps days. Says so when there is no room, or something stands in the way.
   * @param spreadMs begins at a random moment within this time
   */
  keep(ids: readonly string[], spreadMs?: number): void
  pause(id: string): void
  remove(id: string): void
  /** Reads every file of the days from the device again. @returns whether all are as they should be */
  verify(ids: readonly string[]): Promise<boolean>
}
