import * as v from 'valibot'

import { strict } from './strict.ts'

/** A short name other parts refer to, and from which locale keys are made. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and single hyphens'),
  v.maxLength(60),
)

/** Degrees to the right of the picture's centre. Bearings (0 to 360) and signed angles are both welcome. */
export const yaw = v.pipe(
  v.number(),
  v.minValue(-180),
  v.ltValue(360),
  v.description('Degrees to the right of the picture’s centre'),
)

/** Degrees above the horizon. */
export const pitch = v.pipe(
  v.number(),
  v.minValue(-90),
  v.maxValue(90),
  v.description('Degrees above the horizon'),
)

/** Metres from the camera. */
export const metres = v.pipe(
  v.number(),
  v.gtValue(0),
  v.maxValue(100),
  v.description('Metres from the camera'),
)

/** A source's tag, as evidence refers to it. */
export const sourceTag = v.pipe(v.string(), v.regex(/^S[0-9]+[a-z]?$/, 'a source tag such as "S12"'))

/** A direction seen from the camera, in degrees. */
export const direction = strict({ yaw, pitch })

/** A direction and a distance: where a thing stands in the room. */
export const place = strict({ yaw, pitch, distance: metres })

/** Where one looks on arrival; `fov` is the vertical field of view in degrees, left out for the usual one. */
export const view = strict({
  yaw,
  pitch,
  fov: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(110))),
})

/** Time of day in the story, as 24-hour hh:mm. */
export const timeOfDay = v.pipe(
  v.string(),
  v.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time of day such as "09:15"'),
)

/** A calendar date, as yyyy-mm-dd. */
export const date = v.pipe(
  v.string(),
  v.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/, 'a date such as "2026-11-22"'),
)

/** Words that are the same in every language (a person's or body's name, an address), or for makers only. */
export const plainText = v.pipe(v.string(), v.minLength(1), v.maxLength(2000))

/** One language, as a BCP 47 tag. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a language tag such as "en" or "cy"'),
)

export type Direction = v.InferOutput<typeof direction>
export type Place = v.InferOutput<typeof place>
export type View = v.InferOutput<typeof view>
