import type { Target } from '../../../experience/index.ts'
import type { WordOf } from '../../WordOf.ts'
import type { Drawing } from '../drawings/Drawing.ts'
import type { Measure } from '../paint/pen.ts'

/** A rectangle on a board, in degrees from its top left. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A magnet: a target that has no place of its own in the room. */
export interface BoardMagnet extends Rect {
  readonly target: Target
  readonly lines: readonly string[]
  readonly em: number
  /** Short words beneath: how it stands. */
  readonly state: string | undefined
  /** Drawn above its words, so large. */
  readonly picture?: Pick<BoardPicture, 'drawing' | 'width' | 'height'> | undefined
}

/** A place on the picture of a board that can be selected. */
export interface BoardSpot {
  readonly target: Target
  readonly x: number
  readonly y: number
}

/** A picture on a board: what the step is about, brought close. */
export interface BoardPicture extends Rect {
  readonly drawing: Drawing
}

/** Something to read on a board. */
export interface BoardText extends Rect {
  readonly kind: 'title' | 'rule' | 'card' | 'settled' | 'sound' | 'row' | 'control'
  readonly lines: readonly string[]
  readonly em: number
  /** A number or value at the end of the line. */
  readonly value?: string
  readonly settled?: boolean
  /** Of a sound: which one. */
  readonly name?: string
}

/** A task's board laid out. Everything in degrees. */
export interface BoardPlan {
  readonly width: number
  readonly height: number
  readonly texts: readonly BoardText[]
  readonly magnets: readonly BoardMagnet[]
  readonly picture: BoardPicture | undefined
  readonly spots: readonly BoardSpot[]
  /** Lines from magnets to the spots they name: x, y, x, y. */
  readonly leaders: readonly (readonly [number, number, number, number])[]
}

/** What a board is laid out with. */
export interface BoardWords {
  readonly t: WordOf
  readonly measure: Measure
  /** The widest the board may be, in degrees. */
  readonly most: number
  /** What is drawn for a thing of the task, and of what a whole step is about; if anything is. */
  drawing(name: string | undefined): Drawing | undefined
  stepDrawing(task: string, step: string, card: string): Drawing | undefined
}

/** Round everything on a board. */
export const PAD = 1.4
/** Between two magnets. */
export const MAGNET_GAP = 1
/** The least height of a magnet. */
export const MAGNET_HEIGHT = 3.9
/** Between two lines, in heights of the letters. */
export const LEADING = 1.28
