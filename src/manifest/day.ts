import * as v from 'valibot'

import { door } from './door.ts'
import { id, language, plainText, sourceTag, timeOfDay } from './primitives.ts'
import { evidence, review, rights } from './rights.ts'
import { routes } from './routes.ts'
import { scene } from './scene.ts'
import { strict } from './strict.ts'
import { task } from './task.ts'

/** The newest format of day.json this build reads. */
const DAY_FORMAT = 1

/** Somebody in the story. Words: `people.<id>.name`, `people.<id>.role`. */
const person = strict({ id, part: v.picklist(['narrator', 'colleague', 'patient', 'visitor']) })

/** One sentence or two, said at once. Words: `<script>.<id>`. */
const cue = strict({ id, speaker: id })

/** What is said in a scene, cue by cue. It runs by captions alone where there is no sound. */
const script = strict({
  id,
  scene: id,
  dressing: id,
  evidence,
  cues: v.pipe(v.array(cue), v.minLength(1)),
})

/** A moment on the clock-line. Words: `<id>.title`. */
const moment = strict({ id, time: timeOfDay, scene: id, dressing: id, script: id })

/** A shorter way through the day: moments in order, and the tasks played at each. */
const cut = strict({
  id: v.picklist(['short', 'day']),
  /** Minutes it may take at most, at a usual pace. */
  maxMinutes: v.pipe(v.number(), v.gtValue(0), v.maxValue(60)),
  parts: v.pipe(v.array(strict({ moment: id, tasks: v.array(id) })), v.minLength(1)),
})

/** A patient's story through the day. Words: `thread.<id>`. */
const thread = strict({ id, person: id, scenes: v.pipe(v.array(id), v.minLength(1)) })

/** Something a qualified person must still check before release. For makers; never shown to a visitor. */
const unchecked = strict({ id, what: plainText })

/**
 * `scenes/<profession>/day.json`: the structure of a day in the life. Every word shown or spoken is a key into
 * `locales/<language>.json`, made from ids: `wordKeys` lists them. Words of the day itself: `<id>.title`,
 * `<id>.summary`.
 */
export const daySchema = strict({
  $schema: v.optional(v.string()),
  format: v.literal(DAY_FORMAT),
  id,
  /** The folder under `assets/` that holds its pictures and sounds. */
  profession: id,
  version: v.pipe(v.string(), v.regex(/^[0-9]+\.[0-9]+\.[0-9]+$/, 'a version such as "1.0.0"')),
  languages: v.pipe(v.array(language), v.minLength(1)),
  narrator: id,
  people: v.pipe(v.array(person), v.minLength(1)),
  door: v.optional(door),
  rights,
  review,
  unchecked: v.array(unchecked),
  evidence,
  /** Notes shown before the first scene, always. Words: `note.<id>`. */
  contentNotes: v.array(id),
  moments: v.pipe(v.array(moment), v.minLength(1)),
  cuts: v.array(cut),
  scenes: v.pipe(v.array(scene), v.minLength(1)),
  scripts: v.array(script),
  tasks: v.array(task),
  threads: v.array(thread),
  routes,
  /** Terms explained. Words: `glossary.<id>.term`, `glossary.<id>.meaning`. */
  glossary: v.array(id),
  /** Where the facts were found; `id` is what evidence refers to. */
  sources: v.array(strict({ id: sourceTag, where: plainText })),
})

/** A checked day. Frozen through and through. */
export type Day = v.InferOutput<typeof daySchema>
export type Person = Day['people'][number]
export type Script = Day['scripts'][number]
export type Cue = Script['cues'][number]
export type Moment = Day['moments'][number]
export type Cut = Day['cuts'][number]
