import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { format } from 'prettier'

import { parseDay } from '../../src/manifest/index.ts'
import { applyPlaces, type Places } from './applyPlaces.ts'

/**
 * `npm run content:place -- <profession>/<scene> <places.json>`: writes the directions a rendered room reports into
 * the scene of day.json. The file is named after the picture's folder, since people stand elsewhere in each dressing.
 * Nothing is written when the day would be wrong afterwards.
 */
async function main([target, placesFile]: readonly string[]): Promise<void> {
  const [profession, sceneId] = target?.split('/') ?? []
  if (!profession || !sceneId || !placesFile) {
    throw new Error('Usage: npm run content:place -- <profession>/<scene> <places.json>')
  }
  const file = join('scenes', profession, 'day.json')
  const places = JSON.parse(readFileSync(placesFile, 'utf8')) as Places
  const day = structuredClone(parseDay(JSON.parse(readFileSync(file, 'utf8')), file))
  const { placed, unknown } = applyPlaces(day, sceneId, places, basename(placesFile, '.places.json'))
  parseDay(day, file)
  writeFileSync(file, await format(JSON.stringify(day), { parser: 'json', printWidth: 110 }))
  console.log(`${file}: placed ${placed.join(', ') || 'nothing'}`)
  if (unknown.length > 0) console.log(`not in scene ${sceneId}, left out: ${unknown.join(', ')}`)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
