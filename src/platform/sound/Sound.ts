/** One file of a line; the same line may come in several formats. */
export interface SoundFile {
  /** Media type with its codec, e.g. `audio/ogg; codecs="opus"`. */
  readonly type: string
  readonly url: string
}

/** How loud things are, and how they are mixed. */
export interface SoundLevels {
  /** 0 to 1. */
  readonly voice: number
  readonly room: number
  /** Nothing gets louder than this, whatever the others say, 0 to 1. */
  readonly cap: number
  /** Both ears hear the same. */
  readonly mono: boolean
  readonly muted: boolean
}

export const USUAL_LEVELS: SoundLevels = { voice: 1, room: 0.6, cap: 1, mono: false, muted: false }

/** Small sounds that say that something happened. Each has a twin that can be seen. */
export type SignalName = 'found' | 'plate' | 'hint' | 'star' | 'way' | 'onward' | 'right' | 'count' | 'beam'

export interface SpeakOptions {
  /** How much of the line's time has passed already, in milliseconds at the present rate. */
  readonly offsetMs?: number
  /** 1 is as recorded; 0.75 takes a third longer. Pitch stays. */
  readonly rate?: number
}

/** A line while it is heard. */
export interface SpokenLineHandle {
  /** True once it was heard to its end, stopped, or turned out not to be playable. */
  readonly ended: boolean
  /** How much of it was heard, in milliseconds at its rate. */
  positionMs(): number
  stop(): void
}

/**
 * Everything that is heard. Nothing here throws or rejects: where there is no sound, or none yet, the visit goes on
 * by its captions.
 */
export interface Sound {
  /** `none`: this browser has no Web Audio; `locked`: the visitor has to do something first; `ready`: it is heard. */
  readonly state: 'none' | 'locked' | 'ready'
  /** Call it when the visitor does something; before that, browsers keep silent. */
  unlock(): void
  /** Says a line in place of the one before. */
  speak(files: readonly SoundFile[], options?: SpeakOptions): SpokenLineHandle
  /** Fetches the line that will come next. */
  preload(files: readonly SoundFile[], options?: SpeakOptions): void
  /** Cross-fades to a room's sounds, by their names in day.json. */
  room(ambience: readonly string[]): void
  /**
   * The heart that monitors beep to. A beep falls on each peak of the trace that `heartTrace` draws.
   * @param perMinute beats a minute; 0 for none
   * @param fromMs clock time at which the trace began
   */
  pulse(perMinute: number, fromMs: number): void
  signal(name: SignalName): void
  /** Plays one of a task's sounds, e.g. `doppler-three-beats`, until it is stopped. @returns stops it */
  play(name: string): () => void
  set(levels: Partial<SoundLevels>): void
  /** Where the speaker stands: degrees to the right of where one looks. */
  direction(yawDeg: number): void
  /** The voice stands still and the room fades out. */
  pause(): void
  resume(): void
  dispose(): void
}
