import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { CatalogueDay, CatalogueDoor } from '../../src/manifest/index.ts'
import { readJson, type DaySource } from './readDays.ts'

/**
 * What the door shows of a day, with its words in every language; nothing for a day that does not say how it shows
 * itself. The room behind the narrator is there when `npm run prints` has made it from the day's pictures.
 */
export function catalogueDoor(
  { day, locales }: DaySource,
  assets: string,
  base: string,
): Pick<CatalogueDay, 'door'> {
  const { door } = day
  if (!door) return {}
  const keys = {
    name: `people.${day.narrator}.name`,
    role: `people.${day.narrator}.role`,
    quote: `${door.quote.script}.${door.quote.cue}`,
    note: door.note === undefined ? null : `note.${door.note}`,
    notes: day.contentNotes.map((id) => `note.${id}`),
  }
  const used = [`${day.id}.title`, keys.name, keys.role, keys.quote, ...keys.notes]
  if (keys.note !== null) used.push(keys.note)
  const words = Array.from(locales, ([language, locale]): [string, Record<string, string>] => [
    language,
    Object.fromEntries(used.map((key) => [key, locale.words[key] ?? key])),
  ])
  return {
    door: {
      narrator: day.narrator,
      look: { light: door.light, deep: door.deep, mark: door.mark },
      from: day.moments[0]!.time,
      to: day.moments.at(-1)!.time,
      times: Object.fromEntries(day.moments.map(({ id, time }) => [id, time])),
      cuts: day.cuts.map(({ id, maxMinutes }) => ({ id, minutes: maxMinutes })),
      ...keys,
      ...prints(day.profession, assets, base),
      words: Object.fromEntries(words),
    },
  }
}

/** Addresses of the pictures that `door.json` in the day's `door` folder names. */
function prints(profession: string, assets: string, base: string): Pick<CatalogueDoor, 'photo' | 'lines'> {
  const folder = `${profession}/door`
  if (!existsSync(join(assets, folder, 'door.json'))) return { photo: null, lines: null }
  const made = readJson(assets, `${folder}/door.json`) as { readonly photo: string; readonly lines: string }
  return { photo: `${base}${folder}/${made.photo}`, lines: `${base}${folder}/${made.lines}` }
}

/** Files of the larger stills that `npm run prints` has made, below `assets`, by `<scene>/<dressing>`. */
export function readStills(profession: string, assets: string): Readonly<Record<string, string>> {
  const folder = `${profession}/stills`
  if (!existsSync(join(assets, folder, 'stills.json'))) return {}
  const made = readJson(assets, `${folder}/stills.json`) as Record<string, string>
  return Object.fromEntries(Object.entries(made).map(([place, name]) => [place, `${folder}/${name}`]))
}
