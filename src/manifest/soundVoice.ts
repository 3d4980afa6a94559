import * as v from 'valibot'

import { id, language, plainText } from './primitives.ts'
import { strict } from './strict.ts'

/** The newest format of a voice index this build reads. */
export const SOUND_VOICE_FORMAT = 1

/** A cue: `<script>.<cue>`. */
const line = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'a script and a cue, such as "odp-1-script.c01"'),
)

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** One file of a line. The same line in another format for a browser that cannot play this one. */
const file = strict({
  type: v.picklist(['audio/ogg; codecs="opus"', 'audio/mp4; codecs="mp4a.40.2"']),
  /** Beside the index; holds the hash of its content. */
  name: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[0-9a-f]{8}\.(ogg|m4a)$/, 'a name with a hash')),
  bytes: count,
})

/** Who speaks, or what. A synthetic voice names what made it; a recorded one, whom to thank. */
const voice = strict({
  synthetic: v.boolean(),
  engine: v.optional(plainText),
  credit: v.optional(plainText),
  licence: plainText,
})

const spoken = strict({
  speaker: id,
  synthetic: v.boolean(),
  /** Key of `voices`. */
  voice: v.string(),
  /** Milliseconds, the pause before the next line included. */
  durationMs: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(60_000)),
  /** Hash of the words that are said, so that a change of words is noticed. */
  said: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/, 'eight hexadecimal digits')),
  /** The wanted one first. */
  files: v.pipe(v.array(file), v.minLength(1)),
  /** Where a caption too long for two lines goes on: from which character of the cue's words, and when. */
  breaks: v.array(strict({ at: count, ms: count })),
})

/** `assets/<profession>/voice/<language>.json`: what of a day's scripts is spoken, by whom, and in which files. */
export const soundVoiceSchema = strict({
  format: v.literal(SOUND_VOICE_FORMAT),
  day: id,
  language,
  voices: v.record(v.string(), voice),
  lines: v.record(line, spoken),
})

/** A checked voice index. Frozen. */
export type SoundVoice = v.InferOutput<typeof soundVoiceSchema>
export type SpokenLine = SoundVoice['lines'][string]
export type SpokenFile = SpokenLine['files'][number]
