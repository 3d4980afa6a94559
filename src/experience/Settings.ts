/** How a visitor likes things. Kept on the device, apart from any day; nothing here says who somebody is. */
export interface Settings {
  /** BCP 47 tag of the interface and the day's words. */
  readonly language: string
  /** Loudness of the voice and of the room, 0 to 1. */
  readonly voice: number
  readonly room: number
  readonly sound: boolean
  readonly mono: boolean
  /** How fast stories are told: 1 is as written. */
  readonly speed: 0.5 | 0.75 | 1
  readonly captions: boolean
  /** Times the usual size. */
  readonly captionSize: 1 | 1.25 | 1.5 | 2
  readonly captionLines: 2 | 3
  readonly captionPlate: 'ink' | 'chalk'
  /** In a headset: captions come along with the view; else they stand before the visitor. */
  readonly captionsFollow: boolean
  /** Arrows toward what is out of view: speakers, and things to find. */
  readonly arrows: boolean
  readonly textSize: 1 | 1.25 | 1.5 | 2
  readonly face: 'plain' | 'roomy' | 'dyslexic'
  /** No motion but the visitor's own; the device's wish counts as well. */
  readonly still: boolean
  /** The story may go on by itself where nothing is touched. */
  readonly goesOn: boolean
  /** In a headset: how far one turn of the view goes, in degrees. */
  readonly turnDeg: 30 | 45 | 90
  /** How long a gaze rests on something to select it, in milliseconds; 0 is off. */
  readonly dwellMs: number
  /** One-switch scanning: how long each thing is offered, in milliseconds; 0 is off. */
  readonly scanMs: number
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  voice: 1,
  room: 0.6,
  sound: true,
  mono: false,
  speed: 1,
  captions: true,
  captionSize: 1,
  captionLines: 2,
  captionPlate: 'ink',
  captionsFollow: true,
  arrows: true,
  textSize: 1,
  face: 'plain',
  still: false,
  goesOn: true,
  turnDeg: 30,
  dwellMs: 1500,
  scanMs: 0,
}

const CHOICES: { readonly [Key in keyof Settings]?: readonly Settings[Key][] } = {
  speed: [0.5, 0.75, 1],
  captionSize: [1, 1.25, 1.5, 2],
  captionLines: [2, 3],
  captionPlate: ['ink', 'chalk'],
  textSize: [1, 1.25, 1.5, 2],
  face: ['plain', 'roomy', 'dyslexic'],
  turnDeg: [30, 45, 90],
}
const RANGES: { readonly [Key in keyof Settings]?: readonly [least: number, most: number] } = {
  voice: [0, 1],
  room: [0, 1],
  dwellMs: [0, 5000],
  scanMs: [0, 10_000],
}

/** Reads settings that were written down. What is missing or makes no sense is as usual. */
export function readSettings(written: unknown, usual: Settings = DEFAULT_SETTINGS): Settings {
  if (typeof written !== 'object' || written === null) return usual
  const found = written as Record<string, unknown>
  const read = Object.entries(usual).map(([key, value]) => [
    key,
    isSound(key as keyof Settings, found[key], value) ? found[key] : value,
  ])
  return Object.fromEntries(read) as Settings
}

function isSound(key: keyof Settings, value: unknown, usual: unknown): boolean {
  if (typeof value !== typeof usual) return false
  const choices = CHOICES[key] as readonly unknown[] | undefined
  if (choices) return choices.includes(value)
  const range = RANGES[key]
  if (range) return typeof value === 'number' && value >= range[0] && value <= range[1]
  return key !== 'language' || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value as string)
}
