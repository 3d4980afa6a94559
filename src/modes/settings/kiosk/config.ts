import * as v from 'valibot'
import { freeze, readIssue, strict } from '../../../manifest/index.ts'
import { AlongsideError } from '../../../shared/index.ts'

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day as hh:mm'))
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en"'))
const list = <Item extends v.GenericSchema<string>>(item: Item) => v.pipe(v.array(item), v.minLength(1))

/** What `npm run kiosk:pin` prints: method, rounds, salt and key. The PIN itself is nowhere. */
export const PIN_PATTERN = /^pbkdf2-sha256\$\d{5,7}\$[A-Za-z0-9+/]{22,44}={0,2}\$[A-Za-z0-9+/]{43}=$/

/**
 * `kiosk.json`, the file beside the app that says how a screen which many visitors take turns at behaves. Everything
 * has a usual value: an empty object is a whole file.
 */
export const kioskSchema = strict({
  $schema: v.optional(v.string()),
  languages: v.optional(list(tag)),
  language: v.optional(tag),
  idleSeconds: v.optional(between(30, 300), 60),
  countdownSeconds: v.optional(between(20, 120), 20),
  maxVisitMinutes: v.optional(v.nullable(between(3, 60)), null),
  volumeCap: v.optional(between(0, 1), 0.5),
  ppi: v.optional(between(20, 600), 92),
  reachMode: v.optional(v.boolean(), false),
  professions: v.optional(list(v.string())),
  allowWholeDay: v.optional(v.boolean(), false),
  closed: v.optional(v.nullable(strict({ from: time, to: time })), null),
  pin: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(PIN_PATTERN, 'what `npm run kiosk:pin` prints'))),
    null,
  ),
  counters: v.optional(v.boolean(), true),
  keepDays: v.optional(v.boolean(), true),
})

export type KioskConfig = v.InferOutput<typeof kioskSchema>

/** What an editor shows beside each key. */
export const KIOSK_HELP: Readonly<Record<keyof KioskConfig, string>> = {
  $schema: 'Lets an editor complete and check this file: "./kiosk.schema.json"',
  languages: 'Languages to offer, in this order. Usually all that are complete',
  language: 'The language each visit begins in when a visitor touches none. Usually the first of languages',
  idleSeconds: 'After this long without a touch it asks "Still there?". 30 to 300; usually 60',
  countdownSeconds: 'How long that question counts down. 20 to 120; usually 20',
  maxVisitMinutes: 'The longest visit, for queues. 3 to 60; usually null: no limit',
  volumeCap: 'Nothing is louder than this share of what the device can do. 0 to 1; usually 0.5',
  ppi: 'Pixels per inch of the screen, so that what is pressed is at least 20 mm wide. Usually 92',
  reachMode: 'Everything that is pressed stays in the lower part of the screen. Usually false',
  professions: 'Ids of the days to offer, e.g. ["odp", "tr"]. Usually all',
  allowWholeDay: 'Offers the whole day (twelve minutes) beside the short one (five). Usually false',
  closed: 'When the screen is nearly black, by this device’s clock. from may be later than to: over night',
  pin: 'For the staff page. The output of `npm run kiosk:pin`; without it there is no staff page',
  keepDays: 'Keeps the days on the device, so that it goes on without a network. Usually true',
  counters: 'Counts visits by the hour, without anything about anybody. Usually true',
}

/**
 * Checks what stood in `kiosk.json`.
 * @throws AlongsideError `manifest/invalid` with every fault found
 */
export function parseKioskConfig(json: unknown, file: string): KioskConfig {
  const result = v.safeParse(kioskSchema, json)
  if (!result.success)
    throw new AlongsideError('manifest/invalid', { file, issues: result.issues.map(readIssue) })
  const { languages, language } = result.output
  if (language !== undefined && languages && !languages.includes(language)) {
    const expected = `one of $.languages: ${languages.join(', ')}`
    throw new AlongsideError('manifest/invalid', {
      file,
      issues: [{ path: '$.language', found: JSON.stringify(language), expected }],
    })
  }
  return freeze(result.output)
}
