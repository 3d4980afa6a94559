import * as v from 'valibot'

import { overlay } from './overlay.ts'
import { direction, id, pitch, place, view, yaw } from './primitives.ts'
import { evidence, review, rights } from './rights.ts'
import { strict } from './strict.ts'

/** A thing to find. Words: `<id>.title`, `<id>.body`, and `<id>.ask`, a question to take to a real practitioner. */
export const hotspot = strict({ id, yaw, pitch, evidence })

/**
 * A way to another scene. `dressing` is the target's, its first one if left out; `arrival` is where one looks
 * there. Words: `<scene>.way.<id>`.
 */
export const way = strict({ id, to: id, dressing: v.optional(id), yaw, pitch, arrival: direction })

/** A changing thing of a task: a cut-out with alpha standing in the room. Words: `<scene>.prop.<id>`. */
export const prop = strict({ id, at: place })

/** Somebody of the day's people and where their face is seen. */
export const standing = strict({ id, yaw, pitch })

/** What a dressing shows: a panorama (of whatever projection its description says) or a flat illustration. */
export const picture = strict({
  kind: v.picklist(['panorama', 'illustration']),
  /** The folder under `assets/<profession>/` that holds it. */
  folder: id,
  rights,
  review,
})

/**
 * One state of a room: a picture, and which of the scene's things are offered in it.
 * Words: `<scene>.<id>.description`, and `<scene>.<id>.sound` where there is ambience.
 */
export const dressing = strict({
  id,
  picture,
  view,
  hotspots: v.array(id),
  overlays: v.array(id),
  props: v.array(id),
  /** Names of the sounds that make the room's background. */
  ambience: v.array(id),
  /** Where people of the day stand, so that captions can point at who speaks. */
  people: v.optional(v.array(standing)),
})

/** What a visitor is told, and may choose, before entering. */
export const care = strict({
  /** green: enter freely; note: the notes are shown; ask: a still and the notes, then continue or skip. */
  level: v.picklist(['green', 'note', 'ask']),
  /** Words: `note.<id>`. */
  notes: v.array(id),
  /** A dressing for those who would rather not see what the note speaks of. */
  choices: v.array(strict({ note: id, dressing: id })),
  /** Who can be talked to afterwards. Words: `support.<id>`. */
  support: v.array(id),
})

/** A room. Words: `<id>.title`. */
export const scene = strict({
  id,
  care,
  dressings: v.pipe(v.array(dressing), v.minLength(1)),
  hotspots: v.array(hotspot),
  overlays: v.array(overlay),
  props: v.array(prop),
  ways: v.array(way),
})

export type Hotspot = v.InferOutput<typeof hotspot>
export type Way = v.InferOutput<typeof way>
export type Prop = v.InferOutput<typeof prop>
export type Picture = v.InferOutput<typeof picture>
export type Standing = v.InferOutput<typeof standing>
export type Dressing = v.InferOutput<typeof dressing>
export type Care = v.InferOutput<typeof care>
export type Scene = v.InferOutput<typeof scene>
