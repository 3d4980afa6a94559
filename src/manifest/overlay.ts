import * as v from 'valibot'

import { id, place, timeOfDay } from './primitives.ts'
import { strict } from './strict.ts'

/**
 * Where an overlay's surface lies: its four corners as seen from the camera, in the order top left, top right,
 * bottom right, bottom left.
 */
const corners = v.pipe(
  v.strictTuple([place, place, place, place]),
  v.description('Top left, top right, bottom right, bottom left, as seen from the camera'),
)

const perMinute = v.pipe(v.number(), v.minValue(0), v.maxValue(250))

/** A patient monitor with moving traces. A rate of 0 draws a flat trace. */
const monitor = strict({
  id,
  kind: v.literal('monitor'),
  corners,
  /** Beats a minute. */
  heart: v.optional(perMinute),
  /** Oxygen saturation in per cent. */
  oxygen: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** Blood pressure in mmHg: upper, lower. */
  pressure: v.optional(v.strictTuple([perMinute, perMinute])),
  /** Breaths a minute. */
  breath: v.optional(perMinute),
})

/** A wall clock with hands; it shows this time on arrival and runs on from there. */
const clock = strict({ id, kind: v.literal('clock'), corners, shows: timeOfDay })

/** Writing on a surface, line by line. A line's words have the key `<scene>.<overlay>.<line>`. */
const board = strict({
  id,
  kind: v.literal('board'),
  corners,
  surface: v.picklist(['whiteboard', 'screen', 'sign']),
  lines: v.pipe(
    v.array(
      strict({
        id,
        /** A number that stands beside the words, such as a count; the same in all languages. */
        value: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
        /** How the line is set. */
        style: v.optional(v.picklist(['heading', 'box', 'green', 'amber', 'red', 'purple'])),
      }),
    ),
    v.minLength(1),
  ),
})

/** A drawn moving picture on a screen. */
const film = strict({
  id,
  kind: v.literal('film'),
  corners,
  shows: v.picklist(['keyhole', 'room-cameras', 'plan', 'picture-match', 'running', 'pressure-map']),
})

/** A live surface in the room, drawn at run time: always sharp, in any language. */
export const overlay = v.variant('kind', [monitor, clock, board, film])

export type Overlay = v.InferOutput<typeof overlay>
export type OverlayKind = Overlay['kind']
