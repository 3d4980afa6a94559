import type { Letters } from './Letters.ts'

/** How a button stands before anybody aims at it: the main one is yellow, and there is one of it. */
export type ButtonLook = 'main' | 'chalk' | 'dark' | 'quiet' | 'card'

/** How far the arrow of a pointing button reaches, in degrees. */
export const ARROW_DEG = 1.6

/** A rectangle in degrees, from the upper left corner of the panel (or of the row it is in). */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Something drawn on a panel, as data: so that a test can read what a picture will show. All of them are laid out for
 * reading from the left; where one reads from the right the whole panel is drawn as its mirror; paths keep their looks
 * unless they are marked `turns`.
 */
export type Mark =
  /** A plain rectangle, with an edge inside it if it has one. */
  | (Area & {
      readonly kind: 'box'
      readonly fill?: string
      readonly edge?: string
      readonly thick?: number
      readonly dashed?: boolean
    })
  /** The ground of a target, which shows whether it is aimed at. */
  | (Area & {
      readonly kind: 'button'
      readonly target: string
      readonly look: ButtonLook
      readonly on: boolean
      readonly disabled: boolean
      /** Ends in an arrow to this side of the room, wherever one reads from. */
      readonly points?: 'left' | 'right'
    })
  /** One line of one lettering; `y` is its baseline, `width` what was measured. */
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly text: string
      readonly letters: Letters
      readonly colour: string
    }
  /** A path on a grid, scaled to `width`: icons, marks of narrators, stars. */
  | (Area & {
      readonly kind: 'path'
      readonly path: string
      /** Width of the grid it is drawn on. */
      readonly grid: number
      readonly fill?: string
      readonly stroke?: string
      /** Of the stroke, on the grid. */
      readonly thick?: number
      readonly dashed?: boolean
      /** Turned round where one reads from the right. Without it, it keeps its looks and only changes its place. */
      readonly turns?: boolean
    })
  /** A picture, cut to its area; nothing until it has come. */
  | (Area & {
      readonly kind: 'picture'
      readonly address: string
      readonly fit: 'cover' | 'foot'
      readonly loaded: boolean
    })
